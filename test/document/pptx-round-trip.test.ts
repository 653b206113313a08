import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockNode, DocumentNode, InlineNode } from '../../src/document/index.ts';
import {
  contentOf,
  doc,
  heading,
  item,
  link,
  ol,
  p,
  sameContent,
  strong,
  table,
  ul,
} from '../../src/document/index.ts';
import { mapInlines } from '../../src/document/map-inlines.ts';
import { parsePptx, renderPptx } from '../../src/document/pptx.ts';
import { blankFiche, composeFiche, ficheTemplates } from '../../src/fiche/index.ts';
import { cnrGrandEst2023 } from '../../src/plans/index.ts';
import { arbitraryFiche } from '../fiche/arbitrary-fiche.ts';
import { arbitraryDocument } from './arbitrary-document.ts';

const WITH_HELP = { help: true } as const;

const readBack = (document: DocumentNode): DocumentNode => {
  const read = parsePptx(renderPptx(document));
  if (!read.success) throw new Error(read.issues[0]?.message);
  expect(read.issues).toEqual([]);
  return read.data;
};
const page = (children: readonly BlockNode[]) => doc({ title: 'Fiche', language: 'fr' }, children);
const differences = (document: DocumentNode) => sameContent(document, readBack(document), WITH_HELP).differences;
/** A field that is not filled in shows its blank, which is no content. */
const withoutBlanks = (document: DocumentNode): DocumentNode => {
  const filled = (inlines: readonly InlineNode[]): readonly InlineNode[] =>
    inlines.flatMap((inline): readonly InlineNode[] => {
      if (inline.type === 'field') return inline.value === undefined ? [] : [inline];
      return 'children' in inline ? [{ ...inline, children: filled(inline.children) }] : [inline];
    });
  return mapInlines(document, filled);
};
const wordsOf = (document: DocumentNode): readonly string[] =>
  contentOf(document, WITH_HELP).flatMap(({ kind, text }) => (kind.endsWith('link') ? [] : text.split(/\s+/)));
const SENTENCE = 'La coordination départementale associe les collectivités et les professionnels de santé. ';

describe('a document written on slides is read back with the same content', () => {
  it.each(cnrGrandEst2023.projects.flatMap(({ id, fiche }) => (fiche === undefined ? [] : [[id, fiche] as const])))(
    'fiche %s, in three languages',
    (_id, fiche) => {
      for (const locale of ['fr', 'en', 'de'] as const) {
        expect(differences(composeFiche(fiche, ficheTemplates.cnrGrandEst, { locale }))).toEqual([]);
      }
    },
  );

  it('any fiche', () => {
    fc.assert(
      fc.property(arbitraryFiche, (fiche) => {
        expect(differences(composeFiche(fiche, ficheTemplates.cnrGrandEst, { locale: 'fr' }))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('a paragraph, a cell and a table that are longer than a slide', () => {
    const long = SENTENCE.repeat(60).trim();
    const rows = Array.from({ length: 80 }, (_, i) => [`Acteur ${i + 1}`, SENTENCE.trim()]);
    const items = Array.from({ length: 60 }, (_, i) => `Point ${i + 1}`);
    expect(differences(page([p(long), p('Après')]))).toEqual([]);
    expect(differences(page([table([['Qui', 'Quoi'], ...rows], { headerRows: 1 }), p('Après')]))).toEqual([]);
    expect(differences(page([table([['Qui'], [ul(items)]], { headerRows: 1 })]))).toEqual([]);
    expect(differences(page([ol(items), p('Après'), ul(items)]))).toEqual([]);
  });

  it('lists in lists, numbers that no slide can count, paragraphs below an item', () => {
    const nested = ul([item([p('Un'), p('Suite de un'), ol(['a', item([p('b'), ul(['c'])])], { start: 4 })]), 'Deux']);
    expect(differences(page([nested, ol(['x', 'y']), ol(['z'], { start: 0 }), ol(['w'], { start: 40_000 })]))).toEqual(
      [],
    );
  });

  it('titles: of the document, of its parts, two of one name, one that is too long', () => {
    const long = heading(1, `${SENTENCE.repeat(4)}fin`);
    expect(
      differences(page([p('Avant'), heading(1, 'Constat'), p('a'), heading(1, 'Suite'), p('b'), long, p('c')])),
    ).toEqual([]);
    const read = readBack(page([heading(1, 'A'), p('a'), heading(1, 'B'), p('b'), heading(1, 'A'), p('c')]));
    expect(
      contentOf(read)
        .filter(({ kind }) => kind.startsWith('heading'))
        .map(({ text }) => text),
    ).toEqual(['A', 'B', 'A (2)']);
  });

  it('words that want to be a bullet, a heading or a link', () => {
    expect(
      differences(
        page([
          p('- tiret'),
          p('• puce'),
          p('1.\tun'),
          p([strong('Tout est fort')]),
          p(['voir ', link('https://sante.gouv.fr/a?b=1&c=2', 'le site')]),
          p('_x000D_ <a:t>&amp;'),
        ]),
      ),
    ).toEqual([]);
  });

  it('merged cells, two header rows, a first column that names the rows', () => {
    const merged: BlockNode = {
      type: 'table',
      headerRows: 2,
      rowHeaders: true,
      caption: [{ type: 'text', value: 'Acteurs' }],
      rows: [
        {
          cells: [
            { children: [p('Qui')], rowspan: 2 },
            { children: [p('Quand')], colspan: 2 },
          ],
        },
        { cells: [{ children: [p('2023')] }, { children: [p('2024')] }] },
        { cells: [{ children: [p('ARS')] }, { children: [p('a')], rowspan: 2, colspan: 2 }] },
        { cells: [{ children: [p('CPAM')] }] },
      ],
    };
    expect(differences(page([merged]))).toEqual([]);
  });

  it('keeps every word of any document, in order unless a cell over several rows had to be cut', () => {
    fc.assert(
      fc.property(arbitraryDocument.map(withoutBlanks), (document) => {
        const written = wordsOf(document);
        const read = wordsOf(readBack(document)).join(' ');
        const inOrder = !JSON.stringify(document).includes('"rowspan":2');
        let from = 0;
        for (const word of inOrder ? written : [...written].sort()) {
          const at = read.indexOf(word, inOrder ? from : 0);
          expect(at, word).toBeGreaterThanOrEqual(0);
          from = at + word.length;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps title, language, author, date and properties of the document', () => {
    const about = {
      title: 'Fiche P1',
      language: 'fr',
      subject: 'Prévention',
      creator: 'ARS',
      date: '2023-02-07',
      properties: { template: 'cnr-grand-est' },
    };
    expect(readBack(doc(about, [p('a')]))).toMatchObject(about);
  });

  it('shows what is to be filled in of a blank form', () => {
    const blank = blankFiche(ficheTemplates.cnrGrandEst, { locale: 'fr' });
    const words = contentOf(readBack(blank)).map(({ text }) => text);
    expect(words).toContain('À compléter');
    expect(words).toContain('DESCRIPTION');
  });
});
