import { describe, expect, it } from 'vitest';
import { parseDocx, renderDocx } from '../../src/document/docx.ts';
import {
  type DocumentNode,
  doc,
  heading,
  type InlineNode,
  mapInlines,
  parseHtml,
  parseMarkdown,
  renderHtml,
  renderMarkdown,
  ul,
  visit,
} from '../../src/document/index.ts';
import { parsePptx, renderPptx } from '../../src/document/pptx.ts';
import type { Result } from '../../src/errors/index.ts';
import { blankFiche, cnrGrandEst, defineFicheTemplate, ficheTemplates, readFiche } from '../../src/fiche/index.ts';

const FORMATS: Readonly<Record<string, (tree: DocumentNode) => Result<DocumentNode>>> = {
  tree: (tree) => ({ success: true, data: tree, issues: [] }),
  DOCX: (tree) => parseDocx(renderDocx(tree)),
  HTML: (tree) => parseHtml(renderHtml(tree)),
  Markdown: (tree) => parseMarkdown(renderMarkdown(tree)),
};

/** Fills the places of a form by their names, as a person would. */
function fill(form: DocumentNode, answers: Readonly<Record<string, string>>): DocumentNode {
  const put = (inlines: readonly InlineNode[]): readonly InlineNode[] =>
    inlines.map((inline) => {
      if (inline.type !== 'field') return inline;
      const value = answers[inline.name];
      return value === undefined ? inline : { ...inline, value };
    });
  return mapInlines(form, put);
}

describe.each(Object.entries(FORMATS))('the blank form as %s', (_format, pass) => {
  it.each(Object.entries(ficheTemplates))('%s says nothing until it is filled', (_name, template) => {
    const parsed = pass(blankFiche(template, { locale: 'fr' }));
    if (!parsed.success) throw new Error(JSON.stringify(parsed.issues));
    const result = readFiche(parsed.data, template, { locale: 'fr' });
    expect(result.issues.map(({ code }) => code).filter((code) => code !== 'fiche-section-empty')).toEqual([
      'fiche-title-missing',
    ]);
    expect(result).toMatchObject({ success: false });
  });

  it('is read back with every answer at its place', () => {
    const form = fill(blankFiche(cnrGrandEst, { locale: 'fr', rows: 3, items: 3 }), {
      'fiche-title': 'Bus de dépistage',
      'fiche-theme': 'Prévention',
      'constats-1': 'Peu de dépistages à la campagne',
      'constats-3': 'Délais trop longs',
      'idees-heading': 'Aller vers',
      'idees-1': 'Un bus par bassin',
      'beneficiaires-1-1': 'Habitants des bourgs',
      'beneficiaires-1-2-1': 'Un dépistage près de chez soi',
      'beneficiaires-1-2-2': 'Moins de renoncements',
      'fonctionnement-ideal-text': 'Le bus passe chaque mois.',
      'fonctionnement-ideal-2': 'Une équipe de deux personnes',
      'acteurs-1-1': 'CPTS',
      'acteurs-1-2': 'Organise les tournées',
      'attentes-territoire-1': 'Prêter des salles',
      'attentes-national-2': 'Adapter les règles de facturation',
    });
    const parsed = pass(form);
    const result = parsed.success ? readFiche(parsed.data, cnrGrandEst) : parsed;
    expect(result.success ? result.data : result.issues).toEqual({
      title: 'Bus de dépistage',
      theme: 'Prévention',
      constats: [{ text: 'Peu de dépistages à la campagne' }, { text: 'Délais trop longs' }],
      ideaHeading: 'Aller vers',
      ideas: [{ text: 'Un bus par bassin' }],
      beneficiaries: [
        { name: 'Habitants des bourgs', benefits: ['Un dépistage près de chez soi', 'Moins de renoncements'] },
      ],
      description: [
        { kind: 'other', text: 'Le bus passe chaque mois.', items: [{ text: 'Une équipe de deux personnes' }] },
      ],
      stakeholders: [{ name: 'CPTS', role: 'Organise les tournées' }],
      expectations: {
        territory: [{ text: 'Prêter des salles' }],
        national: [{ text: 'Adapter les règles de facturation' }],
      },
      targets: [],
      attachments: [],
    });
  });

  it('has choices and dates, read back as codes and dates', () => {
    const template = defineFicheTemplate({
      id: 'suivi',
      name: { fr: 'Suivi' },
      sections: [
        {
          id: 'publics',
          field: 'beneficiaries',
          heading: { fr: 'Publics' },
          columns: [
            { field: 'name', label: { fr: 'Public' } },
            { field: 'kind', label: { fr: 'Catégorie' } },
          ],
        },
        {
          id: 'cibles',
          field: 'targets',
          heading: { fr: 'Cibles' },
          columns: [
            { field: 'title', label: { fr: 'Cible' } },
            { field: 'due', label: { fr: 'Pour le' } },
            { field: 'quantity', label: { fr: 'Valeur' } },
          ],
        },
      ],
    });
    const form = fill(blankFiche(template, { locale: 'fr', rows: 1 }), {
      'fiche-title': 'Essai',
      'publics-1-1': 'Lycéens',
      'publics-1-2': 'young-people',
      'cibles-1-1': 'Séances',
      'cibles-1-2': '2025-06-30',
      'cibles-1-3': '12,5',
    });
    const parsed = pass(form);
    const result = parsed.success ? readFiche(parsed.data, template) : parsed;
    expect(result.success ? result.data.beneficiaries : result.issues).toEqual([
      { name: 'Lycéens', kind: 'young-people', benefits: [] },
    ]);
    expect(result.success && result.data.targets).toEqual([
      { title: 'Séances', due: '2025-06-30', quantity: { value: 12.5 } },
    ]);
  });
});

describe('a place that only shows what to do there', () => {
  it('is empty, also where a word processor saved these words as if they had been typed', () => {
    const form = mapInlines(blankFiche(cnrGrandEst, { locale: 'fr' }), (inlines) =>
      inlines.map((inline) =>
        inline.type === 'field' && inline.placeholder !== undefined
          ? { ...inline, value: inline.name === 'acteurs-1-1' ? 'CPTS' : inline.placeholder }
          : inline,
      ),
    );
    const result = readFiche(form, cnrGrandEst, { locale: 'fr' });
    expect(result).toMatchObject({ success: false, partial: { stakeholders: [{ name: 'CPTS' }], constats: [] } });
    expect(result.issues.map(({ code }) => code)).toContain('fiche-title-missing');
  });

  it('says the same outside a form: nothing was filled in, and that is told', () => {
    const tree = doc({ title: 'T', language: 'fr' }, [
      heading(1, 'Titre'),
      heading(2, 'Constats'),
      ul(['À compléter']),
    ]);
    const result = readFiche(tree, cnrGrandEst);
    expect(result).toMatchObject({ data: { title: 'Titre', constats: [] } });
    expect(result.issues.map(({ code }) => code)).toContain('fiche-no-answer');
  });
});

describe('the places of a blank form', () => {
  it.each(Object.entries(ficheTemplates))('have names of their own in %s', (_name, template) => {
    const names: string[] = [];
    visit(blankFiche(template), (node) => {
      if (node.type === 'field') names.push(node.name);
    });
    expect(names.length).toBeGreaterThan(5);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z][a-z0-9-]{0,38}$/.test(name))).toEqual([]);
  });

  it('refuses a number of rows that makes no form', () => {
    expect(() => blankFiche(cnrGrandEst, { rows: 0 })).toThrow('blankFiche: expected rows from 1 to 50, received 0');
  });
});

// Slides have no places to fill in: what a blank form shows there is words like any others.
describe.each(Object.entries(ficheTemplates))('the blank form %s on slides', (_name, template) => {
  it.each(['fr', 'en', 'de'] as const)('gives nothing that anybody would have filled in (%s)', (locale) => {
    const slides = parsePptx(renderPptx(blankFiche(template, { locale })));
    if (!slides.success) throw new Error('not slides');
    const result = readFiche(slides.data, template, { locale });
    expect(result.success).toBe(false);
    expect(JSON.stringify(result)).not.toMatch(
      /"(?:text|name|role|theme|asWritten)":"(?:À compléter|To fill in|Auszufüllen)"/,
    );
  });
});

describe('the blank form as a page', () => {
  it('shows the label of a place once: where the words before it say it, screen readers alone are told', () => {
    const html = renderHtml(blankFiche(cnrGrandEst, { locale: 'fr' }));
    const [line = ''] = /<p id="ps-fiche-theme">.*?<\/p>/s.exec(html) ?? [];
    const shown = line.replace(/<[^>]*>/g, '');
    const [, label = ''] = /aria-label="([^"]+)"/.exec(line) ?? [];
    expect(label).not.toBe('');
    expect(shown.split(label)).toHaveLength(2);
    // Every place is named, in one way or the other.
    const places = html.match(/<(?:input|textarea|select) [^>]*>/g) ?? [];
    const unnamed = places.filter((place) => {
      const id = /id="([^"]+)"/.exec(place)?.[1] ?? '';
      return !place.includes('aria-label=') && !html.includes(`<label for="${id}">`);
    });
    expect(unnamed).toEqual([]);
  });
});
