import { describe, expect, it } from 'vitest';
import { spotis } from '../../../src/mcda/methods/index.ts';
import { expectClose } from '../../scoring/cases/expect-close.ts';
import { fourByThree, fourCars, hopedForCar } from '../../scoring/cases/spotis.ts';

describe('spotis', () => {
  it('gives the distances of Dezert et al. (2020) to the best bounds and to the expected point', () => {
    const { input, exact, printed, within } = fourCars;
    const toBounds = spotis(input);
    expectClose(toBounds.scores, exact.distancesToIdeal, 1e-9);
    expectClose(toBounds.scores, printed.distancesToIdeal, within.distancesToIdeal);
    expect(toBounds.ranks).toEqual(printed.ranks);
    const toPoint = spotis({ ...input, expectedSolutionPoint: hopedForCar });
    expectClose(toPoint.scores, exact.distancesToExpectedPoint, 1e-9);
    expect(toPoint.ranks).toEqual(printed.ranksExpectedPoint);
    expect(toPoint.conventions.reference).toBe('expected-solution-point');
  });

  it('gives the distances of the first example of Dezert et al. (2020), with values below 0', () => {
    const { input, exact, printed, within } = fourByThree;
    const { scores, ranks } = spotis(input);
    expectClose(scores, exact.scores, 1e-12);
    expectClose(scores, printed.scores, within.scores);
    expect(ranks).toEqual(printed.ranks);
  });

  it('refuses bounds that do not rise and values outside of them', () => {
    const table = { values: [[3]], directions: ['max'], weights: [1] } as const;
    expect(() => spotis({ ...table, bounds: [[5, 5]] })).toThrow(/rise at bounds\[0\]/);
    expect(() => spotis({ ...table, bounds: [[4, 5]] })).toThrow(/from 4 to 5 at values\[0\]\[0\], received 3/);
    expect(() => spotis({ ...table, bounds: [[0, 5]], expectedSolutionPoint: [7] })).toThrow(
      /expectedSolutionPoint\[0\]/,
    );
  });

  it('takes values and a hoped-for point on the bounds themselves, which are the best and the worst there is', () => {
    const table = { values: [[5], [4]], directions: ['min'], weights: [1], bounds: [[4, 5]] } as const;
    expect(spotis(table)).toMatchObject({ scores: [1, 0], ranks: [2, 1], reference: [4] });
    expect(spotis(table).conventions.reference).toBe('best-bounds');
    expect(spotis({ ...table, expectedSolutionPoint: [5] }).scores).toEqual([0, 1]);
    expect(spotis({ ...table, expectedSolutionPoint: [4] }).scores).toEqual([1, 0]);
  });

  it('says of wrong bounds and points what is expected of them', () => {
    const table = { values: [[3, 3]], directions: ['max', 'max'], weights: [1, 1] } as const;
    const withBounds =
      (...bounds: unknown[]) =>
      () =>
        spotis({ ...table, bounds: bounds as [number, number][] });
    expect(withBounds([0, 5])).toThrow('spotis: expected bounds: one [lowest, highest] per criterion (2)');
    expect(withBounds([0, 5], [0, 5], [0, 5])).toThrow('one [lowest, highest] per criterion (2)');
    expect(() => spotis({ ...table, bounds: undefined as never })).toThrow('one [lowest, highest] per criterion (2)');
    for (const wrong of [[0], [0, 5, 9], [0, Number.NaN], [Number.NaN, 5], [5, 0], '05', undefined])
      expect(withBounds([0, 5], wrong)).toThrow('two finite numbers that rise at bounds[1]');
    expect(withBounds([0, 5], [0, 2])).toThrow('a value from 0 to 2 at values[0][1], received 3');
    const bounds = [
      [0, 5],
      [1, 4],
    ] as const;
    const withPoint =
      (...expectedSolutionPoint: number[]) =>
      () =>
        spotis({ ...table, bounds, expectedSolutionPoint });
    expect(withPoint(0, 0.9)).toThrow('a number from 1 to 4 at expectedSolutionPoint[1], received 0.9');
    expect(withPoint(5, 4.1)).toThrow('a number from 1 to 4 at expectedSolutionPoint[1], received 4.1');
    expect(withPoint(1)).toThrow('expectedSolutionPoint');
  });
});
