/**
 * The one tolerance of all comparisons of numbers: a difference of at most this share of the larger number is what binary
 * arithmetic left over, not a difference. 0.4 − 0.3 and 0.3 − 0.2 are 0.1 by it, as they are to whoever wrote them; numbers that
 * people write apart, with up to 12 digits, stay apart.
 */
export const TOLERANCE = 1e-12;

/** Whether two numbers are the same but for rounding. `size` is the largest number they were computed from, if larger than both. */
export function isSame(a: number, b: number, size = 0): boolean {
  // Held to the range of numbers, so that what overflowed is never the same as what did not.
  const largest = Math.min(Number.MAX_VALUE, Math.max(Math.abs(a), Math.abs(b), size));
  return a === b || Math.abs(a - b) <= TOLERANCE * largest;
}

/** Whether `value` is above `limit` by more than rounding. */
export function isAbove(value: number, limit: number, size = 0): boolean {
  return value > limit && !isSame(value, limit, size);
}

/** Whether `value` is below `limit` by more than rounding. */
export function isBelow(value: number, limit: number, size = 0): boolean {
  return value < limit && !isSame(value, limit, size);
}
