import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalMean, decimalSum } from '../../src/internal/decimal.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
/** What people write: a few digits, a few places. */
const written = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 8 }))
  .map(([digits, places]) => digits / 10 ** places);
const any = fc.oneof(written, finite);
const shuffled = fc
  .array(any, { minLength: 1, maxLength: 12 })
  .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));

/** The sum by schoolbook arithmetic, on digits that were never numbers. */
function bySchool(parts: readonly (readonly [digits: number, places: number])[]): string {
  const most = Math.max(...parts.map(([, places]) => places));
  const total = parts.reduce((sum, [digits, places]) => sum + BigInt(digits) * 10n ** BigInt(most - places), 0n);
  return `${total}e-${most}`;
}

describe('decimalSum', () => {
  it('adds what people wrote, not what binary arithmetic made of it', () => {
    expect(decimalSum([0.1, 0.2])).toBe(0.3);
    expect(decimalSum([0.1, 0.2, 0.3])).toBe(0.6);
    expect(decimalSum([1.1, 2.2, -3.3])).toBe(0);
    expect(decimalSum([19.99, 0.01])).toBe(20);
    expect(decimalSum([])).toBe(0);
  });

  it('is exact where numbers are long, tiny or huge', () => {
    expect(decimalSum([1e300, 1, -1e300])).toBe(1);
    expect(decimalSum([5e-324, 5e-324])).toBe(1e-323);
    expect(decimalSum([1e16, 1, 1, -1e16])).toBe(2);
    expect(decimalSum([0.123456789012345, 0.000000000000005])).toBe(0.12345678901235);
    expect(decimalSum([Number.MAX_VALUE, Number.MAX_VALUE])).toBe(Number.POSITIVE_INFINITY);
  });

  it('is the number nearest to the schoolbook sum', () => {
    const part = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 9 }), (parts) => {
        const sum = decimalSum(parts.map(([digits, places]) => Number(`${digits}e-${places}`)));
        expect(sum).toBe(Number(bySchool(parts)) + 0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('decimalMean', () => {
  it('is what a calculator on paper gives', () => {
    expect(decimalMean([1, 1, 1.9])).toBe(1.3);
    expect(decimalMean([0.1, 0.2, 0.3])).toBe(0.2);
    expect(decimalMean([0.3, 0.2, 0.1])).toBe(0.2);
    expect(decimalMean([1, 2])).toBe(1.5);
    expect(decimalMean([1, 1, 0])).toBe(2 / 3);
    expect(decimalMean([0.7, 0.7, 0.7])).toBe(0.7);
  });

  it('lets a value count several times', () => {
    expect(decimalMean([1, 1.9], [2, 1])).toBe(1.3);
    expect(decimalMean([0.1, 0.2], [30, 70])).toBe(0.17);
    expect(decimalMean([5, 1 / 3], [0, 4])).toBe(1 / 3);
  });

  it('does not depend on the order, whatever the numbers', () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(decimalMean(other)).toBe(decimalMean(list));
        expect(decimalSum(other)).toBe(decimalSum(list));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives back the value that all share, and stays between the lowest and the highest', () => {
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 9 }), any, (list, value) => {
        expect(decimalMean(list.map(() => value))).toBe(value + 0);
        const mean = decimalMean(list);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...list));
        expect(mean).toBeLessThanOrEqual(Math.max(...list));
      }),
      { numRuns: 1000 },
    );
  });

  it('counts a value as often as it stands there', () => {
    const counted = fc.array(fc.tuple(any, fc.integer({ min: 0, max: 4 })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(counted, (pairs) => {
        fc.pre(pairs.some(([, count]) => count > 0));
        const repeated = pairs.flatMap(([value, count]) => new Array<number>(count).fill(value));
        expect(
          decimalMean(
            pairs.map(([value]) => value),
            pairs.map(([, count]) => count),
          ),
        ).toBe(decimalMean(repeated));
      }),
      { numRuns: 1000 },
    );
  });
});
