import { describe, expect, it, test } from 'vitest';
import { PlanSanteError } from '../../../src/errors/index.ts';
import { criterionFlows, rescaled } from '../../../src/mcda/methods/criterion-flows.ts';
import {
  defineMethod,
  type PreferenceFunction,
  preferenceDegree,
  runMethod,
  topsis,
} from '../../../src/mcda/methods/index.ts';
import { expectClose } from '../../scoring/cases/expect-close.ts';

const anchored = { values: [[3], [2], [1]], directions: ['max'], weights: [1] } as const;
const input = { anchored, raw: anchored, criteria: [] };
const flat = {
  ...anchored,
  values: Float64Array.of(3, 0, 2, 0, 1, 0),
  columns: 2,
  directions: ['max', 'max'],
  weights: [1, 1],
} as const;

/** What somebody else's method may answer. */
const run = (result: unknown, given: object = input) =>
  runMethod(
    'someCaller',
    { ...defineMethod({ id: 'own', run: () => ({ scores: [], ranks: [] }) }), run: () => result as never },
    given as never,
  );
const sound = { scores: [3, 2, 1], ranks: [1, 2, 3], best: 'max' };

describe('the answer of a method', () => {
  it('is handed on, with scores turned so that more is better', () => {
    expect(run({ ...sound, more: 1 })).toEqual({ ...sound, more: 1, worths: [3, 2, 1] });
    expect(run({ scores: [1, 2, 3], ranks: [1, 2, 3], best: 'min' }).worths).toEqual([-1, -2, -3]);
    expect(run(sound, { ...input, anchored: flat }).worths).toEqual([3, 2, 1]);
    expect(
      run({ scores: [1], ranks: [1], best: 'max' }, { ...input, anchored: { values: Float64Array.of(1) } }).worths,
    ).toEqual([1]);
  });

  it.each<[result: unknown, told: string]>([
    [null, `best: 'max' or 'min', the end of the scores that is best, received undefined`],
    ['ranks', `best: 'max' or 'min', the end of the scores that is best, received undefined`],
    [{ ...sound, best: 'most' }, `best: 'max' or 'min', the end of the scores that is best, received "most"`],
    [{ ...sound, scores: [3, 2] }, 'scores: one finite number per row (3), received [3,2]'],
    [{ ...sound, scores: [3, 2, '1'] }, 'scores: one finite number per row (3), received [3,2,"1"]'],
    [{ ...sound, scores: 'many' }, 'scores: one finite number per row (3), received "many"'],
    [{ ...sound, ranks: [1, 2, Number.NaN] }, 'ranks: one finite number per row (3), received [1,2,null]'],
    [{ ...sound, ranks: undefined }, 'ranks: one finite number per row (3), received undefined'],
    [
      { ...sound, ranks: [1, 3, 2] },
      `ranks that follow its scores, the highest first, or best: 'min' if that is meant, received {"ranks":[2,3],"scores":[1,2]}`,
    ],
    [
      { ...sound, best: 'min' },
      `ranks that follow its scores, the lowest first, or best: 'max' if that is meant, received {"ranks":[1,2],"scores":[3,2]}`,
    ],
    // One row far behind one that has a worse rank, whoever stands between them.
    [{ scores: [1, 1, 2], ranks: [1, 2, 3], best: 'max' }, 'ranks that follow its scores, the highest first'],
  ])('that is %j is refused', (result, told) => {
    expect(() => run(result)).toThrow(PlanSanteError);
    expect(() => run(result)).toThrow(`someCaller: expected of the method "own" ${told}`);
  });

  it('may rank equal, and apart by no more than its tolerance', () => {
    expect(() => run({ scores: [3, 3, 1], ranks: [1, 2, 3], best: 'max' })).not.toThrow();
    expect(() => run({ scores: [3, 1, 1], ranks: [1, 1, 1], best: 'max' })).not.toThrow();
    const near = { scores: [2.5, 3, 1], ranks: [1, 2, 3], best: 'max' };
    expect(() => run(near)).toThrow('ranks that follow its scores');
    expect(() => run({ ...near, conventions: { tolerance: 0.5 } })).not.toThrow();
    expect(() => run({ ...near, conventions: { tolerance: 0.49 } })).toThrow('ranks that follow its scores');
    expect(
      run({ scores: [], ranks: [], best: 'max' }, { ...input, anchored: { ...anchored, values: [] } }).worths,
    ).toEqual([]);
  });
});

const shapes: readonly PreferenceFunction[] = [
  { shape: 'usual' },
  { shape: 'ushape', q: 1 },
  { shape: 'vshape', p: 2 },
  { shape: 'vshape', p: 0 },
  { shape: 'level', q: 1, p: 2 },
  { shape: 'level', q: 0, p: 0 },
  { shape: 'linear', q: 1, p: 3 },
  { shape: 'linear', q: 1, p: 1 },
  { shape: 'gaussian', s: 0.5 },
];

describe('flows on one criterion', () => {
  test.each(shapes)('under %j are the sums over all pairs, where leads lie on the thresholds', (preference) => {
    const column = [0, 1, 2, 2, 3, 7, -1, 1];
    const sums = (sign: 1 | -1) =>
      column.map((a) => column.reduce((sum, b) => sum + preferenceDegree(preference, sign * (a - b)), 0));
    const { leaving, entering } = criterionFlows(Float64Array.from(column), preference, 'someMethod');
    expectClose([...leaving], sums(1), 1e-12);
    expectClose([...entering], sums(-1), 1e-12);
  });

  it('stay exact beside a number that is far larger', () => {
    // What is lost in one sum comes back in the next.
    const mixed = Float64Array.of(-(2 ** 60), 0.5, 1, 1.5);
    expectClose(
      [...criterionFlows(mixed, { shape: 'linear', q: 0, p: 1 }, 'someMethod').leaving],
      [0, 1, 1.5, 1 + 1 + 0.5],
      1e-12,
    );
  });

  it('count what lies far beyond a Gaussian, and refuse too many values', () => {
    const { leaving } = criterionFlows(Float64Array.of(0, 0, 100, 100.5), { shape: 'gaussian', s: 1 }, 'someMethod');
    expectClose([...leaving], [0, 0, 2, 2 + 1 - Math.exp(-0.125)], 1e-12);
    const many = (distinct: number) =>
      criterionFlows(
        Float64Array.from({ length: distinct }, (_, i) => i * 1000),
        { shape: 'gaussian', s: 1 },
        'someMethod',
      );
    expect(many(20_000).leaving[19_999]).toBe(19_999);
    expect(() => many(20_001)).toThrow(
      'someMethod: expected at most 20000 distinct values on a Gaussian criterion, received 20001',
    );
  });

  it('have thresholds in the unit of their column', () => {
    expect(rescaled({ shape: 'usual' }, 3)).toEqual({ shape: 'usual' });
    expect(rescaled({ shape: 'ushape', q: 8 }, 3)).toEqual({ shape: 'ushape', q: 1 });
    expect(rescaled({ shape: 'vshape', p: 8 }, 3)).toEqual({ shape: 'vshape', p: 1 });
    expect(rescaled({ shape: 'level', q: 8, p: 16 }, 3)).toEqual({ shape: 'level', q: 1, p: 2 });
    expect(rescaled({ shape: 'linear', q: 8, p: 16 }, 3)).toEqual({ shape: 'linear', q: 1, p: 2 });
    expect(rescaled({ shape: 'gaussian', s: 8 }, 3)).toEqual({ shape: 'gaussian', s: 1 });
    // No spread of a Gaussian may vanish.
    expect(rescaled({ shape: 'gaussian', s: 1 }, 1200)).toEqual({ shape: 'gaussian', s: Number.MIN_VALUE });
    const plain = { shape: 'linear', q: 8, p: 16 } as const;
    expect(rescaled(plain, 0)).toBe(plain);
  });
});

describe('distances of TOPSIS', () => {
  const distances = (values: readonly (readonly number[])[], more: object = {}) => {
    const columns = values[0]?.length ?? 0;
    const { distancesToIdeal, distancesToAntiIdeal, scores } = topsis({
      values,
      directions: new Array(columns).fill('max'),
      weights: new Array(columns).fill(1),
      normalisation: 'none',
      weightNormalisation: 'none',
      ...more,
    } as never);
    return { distancesToIdeal, distancesToAntiIdeal, scores };
  };

  it.each([2 ** 600, 2 ** -600, 2 ** 1000, 2 ** -1000])('neither overflow nor vanish at the size %d', (size) => {
    const table = [
      [0, 0],
      [3 * size, 4 * size],
      [0, 4 * size],
    ];
    for (const [metric, expected] of [
      ['euclidean', 5],
      ['manhattan', 7],
      ['chebyshev', 4],
      [{ minkowski: 3 }, 91 ** (1 / 3)],
    ] as const) {
      const { distancesToIdeal, distancesToAntiIdeal, scores } = distances(table, { metric });
      expectClose(
        distancesToIdeal.map((distance) => distance / size),
        [expected, 0, 3],
        1e-12,
      );
      expectClose(
        distancesToAntiIdeal.map((distance) => distance / size),
        [0, expected, 4],
        1e-12,
      );
      expectClose(scores, [0, 1, 4 / 7], 1e-12);
    }
  });

  it('are held to the largest number, so that closeness stays one', () => {
    const { MAX_VALUE } = Number;
    const { distancesToIdeal, scores } = distances([
      [MAX_VALUE, -MAX_VALUE],
      [-MAX_VALUE, MAX_VALUE],
    ]);
    expect(distancesToIdeal).toEqual([MAX_VALUE, MAX_VALUE]);
    expect(scores).toEqual([0.5, 0.5]);
  });

  it('leave out what weighs nothing, however large it is', () => {
    const { distancesToIdeal } = distances(
      [
        [2 ** 1000, 0],
        [0, 2 ** 600],
      ],
      { weights: [0, 1] },
    );
    expect(distancesToIdeal).toEqual([2 ** 600, 0]);
  });

  it('are 0 to the point itself, by any metric', () => {
    for (const metric of ['euclidean', 'manhattan', 'chebyshev', { minkowski: 1.5 }])
      expect(
        distances(
          [
            [1, 1],
            [1, 1],
          ],
          { metric },
        ),
      ).toEqual({ distancesToIdeal: [0, 0], distancesToAntiIdeal: [0, 0], scores: [0.5, 0.5] });
  });

  it('are measured from the best and the worst of each column, for costs from the other end', () => {
    const table = {
      values: [
        [1, 5],
        [4, 9],
        [2, 7],
      ],
      directions: ['max', 'min'],
      weights: [1, 1],
      normalisation: 'none',
      weightNormalisation: 'none',
    } as const;
    expect(topsis(table)).toMatchObject({ ideal: [4, 5], antiIdeal: [1, 9], distancesToIdeal: [3, 4, Math.sqrt(8)] });
    expect(topsis({ ...table, weightNormalisation: 'sum' })).toMatchObject({ ideal: [2, 2.5], antiIdeal: [0.5, 4.5] });
  });
});
