import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PreferenceFunction, preferenceDegree, prometheeII } from '../../../src/mcda/methods/index.ts';
import { expectClose } from '../../scoring/cases/expect-close.ts';
import { emergencyResponse, offshoreWindFarms } from '../../scoring/cases/promethee-ii.ts';

const threshold = fc.integer({ min: 0, max: 40 }).map((n) => n / 4);

const preference: fc.Arbitrary<PreferenceFunction> = fc.oneof(
  fc.constant({ shape: 'usual' as const }),
  threshold.map((q) => ({ shape: 'ushape' as const, q })),
  threshold.map((p) => ({ shape: 'vshape' as const, p })),
  fc.tuple(threshold, threshold).map(([q, more]) => ({ shape: 'level' as const, q, p: q + more })),
  fc.tuple(threshold, threshold).map(([q, more]) => ({ shape: 'linear' as const, q, p: q + more })),
  threshold.map((s) => ({ shape: 'gaussian' as const, s: s + 0.25 })),
);

describe('prometheeII', () => {
  it.each([
    ['Zhao et al. (2013)', emergencyResponse],
    ['Ziemba et al. (2017)', offshoreWindFarms],
  ])('gives the flows of %s', (_, { input, exact, printed, within }) => {
    const result = prometheeII(input);
    expectClose(result.scores, exact.netFlow, 1e-9);
    expectClose(result.positiveFlows, exact.positiveFlow, 1e-9);
    expectClose(result.negativeFlows, exact.negativeFlow, 1e-9);
    expectClose(result.scores, printed.netFlow, within.netFlow);
    expect(result.ranks).toEqual(printed.ranks);
  });

  it('has the highest flow where nobody prefers anything else, and the lowest at the other end', () => {
    // The table and thresholds of JMcDM's own test, whose scores are these with the other sign.
    const { scores, ranks } = prometheeII({
      values: [
        [42, 35, 43, 51],
        [89, 72, 92, 85],
        [14, 85, 17, 40],
        [57, 60, 45, 80],
        [48, 32, 43, 40],
        [71, 45, 60, 85],
        [69, 40, 72, 55],
        [64, 35, 70, 60],
      ],
      directions: ['max', 'max', 'max', 'max'],
      weights: [0.25, 0.35, 0.22, 0.18],
      preferences: [
        { shape: 'linear', q: 49, p: 100 },
        { shape: 'vshape', p: 98 },
        { shape: 'linear', q: 45, p: 95 },
        { shape: 'linear', q: 30, p: 80 },
      ],
    });
    expectClose(scores, [-0.07, 0.15, 0.06, 0.05, -0.1, 0, -0.03, -0.06], 0.0055);
    expect(ranks[1]).toBe(1);
    expect(ranks[4]).toBe(8);
  });

  it('equals the sum over all pairs, for all six functions, repeated values included', () => {
    const value = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.double({ min: -10, max: 10, noNaN: true }));
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 2, maxLength: 30 }),
        preference,
        fc.constantFrom('max', 'min'),
        (column, f, direction) => {
          const sign = direction === 'max' ? 1 : -1;
          const sums = column.map(
            (a) =>
              column.reduce(
                (sum, b) => sum + preferenceDegree(f, sign * a - sign * b, Math.max(Math.abs(a), Math.abs(b))),
                0,
              ) /
              (column.length - 1),
          );
          const { positiveFlows } = prometheeII({
            values: column.map((v) => [v]),
            directions: [direction as 'max' | 'min'],
            weights: [1],
            preferences: f,
          });
          expectClose(positiveFlows, sums, 1e-12);
        },
      ),
    );
  });

  it('stays exact where the slope is a millionth of the range', () => {
    const column = Array.from({ length: 400 }, (_, i) => 1e6 + Math.sin(i) * 1e3 + (i % 7) * 1e-4);
    const f = { shape: 'linear', q: 1e-4, p: 1e-3 } as const;
    const { positiveFlows } = prometheeII({
      values: column.map((v) => [v]),
      directions: ['max'],
      weights: [1],
      preferences: f,
    });
    const sums = column.map(
      (a) => column.reduce((sum, b) => sum + preferenceDegree(f, a - b, Math.max(Math.abs(a), Math.abs(b))), 0) / 399,
    );
    expectClose(positiveFlows, sums, 1e-9);
  });

  it('has net flows that sum to 0 and are the weighted sum of those by criterion', () => {
    const { scores, netFlowsByCriterion } = prometheeII(offshoreWindFarms.input);
    expect(scores.reduce((sum, flow) => sum + flow, 0)).toBeCloseTo(0, 12);
    const total = offshoreWindFarms.input.weights.reduce<number>((sum, weight) => sum + weight, 0);
    const first = netFlowsByCriterion.reduce(
      (sum, flows, j) => sum + ((offshoreWindFarms.input.weights[j] ?? 0) / total) * (flows[0] ?? 0),
      0,
    );
    expect(first).toBeCloseTo(scores[0] ?? 0, 12);
  });

  it('refuses contradictory thresholds and too many Gaussian values', () => {
    const table = { values: [[1], [2]], directions: ['max'], weights: [1] } as const;
    expect(() => prometheeII({ ...table, preferences: { shape: 'linear', q: 3, p: 1 } })).toThrow(/0 ≤ q ≤ p/);
    expect(() => prometheeII({ ...table, preferences: { shape: 'gaussian', s: 0 } })).toThrow(/s above 0/);
    const many = Float64Array.from({ length: 20_001 }, (_, i) => i);
    expect(() =>
      prometheeII({
        values: many,
        columns: 1,
        directions: ['max'],
        weights: [1],
        preferences: { shape: 'gaussian', s: 1 },
      }),
    ).toThrow(/at most 20000 distinct values/);
  });

  it('has flows of 0 for one alternative', () => {
    expect(prometheeII({ values: [[4]], directions: ['max'], weights: [1] }).scores).toEqual([0]);
  });
});
