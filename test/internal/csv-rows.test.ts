import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CsvRow, openCsv } from '../../src/internal/csv-rows.ts';

/** The rows of a text that arrives in pieces. */
function rowsOf(pieces: readonly string[], delimiter = ',', longestRow?: number): CsvRow[] {
  const rows: CsvRow[] = [];
  const csv = openCsv(delimiter, longestRow);
  for (const piece of pieces) csv.push(piece, (row) => rows.push(row));
  csv.end((row) => rows.push(row));
  return rows;
}

const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\n', '\r\n'), maxLength: 8 });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });

describe('openCsv', () => {
  it('reads back what was written, however the text is cut', () => {
    fc.assert(
      fc.property(
        table,
        fc.array(fc.nat(60), { maxLength: 8 }),
        fc.constantFrom('\n', '\r\n'),
        (rows, cuts, newline) => {
          const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join(newline);
          const sorted = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
          const pieces = sorted.slice(1).map((cut, i) => text.slice(sorted[i], cut));
          expect(rowsOf(pieces).map(({ cells }) => cells)).toEqual(rows);
        },
      ),
    );
  });

  it('agrees with Papa Parse on well-formed text with bare and quoted cells', () => {
    const written = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'é', ' ', "'"), maxLength: 5 }),
      cell.map((one) => `"${one.replaceAll('"', '""')}"`),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(written, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const text = `${rows.map((row) => row.join(';')).join('\n')}\n`;
          const theirs = Papa.parse<string[]>(text.slice(0, -1), { delimiter: ';', newline: '\n' }).data;
          expect(rowsOf([text], ';').map(({ cells }) => cells)).toEqual(theirs);
        },
      ),
    );
  });

  it('tells the line on which each row starts', () => {
    expect(rowsOf(['a,"b\nc"\nd,e\n']).map(({ line }) => line)).toEqual([1, 3]);
  });

  it('tells a quote that is not closed and reads on with the next line', () => {
    expect(rowsOf(['a,"b\nc,d\n'])).toEqual([
      { cells: ['a', '"b'], line: 1, fault: 'quote-not-closed' },
      { cells: ['c', 'd'], line: 2 },
    ]);
    const long = rowsOf(['a,"b\n', ...Array.from({ length: 50 }, () => 'c,d\n')], ',', 40);
    expect(long).toHaveLength(51);
    expect(long[0]).toMatchObject({ fault: 'quote-not-closed' });
  });

  it('passes over a line that is too long, in bounded memory', () => {
    const rows = rowsOf(['a,b\n', ...Array.from({ length: 100 }, () => 'x'.repeat(10)), '\nc,d\n'], ',', 40);
    expect(rows.map(({ fault, line }) => [line, fault])).toEqual([
      [1, undefined],
      [2, 'row-too-long'],
      [3, undefined],
    ]);
    expect(rows[1]?.cells[0]?.length).toBeLessThanOrEqual(50);
  });

  it('keeps text after a closing quote and tells it', () => {
    expect(rowsOf(['"a" b,c\n'])).toEqual([{ cells: ['a b', 'c'], line: 1, fault: 'text-after-quote' }]);
  });
});
