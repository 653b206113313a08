import { describe, expect, it } from 'vitest';
import { spotis } from '../../../src/mcda/methods/index.ts';
import { expectClose } from '../../scoring/cases/expect-close.ts';
import { fourCars, hopedForCar } from '../../scoring/cases/spotis.ts';

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

  it('refuses bounds that do not rise and values outside of them', () => {
    const table = { values: [[3]], directions: ['max'], weights: [1] } as const;
    expect(() => spotis({ ...table, bounds: [[5, 5]] })).toThrow(/rise at bounds\[0\]/);
    expect(() => spotis({ ...table, bounds: [[4, 5]] })).toThrow(/from 4 to 5 at values\[0\]\[0\], received 3/);
    expect(() => spotis({ ...table, bounds: [[0, 5]], expectedSolutionPoint: [7] })).toThrow(
      /expectedSolutionPoint\[0\]/,
    );
  });
});
