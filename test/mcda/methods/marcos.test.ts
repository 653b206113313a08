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
});
