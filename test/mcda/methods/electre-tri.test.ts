import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { electreTri } from '../../../src/mcda/methods/index.ts';

const model = {
  directions: ['max', 'max', 'min'],
  weights: [2, 1, 1],
  categories: ['good', 'fair', 'poor'],
  lowerProfiles: [
    [15, 15, 5],
    [10, 10, 10],
  ],
  q: [0, 0, 0],
  p: [2, 2, 2],
  v: [8, null, null],
} as const;

describe('electreTri', () => {
  it('sorts by both rules, worked out by hand', () => {
    const result = electreTri({
      ...model,
      values: [
        [16, 16, 4], // above both limits
        [12, 11, 8], // between them
        [3, 3, 20], // below both
        [20, 1, 5], // far above on one, far below on another: still reaches the upper limit by weight (3 of 4)
        [1, 30, 1], // vetoed by the first criterion against both limits, yet neither limit is preferred to it
      ],
    });
    expect(result.pessimistic).toEqual(['good', 'fair', 'poor', 'good', 'poor']);
    expect(result.optimistic).toEqual(['good', 'fair', 'poor', 'good', 'good']);
    expect(result.relations[4]).toEqual(['incomparable', 'incomparable']);
    expect(result.ambiguous).toEqual([4]);
    expect(result.ranks).toEqual([1, 3, 4, 1, 4]);
  });

  it('never places an alternative lower by the optimistic rule', () => {
    const row = fc.tuple(...model.weights.map(() => fc.integer({ min: 0, max: 25 })));
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(0.5, 0.6, 0.75, 1),
        (values, lambda) => {
          const { pessimistic, optimistic } = electreTri({ ...model, values, lambda });
          const indexOf = (name: string) => (model.categories as readonly string[]).indexOf(name);
          pessimistic.forEach((name, i) => {
            expect(indexOf(optimistic[i] ?? '')).toBeLessThanOrEqual(indexOf(name));
          });
        },
      ),
    );
  });

  it('refuses limits that rise and a cut below one half', () => {
    expect(() => electreTri({ ...model, values: [[1, 1, 1]], lambda: 0.4 })).toThrow(/lambda from 0.5 to 1/);
    expect(() =>
      electreTri({
        ...model,
        values: [[1, 1, 1]],
        lowerProfiles: [
          [10, 10, 10],
          [15, 15, 5],
        ],
      }),
    ).toThrow(/lowerProfiles\[1\] no better than the one before on criterion 0/);
  });
});
