import { describe, expect, it, test } from 'vitest';
import { PlanSanteError } from '../../../src/errors/index.ts';
import {
  compareMethods,
  criticalWeightChanges,
  nearestWeights,
  preferenceRelations,
  rankAcceptability,
  rankIntervals,
  rankReversals,
  smallestFlip,
  topsis,
  weightStability,
} from '../../../src/mcda/index.ts';
import { countersAbove, placesOf, possibleRanks } from '../../../src/mcda/robustness/possible-ranks.ts';
import { rankingFacts, reversalsOf } from '../../../src/mcda/robustness/ranking-facts.ts';
import { additiveMethod, defineMethod } from '../../../src/scoring/index.ts';

const table = {
  values: [
    [90, 20],
    [60, 60],
  ],
  directions: ['max', 'max'],
  weights: [1, 1],
} as const;
const byTopsis = defineMethod({ id: 'topsis', run: (input) => topsis(input) });
const open = { worst: [[0, 0]], best: [[100, 100]] };
const bounds = [
  { min: 0, max: 100 },
  { min: 0, max: 100 },
];
const holed = {
  ...table,
  values: [
    [90, null],
    [60, 60],
  ],
  bounds,
};

/** A sound call of each with a table; each refusal spoils one thing of it. */
const ofTable: Readonly<Record<string, (change: object) => unknown>> = {
  compareMethods: (change) => compareMethods({ ...table, ...change } as never, [additiveMethod]),
  rankAcceptability: (change) => rankAcceptability({ ...table, ...change } as never),
  smallestFlip: (change) => smallestFlip({ ...table, ...change } as never),
  weightStability: (change) => weightStability({ ...table, ...change } as never),
};
type Refusal = [change: object, told: string];
const spoilt: Refusal[] = [
  [{ colour: 'red' }, 'only known keys in its input, not "colour"'],
  [{ values: 'rows' }, 'values: rows of numbers, or a Float64Array with columns, received "rows"'],
  [{ weights: [1] }, 'one weight per criterion (2), received [1]'],
  [{ method: 5 }, ''],
  [{ raw: { rows: [] } }, 'only known keys in raw, not "rows"'],
  [{ ids: ['A'] }, 'ids: a list of 2, received ["A"]'],
  [{ ids: 'AB' }, 'ids: a list of 2, received "AB"'],
  [{ criterionIds: ['a', 'b', 'c'] }, 'criterionIds: a list of 2, received ["a","b","c"]'],
  [{ criteria: [] }, 'criteria: a list of 2, received []'],
  [{ bounds: [{ min: 0, max: 1 }] }, 'bounds: a list of 2, received [{"min":0,"max":1}]'],
  [
    {
      bounds: [
        { min: 0, max: 1 },
        { min: 2, max: 1 },
      ],
    },
    'finite bounds with min ≤ max at bounds[1], received {"min":2,"max":1}',
  ],
  [{ bounds: [{ min: 0, max: 1 }, { min: 0 }] }, 'finite bounds with min ≤ max at bounds[1], received {"min":0}'],
  [{ bounds: [5, { min: 0, max: 1 }] }, 'finite bounds with min ≤ max at bounds[0], received 5'],
  [
    {
      bounds: [
        { min: 0, max: 1, top: 2 },
        { min: 0, max: 1 },
      ],
    },
    'only known keys in bounds[0], not "top"',
  ],
];
const opened: Refusal[] = [
  [{ open: 5 }, 'open: as many rows in worst as in best, received 5'],
  [{ open: { ...open, rows: 1 } }, 'only known keys in open, not "rows"'],
  [
    { open: { worst: [[0, 0]], best: [] } },
    'open: as many rows in worst as in best, received {"worst":[[0,0]],"best":[]}',
  ],
  [{ open: { ...open, ids: ['A', 'B'] } }, 'open.ids: a list of 1, received ["A","B"]'],
  [{ open: { ...open, ids: 'A' } }, 'open.ids: a list of 1, received "A"'],
  [{ open, values: Float64Array.of(90, 20, 60, 60), columns: 2 }, 'values as rows, beside open rows, received '],
  [
    { open: { worst: [[0, 50]], best: [[100, 40]] } },
    'open.worst no better than open.best in row 2, column 1, received 50',
  ],
  [{ open, method: byTopsis }, 'open rows with an additive method only, received "topsis"'],
];

describe.each(Object.keys(ofTable))('%s', (name) => {
  const call = (change: object) => () => ofTable[name]?.(change);
  it('takes its sound table', () => {
    expect(call({})).not.toThrow();
    expect(
      call({
        bounds: [
          { min: 1, max: 1 },
          { min: 0, max: 1 },
        ],
        ids: ['A', 'B'],
      }),
    ).not.toThrow();
  });
  it.each(spoilt)('refuses one with %j', (change, told) => {
    expect(call(change)).toThrow(PlanSanteError);
    expect(call(change)).toThrow(`${name}: expected ${told}`);
  });
});

describe.each(['rankAcceptability', 'smallestFlip', 'weightStability'])('%s of rows that lack scores', (name) => {
  it.each(opened)('refuses %j', (change, told) => {
    const call = () => ofTable[name]?.(change);
    expect(call).toThrow(PlanSanteError);
    expect(call).toThrow(`${name}: expected ${told}`);
  });
});

test.each<[name: string, call: () => unknown, told: string]>([
  ['compareMethods', () => compareMethods(table, [], {}), 'a list of at least one method, received []'],
  ['compareMethods', () => compareMethods(table, 'all' as never), 'a list of at least one method, received "all"'],
  [
    'compareMethods',
    () => compareMethods(table, [additiveMethod], { places: 1 } as never),
    'only known keys in its input, not "places"',
  ],
  [
    'compareMethods',
    () => compareMethods(table, [additiveMethod], { funded: 0 }),
    'funded: a whole number of at least 1, received 0',
  ],
  [
    'weightStability',
    () => weightStability(table, { places: 1 } as never),
    'only known keys in its input, not "places"',
  ],
  [
    'weightStability',
    () => weightStability(table, { funded: 1.5 }),
    'funded: a whole number of at least 1, received 1.5',
  ],
  ...[0, 1.5, 10_001].map((steps): [string, () => unknown, string] => [
    'weightStability',
    () => weightStability({ ...table, method: byTopsis }, { steps }),
    `steps from 1 to 10 000, received ${steps}`,
  ]),
  [
    'rankAcceptability',
    () => rankAcceptability(table, { draws: 1 } as never),
    'only known keys in its input, not "draws"',
  ],
  ...[0, 1.5, 1_000_001].map((samples): [string, () => unknown, string] => [
    'rankAcceptability',
    () => rankAcceptability(table, { samples }),
    `samples: a whole number from 1 to 1 000 000, received ${samples}`,
  ]),
  ...[0.5, 2 ** 33].map((seed): [string, () => unknown, string] => [
    'rankAcceptability',
    () => rankAcceptability(table, { seed }),
    `seed: a whole number of 32 bits, received ${seed}`,
  ]),
  [
    'rankAcceptability',
    () => rankAcceptability(table, { method: 'exact' as never }),
    `method 'auto' or 'monte-carlo', received "exact"`,
  ],
  [
    'rankAcceptability',
    () => rankAcceptability(table, { ranks: 0 }),
    'ranks: a whole number of at least 1, received 0',
  ],
  ['smallestFlip', () => smallestFlip(table, { places: 1 } as never), 'only known keys in its input, not "places"'],
  ['smallestFlip', () => smallestFlip(table, { funded: 0 }), 'funded: a whole number of at least 1, received 0'],
  ...[[0], [0, 0], [0, 2], [0.5, 1], 'AB', [1, 0, 1]].map((pair): [string, () => unknown, string] => [
    'smallestFlip',
    () => smallestFlip({ ...table, weights: [3, 1] }, { pair: pair as never }),
    'pair: two different rows, the one that is ahead first, received',
  ]),
  // Row 1 is behind.
  [
    'smallestFlip',
    () => smallestFlip({ ...table, weights: [3, 1] }, { pair: [1, 0] }),
    'pair: two different rows, the one that is ahead first, received [1,0]',
  ],
  [
    'smallestFlip',
    () => smallestFlip({ ...table, method: byTopsis }, { pair: [0, 1] }),
    'an additive table to ask about a pair',
  ],
  [
    'nearestWeights',
    () => nearestWeights([1, -1], [1, 1], 'euclidean'),
    'a finite number from 0 up at weights[1], received -1',
  ],
  ['nearestWeights', () => nearestWeights([1, 1], [1], 'euclidean'), 'gains: 2 numbers, received [1]'],
  [
    'nearestWeights',
    () => nearestWeights([1], [1], 'hamming' as never),
    'measure, one of manhattan, euclidean, chebyshev, received "hamming"',
  ],
  [
    'nearestWeights',
    () => nearestWeights([1], [1], ['euclidean'] as never),
    'measure, one of manhattan, euclidean, chebyshev, received ["euclidean"]',
  ],
  ['rankIntervals', () => rankIntervals(5 as never), 'one object, received 5'],
  ['rankIntervals', () => rankIntervals({ ...holed, raw: 1 } as never), 'only known keys in its input, not "raw"'],
  [
    'rankIntervals',
    () => rankIntervals({ ...holed, values: 'rows' } as never),
    'a table with values and bounds, received {',
  ],
  ['rankIntervals', () => rankIntervals({ ...holed, bounds: 5 } as never), 'bounds: a list, received 5'],
  ['rankIntervals', () => rankIntervals({ ...holed, weights: [1] }), 'one weight per criterion (2), received [1]'],
  [
    'rankIntervals',
    () => rankIntervals({ ...holed, directions: ['max'] }),
    'one direction per criterion (2), received ["max"]',
  ],
  ['rankIntervals', () => rankIntervals({ ...holed, values: [[1, 2], [1]] }), '2 entries in values[1], received [1]'],
  [
    'rankIntervals',
    () => rankIntervals({ ...holed, values: ['ab'] } as never),
    '2 entries in values[0], received "ab"',
  ],
  [
    'rankIntervals',
    () => rankIntervals({ ...holed, values: [[1, Number.NaN]] }),
    'a finite number or null at values[0][1], received NaN',
  ],
  ['preferenceRelations', () => preferenceRelations({} as never), 'what rankIntervals answers'],
  [
    'preferenceRelations',
    () => preferenceRelations({ ...rankIntervals(holed), intervals: [{ min: 2, max: 1 }] }),
    'finite bounds with min ≤ max at intervals[0], received',
  ],
  [
    'preferenceRelations',
    () => preferenceRelations({ ...rankIntervals(holed), intervals: new Array(2001).fill({ min: 0, max: 1 }) }),
    'at most 2000 intervals, received 2001',
  ],
  [
    'rankReversals',
    () => rankReversals({ ...table, values: 'x' } as never),
    'values: rows of numbers, or a Float64Array with columns, received "x"',
  ],
  ['criticalWeightChanges', () => criticalWeightChanges({ ...table, values: 'x' } as never), 'values: rows of numbers'],
])('%s is refused what cannot be meant', (name, call, told) => {
  expect(call).toThrow(PlanSanteError);
  expect(call).toThrow(`${name}: expected ${told}`);
});

describe('ranks that are possible', () => {
  const field = [
    { low: 5, high: 5, certain: true },
    { low: 2, high: 6, certain: true },
    { low: 5, high: 5, certain: false },
    { low: 1, high: 1.5, certain: true },
  ];

  it('count who is ahead for sure, and who can be', () => {
    expect(possibleRanks(field, 0)).toEqual([
      { bestRank: 1, worstRank: 2 },
      { bestRank: 1, worstRank: 3 },
      { bestRank: 1, worstRank: 2 },
      { bestRank: 3, worstRank: 4 },
    ]);
    // Within the tolerance nobody is ahead.
    expect(possibleRanks(field.slice(0, 2), 1)).toEqual([
      { bestRank: 1, worstRank: 1 },
      { bestRank: 1, worstRank: 2 },
    ]);
    expect(possibleRanks(field.slice(0, 2), 0.99)[0]).toEqual({ bestRank: 1, worstRank: 2 });
  });

  it('make a place sure only for who stays in, and not on a tie', () => {
    expect(placesOf(field, 1, 0)).toEqual(['possible', 'possible', 'possible', 'impossible']);
    expect(placesOf(field, 3, 0)).toEqual(['sure', 'sure', 'possible', 'possible']);
    expect(placesOf(field, 4, 0)).toEqual(['sure', 'sure', 'possible', 'sure']);
    const level = [
      { low: 3, high: 3, certain: true },
      { low: 3, high: 3, certain: true },
      { low: 2, high: 2, certain: true },
    ];
    expect(placesOf(level, 1, 0)).toEqual(['possible', 'possible', 'impossible']);
    expect(placesOf(level, 2, 0)).toEqual(['sure', 'sure', 'impossible']);
    // A lead of exactly the tolerance is a tie.
    expect(placesOf(level, 2, 1)).toEqual(['possible', 'possible', 'possible']);
    expect([0, 3, 5, 6].map(countersAbove([5, 3, 3]))).toEqual([3, 1, 0, 0]);
  });
});

describe('preferences', () => {
  it('are neither necessary nor possible of two that are level at best, within what counts as none', () => {
    const told = (tolerance: number) =>
      preferenceRelations({
        ...rankIntervals(holed),
        intervals: [
          { min: 3, max: 5 },
          { min: 1, max: 3 },
        ],
        tolerance,
      });
    expect(told(0)).toEqual({ necessary: [], possible: [[0, 1]] });
    expect(told(3)).toEqual({ necessary: [], possible: [[0, 1]] });
    expect(told(4)).toEqual({ necessary: [], possible: [] });
  });
});

describe('intervals', () => {
  it('turn with the direction, and are brought back to 1 over what is known', () => {
    // A cost of 20 to 100, half the weight: from −50 to −10, beside 45.
    const { intervals, renormalisedScores, bestRanks, worstRanks, tolerance } = rankIntervals({
      values: [
        [90, null],
        [60, 60],
        [null, null],
      ],
      directions: ['max', 'min'],
      weights: [1, 1],
      bounds: [
        { min: 0, max: 100 },
        { min: 20, max: 100 },
      ],
    });
    expect(intervals).toEqual([
      { min: -5, max: 35 },
      { min: 0, max: 0 },
      { min: -50, max: 40 },
    ]);
    expect(renormalisedScores).toEqual([90, 0, null]);
    expect([bestRanks, worstRanks]).toEqual([
      [1, 1, 1],
      [3, 3, 3],
    ]);
    expect(tolerance).toBe(100e-12);
    const { necessary, possible } = preferenceRelations(
      rankIntervals({
        ...holed,
        values: [
          [90, null],
          [40, 40],
          [40, 40],
        ],
      }),
    );
    // 45 to 95 against 40 twice, and 40 against 40.
    expect(necessary).toEqual([
      [0, 1],
      [0, 2],
    ]);
    expect(possible).toEqual([
      [0, 1],
      [0, 2],
    ]);
    // A criterion of weight 0 tells nothing.
    expect(rankIntervals({ ...holed, weights: [0, 1], values: [[3, null]] }).renormalisedScores).toEqual([null]);
  });
});

describe('what an order says', () => {
  const facts = (scores: number[], funded?: number) => rankingFacts('someCaller', Float64Array.from(scores), funded);

  it('names winners, funded, and ties across the cut', () => {
    expect(facts([1, 3, 2], 2)).toEqual({
      winners: [1],
      funded: [1, 2],
      tiedAtCut: [],
      ranks: [3, 1, 2],
      order: [1, 2, 0],
      tiedWithNext: [false, false],
      tolerance: 3e-12,
    });
    expect(facts([2, 3, 2, 1], 2)).toMatchObject({
      winners: [1],
      funded: null,
      tiedAtCut: [0, 2],
      tiedWithNext: [false, true, false],
    });
    expect(facts([2, 3, 2, 1], 3)).toMatchObject({ funded: [1, 0, 2], tiedAtCut: [] });
    expect(facts([3, 3])).toMatchObject({ winners: [0, 1], funded: null, tiedAtCut: [] });
    expect(facts([1], 5)).toMatchObject({ funded: [0] });
    expect(rankingFacts('someCaller', Float64Array.of(), 1, 7)).toEqual({
      winners: [],
      funded: null,
      tiedAtCut: [],
      ranks: [],
      order: [],
      tiedWithNext: [],
      tolerance: 7,
    });
    expect(() => facts([1], 0)).toThrow('someCaller: expected funded: a whole number of at least 1, received 0');
  });

  it('is turned round by the weakest inside against the strongest outside', () => {
    const { winner, funded, order } = reversalsOf(facts([5, 4, 3, 2], 2));
    const at = (...scores: number[]) => Float64Array.from(scores);
    expect([winner(at(5, 4, 3, 2)), funded(at(5, 4, 3, 2)), order(at(5, 4, 3, 2))]).toEqual([null, null, null]);
    // Level is not overtaken.
    expect([winner(at(4, 4, 3, 2)), funded(at(5, 3, 3, 2)), order(at(5, 4, 3, 3))]).toEqual([null, null, null]);
    expect(winner(at(3, 4, 6, 2))).toEqual({ ahead: 0, behind: 2 });
    expect(funded(at(5, 2, 3, 4))).toEqual({ ahead: 1, behind: 3 });
    expect(order(at(5, 4, 2, 3))).toEqual({ ahead: 2, behind: 3 });
    expect(reversalsOf(facts([2, 2, 1])).funded(at(1, 2, 3))).toBeNull();
  });

  it('holds ties among the facts', () => {
    const { winner, order } = reversalsOf(facts([2, 2, 1]));
    expect(winner(Float64Array.of(2, 2, 1))).toBeNull();
    expect(winner(Float64Array.of(2, 3, 1))).toEqual({ ahead: 0, behind: 1 });
    expect(order(Float64Array.of(3, 2, 1))).toEqual({ ahead: 0, behind: 1 });
  });
});

describe('methods side by side', () => {
  it('tell what every one, some and none fund', () => {
    const values = [
      [9, 9],
      [8, 1],
      [1, 8],
      [0, 0],
    ];
    const weighted = (id: string, share: number) =>
      defineMethod({
        id,
        dependsOnSet: false,
        run: ({ values }) => {
          const scores = (values as readonly (readonly number[])[]).map(
            ([a = 0, b = 0]) => share * a + (1 - share) * b,
          );
          return { scores, ranks: scores.map((score) => 1 + scores.filter((other) => other > score).length) };
        },
      });
    const compare = (methods: Parameters<typeof compareMethods>[1], funded?: number) =>
      compareMethods({ ...table, values }, methods, funded === undefined ? {} : { funded });
    const first = weighted('first', 0.9);
    const second = weighted('second', 0.1);
    const { rankings, rows, agreement } = compare([first, second], 2);
    expect(rankings).toEqual([
      { method: 'first', ranks: [1, 2, 3, 4], funded: [0, 1] },
      { method: 'second', ranks: [1, 3, 2, 4], funded: [0, 2] },
    ]);
    expect(rows).toEqual([
      { row: 0, bestRank: 1, worstRank: 1, fundedBy: 'every' },
      { row: 1, bestRank: 2, worstRank: 3, fundedBy: 'some' },
      { row: 2, bestRank: 2, worstRank: 3, fundedBy: 'some' },
      { row: 3, bestRank: 4, worstRank: 4, fundedBy: 'none' },
    ]);
    // Five of six pairs in the same order.
    expect(agreement[0]?.[0]).toBe(1);
    expect(agreement[0]?.[1]).toBeCloseTo(4 / 6, 12);
    expect(compare([first, second]).rows.map(({ fundedBy }) => fundedBy)).toEqual([null, null, null, null]);
    // A tie across the cut is a question; who is before it is funded all the same.
    expect(compare([weighted('even', 0.5)], 2).rows.map(({ fundedBy }) => fundedBy)).toEqual([
      'every',
      'some',
      'some',
      'none',
    ]);
  });
});
