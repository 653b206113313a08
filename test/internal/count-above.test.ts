import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAbove } from '../../src/internal/count-above.ts';

describe('countAbove', () => {
  it('counts what lies above, on whatever side and among equals', () => {
    const sorted = Float64Array.of(1, 2, 2, 2, 5);
    expect([0, 1, 2, 4, 5, 6].map((limit) => countAbove(sorted, limit))).toEqual([5, 4, 1, 1, 0, 0]);
    expect(countAbove(new Float64Array(0), 1)).toBe(0);
  });

  it('agrees with counting one by one', () => {
    const value = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(fc.array(value), value, (values, limit) => {
        const sorted = Float64Array.from(values).sort();
        expect(countAbove(sorted, limit)).toBe(values.filter((one) => one > limit).length);
      }),
    );
  });
});
