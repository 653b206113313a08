import { describe, expect, it } from 'vitest';
import { weightedProduct } from '../../../src/mcda/methods/index.ts';
import { expectClose } from '../../scoring/cases/expect-close.ts';
import { threeAlternatives } from '../../scoring/cases/weighted-product.ts';

describe('weightedProduct', () => {
  it('gives the scores and ratios of the example of Triantaphyllou (2000)', () => {
    const { scores, logScores, ranks } = weightedProduct(threeAlternatives.input);
    expectClose(scores, threeAlternatives.exact.scores, 1e-9);
    expectClose(
      logScores.map((log) => log / Math.LN10),
      threeAlternatives.printed.log10Scores,
      threeAlternatives.within.log10Scores,
    );
    expect(ranks).toEqual(threeAlternatives.printed.ranks);
    const ratio = (a: number, b: number) => (scores[a] ?? 0) / (scores[b] ?? 1);
    expectClose([ratio(0, 1), ratio(0, 2), ratio(1, 2)], Object.values(threeAlternatives.exact.ratios), 1e-9);
  });

  it('has ratios that do not depend on the normalisation', () => {
    const raw = weightedProduct({ ...threeAlternatives.input, normalisation: 'none' }).scores;
    expect((raw[0] ?? 0) / (raw[1] ?? 1)).toBeCloseTo(threeAlternatives.exact.ratios['1/2'], 9);
  });

  it('does not compensate a zero, and ranks zeros together at the end', () => {
    const { scores, ranks, ties, logScores } = weightedProduct({
      values: [
        [0, 9],
        [1, 1],
        [9, 0],
      ],
      directions: ['max', 'max'],
      weights: [1, 1],
    });
    expect(scores).toEqual([0, 1, 0]);
    expect(ranks).toEqual([2, 1, 2]);
    expect(ties).toEqual([[0, 2]]);
    expect(logScores[0]).toBe(Number.NEGATIVE_INFINITY);
  });

  it('leaves a criterion of weight 0 out, zeros included', () => {
    const { scores } = weightedProduct({
      values: [
        [0, 4],
        [1, 2],
      ],
      directions: ['max', 'max'],
      weights: [0, 1],
    });
    expectClose(scores, [4, 2], 1e-12);
  });

  it('refuses a cost of 0 and a negative value', () => {
    expect(() => weightedProduct({ values: [[0]], directions: ['min'], weights: [1] })).toThrow(
      /above 0 at values\[0\]\[0\]/,
    );
    expect(() => weightedProduct({ values: [[-1]], directions: ['max'], weights: [1] })).toThrow(/0 or more at values/);
  });
});
