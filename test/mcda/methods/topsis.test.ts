import { describe, expect, it } from 'vitest';
import { topsis } from '../../../src/mcda/methods/index.ts';
import { expectClose } from '../../scoring/cases/expect-close.ts';
import { eCommerceEquipment, threeByFour } from '../../scoring/cases/topsis.ts';
import { threeMountains } from '../../scoring/cases/vikor.ts';

describe('topsis', () => {
  it.each([
    ['Ersoy (2021)', eCommerceEquipment],
    ['the 3 by 4 example', threeByFour],
  ])('gives the closeness of %s', (_, { input, printed, within, exact }) => {
    const { scores, ranks } = topsis(input);
    expectClose(scores, exact.scores, 1e-9);
    expectClose(scores, printed.scores, within.scores);
    expect(ranks).toEqual(printed.ranks);
  });

  it('gives the closeness by linear normalisation of Opricovic and Tzeng (2004)', () => {
    const { input, exact, printed, within } = threeMountains;
    const { scores, ranks } = topsis({ ...input, normalisation: 'minmax' });
    expectClose(scores, exact.closeness, 1e-12);
    expectClose(scores, printed.closenessByLinearNormalisation, within.closeness);
    expect(ranks).toEqual([2, 1, 2]);
  });

  it('finds the same closeness when costs are complements of vector shares', () => {
    const direct = topsis(eCommerceEquipment.input);
    const complement = topsis({ ...eCommerceEquipment.input, costs: 'complement' });
    expectClose(complement.scores, direct.scores, 1e-12);
  });

  it('measures distances by the asked metric', () => {
    const table = {
      values: [
        [0, 0],
        [3, 4],
        [0, 4],
      ],
      directions: ['max', 'max'],
      weights: [1, 1],
      normalisation: 'none',
      weightNormalisation: 'none',
    } as const;
    expect(topsis({ ...table }).distancesToIdeal).toEqual([5, 0, 3]);
    expect(topsis({ ...table, metric: 'manhattan' }).distancesToIdeal).toEqual([7, 0, 3]);
    expect(topsis({ ...table, metric: 'chebyshev' }).distancesToIdeal).toEqual([4, 0, 3]);
    expectClose(topsis({ ...table, metric: { minkowski: 3 } }).distancesToIdeal, [91 ** (1 / 3), 0, 3], 1e-12);
    expect(() => topsis({ ...table, metric: { minkowski: 0.5 } })).toThrow(/p of 1 or more/);
  });

  it('is 0.5 for everybody where ideal and anti-ideal fall together', () => {
    expect(topsis({ values: [[3, 0]], directions: ['max', 'min'], weights: [1, 1] }).scores).toEqual([0.5]);
    expect(topsis({ values: [[3], [3]], directions: ['max'], weights: [1] })).toMatchObject({
      scores: [0.5, 0.5],
      ranks: [1, 1],
      ties: [[0, 1]],
    });
  });
});
