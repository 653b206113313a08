import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocx, renderDocx } from '../../src/document/docx.ts';
import { type DocumentNode, parseHtml, parseMarkdown, renderHtml, renderMarkdown } from '../../src/document/index.ts';
import { parsePptx, renderPptx } from '../../src/document/pptx.ts';
import type { Result } from '../../src/errors/index.ts';
import { canonicalFiche, composeFiche, type FicheTemplate, ficheTemplates, readFiche } from '../../src/fiche/index.ts';
import { LOCALES } from '../../src/i18n/index.ts';
import { arbitraryFiche } from './arbitrary-fiche.ts';

const templates: readonly (readonly [string, FicheTemplate])[] = Object.entries(ficheTemplates);
const titled = arbitraryFiche.filter((fiche) => canonicalFiche(fiche).title !== '');

/** Writes a tree in a format and reads it back. */
const FORMATS: Readonly<Record<string, (tree: DocumentNode) => Result<DocumentNode>>> = {
  tree: (tree) => ({ success: true, data: tree, issues: [] }),
  Markdown: (tree) => parseMarkdown(renderMarkdown(tree)),
  HTML: (tree) => parseHtml(renderHtml(tree)),
  DOCX: (tree) => parseDocx(renderDocx(tree)),
  PPTX: (tree) => parsePptx(renderPptx(tree)),
};
const RUNS: Readonly<Record<string, number>> = { tree: 60, Markdown: 30, HTML: 30, DOCX: 30, PPTX: 30 };

describe.each(Object.entries(FORMATS))('a fiche written as %s and read back is the same fiche', (format, pass) => {
  it.each(templates)('on the form %s', (name, template) => {
    const runs = (RUNS[format] ?? 0) / (name === 'cnrGrandEst' ? 1 : 2);
    fc.assert(
      fc.property(titled, fc.constantFrom(...LOCALES), (fiche, locale) => {
        const parsed = pass(composeFiche(fiche, template, { locale, id: 'P1', planTitle: 'Plan' }));
        const result = parsed.success ? readFiche(parsed.data, template, { locale }) : parsed;
        expect(result.success ? result.data : result.issues).toEqual(canonicalFiche(fiche, template));
      }),
      { numRuns: Number(process.env['FICHE_RUNS'] ?? runs) },
    );
  });
});

describe('the canonical form of a fiche', () => {
  it('is canonical after one pass', () => {
    fc.assert(
      fc.property(arbitraryFiche, (fiche) => {
        const once = canonicalFiche(fiche);
        expect(canonicalFiche(once)).toEqual(once);
      }),
    );
  });
});
