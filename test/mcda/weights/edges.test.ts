import { describe, expect, it, test } from 'vitest';
import { PlanSanteError } from '../../../src/errors/index.ts';
import {
  ahpGroupWeights,
  ahpHierarchyWeights,
  ahpRanking,
  ahpWeights,
  criticWeights,
  directWeights,
  entropyWeights,
  equalWeights,
  merecWeights,
  rankOrderCentroidWeights,
  rankSumWeights,
  reciprocalWeights,
  swingWeights,
} from '../../../src/mcda/weights/index.ts';
import { expectClose } from '../../scoring/cases/expect-close.ts';

const ratios = (weights: readonly number[]) => weights.map((a) => weights.map((b) => a / b));
const two = ratios([3, 1]);
/** Twice, twice, and eight times where it should be four. */
const eight = [
  [1, 2, 8],
  [1 / 2, 1, 2],
  [1 / 8, 1 / 2, 1],
];

/** A sound call of each; each refusal spoils one thing of it. */
const calls: Readonly<Record<string, (change: object) => unknown>> = {
  ahpWeights: (change) => ahpWeights({ pairwise: eight, ...change }),
  ahpGroupWeights: (change) => ahpGroupWeights({ pairwiseByJudge: [two, two], ...change }),
  ahpHierarchyWeights: (change) => ahpHierarchyWeights({ pairwise: two, ...change }),
  ahpRanking: (change) => ahpRanking({ criteria: two, alternatives: [eight, eight], ...change }),
  criticWeights: (change) =>
    criticWeights({
      values: [
        [1, 2],
        [3, 1],
      ],
      directions: ['max', 'max'],
      ...change,
    }),
  directWeights: (change) => directWeights({ points: [1, 2], ...change }),
  entropyWeights: (change) =>
    entropyWeights({
      values: [
        [1, 2],
        [3, 1],
      ],
      ...change,
    }),
  equalWeights: (change) => equalWeights({ count: 3, ...change }),
  merecWeights: (change) =>
    merecWeights({
      values: [
        [1, 2],
        [3, 1],
      ],
      directions: ['max', 'max'],
      ...change,
    }),
  rankOrderCentroidWeights: (change) => rankOrderCentroidWeights({ ranks: [1, 2], ...change }),
  rankSumWeights: (change) => rankSumWeights({ ranks: [1, 2], ...change }),
  reciprocalWeights: (change) => reciprocalWeights({ ranks: [1, 2], ...change }),
  swingWeights: (change) => swingWeights({ swings: [1, 2], ...change }),
};

test.each(Object.entries(calls))('%s takes its sound call, and refuses a key that it does not know', (name, call) => {
  expect(() => call({})).not.toThrow();
  expect(() => call({ colour: 'red' })).toThrow(`${name}: expected only known keys in its input, not "colour"`);
});

const INDEX =
  'randomIndex, one of saaty-1980, saaty-2005, donegan-dodd-1991, aguaron-moreno-jimenez-2003, alonso-lamata-2006, or { name, value } with a value above 0, received';
type Refusal = [method: string, change: object, told: string];
test.each<Refusal>([
  ['ahpWeights', { method: 'power' }, `method 'eigenvector' or 'geometric-mean', received "power"`],
  ['ahpWeights', { completion: 'none' }, `completion 'minimal-eigenvalue' or 'least-squares', received "none"`],
  ...[null].map(
    (randomIndex): Refusal => ['ahpWeights', { randomIndex }, 'randomIndex as an object, or left out, received null'],
  ),
  ...[
    5,
    'saaty',
    'toString',
    { name: 'own', value: 0 },
    { name: 5, value: 1 },
    { value: 1 },
    { name: 'own', value: '1' },
  ].map((randomIndex): Refusal => ['ahpWeights', { randomIndex }, INDEX]),
  ['ahpWeights', { randomIndex: { name: 'own', valeu: 1 } }, 'only known keys in randomIndex, not "valeu"'],
  ['ahpWeights', { pairwise: [] }, 'a square matrix of judgements, of 1 to 200 rows, received []'],
  [
    'ahpWeights',
    { pairwise: Array.from({ length: 201 }, () => []) },
    'a square matrix of judgements, of 1 to 200 rows, received',
  ],
  ['ahpWeights', { pairwise: 'equal' }, 'a square matrix of judgements, of 1 to 200 rows, received "equal"'],
  ['ahpWeights', { pairwise: [[1, 2], 'ab'] }, '2 judgements in row 1, received "ab"'],
  [
    'ahpWeights',
    {
      pairwise: [
        [1, '2'],
        [0.5, 1],
      ],
    },
    'a judgement from 1e-9 to 1000000000, or null, at row 0, column 1, received "2"',
  ],
  [
    'ahpWeights',
    {
      pairwise: [
        [1, 1.1e9],
        [null, 1],
      ],
    },
    'a judgement from 1e-9 to 1000000000, or null, at row 0, column 1, received 1100000000',
  ],
  [
    'ahpWeights',
    {
      pairwise: [
        [1, 9e-10],
        [null, 1],
      ],
    },
    'a judgement from 1e-9 to 1000000000, or null, at row 0, column 1, received 9e-10',
  ],
  [
    'ahpWeights',
    { pairwise: [[null]] },
    'a judgement from 1e-9 to 1000000000, or null, at row 0, column 0, received null',
  ],
  [
    'ahpWeights',
    {
      pairwise: [
        [1, 2],
        [2, 1],
      ],
    },
    'reciprocal judgements at row 0, column 1 and row 1, column 0, received [2,2]',
  ],
  [
    'ahpWeights',
    {
      pairwise: [
        [1, null],
        [null, 1],
      ],
    },
    'judgements that connect all criteria, directly or through others, received "no chain of judgements to 1"',
  ],
  ['ahpGroupWeights', { pairwiseByJudge: 'all' }, 'pairwiseByJudge: at least one matrix, received "all"'],
  [
    'ahpGroupWeights',
    { pairwiseByJudge: [two, 'x'] },
    'a matrix of the same size for every judge, also for judge 1, received "x"',
  ],
  [
    'ahpGroupWeights',
    { pairwiseByJudge: ['x', two] },
    'a matrix of the same size for every judge, also for judge 0, received "x"',
  ],
  [
    'ahpGroupWeights',
    { pairwiseByJudge: [two, [[2]]] },
    'a matrix of the same size for every judge, also for judge 1, received [[2]]',
  ],
  ['ahpGroupWeights', { pairwiseByJudge: [[[2]]] }, '1 on the diagonal, at row 0, received 2'],
  ['ahpGroupWeights', { aggregation: 'votes' }, `aggregation 'judgments' or 'priorities', received "votes"`],
  ['ahpGroupWeights', { mean: 'harmonic' }, `mean 'geometric' or 'arithmetic', received "harmonic"`],
  ['ahpGroupWeights', { judgeWeights: [1] }, 'one weight per criterion (2), received [1]'],
  ['ahpGroupWeights', { method: 'power' }, `method 'eigenvector' or 'geometric-mean', received "power"`],
  ['ahpHierarchyWeights', { pairwise: 'equal' }, 'a square matrix of judgements, of 1 to 200 rows, received "equal"'],
  ['ahpHierarchyWeights', { children: [null] }, 'one child or null per criterion at [], received [null]'],
  [
    'ahpHierarchyWeights',
    { children: [{ pairwise: two, children: [null, { pairwise: two, children: 'x' }] }, null] },
    'one child or null per criterion at [0, 1], received "x"',
  ],
  [
    'ahpHierarchyWeights',
    { children: [{ pairwise: two, method: 'eigenvector' }, null] },
    'only known keys in its input, not "method"',
  ],
  ['ahpHierarchyWeights', { children: [5, null] }, 'one object, received 5'],
  ['ahpHierarchyWeights', { method: 'power' }, `method 'eigenvector' or 'geometric-mean', received "power"`],
  ['ahpRanking', { criteria: 'equal' }, 'criteria: a square matrix of judgements, received "equal"'],
  [
    'ahpRanking',
    {
      criteria: [
        [2, 1],
        [1, 2],
      ],
    },
    '1 on the diagonal, at row 0, received 2',
  ],
  ['ahpRanking', { alternatives: 'x' }, 'one comparison of the alternatives per criterion (2), received "x"'],
  ['ahpRanking', { alternatives: [eight] }, 'one comparison of the alternatives per criterion (2), received [[['],
  ['ahpRanking', { alternatives: [eight, two] }, 'the same alternatives under every criterion, received [[['],
  ['ahpRanking', { alternatives: [eight, 'abc'] }, 'the same alternatives under every criterion, received [[['],
  ['ahpRanking', { synthesis: 'mean' }, `synthesis 'distributive' or 'ideal', received "mean"`],
  ['ahpRanking', { ties: 'shared' }, `ties 'competition', 'mean' or 'dense', received "shared"`],
  ['ahpRanking', { method: 'power' }, `method 'eigenvector' or 'geometric-mean', received "power"`],
  ['criticWeights', { values: 'x' }, 'values: rows of numbers, or a Float64Array with columns, received "x"'],
  ['criticWeights', { directions: ['max'] }, 'one direction per criterion (2), received ["max"]'],
  ['directWeights', { points: [1, -1] }, 'a finite number from 0 up at points[1], received -1'],
  ['directWeights', { points: [0, 0] }, 'at least one weight above 0, received [0,0]'],
  ['entropyWeights', { values: 'x' }, 'values: rows of numbers, or a Float64Array with columns, received "x"'],
  [
    'entropyWeights',
    {
      values: [
        [1, 2],
        [3, -1],
      ],
    },
    'a number of 0 or more at values[1][1], received -1',
  ],
  ...[0, 1.5, 1e6 + 1].map(
    (count): Refusal => ['equalWeights', { count }, `count, a whole number from 1 to 1000000, received ${count}`],
  ),
  ['merecWeights', { values: 'x' }, 'values: rows of numbers, or a Float64Array with columns, received "x"'],
  [
    'merecWeights',
    {
      values: [
        [1, 2],
        [3, 0],
      ],
    },
    'values above 0, received 0',
  ],
  ['merecWeights', { directions: ['max'] }, 'one direction per criterion (2), received ["max"]'],
  ...(['rankOrderCentroidWeights', 'rankSumWeights', 'reciprocalWeights'] as const).flatMap((method): Refusal[] =>
    [[], 'first', [1, Number.NaN], new Array(10_001).fill(1)].map((ranks) => [
      method,
      { ranks },
      'ranks (finite numbers, 1 is first) or count, for 1 to 10000 criteria, received {"ranks":',
    ]),
  ),
  ['swingWeights', { swings: [1, -1] }, 'a finite number from 0 up at swings[1], received -1'],
  ['swingWeights', { swings: [0] }, 'at least one weight above 0, received [0]'],
])('%s refuses %j', (method, change, told) => {
  expect(() => calls[method]?.(change)).toThrow(PlanSanteError);
  expect(() => calls[method]?.(change)).toThrow(`${method}: expected ${told}`);
});

describe('weights from an order of importance', () => {
  it('are those of their formulas: centroid 11 : 5 : 2, sum 3 : 2 : 1, reciprocal 6 : 3 : 2', () => {
    for (const input of [{ count: 3 }, { ranks: [1, 2, 3] }]) {
      expectClose(rankOrderCentroidWeights(input).weights, [11 / 18, 5 / 18, 2 / 18], 1e-12);
      expectClose(rankSumWeights(input).weights, [3 / 6, 2 / 6, 1 / 6], 1e-12);
      expectClose(reciprocalWeights(input).weights, [6 / 11, 3 / 11, 2 / 11], 1e-12);
    }
    expect(rankSumWeights({ count: 1 }).weights).toEqual([1]);
    expect(rankSumWeights({ count: 10_000 }).weights).toHaveLength(10_000);
    expect(rankSumWeights({ ranks: new Array(10_000).fill(1) }).ties).toHaveLength(1);
    const ties = 'mean-of-positions';
    expect(rankOrderCentroidWeights({ count: 2 }).conventions).toEqual({ formula: 'centroid', ties });
    expect(rankSumWeights({ count: 2 }).conventions).toEqual({ formula: 'sum', ties });
    expect(reciprocalWeights({ count: 2 }).conventions).toEqual({ formula: 'reciprocal', ties });
  });

  it('need one object with a count, or with ranks', () => {
    for (const input of [null, 'count', undefined])
      expect(() => rankSumWeights(input as never)).toThrow('rankSumWeights: expected one object, received');
    for (const input of [{ count: 0 }, { count: 10_001 }, { count: 1.5 }, {}])
      expect(() => rankSumWeights(input as never)).toThrow(
        'rankSumWeights: expected ranks (finite numbers, 1 is first) or count, for 1 to 10000 criteria, received {',
      );
    expect(() => rankSumWeights({ count: 2, ranks: [1] } as never)).toThrow('not "ranks"');
  });
});

test('equal weights are for one criterion and for a million', () => {
  expect(equalWeights({ count: 1 }).weights).toEqual([1]);
  expect(equalWeights({ count: 1e6 }).weights).toHaveLength(1e6);
});

describe('consistency', () => {
  it('of one triad that is twice off is measured as by hand', () => {
    const result = ahpWeights({ pairwise: eight });
    // Each judgement is off by a third of ln 2 from the geometric weights, each indirect one by ln 2.
    expect(result.geometricConsistencyIndex).toBeCloseTo(Math.LN2 ** 2 / 3, 12);
    expect(result.congruence).toBeCloseTo(Math.LN2, 12);
    expect([result.koczkodaj, result.dissonance]).toEqual([0.5, 0]);
    // λ = 1 + 2^(1/3) + 2^(-1/3) for a triad that is twice off.
    expect(result.lambdaMax).toBeCloseTo(1 + 2 ** (1 / 3) + 2 ** (-1 / 3), 12);
    expect(result.consistencyIndex).toBeCloseTo((result.lambdaMax - 3) / 2, 12);
  });

  it('of a circle below one that beats all is dissonant in the circle only', () => {
    const pairwise = [
      [1, 4, 4, 4],
      [1 / 4, 1, 2, 1 / 2],
      [1 / 4, 1 / 2, 1, 2],
      [1 / 4, 2, 1 / 2, 1],
    ];
    const result = ahpWeights({ pairwise });
    // Of 24 indirect judgements the 6 of the circle point the other way, 3 ln 2 off; the 18 others are ln 2 off.
    expect(result.dissonance).toBe(0.25);
    expect(result.congruence).toBeCloseTo(1.5 * Math.LN2, 12);
    // Weights by geometric means: √8 : 2^-½ …; each judgement of the circle is off by ln 2, those of the first by nothing.
    expect(result.geometricConsistencyIndex).toBeCloseTo((2 / 6) * 3 * Math.LN2 ** 2, 12);
  });

  it('is perfect for one and two criteria, whatever the index', () => {
    for (const pairwise of [[[1]], two])
      expect(ahpWeights({ pairwise, randomIndex: { name: 'own', value: 2 } })).toMatchObject({
        consistencyIndex: 0,
        consistencyRatio: 0,
        geometricConsistencyIndex: 0,
        congruence: 0,
        dissonance: 0,
        randomIndex: { name: 'own', value: 2 },
      });
    expect(ahpWeights({ pairwise: two }).randomIndex).toEqual({ name: 'saaty-1980', value: 0 });
    expect(ahpWeights({ pairwise: eight }).randomIndex).toEqual({ name: 'saaty-1980', value: 0.58 });
  });
});

describe('judgements', () => {
  it('reach to a billion to one', () => {
    expectClose(
      ahpWeights({
        pairwise: [
          [1, 1e9],
          [1e-9, 1],
        ],
      }).weights,
      [1e9 / (1e9 + 1), 1 / (1e9 + 1)],
      1e-12,
    );
  });

  it('may be rounded: 0.13 is the reciprocal of 8, 0.119 is not', () => {
    expect(() =>
      ahpWeights({
        pairwise: [
          [1, 8],
          [0.13, 1],
        ],
      }),
    ).not.toThrow();
    expect(() =>
      ahpWeights({
        pairwise: [
          [1, 8],
          [0.118, 1],
        ],
      }),
    ).toThrow('reciprocal');
  });

  it('that are all there need no completion; weights by geometric means are the roots of the products', () => {
    const full = [
      [1, 2, 4, 8],
      [1 / 2, 1, 4, 4],
      [1 / 4, 1 / 4, 1, 1],
      [1 / 8, 1 / 4, 1, 1],
    ];
    const means = [64, 8, 1 / 16, 1 / 32].map((product) => product ** 0.25);
    const total = means.reduce((sum, mean) => sum + mean, 0);
    const result = ahpWeights({ pairwise: full, method: 'geometric-mean' });
    expectClose(
      result.weights,
      means.map((mean) => mean / total),
      1e-12,
    );
    expect(result.conventions).toEqual({ method: 'geometric-mean', completion: 'none-needed' });
    expect(result).toMatchObject({ missing: [], completed: full });
    const eigen = ahpWeights({ pairwise: full });
    expect(eigen.conventions).toEqual({ method: 'eigenvector', completion: 'none-needed' });
    expect(Math.abs((eigen.weights[0] ?? 0) - (result.weights[0] ?? 0))).toBeGreaterThan(1e-4);
  });

  it('that are missing are completed as asked, and the completion is told', () => {
    const above = [[2, 8, 3, null], [2, null, 4], [5, 1], [1 / 3]];
    const judged = (i: number, j: number): number | null => above[i]?.[j - i - 1] ?? null;
    const holed = [0, 1, 2, 3, 4].map((i) => [0, 1, 2, 3, 4].map((j) => (i === j ? 1 : i < j ? judged(i, j) : null)));
    const told = (options: object) => {
      const { conventions, missing, lambdaMax } = ahpWeights({ pairwise: holed, ...options });
      return { ...conventions, value: missing[0]?.value ?? Number.NaN, lambdaMax };
    };
    const eigenvalue = told({});
    const squares = told({ completion: 'least-squares' });
    expect([eigenvalue.completion, squares.completion, told({ method: 'geometric-mean' }).completion]).toEqual([
      'minimal-eigenvalue',
      'least-squares',
      'least-squares',
    ]);
    // The completion by least squares is the ratio of its own weights, and no more consistent than the other.
    const { weights } = ahpWeights({ pairwise: holed, method: 'geometric-mean' });
    expect(squares.value).toBeCloseTo((weights[0] ?? 0) / (weights[4] ?? 1), 9);
    expect(eigenvalue.lambdaMax).toBeLessThan(squares.lambdaMax - 1e-9);
  });
});

describe('a group of judges', () => {
  it('is joined where somebody judged: a gap of one is the judgement of the other', () => {
    const gap = [
      [1, null, 2],
      [null, 1, 1],
      [1 / 2, 1, 1],
    ];
    const full = [
      [1, 4, 2],
      [1 / 4, 1, 1],
      [1 / 2, 1, 1],
    ];
    const { group, conventions } = ahpGroupWeights({ pairwiseByJudge: [gap, full], judgeWeights: [3, 1] });
    expect(group?.completed[0]?.[1]).toBeCloseTo(4, 12);
    expect(conventions).toEqual({ aggregation: 'judgments', mean: 'geometric', judgeWeights: [0.75, 0.25] });
    // Where nobody judged, the joined matrix is completed.
    const both = ahpGroupWeights({ pairwiseByJudge: [gap, gap] });
    expect(both.group?.missing).toHaveLength(1);
    expect(both.group?.completed[0]?.[1]).toBeCloseTo(2, 9);
  });
});

describe('a hierarchy', () => {
  const deep = (levels: number): { pairwise: number[][]; children?: unknown[] } =>
    levels === 1 ? { pairwise: [[1]] } : { pairwise: [[1]], children: [deep(levels - 1)] };

  it('has ten levels at the most', () => {
    expect(ahpHierarchyWeights(deep(10) as never).weights).toEqual([1]);
    expect(() => ahpHierarchyWeights(deep(11) as never)).toThrow(
      'ahpHierarchyWeights: expected at most 10 levels, received 11',
    );
  });

  it('is as consistent as its comparisons, each by the weight of its criterion', () => {
    const three = ratios([2, 1, 1]);
    const mixed = ahpRanking({ criteria: two, alternatives: [eight, three] });
    const index = mixed.alternatives[0]?.consistencyIndex ?? Number.NaN;
    // Two criteria have neither: ¾ of CI over ¾ and ¼ of the index of three.
    expect(mixed.overallConsistencyRatio).toBeCloseTo((0.75 * index) / 0.58, 12);
    const wide = ahpRanking({ criteria: eight, alternatives: [three, three, three] });
    expect(wide.overallConsistencyRatio).toBeCloseTo(index / (0.58 + 0.58), 12);
    expect(ahpRanking({ criteria: two, alternatives: [two, two] }).overallConsistencyRatio).toBe(0);
    const many = ratios(new Array(16).fill(1));
    expect(ahpRanking({ criteria: two, alternatives: [many, many] }).overallConsistencyRatio).toBeNull();
    expect(ahpRanking({ criteria: many, alternatives: new Array(16).fill(two) }).overallConsistencyRatio).toBeNull();
  });

  it('shares out 1 by either synthesis', () => {
    const input = { criteria: two, alternatives: [ratios([3, 1]), ratios([1, 3])] };
    // ¾ · ¾ + ¼ · ¼ and ¾ · ¼ + ¼ · ¾; by the ideal ¾ · 1 + ¼ · ⅓ against ¾ · ⅓ + ¼ · 1, brought to a sum of 1.
    expectClose(ahpRanking(input).scores, [10 / 16, 6 / 16], 1e-12);
    expectClose(ahpRanking({ ...input, synthesis: 'ideal' }).scores, [10 / 16, 6 / 16], 1e-12);
    const alike = { criteria: two, alternatives: [ratios([3, 1]), ratios([1, 1])] };
    expectClose(ahpRanking({ ...alike, synthesis: 'ideal' }).scores, [1 / 1.5, 0.5 / 1.5], 1e-12);
    expect(ahpRanking({ ...input, ties: 'mean', tolerance: 0.25 })).toMatchObject({
      ranks: [1.5, 1.5],
      conventions: { synthesis: 'distributive', ties: 'mean', tolerance: 0.25 },
    });
    expect(ahpRanking(input).conventions.tolerance).toBe(1e-12);
  });
});

describe('weights from the spread of a table', () => {
  it('are read for benefits unless costs are told', () => {
    const values = [
      [1, 6],
      [2, 4],
      [4, 3],
    ];
    const { weights, correlations, deviations } = criticWeights({ values });
    expect(criticWeights({ values, directions: ['max', 'max'] }).weights).toEqual(weights);
    expect(correlations[0]?.[0]).toBe(1);
    // Minmax: 0, ⅓, 1 with a mean of 4/9; squares 16/81 + 1/81 + 25/81 over two degrees of freedom.
    expect(deviations[0]).toBeCloseTo(Math.sqrt(42 / 81 / 2), 12);
  });

  it('give what does not vary nothing, and say nothing of how it moves', () => {
    const { weights, correlations, constantColumns } = criticWeights({
      values: [
        [1, 5, 6],
        [2, 5, 4],
        [4, 5, 3],
      ],
    });
    expect(constantColumns).toEqual([1]);
    expect(weights[1]).toBe(0);
    expect(correlations[1]).toEqual([null, null, null]);
    expect(correlations.map((row) => row[1])).toEqual([null, null, null]);
    expect(criticWeights({ values: [[1, 5]] }).weights).toEqual([0.5, 0.5]);
  });

  it('do not depend on the unit of a column, however large', () => {
    const rows = [
      [1, 2],
      [3, 1],
      [2, 4],
    ];
    const directions = ['max', 'min'] as const;
    const plain = merecWeights({ values: rows, directions }).weights;
    expectClose(
      merecWeights({ values: rows.map(([a = 0, b = 0]) => [a * 2 ** 900, b * 2 ** -900]), directions }).weights,
      plain,
      1e-12,
    );
    // A share of 0 holds no information: 0 · ln 0 is 0.
    const { entropy } = entropyWeights({
      values: [
        [0, 1],
        [1, 1],
      ],
    });
    expect(entropy).toEqual([0, 1]);
  });
});
