import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DecisionInput,
  type Direction,
  type Normalisation,
  normaliseTable,
  type RankedResult,
} from '../../../src/mcda/matrix/index.ts';
import {
  copras,
  edas,
  electreIII,
  electreTri,
  marcos,
  mrSort,
  prometheeII,
  spotis,
  topsis,
  vikor,
  waspas,
  weightedProduct,
  weightedSum,
} from '../../../src/mcda/methods/index.ts';

/** One ranking method under test, with what theory promises of it. */
interface Method {
  readonly run: (input: DecisionInput) => RankedResult;
  /** Whether the highest or the lowest score is best. */
  readonly best: 'max' | 'min';
  /** Scores stay as they are when a column is multiplied by a positive number. */
  readonly scaleFree: boolean;
  /** Scores stay as they are when a number is added to a column. */
  readonly shiftFree: boolean;
  /** Scores depend on their own row alone. */
  readonly independent: boolean;
}

const normalisedSum = (normalisation: Normalisation) => (input: DecisionInput) =>
  weightedSum({
    ...input,
    ...normaliseTable({ values: input.values, directions: input.directions, normalisation }).table,
  });

const same = (input: DecisionInput, value: number) => input.directions.map(() => value);

const methods: Record<string, Method> = {
  weightedSum: { run: weightedSum, best: 'max', scaleFree: false, shiftFree: false, independent: true },
  'weightedSum minmax': {
    run: normalisedSum('minmax'),
    best: 'max',
    scaleFree: true,
    shiftFree: true,
    independent: false,
  },
  'weightedSum vector': {
    run: normalisedSum('vector'),
    best: 'max',
    scaleFree: true,
    shiftFree: false,
    independent: false,
  },
  'weightedSum enhanced accuracy': {
    run: normalisedSum('enhanced-accuracy'),
    best: 'max',
    scaleFree: true,
    shiftFree: true,
    independent: false,
  },
  'weightedSum nonlinear': {
    run: normalisedSum('nonlinear'),
    best: 'max',
    scaleFree: true,
    shiftFree: false,
    independent: false,
  },
  'weightedSum logarithmic': {
    run: normalisedSum('logarithmic'),
    best: 'max',
    scaleFree: false,
    shiftFree: false,
    independent: false,
  },
  'weightedSum z-score': {
    run: normalisedSum('z-score'),
    best: 'max',
    scaleFree: true,
    shiftFree: true,
    independent: false,
  },
  weightedProduct: { run: weightedProduct, best: 'max', scaleFree: false, shiftFree: false, independent: true },
  'weightedProduct max': {
    run: (input) => weightedProduct({ ...input, normalisation: 'max' }),
    best: 'max',
    scaleFree: true,
    shiftFree: false,
    independent: false,
  },
  waspas: { run: waspas, best: 'max', scaleFree: true, shiftFree: false, independent: false },
  topsis: { run: topsis, best: 'max', scaleFree: true, shiftFree: false, independent: false },
  'topsis minmax manhattan': {
    run: (input) => topsis({ ...input, normalisation: 'minmax', metric: 'manhattan' }),
    best: 'max',
    scaleFree: true,
    shiftFree: true,
    independent: false,
  },
  vikor: { run: vikor, best: 'min', scaleFree: true, shiftFree: true, independent: false },
  'prometheeII usual': { run: prometheeII, best: 'max', scaleFree: true, shiftFree: true, independent: false },
  'prometheeII linear': {
    run: (input) => prometheeII({ ...input, preferences: { shape: 'linear', q: 1, p: 5 } }),
    best: 'max',
    scaleFree: false,
    shiftFree: true,
    independent: false,
  },
  'prometheeII gaussian': {
    run: (input) => prometheeII({ ...input, preferences: { shape: 'gaussian', s: 3 } }),
    best: 'max',
    scaleFree: false,
    shiftFree: true,
    independent: false,
  },
  electreIII: {
    run: (input) => electreIII({ ...input, q: same(input, 1), p: same(input, 3), v: same(input, 12) }),
    best: 'min',
    scaleFree: false,
    shiftFree: true,
    independent: false,
  },
  electreTri: {
    run: (input) =>
      electreTri({
        ...input,
        categories: ['a', 'b', 'c'],
        lowerProfiles: [input.directions.map((d) => (d === 'max' ? 15 : 5)), input.directions.map(() => 10)],
        q: same(input, 1),
        p: same(input, 3),
        v: same(input, 12),
      }),
    best: 'max',
    scaleFree: false,
    shiftFree: false,
    independent: true,
  },
  mrSort: {
    run: (input) =>
      mrSort({
        ...input,
        weightNormalisation: 'sum',
        categories: ['a', 'b', 'c'],
        lowerProfiles: [input.directions.map((d) => (d === 'max' ? 15 : 5)), input.directions.map(() => 10)],
        majority: 0.6,
      }),
    best: 'max',
    scaleFree: false,
    shiftFree: false,
    independent: true,
  },
  copras: { run: copras, best: 'max', scaleFree: true, shiftFree: false, independent: false },
  marcos: { run: marcos, best: 'max', scaleFree: true, shiftFree: false, independent: false },
  edas: { run: edas, best: 'max', scaleFree: true, shiftFree: false, independent: false },
  spotis: {
    run: (input) => spotis({ ...input, bounds: input.directions.map(() => [0, 1000]) }),
    best: 'min',
    scaleFree: false,
    shiftFree: false,
    independent: true,
  },
};

const score = fc.integer({ min: 1, max: 20 });

function decision(columns: number): fc.Arbitrary<DecisionInput> {
  const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: columns, maxLength: columns });
  return fc.record({
    values: fc.array(list(score), { minLength: 1, maxLength: 7 }),
    directions: list(fc.constantFrom<Direction>('max', 'min')),
    weights: list(fc.integer({ min: 1, max: 9 })),
  });
}

const decisions = fc.integer({ min: 1, max: 5 }).chain(decision);

function rowsOf(input: DecisionInput): readonly (readonly number[])[] {
  if (input.values instanceof Float64Array) throw new Error('these properties use rows');
  return input.values;
}

function expectAlike(actual: readonly number[], expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  actual.forEach((value, i) => {
    expect(Math.abs(value - (expected[i] ?? Number.NaN))).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(value)));
  });
}

describe.each(Object.entries(methods))('%s', (_, method) => {
  const betterOrEqual = (a: number, b: number) => (method.best === 'max' ? a >= b - 1e-9 : a <= b + 1e-9);

  it('never scores a row below one that it equals or beats everywhere', () => {
    fc.assert(
      fc.property(decisions, fc.nat(), fc.nat(), (input, from, gain) => {
        const rows = rowsOf(input);
        const model = rows[from % rows.length] ?? [];
        const better = model.map((value, j) => {
          const step = (gain >> j) & 1;
          return input.directions[j] === 'max' ? value + step : Math.max(value - step, 1);
        });
        const { scores, ranks } = method.run({ ...input, values: [...rows, better] });
        expect(betterOrEqual(scores[rows.length] ?? 0, scores[from % rows.length] ?? 0)).toBe(true);
        expect(ranks[rows.length]).toBeLessThanOrEqual(ranks[from % rows.length] ?? 0);
      }),
    );
  });

  it('follows its rows and columns when they are moved about', () => {
    fc.assert(
      fc.property(decisions, fc.nat(), (input, turn) => {
        const rows = rowsOf(input);
        const order = rows.map((_row, i) => (i + turn) % rows.length);
        const columns = input.directions.map((_direction, j) => (j + turn) % input.directions.length);
        const pick = <T>(list: readonly T[], at: readonly number[]) => at.map((i) => list[i] as T);
        const plain = method.run(input);
        const moved = method.run({
          values: pick(rows, order).map((row) => pick(row, columns)),
          directions: pick(input.directions, columns),
          weights: pick(input.weights, columns),
        });
        expectAlike(moved.scores, pick(plain.scores, order));
        expect(moved.ranks).toEqual(pick(plain.ranks, order));
      }),
    );
  });

  it('gives a copy of a row the same score and rank, and names the tie', () => {
    fc.assert(
      fc.property(decisions, fc.nat(), (input, from) => {
        const rows = rowsOf(input);
        const i = from % rows.length;
        const { scores, ranks, ties } = method.run({ ...input, values: [...rows, rows[i] ?? []] });
        expectAlike([scores[rows.length] ?? Number.NaN], [scores[i] ?? 0]);
        expect(ranks[rows.length]).toBe(ranks[i]);
        expect(ties.some((group) => group.includes(i) && group.includes(rows.length))).toBe(true);
      }),
    );
  });

  it('does not depend on the sum of the weights', () => {
    fc.assert(
      fc.property(decisions, fc.constantFrom(0.001, 3, 1e6), (input, factor) => {
        const scaled = method.run({ ...input, weights: input.weights.map((weight) => weight * factor) });
        expectAlike(scaled.scores, method.run(input).scores);
      }),
    );
  });

  it('leaves its input untouched and answers the same again', () => {
    fc.assert(
      fc.property(decisions, (input) => {
        const before = structuredClone(input);
        const first = method.run(input);
        expect(input).toEqual(before);
        expect(method.run(input)).toEqual(first);
      }),
    );
  });

  it('ranks from 1, in the order of the scores, without NaN', () => {
    fc.assert(
      fc.property(decisions, (input) => {
        const { scores, ranks } = method.run(input);
        expect(scores.every(Number.isFinite)).toBe(true);
        expect(Math.min(...ranks)).toBe(1);
        scores.forEach((a, i) => {
          scores.forEach((b, k) => {
            if ((ranks[i] ?? 0) < (ranks[k] ?? 0)) expect(betterOrEqual(a, b)).toBe(true);
          });
        });
      }),
    );
  });

  if (method.scaleFree)
    it('does not depend on the unit of a column', () => {
      fc.assert(
        fc.property(decisions, fc.constantFrom(1e-3, 0.5, 7, 1e6), (input, factor) => {
          const values = rowsOf(input).map((row) => row.map((value, j) => (j === 0 ? value * factor : value)));
          const scaled = method.run({ ...input, values });
          expectAlike(scaled.scores, method.run(input).scores);
        }),
      );
    });

  if (method.shiftFree)
    it('does not depend on the zero of a column', () => {
      fc.assert(
        fc.property(decisions, fc.constantFrom(-8, 0.5, 1000), (input, shift) => {
          const values = rowsOf(input).map((row) => row.map((value, j) => (j === 0 ? value + shift : value)));
          expectAlike(method.run({ ...input, values }).scores, method.run(input).scores);
        }),
      );
    });

  if (method.independent)
    it('keeps the scores of the others when a row leaves', () => {
      fc.assert(
        fc.property(decisions, (input) => {
          const rows = rowsOf(input);
          fc.pre(rows.length > 1);
          const { scores } = method.run({ ...input, values: rows.slice(1) });
          expectAlike(scores, method.run(input).scores.slice(1));
        }),
      );
    });
});

describe('finite input of any size', () => {
  const extreme = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0, -0, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE, 1e-300, 1e300),
  );
  const table = fc.integer({ min: 1, max: 4 }).chain((columns) => {
    const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: columns, maxLength: columns });
    return fc.record({
      values: fc.array(list(extreme), { minLength: 1, maxLength: 5 }),
      directions: list(fc.constantFrom<Direction>('max', 'min')),
      weights: list(fc.constantFrom(0.3, 1, 1e-300, 1e300, Number.MAX_VALUE)),
    });
  });
  const positive = table.map((input) => ({ ...input, values: input.values.map((row) => row.map((v) => Math.abs(v))) }));
  const aboveZero = positive.map((input) => ({
    ...input,
    values: input.values.map((row) => row.map((v) => Math.max(v, Number.MIN_VALUE))),
  }));
  const anySign: Record<string, (input: DecisionInput) => RankedResult> = {
    weightedSum,
    'weightedSum minmax': normalisedSum('minmax'),
    'weightedSum vector': normalisedSum('vector'),
    'weightedSum enhanced': normalisedSum('enhanced-accuracy'),
    'weightedSum z-score': normalisedSum('z-score'),
    topsis,
    'topsis raw': (input) => topsis({ ...input, normalisation: 'none' }),
    'topsis minkowski': (input) => topsis({ ...input, metric: { minkowski: 3 } }),
    vikor,
    prometheeII,
    'prometheeII linear': (input) => prometheeII({ ...input, preferences: { shape: 'linear', q: 1e-300, p: 1e300 } }),
    'prometheeII gaussian': (input) => prometheeII({ ...input, preferences: { shape: 'gaussian', s: 1e-200 } }),
    electreIII: (input) => electreIII({ ...input, q: same(input, 1), p: same(input, 1e300), v: same(input, 1e308) }),
    spotis: (input) =>
      spotis({ ...input, bounds: input.directions.map(() => [-Number.MAX_VALUE, Number.MAX_VALUE] as const) }),
  };
  const zeroOrMore: Record<string, (input: DecisionInput) => RankedResult> = { copras, marcos, waspas, edas };
  const strictlyPositive: Record<string, (input: DecisionInput) => RankedResult> = { weightedProduct };

  it.each([
    ...Object.entries(anySign).map(([name, run]) => [name, run, table] as const),
    ...Object.entries(zeroOrMore).map(([name, run]) => [name, run, positive] as const),
    ...Object.entries(strictlyPositive).map(([name, run]) => [name, run, aboveZero] as const),
  ])('gives %s finite scores', (_, run, inputs) => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { scores, ranks } = run(input);
        expect(scores.every(Number.isFinite)).toBe(true);
        expect(ranks.every((rank) => rank >= 1)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
