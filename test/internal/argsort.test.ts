import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argsort } from '../../src/internal/argsort.ts';

function byComparing(values: readonly number[]): number[] {
  return values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
}

describe('argsort', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom(0, -0, 1, 1 + Number.EPSILON, 1 + 2 * Number.EPSILON, -1, -1 - Number.EPSILON, Number.MAX_VALUE),
  );

  it.each([
    ['short', 0, 30],
    ['long', 200, 600],
  ])('orders %s lists as comparing does, equal numbers in the order they came in', (_, minLength, maxLength) => {
    fc.assert(
      fc.property(fc.array(value, { minLength, maxLength }), (values) => {
        expect(Array.from(argsort(Float64Array.from(values)))).toEqual(byComparing(values));
      }),
      { numRuns: 60 },
    );
  });

  it('orders numbers that differ in their last bits only', () => {
    const values = Array.from({ length: 1000 }, (_, i) => 1 + ((i * 7919) % 1000) * Number.EPSILON);
    expect(Array.from(argsort(Float64Array.from(values)))).toEqual(byComparing(values));
  });

  it('leaves equal numbers where they are', () => {
    expect(Array.from(argsort(new Float64Array(500).fill(-4)))).toEqual(Array.from({ length: 500 }, (_, i) => i));
  });
});
