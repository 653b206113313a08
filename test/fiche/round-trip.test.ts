import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalFiche, composeFiche, type FicheTemplate, ficheTemplates, readFiche } from '../../src/fiche/index.ts';
import { LOCALES } from '../../src/i18n/index.ts';
import { arbitraryFiche } from './arbitrary-fiche.ts';

const templates: readonly (readonly [string, FicheTemplate])[] = Object.entries(ficheTemplates);
const titled = arbitraryFiche.filter((fiche) => canonicalFiche(fiche).title !== '');

describe('a fiche put on a form and read back is the same fiche', () => {
  it.each(templates)('as a tree: %s', (_name, template) => {
    fc.assert(
      fc.property(titled, fc.constantFrom(...LOCALES), (fiche, locale) => {
        const result = readFiche(composeFiche(fiche, template, { locale }), template, { locale });
        expect(result.success ? result.data : result.issues).toEqual(canonicalFiche(fiche, template));
      }),
      { numRuns: 300 },
    );
  });

  it('is canonical after one pass', () => {
    fc.assert(
      fc.property(arbitraryFiche, (fiche) => {
        const once = canonicalFiche(fiche);
        expect(canonicalFiche(once)).toEqual(once);
      }),
    );
  });
});
