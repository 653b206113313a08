/**
 * How a quantile between two numbers is found: `type-7` counts from the first to the last number (R, NumPy and spreadsheets by
 * default), `type-6` counts (n + 1) p (SPSS and Minitab by default). Hyndman R. J., Fan Y. (1996), The American Statistician 50:361-365.
 */
export type QuantileRule = 'type-6' | 'type-7';

/** Quantile of numbers in ascending order; there must be at least one. */
export function quantile(sorted: readonly number[], p: number, rule: QuantileRule = 'type-7'): number {
  const n = sorted.length;
  const place = rule === 'type-7' ? (n - 1) * p : (n + 1) * p - 1;
  const at = Math.min(n - 1, Math.max(0, place));
  const below = Math.floor(at);
  const low = sorted[below] as number;
  const high = sorted[Math.min(n - 1, below + 1)] as number;
  return low + (high - low) * (at - below);
}

/** The numbers that are there, in ascending order. */
export function sortedKnown(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null).sort((a, b) => a - b);
}
