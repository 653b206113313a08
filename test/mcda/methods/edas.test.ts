import { describe, expect, it } from 'vitest';
import { edas } from '../../../src/mcda/methods/index.ts';
import { eightByFour, renewableEnergy } from '../../scoring/cases/edas.ts';
import { expectClose } from '../../scoring/cases/expect-close.ts';

describe('edas', () => {
  it.each([
    ['the 8 by 4 example', eightByFour],
    ['Yazdani et al. (2020)', renewableEnergy],
  ])('gives the appraisal scores of %s', (_, { input, exact, printed, within }) => {
    const { scores, ranks } = edas(input);
    expectClose(scores, exact.scores, 1e-9);
    expectClose(scores, printed.scores, within.scores);
    expect(ranks).toEqual(printed.ranks);
  });

  it('is 0.5 for everybody where nobody is off the average', () => {
    expect(
      edas({
        values: [
          [0.1, 0],
          [0.1, 0],
          [0.1, 0],
        ],
        directions: ['max', 'min'],
        weights: [1, 1],
      }).scores,
    ).toEqual([0.5, 0.5, 0.5]);
  });

  it('keeps better better below 0 and refuses an average of 0', () => {
    expect(edas({ values: [[-1], [-3]], directions: ['max'], weights: [1] }).ranks).toEqual([1, 2]);
    expect(() => edas({ values: [[-1], [1]], directions: ['max'], weights: [1] })).toThrow(
      /average other than 0 in column 0/,
    );
  });
});
