import { foldText } from '../../internal/text.ts';
import { amountUnit } from '../amount-unit.ts';
import { amountReadings, cellsByColumn } from '../column-readings.ts';
import type { FilledRow } from '../sheet.ts';
import type { Guess } from './column-guess.ts';
import { yearColumn } from './year-columns.ts';

/** How the amounts of single years go together with an amount beside them, row by row. */
interface SumOfYears {
  readonly whole: Guess;
  /** Rows that have both. */
  readonly rows: number;
  /** Rows whose years make the amount, and those whose years make more. */
  readonly equal: number;
  readonly above: number;
}

/** What is to be told of an amount that stands beside years: they are taken for its parts (`parts`), or counted beside it. */
export interface YearsTold extends Omit<SumOfYears, 'whole'> {
  readonly name: string;
  readonly parts: boolean;
}

/**
 * Amounts of a year, and the amount beside them that is their whole: its name says so, or the years make it and never more. No euro counts
 * twice. A year of which nothing says what it counts is asked.
 */
export function moneyYears(
  guesses: readonly Guess[],
  rows: readonly FilledRow[],
): { readonly guesses: readonly Guess[]; readonly told?: YearsTold } {
  const undated = guesses.filter(({ field, name }) => field === 'amount' && yearColumn(name) === undefined);
  const named = undated.filter(({ name }) => WHOLE.test(foldText(name)));
  const sums = named.length > 0 ? [] : undated.map((whole) => sumOfYears(whole, guesses, rows));
  const adding = sums.find(({ equal, above }) => equal > 0 && above === 0);
  // Beside an amount that is not known to be the whole, a bare year may be a part of it or not.
  const dated = guesses.map((guess) => asYear(guess, undated.length === named.length || adding !== undefined));
  if (!dated.some(({ means }) => means.asOf !== undefined)) return { guesses: dated };
  const both = sums.filter((sum) => sum.rows > 0);
  const [first, second] = both;
  const within = adding ?? (second === undefined && first?.above === 0 ? first : undefined);
  const whole = within?.whole ?? (named.length === 1 ? named[0] : undefined);
  const told = within ?? first;
  return {
    guesses: dated.map((guess) =>
      guess === whole ? { ...guess, means: { ...guess.means, whole: true as const } } : guess,
    ),
    ...(told !== undefined && { told: { ...told, name: told.whole.name, parts: within !== undefined } }),
  };
}

/** Words of a sum over all years. */
const WHOLE = /\b(?:total|totaux|totale|global|globale|overall|gesamt\w*|insgesamt|summe)\b/;

/** Whether a column of a year holds money: its name says so, or, where that is enough, its cells do. */
function isYearOfMoney({ name, field, why, values }: Guess, cellsAreEnough: boolean): boolean {
  const year = yearColumn(name);
  if (year === undefined) return false;
  if (field === 'amount') return true;
  const inCells = cellsAreEnough && values.filled > 0 && values.currencies * 5 >= values.filled * 4;
  return why === 'nothing' && (year.means === 'amount' || inCells);
}

function asYear(guess: Guess, cellsAreEnough: boolean): Guess {
  const year = yearColumn(guess.name);
  if (year === undefined) return guess;
  if (!isYearOfMoney(guess, cellsAreEnough))
    return year.bare && guess.why === 'nothing' ? { ...guess, why: 'year-open' } : guess;
  return {
    ...guess,
    field: 'amount',
    means: { ...guess.means, field: 'amount', asOf: year.year },
    why: guess.field === 'amount' ? guess.why : year.means === 'amount' ? 'part-of-name' : 'values',
  };
}

/** Rounded years may make a little more or less than the whole. */
const ROUNDING = 0.01;

function sumOfYears(whole: Guess, guesses: readonly Guess[], rows: readonly FilledRow[]): SumOfYears {
  const years = guesses.filter((guess) => isYearOfMoney(guess, true) && guess.means.stage === whole.means.stage);
  const amounts = amountsByCell([whole, ...years], rows);
  const columns = new Set(years.map(({ column }) => column));
  const both = rows.flatMap(({ cells }) => {
    const amount = amounts.get(cells.find(({ column }) => column === whole.column)?.address ?? '');
    const parts = cells.flatMap(({ column, address }) => (columns.has(column) ? (amounts.get(address) ?? []) : []));
    if (amount === undefined || parts.length === 0) return [];
    return [{ left: amount - parts.reduce((sum, part) => sum + part, 0), slack: ROUNDING * Math.abs(amount) }];
  });
  return {
    whole,
    rows: both.length,
    equal: both.filter(({ left, slack }) => Math.abs(left) <= slack).length,
    above: both.filter(({ left, slack }) => left < -slack).length,
  };
}

/** The amounts of some columns in the units of their names, by the address of the cell. */
function amountsByCell(guesses: readonly Guess[], rows: readonly FilledRow[]): ReadonlyMap<string, number> {
  const cells = cellsByColumn(
    rows,
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
