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

  it('tells how far above and below the average each is', () => {
    // The average is 4; a direction turned round turns the distances round.
    const values = [[2], [4], [6]];
    const gains = edas({ values, directions: ['max'], weights: [1] });
    expect(gains).toMatchObject({ aboveAverage: [0, 0, 0.5], belowAverage: [0.5, 0, 0], scores: [0, 0.5, 1] });
    const costs = edas({ values, directions: ['min'], weights: [1] });
    expect(costs).toMatchObject({ aboveAverage: [0.5, 0, 0], belowAverage: [0, 0, 0.5], scores: [1, 0.5, 0] });
  });

  it('refuses by name, and takes a column whose values are all 0', () => {
    expect(() =>
      edas({
        values: [
          [1, -1],
          [1, 1],
        ],
        directions: ['max', 'max'],
        weights: [1, 1],
      }),
    ).toThrow('edas: expected an average other than 0 in column 1');
    expect(edas({ values: [[0], [0]], directions: ['max'], weights: [1] }).scores).toEqual([0.5, 0.5]);
  });
});
