import { describe, expect, it } from 'vitest';
import { parseDocx, renderDocx } from '../../src/document/docx.ts';
import { checkDocument, plainText, sameContent } from '../../src/document/index.ts';
import { PlanSanteError } from '../../src/errors/index.ts';
import {
  canonicalFiche,
  cnrGrandEst,
  composeFiche,
  type FicheTemplate,
  ficheTemplates,
  gesondheetsdesch,
  readFiche,
  readFicheText,
  renderFiche,
} from '../../src/fiche/index.ts';
import { LOCALES } from '../../src/i18n/index.ts';
import { type Fiche, FicheSchema } from '../../src/model/index.ts';
import { cnrGrandEst2023 } from '../../src/plans/index.ts';

const fiche: Fiche = FicheSchema.parse({
  title: 'Bus de dépistage',
  theme: 'Prévention',
  constats: [{ text: 'Trop loin ?', details: ['en hiver surtout'] }],
  beneficiaries: [{ name: 'Habitants', benefits: ['Un examen près de chez soi', 'Moins de renoncements'] }],
  description: [
    { kind: 'solution', text: 'Un bus passe.' },
    { kind: 'means', heading: 'Ce qu’il faut', items: [{ text: 'Deux postes' }] },
  ],
  stakeholders: [{ name: 'CPTS', role: 'Pilote' }, { name: 'Mairies' }],
  expectations: { territory: [{ text: 'Des salles' }], national: [] },
  targets: [{ title: 'Dépistages', quantity: { value: 1700, qualifier: 'at-least' }, due: '../2025' }],
});
const bundled = cnrGrandEst2023.projects.flatMap((project) => project.fiche ?? []);

describe('a fiche on a form', () => {
  it('starts each section at its anchor, in the order of the form, what the form lacks after it', () => {
    const anchors = composeFiche(fiche, cnrGrandEst, { id: 'P1' }).children.flatMap(({ anchor }) => anchor ?? []);
    expect(anchors).toEqual([
      'fiche',
      'fiche-id',
      'fiche-theme',
      'constats',
      'beneficiaires',
      'description',
      'fonctionnement',
      'fonctionnement-ideal',
      'acteurs',
      'contributions',
      'attentes-territoire',
      'attentes-national',
      'plus-targets',
    ]);
  });

  it('keeps the empty cell of an actor without role, under a header row', () => {
    const table = composeFiche(fiche, cnrGrandEst).children.filter((block) => block.type === 'table')[1];
    expect(table?.headerRows).toBe(1);
    expect(table?.rows.map((row) => row.cells.map((cell) => plainText(cell)))).toEqual([
      ['QUI ?', 'Pour faire quoi ?'],
      ['CPTS', 'Pilote'],
      ['Mairies', ''],
    ]);
  });

  it('says that a section is empty in the language of the form', () => {
    const words = plainText(composeFiche(fiche, cnrGrandEst, { locale: 'de' }));
    expect(words).toContain('Nicht ausgefüllt');
    expect(words).toContain('Bus de dépistage');
  });

  it.each(Object.entries<FicheTemplate>(ficheTemplates))(
    'has nothing the writers object to on %s',
    (_name, template) => {
      for (const locale of LOCALES) {
        for (const one of [fiche, ...bundled])
          expect(checkDocument(composeFiche(one, template, { locale }))).toEqual([]);
      }
    },
  );

  it('leaves its input as it was', () => {
    const before = structuredClone(fiche);
    composeFiche(fiche, cnrGrandEst);
    expect(fiche).toEqual(before);
  });

  it('is a bad call without fiche, language of the library or usable prefix', () => {
    expect(() => composeFiche({} as Fiche, cnrGrandEst)).toThrow(PlanSanteError);
    expect(() => composeFiche(fiche, cnrGrandEst, { locale: 'it' as 'fr' })).toThrow(/a locale among/);
    expect(() => composeFiche(fiche, cnrGrandEst, { anchorPrefix: 'P 1' })).toThrow(/anchor prefix/);
  });
});

describe('renderFiche', () => {
  it('writes Markdown and HTML by name, other formats by their writer', () => {
    expect(renderFiche(fiche, cnrGrandEst, { format: 'markdown', locale: 'fr' })).toContain('# Bus de dépistage');
    expect(renderFiche(fiche, cnrGrandEst, { format: 'html', locale: 'fr' })).toContain('Qui est impliqué ?');
    const bytes: Uint8Array = renderFiche(fiche, cnrGrandEst, { format: renderDocx, locale: 'fr' });
    expect(bytes).toEqual(renderDocx(composeFiche(fiche, cnrGrandEst, { locale: 'fr' })));
  });

  it('tells who asks for a Word file by name where its writer is', () => {
    const format = 'docx' as 'html';
    expect(() => renderFiche(fiche, cnrGrandEst, { format })).toThrow("{ format: renderDocx } from 'plan-sante/docx'");
    expect(() => renderFiche(fiche, cnrGrandEst, { format: 'pdf' as 'html' })).toThrow(PlanSanteError);
  });

  it('sets French spaces on what is written and takes them out of what is read', () => {
    const options = { format: 'markdown', typography: 'imprimerie-nationale', marks: true } as const;
    const written = renderFiche(fiche, cnrGrandEst, options);
    expect(written).toContain('Trop loin\u202f?');
    const result = readFicheText(written, cnrGrandEst, { format: 'markdown' });
    expect(result.success && result.data.constats).toEqual(fiche.constats);
  });

  it('says the same in Word as in the tree', () => {
    const tree = composeFiche(fiche, cnrGrandEst);
    const parsed = parseDocx(renderDocx(tree));
    expect(parsed.success && sameContent(tree, parsed.data)).toEqual({ same: true, differences: [] });
  });
});

describe('the fiches of the Grand Est plan', () => {
  it('come back from Word as they are', () => {
    expect(bundled).toHaveLength(16);
    for (const one of bundled) {
      const parsed = parseDocx(renderFiche(one, cnrGrandEst, { format: renderDocx }));
      const result = parsed.success ? readFiche(parsed.data, cnrGrandEst) : parsed;
      expect(result.success ? result.data : result.issues).toEqual(canonicalFiche(one));
    }
  });

  it('come back from a form made for something else', () => {
    for (const one of bundled) {
      const result = readFiche(composeFiche(one, gesondheetsdesch), gesondheetsdesch);
      expect(result.success ? result.data : result.issues).toEqual(canonicalFiche(one, gesondheetsdesch));
    }
  });
});
