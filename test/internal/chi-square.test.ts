import { describe, expect, it } from 'vitest';
import { chiSquareTail } from '../../src/internal/chi-square.ts';

describe('chiSquareTail', () => {
  // Abramowitz and Stegun, table 26.8: percentage points of the chi-square distribution.
  it.each([
    [3.841458820694124, 1, 0.05],
    [6.634896601021213, 1, 0.01],
    [0.0039321400000195, 1, 0.95],
    [5.991464547107979, 2, 0.05],
    [7.814727903251179, 3, 0.05],
    [9.487729036781154, 4, 0.05],
    [11.070497693516351, 5, 0.05],
    [23.209251158954356, 10, 0.01],
    [124.34211340400407, 100, 0.05],
    [16.26623619623813, 3, 0.001],
  ])('of %d with %d degrees of freedom is %d', (x, df, p) => {
    expect(chiSquareTail(x, df)).toBeCloseTo(p, 9);
  });

  it('is 1 at 0, falls, and vanishes far out without leaving the numbers', () => {
    for (const df of [1, 2, 7, 40, 999]) {
      expect(chiSquareTail(0, df)).toBe(1);
      let last = 1;
      for (let x = 0.5; x < 4000; x *= 1.7) {
        const tail = chiSquareTail(x, df);
        expect(tail).toBeGreaterThanOrEqual(0);
        expect(tail).toBeLessThanOrEqual(last + 1e-12);
        last = tail;
      }
      expect(chiSquareTail(1e6, df)).toBe(0);
    }
  });
});
