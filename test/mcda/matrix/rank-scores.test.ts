import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankScores } from '../../../src/mcda/matrix/index.ts';

describe('rankScores', () => {
  it('shares ranks by the asked rule and names the ties, best group first', () => {
    const scores = [0.5, 0.9, 0.5, 0.9, 0.1];
    expect(rankScores(scores)).toMatchObject({
      ranks: [3, 1, 3, 1, 5],
      ties: [
        [1, 3],
        [0, 2],
      ],
    });
    expect(rankScores(scores, { ties: 'mean' }).ranks).toEqual([3.5, 1.5, 3.5, 1.5, 5]);
    expect(rankScores(scores, { ties: 'dense' }).ranks).toEqual([2, 1, 2, 1, 3]);
    expect(rankScores(scores, { best: 'min' }).ranks).toEqual([2, 4, 2, 4, 1]);
  });

  it('takes rounding noise for a tie and nothing more', () => {
    expect(rankScores([0.1 + 0.2, 0.3]).ranks).toEqual([1, 1]);
    expect(rankScores([0.3, 0.3 + 1e-9]).ranks).toEqual([2, 1]);
    expect(rankScores([0.1 + 0.2, 0.3], { tolerance: 0 }).ranks).toEqual([1, 2]);
    expect(rankScores([1e-20, 2e-20]).ranks).toEqual([2, 1]);
  });

  it('anchors a tie on its best score, so that small steps do not chain', () => {
    expect(rankScores([1, 0.95, 0.9, 0.85], { tolerance: 0.06 })).toMatchObject({
      ranks: [1, 1, 3, 3],
      ties: [
        [0, 1],
        [2, 3],
      ],
    });
  });

  it('agrees with counting who is better', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 40 }), (scores) => {
        const counted = scores.map((score) => 1 + scores.filter((other) => other > score).length);
        expect(rankScores(scores).ranks).toEqual(counted);
        const mean = rankScores(scores, { ties: 'mean' }).ranks;
        expect(mean.reduce((sum, rank) => sum + rank, 0)).toBe((scores.length * (scores.length + 1)) / 2);
      }),
    );
  });

  it('agrees with counting for numbers of any size, however they crowd', () => {
    const any = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, 1, 1 + 2 ** -52, 1e300, -1e300, 5e-324),
      fc.integer({ min: -2, max: 2 }),
    );
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 40 }), (scores) => {
        const counted = scores.map((score) => 1 + scores.filter((other) => other > score).length);
        expect(rankScores(scores, { tolerance: 0 }).ranks).toEqual(counted);
      }),
      { numRuns: 300 },
    );
  });

  it('takes the largest finite numbers and refuses others', () => {
    expect(rankScores([Number.MAX_VALUE, -Number.MAX_VALUE]).ranks).toEqual([1, 2]);
    expect(() => rankScores([1, Number.NaN])).toThrow(/finite number at scores\[1\]/);
    expect(() => rankScores([1], { tolerance: -1 })).toThrow(/tolerance of 0 or more/);
    expect(() => rankScores([1], { ties: 'random' as 'mean' })).toThrow(/'competition', 'mean' or 'dense'/);
  });

  it('answers nothing for nothing', () => {
    expect(rankScores([])).toEqual({ ranks: [], ties: [], tolerance: 0, best: 'max' });
  });
});
