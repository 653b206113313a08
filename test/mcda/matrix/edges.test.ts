import { describe, expect, it, test } from 'vitest';
import {
  balanceColumns,
  type Direction,
  entry,
  normalise,
  normaliseTable,
  rankAs,
  rankKnown,
  rankScores,
  readTable,
  readWeights,
  refuseNegative,
} from '../../../src/mcda/matrix/index.ts';

const tableOf = (rows: readonly (readonly number[])[]) => readTable('someMethod', { values: rows });

describe('rankScores', () => {
  it.each<[call: () => unknown, told: string]>([
    [() => rankScores([1], { tie: 'mean' } as never), 'only known keys in its options, not "tie"'],
    [() => rankScores([1], { ties: 'shared' as never }), `ties 'competition', 'mean' or 'dense', received "shared"`],
    [() => rankScores([1], { best: 'most' as never }), `best 'max' or 'min', received "most"`],
    [() => rankScores([1], 'max' as never), 'options as one object, received "max"'],
    [() => rankScores([1], { tolerance: '1' as never }), 'a tolerance of 0 or more, received "1"'],
    [() => rankScores({ 0: 1, length: 1 }), 'scores: a list of numbers, received {"0":1,"length":1}'],
    [() => rankScores('12' as never), 'scores: a list of numbers, received "12"'],
    [() => rankScores([1, '2' as never]), 'a finite number at scores[1], received "2"'],
  ])('refuses a call that cannot work: %s', (call, told) => {
    expect(call).toThrow(`rankScores: expected ${told}`);
  });

  it('takes rounding of the largest magnitude for a tie, wherever that stands', () => {
    for (const scores of [
      [-5, 1, 0.1],
      [1, -5, 0.1],
      [0.1, 1, 5],
    ])
      expect(rankScores(scores).tolerance).toBe(5e-12);
    expect(rankScores(Float64Array.of(2, 1)).ranks).toEqual([1, 2]);
  });

  it('shares a rank up to the tolerance, which belongs to it', () => {
    expect(rankScores([1, 0.5], { tolerance: 0.5 }).ranks).toEqual([1, 1]);
    expect(rankScores([1, 0.5], { tolerance: 0.49 }).ranks).toEqual([1, 2]);
  });
});

test('what nobody scored has no rank, and moves nobody else', () => {
  expect(rankKnown([null, 3, 5, null, 3])).toEqual({
    ranks: [null, 2, 1, null, 2],
    ties: [[1, 4]],
    tolerance: 5e-12,
    best: 'max',
  });
  expect(rankKnown([3, null, 5], { best: 'min' }).ranks).toEqual([1, null, 2]);
  expect(rankKnown([null]).ranks).toEqual([null]);
});

test('the tolerance of a method is rounding at the size that it names, unless one is asked for', () => {
  const input = { values: [[1]], directions: ['max'], weights: [1] } as const;
  expect(rankAs(input, [0.25, 0.5], 'max', 100).conventions.tolerance).toBe(100e-12);
  expect(rankAs(input, [0.25, 0.5]).conventions.tolerance).toBe(0.5e-12);
  expect(rankAs({ ...input, tolerance: 0.25 }, [0.25, 0.5], 'max', 100)).toMatchObject({
    ranks: [1, 1],
    conventions: { tolerance: 0.25, ties: 'competition', weightNormalisation: 'sum' },
  });
});

describe('weights', () => {
  it('may be 0, but not all; a large one before small ones is as good as behind them', () => {
    expect(readWeights('someMethod', [1, 0, 0], 3)).toEqual([1, 0, 0]);
    expect(readWeights('someMethod', [Number.MAX_VALUE, Number.MAX_VALUE, 0], 3)).toEqual([0.5, 0.5, 0]);
    expect(() => readWeights('someMethod', ['1' as never], 1)).toThrow(
      'someMethod: expected a finite weight of 0 or more at weights[0], received "1"',
    );
  });

  it('keep their ratios however small they are', () => {
    expect(readWeights('someMethod', [2 ** -1074, 3 * 2 ** -1074], 2)).toEqual([0.25, 0.75]);
    expect(readWeights('someMethod', [1e-301, 3e-301], 2)).toEqual([0.25, 0.75]);
  });

  it('that are not divided have a finite sum', () => {
    const { MAX_VALUE } = Number;
    expect(readWeights('someMethod', [2, 3], 2, 'none')).toEqual([2, 3]);
    expect(() => readWeights('someMethod', [MAX_VALUE, MAX_VALUE], 2, 'none')).toThrow(
      'someMethod: expected weights with a finite sum, received [1.79',
    );
  });
});

describe('a table', () => {
  it('is read row after row, and so asked for', () => {
    const table = tableOf([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect([entry(table, 0, 2), entry(table, 1, 0), entry(table, 1, 2)]).toEqual([3, 4, 6]);
    expect(() =>
      refuseNegative(
        'someMethod',
        tableOf([
          [1, 2, 3],
          [4, -5, 6],
        ]),
      ),
    ).toThrow('someMethod: expected a number of 0 or more at values[1][1], received -5');
    expect(() => refuseNegative('someMethod', table)).not.toThrow();
  });

  it.each<[input: unknown, told: string]>([
    [null, 'one object with values, received null'],
    ['rows', 'one object with values, received "rows"'],
    [{ values: [[1], [2, 3]] }, '1 numbers in values[1], received [2,3]'],
    [{ values: [[1, 2], 'ab'] }, '2 numbers in values[1], received "ab"'],
    [{ values: [[1, '2']] }, 'a finite number at values[0][1], received "2"'],
    [{ values: [[1, 2]], columns: 1 }, 'columns equal to the length of the rows (2), received 1'],
    ...[undefined, 0, -1, 1.5, '1'].map((columns): [unknown, string] => [
      { values: Float64Array.of(1, 2), columns },
      'columns: the number of criteria, beside a Float64Array, received',
    ]),
    ...[0, 3].map((length): [unknown, string] => [
      { values: new Float64Array(length), columns: 2 },
      `a Float64Array whose length is a positive multiple of 2, received ${length}`,
    ]),
    [{ values: Float64Array.of(1, 2, 3, Number.NaN), columns: 2 }, 'a finite number at row 1, column 1, received NaN'],
  ])('that is %j is refused', (input, told) => {
    expect(() => readTable('someMethod', input as never)).toThrow(`someMethod: expected ${told}`);
  });

  it('of rows may say how many columns it has', () => {
    expect(readTable('someMethod', { values: [[1, 2]], columns: 2 })).toMatchObject({ rows: 1, columns: 2 });
  });
});

describe('normaliseTable', () => {
  const input = {
    values: [
      [1, 2],
      [3, 4],
    ],
    directions: ['max', 'min'],
    normalisation: 'max',
  } as const;

  it('tells how costs were turned', () => {
    expect(normaliseTable(input)).toEqual({
      table: { values: Float64Array.of(1 / 3, 0.5, 1, 0), columns: 2, directions: ['max', 'max'] },
      conventions: { normalisation: 'max', costs: 'complement' },
    });
    const rules = (['none', 'sum', 'nonlinear', 'z-score'] as const).map(
      (normalisation) => normaliseTable({ ...input, normalisation }).conventions.costs,
    );
    expect(rules).toEqual(['negate', 'reciprocal', 'reciprocal', 'negate']);
    // Its formula for costs is its own, whatever is asked.
    const asked = normaliseTable({ ...input, normalisation: 'nonlinear', costs: 'complement' });
    expect(asked.conventions.costs).toBe('reciprocal');
    expect(normaliseTable({ ...input, costs: 'direct' }).table.directions).toEqual(['max', 'min']);
  });

  it.each<[change: object, told: string]>([
    [{ kind: 'sum' }, 'only known keys in its input, not "kind"'],
    [{ values: 'rows' }, 'values: rows of numbers, or a Float64Array with columns, received "rows"'],
    [{ directions: ['max'] }, 'one direction per criterion (2), received ["max"]'],
    [{ normalisation: 'ranks' }, 'normalisation, one of none, vector, sum, max, minmax, '],
    [{ normalisation: ['sum'] }, 'normalisation, one of none, vector, sum, max, minmax, '],
    [{ costs: 'flip' }, `costs 'complement', 'reciprocal', 'negate' or 'direct', received "flip"`],
    [
      {
        normalisation: 'sum',
        values: [
          [1, 2],
          [3, -4],
        ],
      },
      'a cost above 0 in column 1, because it is divided into 1, received -4',
    ],
  ])('refuses %j', (change, told) => {
    expect(() => normaliseTable({ ...input, ...change } as never)).toThrow(`normaliseTable: expected ${told}`);
  });
});

describe('a column', () => {
  const column = (
    values: number[],
    normalisation: Parameters<typeof normalise>[0]['normalisation'],
    direction: Direction,
  ) => [
    ...normalise({
      caller: 'someMethod',
      table: tableOf(values.map((x) => [x])),
      directions: [direction],
      normalisation,
    }).values,
  ];

  it('of costs 1 says nothing under logarithms: all have the same share', () => {
    expect(column([1, 1], 'logarithmic', 'min')).toEqual([0.5, 0.5]);
  });

  it('stays as it is, of whatever magnitude, where nothing is normalised', () => {
    expect(column([2 ** 400, 2 ** -400], 'none', 'max')).toEqual([2 ** 400, 2 ** -400]);
  });

  it('of ordinary magnitude is left alone beside one that is not', () => {
    const table = tableOf([
      [3, 2 ** 400, 0],
      [0.5, -(2 ** 401), 0],
    ]);
    expect([...balanceColumns(table)]).toEqual([0, 401, 0]);
    expect([...table.values]).toEqual([3, 0.5, 0, 0.5, -1, 0]);
    const small = tableOf([[2 ** -400], [3 * 2 ** -400]]);
    expect([...balanceColumns(small)]).toEqual([-399]);
    expect([...small.values]).toEqual([0.5, 1.5]);
  });
});
