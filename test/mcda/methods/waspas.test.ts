import { describe, expect, it } from 'vitest';
import { waspas } from '../../../src/mcda/methods/index.ts';
import { expectClose } from '../../scoring/cases/expect-close.ts';
import { eightBySeven } from '../../scoring/cases/waspas.ts';

describe('waspas', () => {
  const table = {
    values: [
      [4, 10],
      [2, 5],
      [1, 20],
    ],
    directions: ['max', 'min'],
    weights: [3, 1],
  } as const;

  it('gives the sums, products and scores of Chakraborty et al. (2015)', () => {
    const { input, exact, printed, within } = eightBySeven;
    const { sumScores, productScores, scores, ranks } = waspas(input);
    expectClose(sumScores, exact.sumScores, 1e-12);
    expectClose(productScores, exact.productScores, 1e-12);
    expectClose(scores, exact.scores, 1e-12);
    expectClose(scores, printed.scores, within.scores);
    expect(ranks).toEqual(printed.ranks);
  });

  it('is the mean of a weighted sum and a weighted product of the ratios to the best', () => {
    const { sumScores, productScores, scores, ranks } = waspas(table);
    // normalised by hand: [1, 1/2], [1/2, 1], [1/4, 1/4]
    expectClose(sumScores, [0.875, 0.625, 0.25], 1e-12);
    expectClose(productScores, [0.5 ** 0.25, 0.5 ** 0.75, 0.25], 1e-12);
    expectClose(scores, [(0.875 + 0.5 ** 0.25) / 2, (0.625 + 0.5 ** 0.75) / 2, 0.25], 1e-12);
    expect(ranks).toEqual([1, 2, 3]);
  });

  it('is the sum alone at lambda 1 and the product alone at lambda 0', () => {
    expect(waspas({ ...table, lambda: 1 }).scores).toEqual(waspas(table).sumScores);
    expect(waspas({ ...table, lambda: 0 }).scores).toEqual(waspas(table).productScores);
    expect(() => waspas({ ...table, lambda: 2 })).toThrow(/lambda from 0 to 1/);
  });

  it('gives all of the merit to a cost of 0', () => {
    const { sumScores } = waspas({ values: [[0], [5]], directions: ['min'], weights: [1] });
    expect(sumScores).toEqual([1, 0]);
  });

  it('tells its conventions, and refuses by name', () => {
    expect(waspas(table).conventions).toMatchObject({ normalisation: 'max', costs: 'reciprocal', lambda: 0.5 });
    for (const lambda of [-0.01, 1.01, Number.NaN])
      expect(() => waspas({ ...table, lambda })).toThrow('waspas: expected lambda from 0 to 1');
    expect(() => waspas({ values: [[-1]], directions: ['max'], weights: [1] })).toThrow(
      /^waspas: expected .*0 or more/,
    );
    expect(() => waspas({ ...table, lamda: 0.5 } as never)).toThrow('lamda');
  });
});
