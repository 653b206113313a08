import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendallTau, kendallW, krippendorffAlpha } from '../../../src/mcda/group/index.ts';
import { expectClose } from '../../scoring/cases/expect-close.ts';
import { fourTiedJudges, krippendorffReliability } from '../../scoring/cases/group.ts';

describe('kendallW', () => {
  it('corrects for ties', () => {
    const { scores, exact, within } = fourTiedJudges;
    const result = kendallW({ scores });
    expect(result.meanRanks).toEqual(exact.meanRanks);
    expectClose(result.W ?? -1, exact.W, within.W);
    expectClose(result.chiSquare ?? -1, exact.chiSquare, within.chiSquare);
    expect(result.df).toBe(exact.df);
    // With four degrees of freedom the tail is exp(-x/2) (1 + x/2).
    const half = exact.chiSquare / 2;
    expectClose(result.pValue ?? -1, Math.exp(-half) * (1 + half), 1e-12);
    expect(result.ranks).toEqual([1, 2, 3, 4, 5]);
  });

  it('gives the same from ranks as from scores', () => {
    const { scores, exact } = fourTiedJudges;
    expect(kendallW({ ranks: exact.meanRanks })).toEqual(kendallW({ scores }));
  });

  it('lies between 0 and 1, does not depend on who judges first, and is 1 when all judge alike', () => {
    const row = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (scores) => {
        const { W, ranks } = kendallW({ scores });
        expect(kendallW({ scores: [...scores].reverse() }).W).toBe(W);
        if (W === null) expect(scores.every((one) => new Set(one).size === 1)).toBe(true);
        else expect(W >= 0 && W <= 1).toBe(true);
        expect(ranks.length).toBe(4);
        const alike = kendallW({ scores: scores.map(() => [3, 1, 2, 2]) });
        expect(alike.W).toBeCloseTo(1, 12);
      }),
    );
  });

  it('is the mean of the Spearman correlations, brought to 0 to 1', () => {
    const { W, meanSpearman } = kendallW({
      ranks: [
        [1, 2, 3],
        [1, 3, 2],
        [3, 1, 2],
      ],
    });
    // Pairs: 0.5, −0.5 and −1.
    expectClose(meanSpearman ?? -2, (0.5 - 0.5 - 1) / 3, 1e-12);
    expectClose(W ?? -1, (((0.5 - 0.5 - 1) / 3) * 2 + 1) / 3, 1e-12);
  });

  it('says nothing of one project, nor of judges who tie everything', () => {
    expect(kendallW({ scores: [[3], [4]] })).toMatchObject({ W: null, chiSquare: null, pValue: null, ranks: [1] });
    expect(
      kendallW({
        scores: [
          [3, 3],
          [4, 4],
        ],
      }).W,
    ).toBeNull();
    expect(kendallW({ scores: [[3, 2, 1]] })).toMatchObject({ W: 1, meanSpearman: null });
  });

  it('refuses missing scores', () => {
    expect(() => kendallW({ scores: [[1, null as never]] })).toThrow(/finite number at scores\[0\]\[1\]/);
    expect(() => kendallW({ scores: [[1, 2], [1]] })).toThrow(/scores\[1\]: 2 numbers/);
    expect(() => kendallW({} as never)).toThrow(/scores or ranks/);
  });
});

describe('kendallTau', () => {
  it('counts pairs in the same and in the opposite order', () => {
    expect(kendallTau({ first: [1, 2, 3, 4], second: [1, 2, 3, 4] })).toMatchObject({ tau: 1, discordant: 0 });
    expect(kendallTau({ first: [1, 2, 3, 4], second: [4, 3, 2, 1] })).toMatchObject({ tau: -1, discordant: 6 });
    const tied = kendallTau({ first: [1, 1, 2, 3], second: [1, 2, 2, 3] });
    expect(tied).toMatchObject({ concordant: 4, discordant: 0, tiedInFirst: 1, tiedInSecond: 1, tiedInBoth: 0 });
    expectClose(tied.tau ?? -2, 4 / 5, 1e-12);
    expect(kendallTau({ first: [1, 1], second: [1, 2] }).tau).toBeNull();
  });

  it('refuses lists of different lengths', () => {
    expect(() => kendallTau({ first: [1], second: [1, 2] })).toThrow(/second: 1 numbers/);
    expect(() => kendallTau({ first: [Number.NaN], second: [1] })).toThrow(/first\[0\]/);
  });
});

describe('krippendorffAlpha', () => {
  const { ratings, printed, within } = krippendorffReliability;

  it.each(['nominal', 'ordinal', 'interval'] as const)('gives the printed %s reliability, with gaps', (level) => {
    expectClose(krippendorffAlpha({ ratings, level }).alpha ?? -2, printed[level], within);
  });

  it('is 1 when all agree, and says nothing when there is nothing to tell apart', () => {
    expect(
      krippendorffAlpha({
        ratings: [
          [1, 2, 3],
          [1, 2, 3],
        ],
        level: 'interval',
      }).alpha,
    ).toBe(1);
    expect(
      krippendorffAlpha({
        ratings: [
          [2, 2],
          [2, 2],
        ],
        level: 'nominal',
      }).alpha,
    ).toBeNull();
    expect(
      krippendorffAlpha({
        ratings: [
          [1, null],
          [null, 2],
        ],
        level: 'nominal',
      }),
    ).toMatchObject({ alpha: null, pairable: 0 });
  });

  it('refuses a level that is not named', () => {
    expect(() => krippendorffAlpha({ ratings: [[1]] } as never)).toThrow(/level/);
    expect(() => krippendorffAlpha({ ratings: [[Number.NaN]], level: 'nominal' })).toThrow(/ratings\[0\]\[0\]/);
  });
});
