import { describe, expect, it } from 'vitest';
import { copras } from '../../../src/mcda/methods/index.ts';
import { airCompressors, mobilePhones } from '../../scoring/cases/copras.ts';
import { expectClose } from '../../scoring/cases/expect-close.ts';

describe('copras', () => {
  it.each([
    ['Goswami and Mitra (2020)', mobilePhones],
    ['Kundakci and Isik (2016)', airCompressors],
  ])('gives Q and utility of %s', (_, { input, exact, printed, within }) => {
    const result = copras(input);
    expectClose(result.scores, exact.Q, 1e-9);
    expectClose(result.utility, exact.utility, 1e-9);
    expectClose(result.utility, printed.utility, within.utility);
    expect(result.ranks).toEqual(printed.ranks);
  });

  it('is the sum of shares without costs', () => {
    expect(copras({ values: [[1], [3]], directions: ['max'], weights: [1] }).scores).toEqual([0.25, 0.75]);
  });

  it('gives the whole cost term to the one that costs nothing', () => {
    expect(copras({ values: [[0], [2], [2]], directions: ['min'], weights: [1] }).scores).toEqual([1, 0, 0]);
    expect(copras({ values: [[0], [0]], directions: ['min'], weights: [1] }).utility).toEqual([1, 1]);
  });

  it('refuses a negative value', () => {
    expect(() => copras({ values: [[-1]], directions: ['max'], weights: [1] })).toThrow(/0 or more/);
  });

  it('tells what the shares of gains and of costs add up to, and the score as a share of the best', () => {
    // Shares by hand: gains 1/4 and 3/4, costs 1/2 and 1/2; each criterion weighs one half.
    const result = copras({
      values: [
        [1, 2],
        [3, 2],
      ],
      directions: ['max', 'min'],
      weights: [1, 1],
    });
    expectClose(result.benefits, [1 / 8, 3 / 8], 1e-12);
    expectClose(result.costs, [1 / 4, 1 / 4], 1e-12);
    expectClose(result.scores, [3 / 8, 5 / 8], 1e-12);
    expectClose(result.utility, [3 / 5, 1], 1e-12);
    expect(result.conventions).toEqual({
      weightNormalisation: 'sum',
      ties: 'competition',
      tolerance: expect.any(Number),
      normalisation: 'sum',
    });
  });

  it('puts the cheaper of two equal benefits first, by the shares of the inverse costs', () => {
    // By hand: S+ is 1/4 for both, S- 1/8 and 3/8; of the 1/2 that all costs come to, the cheap one takes 3/4.
    const { scores, ranks } = copras({
      values: [
        [1, 1],
        [1, 3],
      ],
      directions: ['max', 'min'],
      weights: [1, 1],
    });
    expectClose(scores, [5 / 8, 3 / 8], 1e-12);
    expect(ranks).toEqual([1, 2]);
  });

  it('gives all costs the same merit where there are none', () => {
    expect(copras({ values: [[0], [0]], directions: ['max'], weights: [1] })).toMatchObject({
      scores: [0, 0],
      utility: [1, 1],
    });
  });
});
