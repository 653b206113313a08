import { describe, expect, it } from 'vitest';
import { PlanSanteError } from '../../../src/errors/index.ts';
import { type DecisionInput, readDecision } from '../../../src/mcda/matrix/index.ts';

const good: DecisionInput = {
  values: [
    [1, 2],
    [3, 4],
  ],
  directions: ['max', 'min'],
  weights: [1, 3],
};

function read(change: Record<string, unknown>) {
  return () => readDecision('someMethod', { ...good, ...change } as DecisionInput);
}

describe('readDecision', () => {
  it('gives a private copy with weights that sum to 1', () => {
    const { values, rows, columns, weights } = readDecision('someMethod', good);
    expect([...values]).toEqual([1, 2, 3, 4]);
    expect([rows, columns]).toEqual([2, 2]);
    expect(weights).toEqual([0.25, 0.75]);
    const flat = Float64Array.of(1, 2, 3, 4);
    expect(readDecision('someMethod', { ...good, values: flat, columns: 2 }).values).not.toBe(flat);
  });

  it('refuses no input at all', () => {
    expect(() => readDecision('someMethod', undefined as unknown as DecisionInput)).toThrow(/one object with values/);
  });

  it('keeps weights as printed when asked to', () => {
    expect(readDecision('someMethod', { ...good, weightNormalisation: 'none' }).weights).toEqual([1, 3]);
  });

  it('brings weights of any size to a sum of 1', () => {
    const { weights } = readDecision('someMethod', { ...good, weights: [Number.MAX_VALUE, Number.MAX_VALUE] });
    expect(weights).toEqual([0.5, 0.5]);
    expect(readDecision('someMethod', { ...good, weights: [5e-324, 5e-324] }).weights).toEqual([0.5, 0.5]);
  });

  it.each([
    ['no rows', { values: [] }, /at least one row/],
    ['empty rows', { values: [[]] }, /at least one row/],
    ['no table', { values: undefined }, /rows of numbers/],
    ['a ragged row', { values: [[1, 2], [3]] }, /2 numbers in values\[1\]/],
    [
      'NaN',
      {
        values: [
          [1, Number.NaN],
          [3, 4],
        ],
      },
      /finite number at values\[0\]\[1\], received NaN/,
    ],
    [
      'an infinity',
      {
        values: [
          [1, 2],
          [Number.POSITIVE_INFINITY, 4],
        ],
      },
      /finite number at values\[1\]\[0\]/,
    ],
    [
      'a missing score',
      {
        values: [
          [1, null],
          [3, 4],
        ],
      },
      /finite number at values\[0\]\[1\], received null/,
    ],
    [
      'a number as text',
      {
        values: [
          [1, '2'],
          [3, 4],
        ],
      },
      /finite number at values\[0\]\[1\], received "2"/,
    ],
    ['a flat array without columns', { values: Float64Array.of(1, 2) }, /columns/],
    ['a flat array that does not divide', { values: Float64Array.of(1, 2, 3), columns: 2 }, /multiple of 2/],
    ['NaN in a flat array', { values: Float64Array.of(1, Number.NaN), columns: 2 }, /row 0, column 1/],
    ['columns that contradict the rows', { columns: 3 }, /length of the rows \(2\)/],
    ['too few directions', { directions: ['max'] }, /one direction per criterion \(2\)/],
    ['an unknown direction', { directions: ['max', 'up'] }, /'max' or 'min' at directions\[1\], received "up"/],
    ['too many weights', { weights: [1, 1, 1] }, /one weight per criterion \(2\)/],
    ['a negative weight', { weights: [1, -1] }, /weight of 0 or more at weights\[1\], received -1/],
    ['a weight that is NaN', { weights: [Number.NaN, 1] }, /weights\[0\]/],
    ['weights of 0 only', { weights: [0, 0] }, /at least one weight above 0/],
    ['an unknown rule for ties', { ties: 'random' }, /ties 'competition', 'mean' or 'dense', received "random"/],
    ['a negative tolerance', { tolerance: -1 }, /tolerance of 0 or more, received -1/],
    ['a tolerance that is NaN', { tolerance: Number.NaN }, /tolerance of 0 or more/],
    ['an unknown weight normalisation', { weightNormalisation: 'max' }, /'sum' or 'none'/],
  ])('refuses %s, naming the function, the value and what was expected', (_, change, message) => {
    expect(read(change)).toThrow(PlanSanteError);
    expect(read(change)).toThrow(message);
    expect(read(change)).toThrow(/^someMethod: expected/);
  });
});
