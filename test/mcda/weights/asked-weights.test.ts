import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  directWeights,
  equalWeights,
  rankOrderCentroidWeights,
  rankSumWeights,
  reciprocalWeights,
  swingWeights,
} from '../../../src/mcda/weights/index.ts';
import { expectClose } from '../../scoring/cases/expect-close.ts';
import { twoToSix } from '../../scoring/cases/rank-weights.ts';

const formulas = [
  ['centroid', rankOrderCentroidWeights, twoToSix.centroid],
  ['sum', rankSumWeights, twoToSix.sum],
  ['reciprocal', reciprocalWeights, twoToSix.reciprocal],
] as const;

describe.each(formulas)('rank %s weights', (_, weigh, tables) => {
  it('are those of the literature for two to six criteria', () => {
    for (const expected of tables) expectClose(weigh({ count: expected.length }).weights, expected, twoToSix.within);
  });

  it('share the positions of a tie in equal parts', () => {
    const [, , [a, b, c, d]] = tables;
    expectClose(weigh({ ranks: [2, 1, 2, 4] }).weights, [(b + c) / 2, a, (b + c) / 2, d], 1e-12);
    expect(weigh({ ranks: [2, 1, 2, 4] }).ties).toEqual([[0, 2]]);
    expectClose(weigh({ ranks: [7, 7, 7] }).weights, [1 / 3, 1 / 3, 1 / 3], 1e-12);
  });

  it('sum to 1, respect the order, and only look at the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }), (ranks) => {
        const { weights } = weigh({ ranks });
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        ranks.forEach((a, i) => {
          ranks.forEach((b, k) => {
            if (a < b) expect(weights[i]).toBeGreaterThan(weights[k] ?? 0);
          });
        });
        expectClose(weigh({ ranks: ranks.map((rank) => rank * 10 - 3) }).weights, weights, 1e-12);
      }),
    );
  });

  it('refuse an empty order and ranks that are no numbers', () => {
    expect(() => weigh({ ranks: [] })).toThrow(/ranks \(finite numbers/);
    expect(() => weigh({ ranks: [1, Number.NaN] })).toThrow(/ranks \(finite numbers/);
    expect(() => weigh({ count: 0 })).toThrow(/ranks \(finite numbers/);
  });
});

describe('asked weights', () => {
  it('are shares of the points', () => {
    expect(directWeights({ points: [50, 30, 20] }).weights).toEqual([0.5, 0.3, 0.2]);
    expect(() => directWeights({ points: [0, 0] })).toThrow(/directWeights: expected at least one weight above 0/);
    expect(() => directWeights({ points: [] })).toThrow(/directWeights/);
  });

  it('are shares of the swings, with the reference at 100', () => {
    const result = swingWeights({ swings: [50, 30, 20, 0] });
    expect(result.weights).toEqual([0.5, 0.3, 0.2, 0]);
    expect(result.points).toEqual([100, 60, 40, 0]);
    expect(result.reference).toEqual([0]);
    expect(swingWeights({ swings: [100, 100] }).reference).toEqual([0, 1]);
    expect(() => swingWeights({ swings: [100, -1] })).toThrow(/swings\[1\]/);
  });

  it('are equal when nobody was asked', () => {
    expect(equalWeights({ count: 4 }).weights).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(() => equalWeights({ count: 1.5 })).toThrow(/whole number/);
  });
});
