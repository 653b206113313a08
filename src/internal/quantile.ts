import { decimalMean } from './decimal.ts';

/**
 * How a quantile between two numbers is found: `type-7` counts from the first to the last number (R, NumPy and spreadsheets by
 * default), `type-6` counts (n + 1) p (SPSS and Minitab by default). Hyndman R. J., Fan Y. (1996), The American Statistician 50:361-365.
 */
export type QuantileRule = 'type-6' | 'type-7';

/**
 * Quantile of numbers in ascending order; there must be at least one. `p` is a share in whole hundredths. Between two numbers it is
 * worked out in decimals, so that it is the number a table on paper shows.
 */
export function quantile(sorted: ArrayLike<number>, p: number, rule: QuantileRule = 'type-7'): number {
  const last = sorted.length - 1;
  const percent = Math.round(p * 100);
  const place = rule === 'type-7' ? last * percent : (sorted.length + 1) * percent - 100;
  const at = Math.min(last * 100, Math.max(0, place));
  const below = Math.floor(at / 100);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  // Between equal numbers lies that number.
  return low === high ? low : decimalMean([low, high], [100 - (at % 100), at % 100]);
}

/** The numbers that are there, in ascending order. */
export function sortedKnown(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null).sort((a, b) => a - b);
}
