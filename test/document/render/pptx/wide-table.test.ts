import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type DocumentNode, doc, heading, p, table, tableGrid } from '../../../../src/document/index.ts';
import { parsePptx, renderPptx } from '../../../../src/document/pptx.ts';

/** A table between two lines of text; each cell says where it stands. */
const wide = (columns: number, rows: number, word: string): DocumentNode => {
  const cell = (row: number, column: number) => (row === 0 ? `${word} ${column}` : `${row}.${column} mots`);
  const line = (row: number) => Array.from({ length: columns }, (_, column) => cell(row, column));
  return doc({ title: 'Large', language: 'fr' }, [
    heading(1, 'Un tableau large'),
    p('Avant le tableau.'),
    table(Array.from({ length: rows + 1 }, (_, row) => line(row))),
    p('Après le tableau.'),
  ]);
};

const slidesOf = (page: DocumentNode): readonly string[] =>
  Object.entries(unzipSync(renderPptx(page)))
    .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([, bytes]) => new TextDecoder().decode(bytes));

const numbersOf = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, value]) => Number(value));
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, value) => sum + value, 0);

/** A slide is 960 by 540 points, in 12,700 units each. */
const [WIDTH, HEIGHT] = [960 * 12_700, 540 * 12_700];

/** The words of the tables of a page, each at its place in the grid. */
const gridsOf = (page: DocumentNode) =>
  page.children.flatMap((block) =>
    block.type === 'table'
      ? [tableGrid(block).cells.map((row) => row.map(({ column, cell }) => [column, JSON.stringify(cell.children)]))]
      : [],
  );

function back(page: DocumentNode): DocumentNode {
  const read = parsePptx(renderPptx(page));
  if (!read.success) throw new Error(read.issues[0]?.message);
  return read.data;
}

describe('a table with more columns than a slide has room for', () => {
  const frames = slidesOf(wide(40, 30, 'Valeur')).flatMap(
    (slide) => slide.match(/<p:graphicFrame>.*?<\/p:graphicFrame>/gs) ?? [],
  );

  it('goes on with its columns on further slides, the first column again on each', () => {
    expect(frames.length).toBeGreaterThan(2);
    for (const frame of frames) expect(frame).toContain('Valeur 0<');
  });

  it('stays on the slide, and the text after it does not stand on it', () => {
    for (const frame of frames) {
      const [left = 0] = numbersOf(frame, /<a:off x="(\d+)"/g);
      const [top = 0] = numbersOf(frame, /<a:off x="\d+" y="(\d+)"/g);
      expect(left + sumOf(numbersOf(frame, /<a:gridCol w="(\d+)"/g))).toBeLessThanOrEqual(WIDTH);
      expect(top + sumOf(numbersOf(frame, /<a:tr h="(\d+)"/g))).toBeLessThanOrEqual(HEIGHT);
    }
  });

  it('comes back as one table, whatever its columns and rows', () => {
    const sizes = fc.tuple(
      fc.integer({ min: 15, max: 50 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('x', 'Valeur', 'Département'),
    );
    fc.assert(
      fc.property(sizes, ([columns, rows, word]) => {
        const page = wide(columns, rows, word);
        const words = (grids: ReturnType<typeof gridsOf>) =>
          grids.map((grid) =>
            grid.map((row) => row.map(([column, cell]) => `${column} ${String(cell).match(/"value":"[^"]*"/g)}`)),
          );
        const read = back(page);
        expect(read.children.map(({ type }) => type)).toEqual(page.children.map(({ type }) => type));
        expect(words(gridsOf(read))).toEqual(words(gridsOf(page)));
      }),
      { numRuns: 15 },
    );
  });

  it('keeps a cell over several columns whole', () => {
    const page = wide(30, 2, 'Valeur');
    const [title, before, grid, after] = page.children;
    if (title === undefined || before === undefined || grid?.type !== 'table' || after === undefined)
      throw new Error('no table');
    const [head, ...rows] = grid.rows;
    const cells = head?.cells ?? [];
    const spanned = [
      ...cells.slice(0, 10),
      { ...cells[10], children: cells[10]?.children ?? [], colspan: 8 },
      ...cells.slice(18),
    ];
    const merged: DocumentNode = {
      ...page,
      children: [title, before, { ...grid, rows: [{ cells: spanned }, ...rows] }, after],
    };
    const read = back(merged).children.find(({ type }) => type === 'table');
    expect(read?.type === 'table' && read.rows[0]?.cells[10]?.colspan).toBe(8);
    expect(read?.type === 'table' && read.rows[1]?.cells.length).toBe(30);
  });
});
