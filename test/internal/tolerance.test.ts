import { describe, expect, it } from 'vitest';
import { isAbove, isBelow, isSame } from '../../src/internal/tolerance.ts';

describe('the tolerance of comparisons', () => {
  it('judges the same lead alike, however it came about', () => {
    for (const [high, low] of [
      [0.4, 0.3],
      [0.3, 0.2],
      [1.1, 1],
      [100.1, 100],
    ] as const) {
      expect(isSame(high - low, 0.1, high)).toBe(true);
      expect(isAbove(high - low, 0.1, high)).toBe(false);
      expect(isBelow(high - low, 0.1, high)).toBe(false);
    }
  });

  it('keeps apart what people write apart', () => {
    expect(isSame(0.3, 0.300000001)).toBe(false);
    expect(isAbove(1_000_000.01, 1_000_000)).toBe(true);
    expect(isBelow(0, 1e-300)).toBe(true);
    expect(isSame(0, -0)).toBe(true);
  });
});
