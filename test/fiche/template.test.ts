import { describe, expect, it } from 'vitest';
import { PlanSanteError } from '../../src/errors/index.ts';
import {
  cnrGrandEst,
  composeFiche,
  defineFicheTemplate,
  type FicheTemplate,
  ficheTemplateJsonSchema,
  ficheTemplates,
  safeDefineFicheTemplate,
} from '../../src/fiche/index.ts';
import {
  beneficiaryKindLabels,
  descriptionPartLabels,
  figureQualifierLabels,
  LOCALES,
  stakeholderRoleLabels,
} from '../../src/i18n/index.ts';
import { foldText } from '../../src/internal/text.ts';
import { FicheSchema } from '../../src/model/index.ts';
import { plainSpaces } from '../plain-spaces.ts';

const minimal = {
  id: 'essai',
  name: { fr: 'Essai' },
  sections: [{ id: 'constats', field: 'constats', heading: { fr: 'Constats', en: 'Findings', de: 'F', lb: 'C' } }],
} as const satisfies FicheTemplate;
const check = (template: unknown) => safeDefineFicheTemplate(template, { locale: 'fr' });
const errors = (template: unknown) =>
  check(template)
    .issues.filter(({ severity }) => severity === 'error')
    .map(({ code, params, path }) => ({ code, path: path.join('.'), ...params }));
const withSections = (...sections: readonly object[]) => ({ ...minimal, sections: [...minimal.sections, ...sections] });

describe('the bundled forms', () => {
  it.each(Object.entries(ficheTemplates))('%s is well described in every language', (_name, template) => {
    const result = check(template);
    expect(result.success).toBe(true);
    expect(result.issues.filter(({ code }) => code !== 'template-unused-field')).toEqual([]);
  });

  // The official form: headings and order as circulated in 2023; English and German are ours.
  it('cnrGrandEst prints the official headings in order', async () => {
    const fiche = FicheSchema.parse({ title: 'Titre', ideaHeading: 'Axe', ideas: [{ text: 'i' }] });
    const lines = (['fr', 'en', 'de', 'lb'] as const).flatMap((locale) => [
      `## ${locale}`,
      ...composeFiche(fiche, cnrGrandEst, { locale }).children.flatMap((block) => {
        const words = (nodes: readonly object[]): string =>
          nodes
            .map((node) => ('children' in node ? words(node.children as object[]) : (node as { value: string }).value))
            .join('');
        if (block.type === 'heading') return [`${'#'.repeat(block.level)} ${words(block.children)}`];
        if (block.type === 'paragraph') return [words(block.children)];
        if (block.type === 'table') {
          return [(block.rows[0]?.cells ?? []).map((cell) => words(cell.children)).join(' | ')];
        }
        return [];
      }),
    ]);
    const numbered = lines.map((line, index) => `${index + 1}. ${line}`);
    await expect(`${numbered.join('\n')}\n`).toMatchFileSnapshot('../golden/fiche/cnr-grand-est-headings.txt');
  });
});

describe('a form of one\u2019s own', () => {
  it('is plain data and comes back as it was given', () => {
    expect(defineFicheTemplate(minimal)).toEqual(minimal);
    expect(JSON.parse(JSON.stringify(minimal))).toEqual(defineFicheTemplate(minimal));
  });

  it('names the nearest field and column', () => {
    expect(errors(withSections({ id: 'idees', field: 'idea', heading: { fr: 'Idées' } }))).toEqual([
      { code: 'template-unknown-field', path: 'sections.1.field', found: 'idea', nearest: 'ideas' },
    ]);
    const columns = [
      { field: 'nom', label: { fr: 'Nom' } },
      { field: 'name', label: { fr: 'Nom' } },
    ];
    expect(
      errors(withSections({ id: 'qui', field: 'stakeholders', heading: { fr: 'Qui' }, columns }))[0],
    ).toMatchObject({
      code: 'template-unknown-column',
      found: 'nom',
      known: ['name', 'role', 'roleKinds', 'organisations'],
    });
  });

  it.each([
    ['template-duplicate-id', { id: 'constats', field: 'ideas', heading: { fr: 'Idées' } }],
    ['template-duplicate-field', { id: 'autres', field: 'constats', heading: { fr: 'Autres' } }],
    ['template-reserved-id', { id: 'plus-loin', field: 'ideas', heading: { fr: 'Idées' } }],
    ['template-reserved-id', { id: 'fiche', field: 'ideas', heading: { fr: 'Idées' } }],
    ['template-no-heading', { id: 'idees', field: 'ideas' }],
    ['template-layout', { id: 'idees', field: 'ideas', heading: { fr: 'Idées' }, layout: 'table' }],
    ['template-columns-misplaced', { id: 'g', heading: { fr: 'G' }, columns: [{ field: 'name', label: { fr: 'N' } }] }],
    [
      'template-key-column',
      { id: 'q', field: 'stakeholders', heading: { fr: 'Q' }, columns: [{ field: 'role', label: { fr: 'R' } }] },
    ],
    ['template-heading-order', { id: 'idees', field: 'ideas', heading: { fr: 'Idées' }, level: 4 }],
    ['template-slot', { id: 'd', field: 'description', heading: { fr: 'Idées[ - {ideaHeading}]' } }],
    ['template-invalid', { id: 'idees', field: 'ideas', heading: { fr: 'Idées' }, colour: 'red' }],
    ['template-invalid', { id: 'idees', field: 'ideas', heading: {} }],
  ])('is refused with %s', (code, section) => {
    expect(errors(withSections(section)).map((issue) => issue.code)).toContain(code);
  });

  it.each([
    [{ id: 'x' }, 'fr', 'missing', 'name: la valeur manque'],
    [{ id: 'x', name: { fr: 'X' }, sections: [] }, 'fr', 'too-few', 'sections: il en faut au moins 1'],
    [{ id: 'X', name: { fr: 'X' }, sections: [{ id: 'a' }] }, 'de', 'not-an-id', 'id: eine Kennung'],
    [{ id: 'x', name: {}, sections: [{ id: 'a' }] }, 'en', 'no-words', 'name: words in at least one language'],
    [{ id: 'x', name: { fr: 1 }, sections: [{ id: 'a' }] }, 'fr', 'text-expected', 'name.fr: un texte est attendu'],
    [
      { id: 'x', name: { fr: 'X' }, sections: [{ id: 'a', layuot: 'list' }] },
      'fr',
      'unknown-member',
      'sections.0: « layuot » n’existe pas ici, peut-être « layout »',
    ],
    [
      { id: 'x', name: { fr: 'X' }, sections: [{ id: 'a', layout: 'grid' }] },
      'de',
      'not-listed',
      'sections.0.layout: mögliche Werte sind list, table, text, parts',
    ],
  ] as const)('says what is wrong in the shape, in the asked language: %j', (template, locale, fault, reason) => {
    const result = safeDefineFicheTemplate(template, { locale });
    const issue = result.issues.find(({ params }) => params['fault'] === fault);
    expect(plainSpaces(String(issue?.params['reason']))).toContain(reason);
    expect(plainSpaces(issue?.message ?? '')).toContain(reason);
  });

  it('warns when two sections share a heading and tells what has no place', () => {
    const result = check(withSections({ id: 'idees', field: 'ideas', heading: { fr: 'constats !' } }));
    expect(result.success).toBe(true);
    expect(result.issues.find(({ code }) => code === 'template-ambiguous-heading')).toMatchObject({
      severity: 'warning',
    });
    const unused = result.issues
      .filter(({ code }) => code === 'template-unused-field')
      .map(({ params }) => params['found']);
    expect(unused).toEqual([
      'expectations.territory',
      'expectations.national',
      'beneficiaries',
      'stakeholders',
      'targets',
      'attachments',
      'sources',
      'description',
    ]);
  });

  it('loses nothing that it has no place for, unless asked', () => {
    const fiche = FicheSchema.parse({ title: 'T', stakeholders: [{ name: 'ARS', roleKinds: ['steering'] }] });
    const anchors = (extras: boolean) =>
      composeFiche(fiche, minimal, { extras }).children.flatMap(({ anchor }) => anchor ?? []);
    expect(anchors(true)).toEqual(['fiche', 'constats', 'plus-stakeholders']);
    expect(anchors(false)).toEqual(['fiche', 'constats']);
  });

  it('throws with the issues when it is made by a strict call', () => {
    const call = () =>
      defineFicheTemplate(withSections({ id: 'idees', field: 'idea', heading: { fr: 'I' } }) as FicheTemplate);
    expect(call).toThrow(PlanSanteError);
    expect(call).toThrow(/write "ideas"/);
  });

  it('has a JSON Schema that lists the fields', () => {
    const schema = ficheTemplateJsonSchema();
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(JSON.stringify(schema)).toContain('"expectations.national"');
    expect(JSON.stringify(schema)).toContain('"description.means"');
  });
});

describe('hostile forms', () => {
  it.each([
    '{"__proto__":{"polluted":1}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '{"field":"__proto__.polluted"}',
    '{"sections":[{"id":"hasOwnProperty","field":"toString"}]}',
    '{"id":"a","name":{"fr":"A"},"sections":[{"id":"constructor","field":"constats","heading":{"__proto__":"x","fr":"C"}}]}',
    '{"id":"a","name":{"fr":"A"},"sections":[{"id":"valueof","field":"__proto__","heading":{"fr":"C"}}]}',
    '{"id":"a","name":{"fr":"A"},"sections":[{"id":"b","field":"constructor","heading":{"fr":"C"}}]}',
    '{"id":"a","name":{"fr":"A"},"sections":[{"id":"b","field":"beneficiaries","columns":[{"field":"__proto__","label":{"fr":"C"}}]}]}',
    'null',
    '[]',
    '"x"',
    '12',
  ])('are refused and pollute nothing: %s', (json) => {
    expect(check(JSON.parse(json)).success).toBe(false);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('do not pollute through the keys of a language', () => {
    const headings = JSON.parse('{"fr":"Constats","__proto__":"x","constructor":"y"}') as object;
    const result = check({ ...minimal, sections: [{ id: 'constats', field: 'constats', heading: headings }] });
    expect(result.success).toBe(false);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('the words for codes', () => {
  it.each([
    ['beneficiaries', beneficiaryKindLabels],
    ['roles', stakeholderRoleLabels],
    ['parts', descriptionPartLabels],
    ['qualifiers', figureQualifierLabels],
  ])('of %s mean one code in every language', (_name, labels) => {
    const meanings = new Map<string, string>();
    const clashes: string[] = [];
    for (const locale of LOCALES) {
      for (const [code, label] of Object.entries(labels[locale])) {
        const other = meanings.get(foldText(label));
        if (other !== undefined && other !== code) clashes.push(`${label}: ${other}, ${code}`);
        meanings.set(foldText(label), code);
      }
    }
    expect(clashes).toEqual([]);
  });
});
