import { foldText } from '../../internal/text.ts';
import type { FilledRow } from '../sheet.ts';
import type { Guess } from './column-guess.ts';
import { amountsByCell, MOST_AMOUNTS, type RowSums, rowSums } from './row-sums.ts';
import { yearColumn } from './year-columns.ts';

/** What is to be told of an amount that stands beside years: they are taken for its parts (`parts`), or counted beside it. */
export interface YearsTold extends RowSums {
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
  const sums = named.length > 0 ? [] : sumsBeside(undated, guesses, rows);
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
    ...(told !== undefined && { told: toldOf(told, within !== undefined) }),
  };
}

function toldOf({ whole, ...sums }: RowSums & { readonly whole: Guess }, parts: boolean): YearsTold {
  return { ...sums, name: whole.name, parts };
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

/** Each amount with what the years of its stage make beside it. */
function sumsBeside(
  undated: readonly Guess[],
  guesses: readonly Guess[],
  rows: readonly FilledRow[],
): readonly (RowSums & { readonly whole: Guess })[] {
  const years = guesses.filter((guess) => isYearOfMoney(guess, true));
  if (undated.length > MOST_AMOUNTS || years.length > MOST_YEARS) return [];
  const amounts = amountsByCell([...undated, ...years], rows);
  return undated.map((whole) => {
    const own = years.filter(({ means }) => means.stage === whole.means.stage);
    return { whole, ...rowSums(whole, own, rows, amounts) };
  });
}

/** A plan has few years. */
const MOST_YEARS = 100;
