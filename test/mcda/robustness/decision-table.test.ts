import { describe, expect, it } from 'vitest';
import { compareMethods, weightStability } from '../../../src/mcda/index.ts';
import { additiveTolerance } from '../../../src/mcda/robustness/decision-table.ts';
import { additiveMethod } from '../../../src/scoring/index.ts';

const table = { values: [[3], [1]], directions: ['max'], weights: [1] } as const;
const open = { worst: [[2]], best: [[4]] };

describe('provisional rows', () => {
  it('are rows of the table, those with gaps counted on after the others', () => {
    for (const provisional of [[], [0], [0, 1]]) {
      expect(() => weightStability({ ...table, provisional })).not.toThrow();
      expect(() => compareMethods({ ...table, provisional }, [additiveMethod])).not.toThrow();
    }
    expect(() => weightStability({ ...table, open, provisional: [2] })).not.toThrow();
    expect(() => compareMethods({ ...table, open, provisional: [2] }, [additiveMethod])).not.toThrow();
  });

  it.each<[provisional: unknown, told: string]>([
    ['01', '"01"'],
    [[0.5], '[0.5]'],
    [[-1], '[-1]'],
    [[0, 2], '[0,2]'],
    [['0'], '["0"]'],
  ])('are refused where they are none: %j', (provisional, told) => {
    const spoilt = { ...table, provisional } as never;
    const expected = `expected provisional: a list of rows, received ${told}`;
    expect(() => weightStability(spoilt)).toThrow(`weightStability: ${expected}`);
    expect(() => compareMethods(spoilt, [additiveMethod])).toThrow(`compareMethods: ${expected}`);
  });

  it('are no lines: a row with gaps is one row', () => {
    const spoilt = { ...table, open, provisional: [3] };
    const expected = 'expected provisional: a list of rows, received [3]';
    expect(() => weightStability(spoilt)).toThrow(`weightStability: ${expected}`);
    expect(() => compareMethods(spoilt, [additiveMethod])).toThrow(`compareMethods: ${expected}`);
  });
});

it('takes the names of rows with gaps, and refuses ends that are no rows', () => {
  expect(weightStability({ ...table, open: { ...open, ids: ['C'] } }).contenders).toEqual([0, 2]);
  for (const spoilt of [
    { ...open, worst: 'w' },
    { ...open, best: 'b' },
  ])
    expect(() => weightStability({ ...table, open: spoilt as never })).toThrow(
      'weightStability: expected open: as many rows in worst as in best, received ',
    );
});

it('takes for rounding what the largest terms of a row can leave, though they cancel out', () => {
  // 4.5 + 4.5 beside 0.5 + 0.5.
  const matrix = { values: Float64Array.of(9, -9, 1, 1), rows: 2, columns: 2 };
  expect(additiveTolerance(matrix, [0.5, 0.5])).toBeCloseTo(9e-12, 20);
});
