import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocx, renderDocx } from '../../src/document/docx.ts';
import {
  type DocumentNode,
  parseHtml,
  parseMarkdown,
  plainText,
  renderHtml,
  renderMarkdown,
} from '../../src/document/index.ts';
import { parsePptx, renderPptx } from '../../src/document/pptx.ts';
import { canonicalFiche, composeFiche, contratLocalDeSante, readFiche } from '../../src/fiche/index.ts';
import { FicheSchema } from '../../src/model/index.ts';

const fiche = FicheSchema.parse({
  title: 'Équipe mobile',
  constats: [{ text: 'Peu de relais' }],
  stakeholders: [
    { name: 'ARS et CPAM', role: 'Pilotage', organisations: ['ars', 'cpam', 'unknown-office'] },
    { name: 'Communes', role: 'Accueil', organisations: ['communes'] },
  ],
  sources: [{ source: 'deck', place: 'p. 3' }],
});
const names = {
  ars: 'Agence régionale de santé',
  cpam: 'Caisse primaire d’assurance maladie',
  deck: 'Restitution du 7 février',
};

const FORMATS = {
  docx: (tree: DocumentNode) => parseDocx(renderDocx(tree) as Uint8Array),
  pptx: (tree: DocumentNode) => parsePptx(renderPptx(tree) as Uint8Array),
  html: (tree: DocumentNode) => parseHtml(renderHtml(tree)),
  markdown: (tree: DocumentNode) => parseMarkdown(renderMarkdown(tree)),
};

function back(tree: DocumentNode) {
  const read = readFiche(tree, contratLocalDeSante);
  if (!read.success) throw new Error(read.issues[0]?.message);
  return read.data;
}

describe('names for identifiers', () => {
  it('are what people read', () => {
    const words = plainText(composeFiche(fiche, contratLocalDeSante, { names }).children);
    for (const name of Object.values(names)) expect(words).toContain(name);
    expect(words).not.toMatch(/\b(?:ars|cpam|deck)\b/);
    // What has no name keeps its identifier: nothing is lost.
    expect(words).toContain('unknown-office');
  });

  it.each(Object.keys(FORMATS) as (keyof typeof FORMATS)[])(
    'come back as the identifiers they are, through %s',
    (format) => {
      const tree = FORMATS[format](composeFiche(fiche, contratLocalDeSante, { names }));
      if (!tree.success) throw new Error(tree.issues[0]?.message);
      expect(back(tree.data)).toEqual(canonicalFiche(fiche, contratLocalDeSante));
    },
  );

  it('stay identifiers where nobody could tell two names apart', () => {
    const same = { ars: 'Agence', cpam: 'agence', communes: 'UNKNOWN-OFFICE' };
    const tree = composeFiche(fiche, contratLocalDeSante, { names: same });
    expect(plainText(tree.children)).not.toContain('gence');
    expect(back(tree)).toEqual(canonicalFiche(fiche, contratLocalDeSante));
  });

  it('give back every identifier, whatever the names', () => {
    const ids = ['ars', 'cpam', 'unknown-office', 'communes', 'deck'];
    const anyNames = fc.dictionary(
      fc.constantFrom(...ids),
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...ids, 'a = b', '- x', '')),
    );
    fc.assert(
      fc.property(anyNames, (some) => {
        expect(back(composeFiche(fiche, contratLocalDeSante, { names: some }))).toEqual(
          canonicalFiche(fiche, contratLocalDeSante),
        );
      }),
      { numRuns: 300 },
    );
  });
});
