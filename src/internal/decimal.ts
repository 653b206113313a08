import { plainDigits } from './plain-digits.ts';

/** Up to this many decimal places are added as whole numbers of the smallest one; what has more goes the exact, slower way. */
const MOST_PLACES = 6;

/** Whole numbers above this are no longer sure to be told apart after a rounding on the way. */
const SAFE_WHOLE = 1e15;

/** Decimal digits of a quotient that are worked out before it is rounded once; a double holds 17. */
const QUOTIENT_DIGITS = 40;

/**
 * Sum of finite numbers as people write them: 0.1 + 0.2 is 0.3, in whatever order they come. Each number stands for its shortest
 * decimal form; the decimals are added without rounding, and the sum is rounded once, to the nearest number. 0 for an empty list.
 */
export function decimalSum(values: readonly number[]): number {
  const quick = wholeSum(values, undefined);
  if (quick !== undefined) return quick.total / quick.unit;
  const { digits, places } = exactSum(values, undefined);
  return nearestTo(digits, 1n, places);
}

/**
 * Mean of finite numbers as people write them: of 1, 1 and 1.9 it is 1.3, in whatever order they come. With `counts`, whole numbers
 * of 0 or more and not all 0, each value counts that many times. There must be at least one value.
 */
export function decimalMean(values: readonly number[], counts?: readonly number[]): number {
  const count = counts === undefined ? values.length : counts.reduce((sum, one) => sum + one, 0);
  const quick = wholeSum(values, counts);
  if (quick !== undefined && count * quick.unit < SAFE_WHOLE) return quick.total / (count * quick.unit);
  const { digits, places } = exactSum(values, counts);
  return nearestTo(digits, BigInt(count), places);
}

/** The sum as a whole number of `unit`ths; undefined where numbers are too long for that. */
function wholeSum(
  values: readonly number[],
  counts: readonly number[] | undefined,
): { readonly total: number; readonly unit: number } | undefined {
  let places = 0;
  for (const value of values) {
    // A quotient of two exact numbers is the nearest to their ratio: where it gives the value back, these are its digits.
    while (Math.round(value * 10 ** places) / 10 ** places !== value) if (++places > MOST_PLACES) return undefined;
  }
  const unit = 10 ** places;
  let total = 0;
  let size = 0;
  for (const [i, value] of values.entries()) {
    const part = Math.round(value * unit) * (counts?.[i] ?? 1);
    total += part;
    size += Math.abs(part);
  }
  return size < SAFE_WHOLE ? { total, unit } : undefined;
}

/** The sum as `digits` / 10^`places`, without rounding. */
function exactSum(
  values: readonly number[],
  counts: readonly number[] | undefined,
): { readonly digits: bigint; readonly places: number } {
  const written = values.map((value) => {
    const [whole = '', fraction = ''] = plainDigits(value).split('.');
    return { digits: BigInt(whole + fraction), places: fraction.length };
  });
  const places = written.reduce((most, one) => Math.max(most, one.places), 0);
  let digits = 0n;
  for (const [i, one] of written.entries())
    digits += one.digits * 10n ** BigInt(places - one.places) * BigInt(counts?.[i] ?? 1);
  return { digits, places };
}

/** The number nearest to digits / (10^places × divisor): more digits than a number holds are worked out, then read as one literal. */
function nearestTo(digits: bigint, divisor: bigint, places: number): number {
  const extra = Math.max(0, QUOTIENT_DIGITS + String(divisor).length - String(digits).length);
  const dividend = digits * 10n ** BigInt(extra);
  const quotient = dividend / divisor;
  // What is left over lies beyond all these digits: one more tells that the ratio is not halfway between two numbers.
  const rest = dividend % divisor === 0n ? '0' : '1';
  return Number(`${quotient}${rest}e${-(places + extra + 1)}`);
}
