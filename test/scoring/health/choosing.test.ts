import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotVoting, multiVoting, nacchoMatrix, nominalGroup, strategyGrid } from '../../../src/scoring/health/index.ts';
import { expectClose } from '../cases/expect-close.ts';
import { sixOptions } from '../cases/group.ts';
import { prioritizationMatrix, twelveVoters } from '../cases/health.ts';

describe('nacchoMatrix', () => {
  it('sums ratings times weights', () => {
    const { input, printed, within } = prioritizationMatrix;
    const result = nacchoMatrix(input);
    expectClose(result.scores, printed.scores, within);
    expect(result.ranks).toEqual(printed.ranks);
    expect(result.maxScore).toBe(3);
  });

  it('uses weights as agreed, or divides them when asked', () => {
    const input = { ratings: [[3, 1]], weights: [2, 1] };
    expect(nacchoMatrix(input)).toMatchObject({ scores: [7], maxScore: 9 });
    expectClose(nacchoMatrix({ ...input, weightNormalisation: 'sum' }).scores, [7 / 3], 1e-12);
    expect(nacchoMatrix({ ratings: [[3, 1]] }).scores).toEqual([4]);
  });

  it('refuses ratings off the scale and weights that cannot be used', () => {
    expect(() => nacchoMatrix({ ratings: [[4]] })).toThrow(/from 1 to 3 at ratings\[0\]\[0\], received 4/);
    expect(() => nacchoMatrix({ ratings: [[1], [1, 2]] })).toThrow(/ratings\[1\]: 1 numbers/);
    expect(() => nacchoMatrix({ ratings: [[1]], weights: [-1] })).toThrow(/weights\[0\]/);
    expect(() => nacchoMatrix({ ratings: [[3]], weights: [Number.MAX_VALUE] })).toThrow(/range of numbers/);
  });
});

describe('strategyGrid', () => {
  it('cuts need and feasibility where it is told, and says who lies on a cut', () => {
    const input = { need: [9, 8, 2, 1, 5], feasibility: [7, 3, 8, 2, 9], cuts: { need: 5, feasibility: 5 } };
    const grid = strategyGrid(input);
    expect(grid.byQuadrant).toEqual({
      'high-need-high-feasibility': [0, 4],
      'high-need-low-feasibility': [1],
      'low-need-high-feasibility': [2],
      'low-need-low-feasibility': [3],
    });
    expect(grid.ranks).toEqual([1, 3, 3, 5, 1]);
    expect(grid.onCut).toEqual([4]);
    expect(strategyGrid({ ...input, atCut: 'low' }).quadrants[4]).toBe('low-need-high-feasibility');
  });

  it('refuses cuts that are not stated', () => {
    expect(() => strategyGrid({ need: [1], feasibility: [1] } as never)).toThrow(/cuts/);
    expect(() => strategyGrid({ need: [1], feasibility: [1, 2], cuts: { need: 1, feasibility: 1 } })).toThrow(
      /feasibility: 1/,
    );
    expect(() => strategyGrid({ need: [Number.NaN], feasibility: [1], cuts: { need: 1, feasibility: 1 } })).toThrow(
      /need\[0\]/,
    );
  });
});

describe('nominalGroup', () => {
  it('sums ranks and keeps the ties', () => {
    const result = nominalGroup({ ranks: sixOptions.ranks });
    expect(result.sums).toEqual(sixOptions.printed.rankSums);
    expect(result.ranks).toEqual(sixOptions.printed.finalRanks);
    expect(result.ties).toEqual([
      [1, 2],
      [0, 3],
      [4, 5],
    ]);
    expect(result.firstPlaces).toEqual([1, 1, 1, 1, 0, 0]);
    expect(result.spread[0]).toEqual([1, 4]);
  });

  it('sums points, more is better', () => {
    const result = nominalGroup({
      points: [
        [5, 0, 3],
        [0, 0, 5],
      ],
    });
    expect(result).toMatchObject({ sums: [5, 0, 8], ranks: [2, 3, 1], firstPlaces: [1, 0, 1] });
  });

  it('asks what to do with items left out, then lets them share the last places', () => {
    const ranks = [
      [1, null, null, 2],
      [2, 1, 3, 4],
    ];
    expect(() => nominalGroup({ ranks })).toThrow(/every item at ranks\[0\], or the option unranked/);
    const result = nominalGroup({ ranks, unranked: 'share-last' });
    expect(result.sums).toEqual([3, 4.5, 6.5, 6]);
    expect(result.leftOut).toEqual([0, 1, 1, 0]);
  });

  it('does not depend on the order of the participants, and puts first what all put first', () => {
    const order = fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4 });
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 7 }), (ranks) => {
        expect(nominalGroup({ ranks: [...ranks].reverse() }).ranks).toEqual(nominalGroup({ ranks }).ranks);
        const agreed = ranks.map((row) => [1, ...row.map((rank) => rank + 1)]);
        expect(nominalGroup({ ranks: agreed }).ranks[0]).toBe(1);
        expect(nominalGroup({ ranks: agreed }).ties.flat()).not.toContain(0);
      }),
    );
  });

  it('refuses ranks that are none', () => {
    expect(() => nominalGroup({ ranks: [[1, 3]] })).toThrow(/from 1 to 2, or null at ranks\[0\]\[1\]/);
    expect(() => nominalGroup({ points: [[-1]] })).toThrow(/points\[0\]\[0\]/);
    expect(() => nominalGroup({} as never)).toThrow(/ranks: at least one row/);
  });
});

describe('multiVoting', () => {
  it('keeps what half of the participants voted for, and halves the votes', () => {
    const { input, printed } = twelveVoters;
    const result = multiVoting(input);
    expect(result.rounds[0]?.kept).toEqual(printed.keptRound1);
    expect(result.votesPerPersonNext).toBe(printed.votesPerPersonRound2);
    expect(result.conventions).toMatchObject({ cut: { share: 0.5 }, allowance: { share: 0.5, rounding: 'up' } });
    expect(result.ranks).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('goes on with the items that are left, and ranks what fell later above what fell before', () => {
    const result = multiVoting({
      participants: 12,
      rounds: [
        [9, 7, 6, 5, 2, 1],
        [4, 8, 6, null, null, null],
      ],
    });
    expect(result.kept).toEqual([1, 2]);
    expect(result.rounds[1]).toMatchObject({ up: [0, 1, 2], dropped: [0], votesPerPerson: 2, votesPerPersonNext: 1 });
    expect(result.ranks).toEqual([3, 1, 2, 4, 5, 6]);
    expect(result.scores).toEqual([4, 8, 6, 5, 2, 1]);
  });

  it('keeps everything tied at a cut by places', () => {
    const cut = { kind: 'best-items', share: 0.5 } as const;
    const result = multiVoting({ participants: 9, rounds: [[5, 4, 4, 1]], cut });
    expect(result.rounds[0]).toMatchObject({ kept: [0, 1, 2], threshold: 4 });
    const down = multiVoting({
      participants: 9,
      rounds: [[5, 4, 4, 1]],
      cut,
      allowance: { share: 0.5, rounding: 'down' },
    });
    expect(down.votesPerPersonNext).toBe(1);
  });

  it('drops nothing when nothing reaches the cut, and says so', () => {
    const result = multiVoting({ participants: 10, rounds: [[3, 2, 1]] });
    expect(result.rounds[0]).toMatchObject({ undecided: true, kept: [0, 1, 2], dropped: [] });
  });

  it('refuses votes that nobody can have cast', () => {
    expect(() => multiVoting({ participants: 3, rounds: [[4]] })).toThrow(/from 0 to 3, or null at rounds\[0\]\[0\]/);
    expect(() =>
      multiVoting({
        participants: 3,
        rounds: [
          [3, 1],
          [2, 1],
        ],
      }),
    ).toThrow(/rounds\[1\]\[1\], an item dropped/);
    expect(() =>
      multiVoting({
        participants: 3,
        rounds: [
          [3, 3],
          [2, null],
        ],
      }),
    ).toThrow(/rounds\[1\]\[1\], an item that is up/);
    expect(() =>
      multiVoting({
        participants: 4,
        rounds: [
          [4, 4],
          [4, 4],
        ],
      }),
    ).toThrow(/at most 1 votes for each of 4/);
    expect(() => multiVoting({ participants: 4, rounds: [[4, 4]], firstRoundVotes: 1 })).toThrow(/at most 1 votes/);
    expect(() => multiVoting({ participants: 0, rounds: [[0]] })).toThrow(/participants/);
    expect(() => multiVoting({ participants: 3, rounds: [[1]], cut: { kind: 'half' } as never })).toThrow(/cut: kind/);
  });
});

describe('dotVoting', () => {
  it('adds dots and counts the people behind them', () => {
    const result = dotVoting({
      dots: [
        [3, 0, 0],
        [0, 2, 1],
        [0, 1, 0],
      ],
      budget: 3,
    });
    expect(result).toMatchObject({
      scores: [3, 3, 1],
      ranks: [1, 1, 3],
      ties: [[0, 1]],
      voters: [1, 2, 1],
      unspent: [0, 0, 2],
    });
    expectClose(result.shares, [3 / 7, 3 / 7, 1 / 7], 1e-12);
  });

  it('checks the budget of every voter, or sets the voter aside', () => {
    const input = {
      dots: [
        [2, 2],
        [1, 1],
      ],
      budget: 3,
    };
    expect(() => dotVoting(input)).toThrow(/at most 3 dots, 3 on one item, at dots\[0\]/);
    expect(dotVoting({ ...input, overspent: 'set-aside' })).toMatchObject({ scores: [1, 1], setAside: [0] });
    expect(() => dotVoting({ ...input, budget: 4, maxPerItem: 1 })).toThrow(/1 on one item/);
    expect(() => dotVoting({ ...input, dots: [[0.5, 0]] })).toThrow(/whole number/);
    expect(() => dotVoting({ ...input, budget: 0 })).toThrow(/budget/);
  });

  it('has no shares to give when nobody placed a dot', () => {
    expect(dotVoting({ dots: [[0, 0]], budget: 2 })).toMatchObject({ shares: [0, 0], ranks: [1, 1] });
  });
});
