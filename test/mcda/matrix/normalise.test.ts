import { describe, expect, it } from 'vitest';
import { type CostRule, type Direction, type Normalisation, normalise } from '../../../src/mcda/matrix/index.ts';
import { expectClose } from '../../scoring/cases/expect-close.ts';

function column(
  values: readonly number[],
  normalisation: Normalisation,
  direction: Direction = 'max',
  costs?: CostRule,
) {
  const table = { values: Float64Array.from(values), rows: values.length, columns: 1 };
  return [...normalise({ caller: 'someMethod', table, directions: [direction], normalisation, costs }).values];
}

describe('normalise', () => {
  it.each([
    ['none', 'max', [1, 3, 4], [1, 3, 4]],
    ['none', 'min', [1, 3, 4], [-1, -3, -4]],
    ['vector', 'max', [3, 4, 0], [0.6, 0.8, 0]],
    ['vector', 'min', [3, 4, 0], [0.4, 0.2, 1]],
    ['sum', 'max', [1, 3, 4], [1 / 8, 3 / 8, 4 / 8]],
    ['sum', 'min', [1, 2, 4], [4 / 7, 2 / 7, 1 / 7]],
    ['max', 'max', [1, 2, 4], [0.25, 0.5, 1]],
    ['max', 'min', [1, 2, 4], [0.75, 0.5, 0]],
    ['minmax', 'max', [1, 2, 5], [0, 0.25, 1]],
    ['minmax', 'min', [1, 2, 5], [1, 0.75, 0]],
    ['logarithmic', 'max', [1, 2, 4], [0, 1 / 3, 2 / 3]],
    ['logarithmic', 'min', [1, 2, 4], [1 / 2, 1 / 3, 1 / 6]],
    ['nonlinear', 'max', [1, 2, 4], [1 / 16, 1 / 4, 1]],
    ['nonlinear', 'min', [1, 2, 4], [1, 1 / 8, 1 / 64]],
    ['enhanced-accuracy', 'max', [1, 2, 4], [2 / 5, 3 / 5, 1]],
    ['enhanced-accuracy', 'min', [1, 2, 4], [1, 3 / 4, 1 / 4]],
    ['z-score', 'max', [1, 3], [-1, 1]],
    ['z-score', 'min', [1, 3], [1, -1]],
  ] as const)('brings a column to %s for %s', (kind, direction, values, expected) => {
    expectClose(column(values, kind, direction), expected, 1e-12);
  });

  it('takes the asked rule for costs', () => {
    expectClose(column([1, 2, 4], 'max', 'min', 'reciprocal'), [1, 1 / 2, 1 / 4], 1e-12);
    expectClose(column([1, 2, 4], 'max', 'min', 'direct'), [1 / 4, 1 / 2, 1], 1e-12);
    expectClose(column([1, 3], 'none', 'min', 'complement'), [0, -2], 1e-12);
    expectClose(column([2, 4], 'none', 'min', 'reciprocal'), [1 / 2, 1 / 4], 1e-12);
  });

  it.each([
    ['vector', [0, 0]],
    ['sum', [0, 0]],
    ['max', [0, 0]],
    ['minmax', [1, 1]],
    ['enhanced-accuracy', [1, 1]],
    ['z-score', [0, 0]],
    ['nonlinear', [0, 0]],
  ] as const)('has a defined %s of a zero column', (kind, expected) => {
    expect(column([0, 0], kind)).toEqual(expected);
  });

  it('has a defined result for constant columns, one row and costs of 0', () => {
    expect(column([5, 5], 'minmax', 'min')).toEqual([1, 1]);
    expect(column([1, 1], 'logarithmic')).toEqual([0.5, 0.5]);
    expect(column([7], 'logarithmic', 'min')).toEqual([1]);
    expect(column([0, 2, 0], 'sum', 'min')).toEqual([0.5, 0, 0.5]);
    expect(column([1e308, 1e308], 'sum')).toEqual([0.5, 0.5]);
    expectClose(column([3e-320, 4e-320], 'vector'), [0.6, 0.8], 1e-3);
  });

  it('refuses what a kind cannot take', () => {
    expect(() => column([0.5], 'logarithmic')).toThrow(/1 or more/);
    expect(() => column([-1, 2], 'sum', 'min')).toThrow(/above 0 in column 0/);
    expect(() => column([0, 2], 'none', 'min', 'reciprocal')).toThrow(/above 0 in column 0/);
    expect(() => column([-1], 'nonlinear')).toThrow(/0 or more/);
    expect(() => column([1], 'other' as 'sum')).toThrow(/normalisation, one of none, vector/);
    expect(() => column([1], 'sum', 'min', 'other' as 'direct')).toThrow(/'complement'/);
  });
});
