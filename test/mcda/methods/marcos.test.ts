import { describe, expect, it } from 'vitest';
import { marcos } from '../../../src/mcda/methods/index.ts';
import { expectClose } from '../../scoring/cases/expect-close.ts';
import { healthcareSuppliers, stackers } from '../../scoring/cases/marcos.ts';

describe('marcos', () => {
  it.each([
    ['Stevic et al. (2020)', healthcareSuppliers],
    ['Ulutas et al. (2020)', stackers],
  ])('gives the utilities of %s', (_, { input, exact, printed, within }) => {
    const { scores, ranks } = marcos(input);
    expectClose(scores, exact.scores, 1e-9);
    expectClose(scores, printed.scores, within.scores);
    expect(ranks).toEqual(printed.ranks);
  });

  it('has defined answers for zeros', () => {
    expect(marcos({ values: [[0], [4]], directions: ['max'], weights: [1] }).scores).toEqual([0, 1]);
    expect(marcos({ values: [[0], [4]], directions: ['min'], weights: [1] }).ranks).toEqual([1, 2]);
    const constant = marcos({ values: [[0], [0]], directions: ['max'], weights: [1] });
    expect(constant.scores[0]).toBeCloseTo(2 / 3, 12);
    expect(constant.ties).toEqual([[0, 1]]);
  });

  it('tells the best and the worst of each column and the utilities towards them', () => {
    // Ratios to the best by hand: both halves for the first, both whole for the second.
    const result = marcos({
      values: [
        [2, 4],
        [4, 2],
      ],
      directions: ['max', 'min'],
      weights: [1, 1],
    });
    expect(result).toMatchObject({ ideal: [4, 2], antiIdeal: [2, 4] });
    expectClose(result.utilityToIdeal, [0.5, 1], 1e-12);
    expectClose(result.utilityToAntiIdeal, [1, 2], 1e-12);
    expectClose(result.scores, [3 / 7, 6 / 7], 1e-12);
  });

  it('tells the ends as they are written, however large, and refuses a negative value', () => {
    const large = marcos({ values: [[1e300], [2e300]], directions: ['max'], weights: [1] });
    expect(large).toMatchObject({ ideal: [2e300], antiIdeal: [1e300] });
    expectClose(large.utilityToIdeal, [0.5, 1], 1e-12);
    expect(() => marcos({ values: [[-1]], directions: ['max'], weights: [1] })).toThrow(
      /^marcos: expected .*0 or more/,
    );
  });
});
