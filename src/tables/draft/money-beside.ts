import { grouped } from '../../internal/grouped.ts';
import type { FilledRow } from '../sheet.ts';
import type { Guess } from './column-guess.ts';
import { amountsByCell, MOST_AMOUNTS, type RowSums, rowSums } from './row-sums.ts';

/** What is to be told of several amounts of a row: one of them is the whole of the others, or all are added. */
export interface MoneyTold extends Partial<RowSums> {
  /** The whole; absent where the amounts are added. */
  readonly name?: string;
  /** The others, or all. */
  readonly names: readonly string[];
}

/**
 * Several amounts without a year, of one stage: the one that the others make in some row, and nowhere exceed, is their whole. Else all are
 * added in every row, which is told: they may be the same money before and after tax, or two bounds of it.
 */
export function moneyBeside(
  all: readonly Guess[],
  rows: readonly FilledRow[],
): { readonly guesses: readonly Guess[]; readonly told: readonly MoneyTold[] } {
  const guesses = withFunders(all);
  const undated = guesses.filter(({ means }) => means.field === 'amount' && means.asOf === undefined);
  const told: MoneyTold[] = [];
  const changed = new Map<Guess, Guess>();
  for (const group of grouped(undated, ({ means }) => means.stage ?? '').values()) {
    if (group.length < 2) continue;
    const found = group.length < 3 || group.length > MOST_AMOUNTS ? undefined : wholeOf(group, rows);
    if (found === undefined) {
      told.push({ names: group.map(({ name }) => name) });
      continue;
    }
    const { whole, parts, sums } = found;
    told.push({ ...sums, name: whole.name, names: parts.map(({ name }) => name) });
    changed.set(whole, { ...whole, means: { ...whole.means, whole: true } });
    for (const part of parts) changed.set(part, { ...part, means: { ...part.means, partOfWhole: true } });
  }
  return { guesses: guesses.map((guess) => changed.get(guess) ?? guess), told };
}

/** Amounts that stand each behind a funder are what that funder gives, where there are several such pairs. */
function withFunders(guesses: readonly Guess[]): readonly Guess[] {
  const funders = new Set(guesses.filter(({ field }) => field === 'funder').map(({ column }) => column));
  const given = new Set(
    guesses.filter(({ column, means }) => means.field === 'amount' && !means.asOf && funders.has(column - 1)),
  );
  if (given.size < 2) return guesses;
  const field = 'funder-amount';
  return guesses.map((guess) => (given.has(guess) ? { ...guess, field, means: { ...guess.means, field } } : guess));
}

function wholeOf(group: readonly Guess[], rows: readonly FilledRow[]) {
  const amounts = amountsByCell(group, rows);
  for (const whole of group) {
    const parts = group.filter((guess) => guess !== whole);
    const sums = rowSums(whole, parts, rows, amounts);
    if (sums.equal > 0 && sums.above === 0) return { whole, parts, sums };
  }
  return undefined;
}
