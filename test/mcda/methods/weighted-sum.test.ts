import { describe, expect, it } from 'vitest';
import { normaliseTable } from '../../../src/mcda/matrix/index.ts';
import { weightedSum } from '../../../src/mcda/methods/index.ts';
import { expectClose } from '../../scoring/cases/expect-close.ts';
import { handCalculation, heatingLosses } from '../../scoring/cases/weighted-sum.ts';

describe('weightedSum', () => {
  it('gives the scores calculated by hand, on the scale and on 0 to 100', () => {
    const result = weightedSum(handCalculation.input);
    expectClose(result.scores, handCalculation.printed.scores, 1e-12);
    expectClose(result.scoresOn0To100 ?? [], handCalculation.printed.scoresOn0to100, 1e-12);
    expect(result.ranks).toEqual(handCalculation.printed.ranks);
  });

  it('gives the scores of Kracka et al. (2010), with costs as reciprocals', () => {
    const { weights, ...table } = heatingLosses.input;
    const result = weightedSum({ ...normaliseTable(table).table, weights });
    expectClose(result.scores, heatingLosses.exact.scores, 1e-9);
    expectClose(result.scores, heatingLosses.printed.scores, heatingLosses.within.scores);
    expect(result.ranks).toEqual(heatingLosses.printed.ranks);
  });

  it('negates costs without a scale and mirrors them in a scale, in the same order', () => {
    const table = {
      values: [
        [1, 5],
        [4, 4],
        [5, 1],
      ],
      directions: ['max', 'min'],
      weights: [1, 1],
    } as const;
    const negated = weightedSum(table);
    const mirrored = weightedSum({ ...table, scale: [1, 5] });
    expect(negated.scores).toEqual([-2, 0, 2]);
    expect(mirrored.scores).toEqual([1, 3, 5]);
    expect(mirrored.scoresOn0To100).toEqual([0, 50, 100]);
    expect(mirrored.conventions.costs).toBe('mirror');
    expect(mirrored.ranks).toEqual(negated.ranks);
  });

  it('refuses a score outside of its scale and says which', () => {
    const call = () => weightedSum({ values: [[3], [7]], directions: ['max'], weights: [1], scale: [1, 5] });
    expect(call).toThrow(/from 1 to 5 at values\[1\]\[0\], received 7/);
  });

  it('names ties and follows the asked rule', () => {
    const table = { values: [[2], [3], [3], [1]], directions: ['max'], weights: [1] } as const;
    expect(weightedSum(table)).toMatchObject({ ranks: [3, 1, 1, 4], ties: [[1, 2]] });
    expect(weightedSum({ ...table, ties: 'mean' }).ranks).toEqual([3, 1.5, 1.5, 4]);
    expect(weightedSum({ ...table, ties: 'dense' }).ranks).toEqual([2, 1, 1, 3]);
  });

  it('ties scores whose terms cancel out, in whatever order they are added', () => {
    // Population z-scores of two rows are −1 and 1: both rows score 0, and rounding leaves up to 5.6e-17 of it.
    const signs = [
      [1, -1, 1, -1],
      [-1, 1, -1, 1],
    ] as const;
    const weights = [2, 1, 3, 4] as const;
    for (const turn of [0, 1, 2, 3]) {
      const moved = <T>(list: readonly T[]) => list.map((_, j) => list[(j + turn) % 4] as T);
      const { ranks, ties } = weightedSum({
        values: signs.map(moved),
        directions: ['max', 'max', 'max', 'max'],
        weights: moved(weights),
      });
      expect(ranks).toEqual([1, 1]);
      expect(ties).toEqual([[0, 1]]);
    }
  });

  it('reads rows and one flat array alike', () => {
    const rows = weightedSum({
      values: [
        [4, 3],
        [5, 1],
      ],
      directions: ['max', 'max'],
      weights: [60, 40],
    });
    const flat = weightedSum({
      values: Float64Array.of(4, 3, 5, 1),
      columns: 2,
      directions: ['max', 'max'],
      weights: [60, 40],
    });
    expect(flat).toEqual(rows);
    expectClose(rows.scores, [3.6, 3.4], 1e-12);
  });
});
