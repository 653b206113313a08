import { expect, test } from 'vitest';
import {
  defineMethod,
  electreIII,
  electreTri,
  mrSort,
  type PreferenceFunction,
  preferenceDegree,
  prometheeII,
  topsis,
  weightedProduct,
  weightedSum,
} from '../../../src/mcda/methods/index.ts';
import { expectClose } from '../../scoring/cases/expect-close.ts';

/** A sound call of each method; each refusal spoils one thing of it. */
const table = { values: [[4], [5]], directions: ['max'], weights: [1] } as const;
const sorted = { ...table, categories: ['in', 'out'], lowerProfiles: [[3]] } as const;
const calls: Readonly<Record<string, (change: object) => unknown>> = {
  topsis: (change) => topsis({ ...table, ...change }),
  weightedSum: (change) => weightedSum({ ...table, ...change }),
  weightedProduct: (change) => weightedProduct({ ...table, ...change }),
  prometheeII: (change) => prometheeII({ ...table, ...change }),
  electreIII: (change) => electreIII({ ...table, q: [0], p: [1], ...change }),
  electreTri: (change) => electreTri({ ...sorted, q: [0], p: [1], ...change }),
  mrSort: (change) => mrSort({ ...sorted, majority: 1, ...change }),
  defineMethod: (change) => defineMethod({ id: 'own', run: () => ({ scores: [1, 2], ranks: [2, 1] }), ...change }),
};

test.each(Object.entries(calls))('%s takes the call that the refusals spoil', (_, call) => {
  expect(() => call({})).not.toThrow();
});

const METRIC = "metric 'euclidean', 'manhattan', 'chebyshev' or { minkowski: p } with p of 1 or more";

test.each<[method: string, change: object, expected: string]>([
  ['topsis', { metric: 'euclid' }, 'metric'],
  ['topsis', { metric: { minkowski: 0.99 } }, METRIC],
  ['topsis', { metric: { minkowski: Number.NaN } }, METRIC],
  ['topsis', { metric: { minkowski: '2' } }, METRIC],
  ['topsis', { metric: { minkowsky: 2 } }, 'minkowski'],
  ['topsis', { metrics: 'euclidean' }, 'metrics'],
  ['weightedSum', { scale: [5, 5] }, 'scale [lowest, highest], finite and rising'],
  ['weightedSum', { scale: [1, 4.9] }, 'a value from 1 to 4.9 at values[1][0], received 5'],
  ['weightedSum', { scale: [4.1, 9] }, 'a value from 4.1 to 9 at values[0][0], received 4'],
  ['weightedSum', { scales: [1, 5] }, 'scales'],
  ['weightedProduct', { normalization: 'none' }, 'normalization'],
  ['prometheeII', { preference: { shape: 'usual' } }, 'preference'],
  ['prometheeII', { preferences: [] }, 'one preference function per criterion (1)'],
  [
    'prometheeII',
    { preferences: { shape: 'round' } },
    'a shape, one of usual, ushape, vshape, level, linear, gaussian, in preferences[0]',
  ],
  ['prometheeII', { preferences: { shape: 'toString' } }, 'a shape, one of usual'],
  ['prometheeII', { preferences: 'usual' }, 'a shape, one of usual'],
  ['prometheeII', { preferences: [null] }, 'a shape, one of usual'],
  ['prometheeII', { preferences: { shape: 'usual', q: 1 } }, 'q'],
  ['prometheeII', { preferences: { shape: 'ushape', q: -1 } }, 'a threshold q of 0 or more in preferences[0]'],
  ['prometheeII', { preferences: { shape: 'ushape', q: '1' } }, 'a threshold q of 0 or more in preferences[0]'],
  ['prometheeII', { preferences: { shape: 'vshape', p: Number.NaN } }, 'a threshold p of 0 or more in preferences[0]'],
  [
    'prometheeII',
    { preferences: { shape: 'level', q: 2, p: 1 } },
    'thresholds q and p with 0 ≤ q ≤ p in preferences[0]',
  ],
  [
    'prometheeII',
    { preferences: { shape: 'linear', q: -1, p: 1 } },
    'thresholds q and p with 0 ≤ q ≤ p in preferences[0]',
  ],
  ['prometheeII', { preferences: { shape: 'linear', q: 1 } }, 'thresholds q and p with 0 ≤ q ≤ p in preferences[0]'],
  ['prometheeII', { preferences: { shape: 'gaussian', s: 0 } }, 'a parameter s above 0 in preferences[0]'],
  ['electreIII', { q: [2] }, 'thresholds q ≤ p ≤ v on criterion 0'],
  ['electreIII', { v: [0.5] }, 'thresholds q ≤ p ≤ v on criterion 0'],
  ['electreIII', { q: [-1] }, 'q'],
  ['electreIII', { pairs: 'no' }, 'pairs: true or false'],
  [
    'electreIII',
    { distillation: { alpha: -0.1, beta: 0 } },
    'a distillation threshold alpha + beta · λ of 0 or more for λ from 0 to 1',
  ],
  ['electreIII', { distillation: { alpha: 0.1, beta: -0.2 } }, 'a distillation threshold alpha + beta'],
  ['electreIII', { distillation: { gamma: 1 } }, 'distillation'],
  ['electreIII', { weightNormalisation: 'none' }, 'weightNormalisation'],
  ['mrSort', { categories: ['in'] }, 'at least two categories with different names, best first'],
  ['mrSort', { categories: ['in', 'in'] }, 'at least two categories with different names, best first'],
  ['mrSort', { categories: ['in', 3] }, 'at least two categories with different names, best first'],
  ['mrSort', { categories: 'in, out' }, 'at least two categories with different names, best first'],
  ['mrSort', { lowerProfiles: [[3], [2]] }, 'one lower profile per category but the last (1)'],
  ['mrSort', { lowerProfiles: [[3, 3]] }, '1 numbers in each lower profile'],
  [
    'electreTri',
    { categories: ['a', 'b', 'c'], lowerProfiles: [[3], [4]] },
    'lowerProfiles[1] no better than the one before on criterion 0',
  ],
  ['electreTri', { lambda: 0.49 }, 'lambda from 0.5 to 1'],
  ['electreTri', { lambda: 1.01 }, 'lambda from 0.5 to 1'],
  ['electreTri', { rule: 'hopeful' }, "rule 'pessimistic' or 'optimistic'"],
  ['electreTri', { lamda: 1 }, 'lamda'],
  ['mrSort', { majority: 0 }, 'majority above 0 and at most the sum of the weights (1)'],
  ['mrSort', { majority: 1.01 }, 'majority above 0 and at most the sum of the weights (1)'],
  ['mrSort', { majority: undefined }, 'majority above 0 and at most the sum of the weights (1)'],
  ['mrSort', { vetoRule: 'better' }, "vetoRule 'at-or-worse' or 'worse'"],
  ['mrSort', { vetoes: [[1], [1]] }, 'one row of vetoes per category but the last (1)'],
  ['mrSort', { vetoes: 'none' }, 'one row of vetoes per category but the last (1)'],
  ['mrSort', { vetoes: [['none']] }, 'vetoes[0]'],
  ['mrSort', { veto: [[1]] }, 'veto'],
  ['defineMethod', { id: '' }, 'id: a name'],
  ['defineMethod', { id: 7 }, 'id: a name'],
  ['defineMethod', { run: 'run' }, 'run: a function'],
  ['defineMethod', { values: 'normalised' }, "values 'anchored' or 'raw'"],
  ['defineMethod', { best: 'most' }, "best 'max' or 'min'"],
  ['defineMethod', { name: 'own' }, 'name'],
])('%s refuses %j', (method, change, expected) => {
  const told = new RegExp(`^${method}: expected .*${expected.replace(/[[\](){}.?*+^$|\\]/g, '\\$&')}`);
  expect(() => calls[method]?.(change)).toThrow(told);
});

test('what stands on an edge is taken', () => {
  expect(topsis({ ...table, metric: { minkowski: 1 } }).scores).toEqual([0, 1]);
  expect(weightedSum({ ...table, scale: [4, 5] }).scoresOn0To100).toEqual([0, 100]);
  expect(electreIII({ ...table, q: [1], p: [1], v: [1] }).ranks).toEqual([1, 1]);
  expect(electreIII({ ...table, q: [0], p: [0], distillation: { alpha: 0.2, beta: -0.2 } }).ranks).toEqual([2, 1]);
  const equalLimits = { ...sorted, categories: ['a', 'b', 'c'], lowerProfiles: [[4.5], [4.5]] };
  expect(mrSort({ ...equalLimits, majority: 1 }).assignment).toEqual(['c', 'a']);
  for (const lambda of [0.5, 1]) expect(electreTri({ ...sorted, q: [0], p: [1], lambda }).scores).toEqual([1, 1]);
  expect(() => defineMethod(undefined as never)).toThrow('defineMethod: expected one object with id and run');
  expect(() => defineMethod(null as never)).toThrow('defineMethod: expected one object with id and run');
});

test('each method tells the conventions it was run with', () => {
  const shared = { weightNormalisation: 'sum', ties: 'competition', tolerance: expect.any(Number) };
  expect(topsis(table).conventions).toEqual({
    ...shared,
    normalisation: 'vector',
    costs: 'direct',
    metric: 'euclidean',
  });
  expect(topsis({ ...table, normalisation: 'nonlinear' }).conventions.costs).toBe('reciprocal');
  expect(weightedSum(table).conventions).toEqual({ ...shared, costs: 'negate', scale: null });
  expect(weightedSum({ ...table, scale: [1, 5] }).conventions).toMatchObject({ costs: 'mirror', scale: [1, 5] });
  expect(weightedProduct(table).conventions).toEqual({ ...shared, normalisation: 'none', costs: 'reciprocal' });
  expect(electreTri({ ...sorted, q: [0], p: [1] }).conventions).toEqual({
    ...shared,
    lambda: 0.75,
    rule: 'pessimistic',
  });
  expect(mrSort({ ...sorted, majority: 1 }).conventions).toEqual({
    ...shared,
    weightNormalisation: 'none',
    majority: 1,
    vetoRule: null,
  });
});

test.each<[preference: PreferenceFunction, degrees: readonly number[]]>([
  [{ shape: 'usual' }, [0, 0, 1, 1, 1, 1]],
  [{ shape: 'ushape', q: 2 }, [0, 0, 0, 0, 1, 1]],
  [{ shape: 'vshape', p: 4 }, [0, 0, 0.25, 0.5, 0.75, 1]],
  [{ shape: 'vshape', p: 0 }, [0, 0, 1, 1, 1, 1]],
  [{ shape: 'level', q: 1, p: 2 }, [0, 0, 0, 0.5, 1, 1]],
  [{ shape: 'linear', q: 1, p: 3 }, [0, 0, 0, 0.5, 1, 1]],
  [{ shape: 'linear', q: 2, p: 2 }, [0, 0, 0, 0, 1, 1]],
  [{ shape: 'gaussian', s: 2 }, [0, 0, ...[1, 2, 3, 4].map((d) => 1 - Math.exp(-(d ** 2) / 8))]],
])('%j prefers leads of -1, 0, 1, 2, 3, 4 by so much', (preference, degrees) => {
  expectClose(
    [-1, 0, 1, 2, 3, 4].map((lead) => preferenceDegree(preference, lead)),
    degrees,
    1e-12,
  );
});

test('a degree of preference needs a lead that is a number', () => {
  const told = 'preferenceDegree: expected a lead and a size, as numbers';
  expect(() => preferenceDegree({ shape: 'usual' }, Number.NaN)).toThrow(told);
  expect(() => preferenceDegree({ shape: 'usual' }, '1' as never)).toThrow(told);
  expect(() => preferenceDegree({ shape: 'usual' }, 1, -1)).toThrow(told);
  expect(() => preferenceDegree({ shape: 'ushape', q: -1 }, 1)).toThrow('in the preference function');
});
