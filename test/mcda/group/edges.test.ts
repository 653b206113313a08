import { describe, expect, it, test } from 'vitest';
import { PlanSanteError } from '../../../src/errors/index.ts';
import {
  borda,
  condorcet,
  copeland,
  kemeny,
  kendallTau,
  kendallW,
  krippendorffAlpha,
} from '../../../src/mcda/group/index.ts';

/** A sound call of each; each refusal spoils one thing of it. */
const calls: Readonly<Record<string, (change: object) => unknown>> = {
  borda: (change) =>
    borda({
      rankings: [
        [0, 1],
        [1, 0],
      ],
      ...change,
    }),
  condorcet: (change) =>
    condorcet({
      rankings: [
        [0, 1],
        [1, 0],
      ],
      ...change,
    }),
  copeland: (change) =>
    copeland({
      rankings: [
        [0, 1],
        [1, 0],
      ],
      ...change,
    }),
  kemeny: (change) =>
    kemeny({
      rankings: [
        [0, 1],
        [1, 0],
      ],
      ...change,
    }),
  kendallTau: (change) => kendallTau({ first: [1, 2], second: [2, 1], ...change }),
  kendallW: (change) =>
    kendallW({
      ranks: [
        [1, 2],
        [2, 1],
      ],
      ...change,
    }),
  krippendorffAlpha: (change) =>
    krippendorffAlpha({
      ratings: [
        [1, 2],
        [1, 3],
      ],
      level: 'ordinal',
      ...change,
    }),
};

test.each(Object.entries(calls))('%s takes its sound call, and refuses a key that it does not know', (name, call) => {
  expect(() => call({})).not.toThrow();
  expect(() => call({ colour: 'red' })).toThrow(`${name}: expected only known keys in its input, not "colour"`);
});

type Refusal = [method: string, change: object, told: string];
const order = (candidates: number) => Array.from({ length: candidates }, (_, i) => i);
test.each<Refusal>([
  ...['borda', 'condorcet', 'copeland', 'kemeny'].flatMap((method): Refusal[] => [
    [method, { unranked: 'first' }, `unranked 'last' or 'no-opinion', received "first"`],
    [method, { rankings: [] }, 'rankings: at least one ballot, received []'],
    [method, { rankings: 'all' }, 'rankings: at least one ballot, received "all"'],
    [method, { rankings: [[0], 5] }, 'a list of candidates, best first, at rankings[1], received 5'],
  ]),
  ...[-1, 1.5, '1', 500, null].map(
    (candidate): Refusal => [
      'borda',
      { rankings: [[0, candidate]] },
      'indices of candidates at rankings[0][1], received',
    ],
  ),
  ['borda', { rankings: [[0, [1, 0]]] }, 'each candidate once in rankings[0], received [0,[1,0]]'],
  ['borda', { rankings: [[]], unranked: 'last' }, 'candidates: a whole number from 1 to 500, received 0'],
  ...[1, 2.5, 501].map(
    (candidates): Refusal => [
      'borda',
      { candidates },
      `candidates: a whole number from 2 to 500, received ${candidates}`,
    ],
  ),
  [
    'borda',
    { candidates: 3 },
    `every candidate on ballot 0, or the option unranked: 'last' or 'no-opinion', received [1,2,null]`,
  ],
  ['borda', { counts: [1] }, 'one count per ballot (2), received [1]'],
  ['borda', { counts: 'two' }, 'one count per ballot (2), received "two"'],
  ...[-1, 1.1e12, '1', Number.NaN].map(
    (count): Refusal => ['borda', { counts: [1, count] }, 'a number from 0 to 1000000000000 at counts[1], received'],
  ),
  ['borda', { counts: [0, 0] }, 'at least one count above 0, received [0,0]'],
  ['borda', { ties: 'shared' }, `ties 'competition', 'mean' or 'dense', received "shared"`],
  ['copeland', { ties: 'shared' }, `ties 'competition', 'mean' or 'dense', received "shared"`],
  ...[-0.1, 1.1].map(
    (drawWorth): Refusal => ['copeland', { drawWorth }, `drawWorth from 0 to 1, received ${drawWorth}`],
  ),
  ['kemeny', { rankings: [order(17)] }, 'at most 16 candidates (the search is exact), received 17'],
  ...[0, 1.5, 100_001].map(
    (maxListed): Refusal => [
      'kemeny',
      { maxListed },
      `maxListed, a whole number from 1 to 100000, received ${maxListed}`,
    ],
  ),
  ['kendallTau', { first: 'x' }, 'first: at least one number, received "x"'],
  ['kendallTau', { second: [1] }, 'second: 2 numbers, received [1]'],
  ['kendallTau', { first: order(5001), second: order(5001) }, 'first: 5000 numbers, received ['],
  ['kendallW', { ranks: 'x' }, 'ranks: at least one row of numbers, received "x"'],
  ['krippendorffAlpha', { level: 'ratio' }, `level 'nominal', 'ordinal' or 'interval', received "ratio"`],
  ['krippendorffAlpha', { ratings: 'x' }, 'ratings: at least one row of numbers, received "x"'],
  ['krippendorffAlpha', { ratings: [order(1001), order(1001)] }, 'at most 1000 different ratings, received 1001'],
])('%s refuses %j', (method, change, told) => {
  expect(() => calls[method]?.(change)).toThrow(PlanSanteError);
  expect(() => calls[method]?.(change)).toThrow(`${method}: expected ${told}`);
});

test('a rule needs ballots, and a judgement of concordance needs scores or ranks', () => {
  for (const input of [null, 'rankings', undefined]) {
    expect(() => borda(input as never)).toThrow('borda: expected one object, received');
    expect(() => kendallW(input as never)).toThrow('kendallW: expected one object, received');
  }
  expect(() => borda({} as never)).toThrow('borda: expected rankings or ranks, received []');
  expect(() => kendallW({} as never)).toThrow('kendallW: expected scores or ranks, received []');
  expect(() => kendallW({ scores: 'x' } as never)).toThrow(
    'kendallW: expected scores: at least one row of numbers, received "x"',
  );
  expect(() => borda({ ranks: [[0, 1]] })).toThrow(
    'borda: expected a finite number from 1 to 1000000000, or null at ranks[0][0], received 0',
  );
  expect(() => borda({ ranks: [order(501).map((i) => i + 1)] })).toThrow(
    'borda: expected at most 500 candidates, received 501',
  );
});

describe('ballots', () => {
  it('reach to 500 candidates and a billion votes each', () => {
    expect(borda({ ranks: [order(500).map((i) => i + 1)] }).scores[0]).toBe(499);
    expect(borda({ rankings: [[499, 0]], candidates: 500, unranked: 'last' }).ranks[499]).toBe(1);
    expect(
      borda({
        rankings: [
          [0, 1],
          [1, 0],
        ],
        counts: [1e12, 0],
      }),
    ).toMatchObject({ scores: [1e12, 0], conventions: { voters: 1e12 } });
  });

  it('of ranks may leave out, and tell whether they did', () => {
    const { conventions, scores } = borda({ ranks: [[1, null, 2]], unranked: 'last' });
    expect(scores).toEqual([2, 0, 1]);
    expect(conventions).toEqual({
      unranked: 'last',
      voters: 1,
      points: 'one-per-candidate-beaten',
      tiedPoints: 'half',
      ranksBy: 'share-of-possible-points',
      ties: 'competition',
      tolerance: 1e-12,
    });
    expect(borda({ ranks: [[1, 2]], unranked: 'last' }).conventions.unranked).toBeNull();
  });

  it('that say nothing of a pair count in no duel of it', () => {
    // Two put 0 above 1, one the other way; the third candidate is known to one of them only.
    const { prefer } = condorcet({
      ranks: [
        [1, 2, null],
        [1, 2, 3],
        [2, 1, null],
      ],
      unranked: 'no-opinion',
    });
    expect(prefer).toEqual([
      [0, 2, 1],
      [1, 0, 1],
      [0, 0, 0],
    ]);
  });
});

describe('rules', () => {
  const level = {
    rankings: [
      [0, 1, 2],
      [1, 0, 2],
    ],
  };

  it('share ranks as asked, and tell their conventions', () => {
    expect(borda({ ...level, ties: 'mean' }).ranks).toEqual([1.5, 1.5, 3]);
    expect(copeland({ ...level, ties: 'dense' })).toMatchObject({
      ranks: [1, 1, 2],
      wins: [1, 1, 0],
      draws: [1, 1, 0],
      losses: [0, 0, 2],
      conventions: { unranked: null, voters: 2, drawWorth: 0.5, ties: 'dense' },
    });
    expect(condorcet(level).conventions).toEqual({
      unranked: null,
      voters: 2,
      majority: 'of-those-who-tell-the-two-apart',
      ties: 'competition',
    });
    expect(kemeny({ ...level, maxListed: 1 })).toMatchObject({
      optima: 2,
      complete: false,
      conventions: {
        unranked: null,
        voters: 2,
        algorithm: 'exact-over-subsets',
        tiedPairs: 'half',
        maxListed: 1,
        ranksBy: 'mean-position-over-all-optima',
        ties: 'competition',
      },
    });
    expect(kemeny({ ...level, maxListed: 100_000 })).toMatchObject({
      complete: true,
      rankings: [
        [0, 1, 2],
        [1, 0, 2],
      ],
    });
    expect(kemeny({ rankings: [order(16)] }).rankings).toEqual([order(16)]);
  });

  it('know one candidate: it beats nobody and loses to nobody', () => {
    expect(condorcet({ rankings: [[0]] })).toMatchObject({
      winner: 0,
      loser: null,
      unbeaten: [0],
      tiers: [[0]],
      cycles: [],
    });
    expect(borda({ rankings: [[0]] }).shares).toEqual([1]);
  });

  it('find the loser whose index is 0, and circles in the order of their first members', () => {
    expect(condorcet({ rankings: [[1, 2, 0]] })).toMatchObject({ loser: 0, winner: 1 });
    // 3, 4 and 5 go round above 0, 1 and 2, who go round too.
    const rankings = [
      [3, 4, 5, 0, 1, 2],
      [4, 5, 3, 1, 2, 0],
      [5, 3, 4, 2, 0, 1],
    ];
    expect(condorcet({ rankings })).toMatchObject({
      cycles: [
        { members: [0, 1, 2], path: [0, 1, 2] },
        { members: [3, 4, 5], path: [3, 4, 5] },
      ],
      tiers: [
        [3, 4, 5],
        [0, 1, 2],
      ],
    });
  });
});

describe('agreement', () => {
  it('of two orders counts each sort of pair', () => {
    // Pairs: 01 same order, 02 tied in the second, 03 same, 12 opposite… counted by hand.
    const result = kendallTau({ first: [1, 2, 2, 2], second: [1, 3, 3, 2] });
    expect(result).toEqual({
      tau: 3 / Math.sqrt((3 + 2) * (3 + 0)),
      concordant: 3,
      discordant: 0,
      tiedInFirst: 2,
      tiedInSecond: 0,
      tiedInBoth: 1,
      conventions: { coefficient: 'tau-b' },
    });
    // Two against one, and no tie: (2 − 1) / 3.
    expect(kendallTau({ first: [1, 2, 3], second: [1, 3, 2] })).toMatchObject({
      tau: 1 / 3,
      concordant: 2,
      discordant: 1,
    });
  });

  it('of judges that tie everything has no number', () => {
    expect(
      kendallW({
        ranks: [
          [1, 1],
          [1, 1],
        ],
      }),
    ).toMatchObject({ W: null, chiSquare: null, pValue: null, meanSpearman: null });
    expect(kendallW({ scores: [[3, 1]] })).toMatchObject({
      W: 1,
      meanSpearman: null,
      df: 1,
      conventions: {
        tieCorrection: 'siegel',
        judgesTies: 'mean',
        pValue: 'chi-square-approximation',
        ties: 'competition',
      },
    });
  });

  it('of raters does not depend on the order in which the values come', () => {
    const ratings = [
      [3, 1, 2, 10],
      [3, 2, 2, 10],
    ];
    const sorted = [
      [1, 2, 3, 10],
      [2, 2, 3, 10],
    ];
    for (const level of ['nominal', 'ordinal', 'interval'] as const)
      expect(krippendorffAlpha({ ratings, level }).alpha).toBeCloseTo(
        krippendorffAlpha({ ratings: sorted, level }).alpha ?? Number.NaN,
        12,
      );
    expect(
      krippendorffAlpha({
        ratings: [
          [1, null],
          [null, 1],
        ],
        level: 'nominal',
      }),
    ).toEqual({
      alpha: null,
      observedDisagreement: 0,
      expectedDisagreement: 0,
      pairable: 0,
      conventions: { level: 'nominal', missing: 'left-out' },
    });
    expect(krippendorffAlpha({ ratings: [order(1000), order(1000)], level: 'nominal' }).alpha).toBe(1);
  });

  it('of ordinal ratings counts the ranks between them', () => {
    // Values 1, 2, 3 with 2, 1 and 1 ratings in pairs. 1 to 2: 2 + 1 − 3/2 = 1.5; 1 to 3: 4 − 3/2 = 2.5; 2 to 3: 2 − 1 = 1.
    const { observedDisagreement, expectedDisagreement } = krippendorffAlpha({
      ratings: [
        [1, 1],
        [2, 3],
      ],
      level: 'ordinal',
    });
    expect(observedDisagreement).toBeCloseTo((2 * 1.5 ** 2 + 2 * 2.5 ** 2) / 4, 12);
    expect(expectedDisagreement).toBeCloseTo((2 * (2 * 1 * 1.5 ** 2 + 2 * 1 * 2.5 ** 2 + 1 * 1 * 1)) / 3 / 4, 12);
  });
});
