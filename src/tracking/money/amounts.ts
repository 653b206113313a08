import { decimalSum } from '../../internal/decimal.ts';
import { defined } from '../../internal/defined.ts';
import { type Interval, intervalOf } from '../interval.ts';
import { extentOf } from '../progress/extent.ts';
import type { MoneyBasis, MoneyTotal } from './money.ts';

/** Money that can be added: what it may be, and what it is made of. */
export interface Amount extends Interval {
  readonly min: number;
  readonly about: boolean;
  readonly basis: MoneyBasis;
}

/** What a quantity of money says. */
interface Stated {
  readonly value?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly qualifier?: string | undefined;
}

const ROUGH: readonly (string | undefined)[] = ['about', 'nearly'];

/** An amount with its ends; no money is below 0. Undefined when there is no number in it. */
export function amountOf(stated: Stated, basis: MoneyBasis): Amount | undefined {
  const { qualifier } = stated;
  const about = ROUGH.includes(qualifier);
  // "Nearly 2 M€" is a rough 2 M€, not anything up to it.
  const extent = extentOf(about ? { ...stated, qualifier: undefined } : stated);
  if (extent === undefined) return undefined;
  return { min: Math.max(0, extent.min ?? 0), ...defined({ max: extent.max }), about, basis };
}

/** The name of a basis: amounts of the same one can be added. */
export function basisKey({ stage, currency, tax, per }: MoneyBasis): string {
  return [stage, currency, tax, per].join(' ');
}

/** The sum of amounts, in whatever order they come; open when one of them is. */
export function sumOf(amounts: readonly Interval[]): Interval & { readonly min: number } {
  const tops = amounts.map(({ max }) => max);
  const known = tops.filter((max) => max !== undefined);
  const min = decimalSum(amounts.map((amount) => amount.min ?? 0));
  return { min, ...(known.length === tops.length && { max: decimalSum(known) }) };
}

/** What is left of an amount without others; an end below 0 is kept. */
export function without(whole: Interval, others: Interval): Interval {
  return intervalOf(
    others.max === undefined ? undefined : decimalSum([whole.min ?? 0, -others.max]),
    whole.max === undefined ? undefined : decimalSum([whole.max, -(others.min ?? 0)]),
  );
}

/** The stages in the order in which money goes through them. */
export const STAGE_ORDER: readonly string[] = ['announced', 'allocated', 'committed', 'spent'];

/** Totals in an order of their own: by stage, unknown ones last, then by what they are made of. */
export function sortTotals(totals: readonly MoneyTotal[]): readonly MoneyTotal[] {
  const rank = ({ stage }: MoneyBasis): number =>
    STAGE_ORDER.includes(stage) ? STAGE_ORDER.indexOf(stage) : STAGE_ORDER.length;
  return [...totals].sort((a, b) => rank(a) - rank(b) || (basisKey(a) < basisKey(b) ? -1 : 1));
}
