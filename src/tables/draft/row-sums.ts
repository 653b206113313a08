import { amountUnit } from '../amount-unit.ts';
import { amountReadings, cellsByColumn } from '../column-readings.ts';
import type { FilledRow } from '../sheet.ts';
import type { Guess } from './column-guess.ts';
import { cellsLookedAt } from './column-values.ts';

/** How some amounts go together with another one, row by row. */
export interface RowSums {
  /** Rows that have both. */
  readonly rows: number;
  /** Rows in which they make the other, and those in which they make more. */
  readonly equal: number;
  readonly above: number;
}

/** Rounded parts may make a little more or less than the whole. */
const ROUNDING = 0.01;

/** Compares the sum of some columns of amounts with another column. */
export function rowSums(
  whole: Guess,
  parts: readonly Guess[],
  rows: readonly FilledRow[],
  amounts: ReadonlyMap<string, number>,
): RowSums {
  const columns = new Set(parts.map(({ column }) => column));
  const both = rows.flatMap(({ cells }) => {
    const amount = amounts.get(cells.find(({ column }) => column === whole.column)?.address ?? '');
    const own = cells.flatMap(({ column, address }) => (columns.has(column) ? (amounts.get(address) ?? []) : []));
    if (amount === undefined || own.length === 0) return [];
    return [{ left: amount - own.reduce((sum, part) => sum + part, 0), slack: ROUNDING * Math.abs(amount) }];
  });
  return {
    rows: both.length,
    equal: both.filter(({ left, slack }) => Math.abs(left) <= slack).length,
    above: both.filter(({ left, slack }) => left < -slack).length,
  };
}

/** Columns of amounts are few: of more, none is compared with the others. */
export const MOST_AMOUNTS = 40;

/** The amounts of some columns in the units of their names, by the address of the cell; of a long sheet those of its first rows. */
export function amountsByCell(guesses: readonly Guess[], rows: readonly FilledRow[]): ReadonlyMap<string, number> {
  const cells = cellsByColumn(
    rows.slice(0, cellsLookedAt(guesses.length)),
    guesses.map(({ column }) => column),
  );
  return new Map(
    guesses.flatMap(({ column, name }) =>
      [...amountReadings(cells.get(column) ?? [], name, amountUnit(name)).cells].flatMap(([address, reading]) =>
        reading.end === 'kept' || reading.value.value === undefined ? [] : [[address, reading.value.value] as const],
      ),
    ),
  );
}
