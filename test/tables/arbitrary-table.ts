import fc from 'fast-check';
import type { CellContent, TableContent } from '../../src/tables/index.ts';

/** Texts with all that formats trip over: quotes, delimiters, line ends, formulas, signs that XML cannot carry. */
export const trickyText = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      '=1+1',
      "'=1+1",
      '-12,5',
      '+33 6 00 00 00 00',
      '-1-1',
      '@x',
      '"',
      'a;b,c\td',
      'deux\nlignes',
      'a\r\nb',
      '_x000D_',
      '\u0001',
      '<b>&amp;</b>',
      '31/06/2026',
      'FAUX',
      '00123',
      '  blancs  ',
    ),
  )
  .filter((text) => text.trim() !== '');

export const contents: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 3, arbitrary: trickyText },
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((value) => value + 0),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.boolean(),
  fc
    .date({ min: new Date('1900-01-02T00:00:00Z'), max: new Date('9999-12-30T00:00:00Z'), noInvalidDate: true })
    .map((date) => ({ date: date.toISOString().slice(0, 10) })),
  fc.constant(null),
);

/** Tables with distinct names on one line and rows that hold something. */
export function tables(cell: fc.Arbitrary<CellContent>): fc.Arbitrary<TableContent> {
  return fc
    .uniqueArray(
      trickyText.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== ''),
      { minLength: 1, maxLength: 6 },
    )
    .chain((names) =>
      fc.record({
        name: fc.constantFrom('Suivi', "Plan d'actions", 'Été 2026'),
        columns: fc.constant(names.map((name) => ({ name }))),
        rows: fc.array(
          fc
            .array(cell, { minLength: 1, maxLength: names.length })
            .filter((row) => row.some((content) => content !== null)),
          { maxLength: 12 },
        ),
      }),
    );
}

/** A row without the empty cells at its end. */
export function trimmed(row: readonly CellContent[]): readonly CellContent[] {
  const last = row.findLastIndex((content) => content !== null);
  return row.slice(0, last + 1);
}
