import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticWeights, entropyWeights, merecWeights } from '../../../src/mcda/weights/index.ts';
import {
  criticAttendanceSoftware,
  entropyXu,
  entropyZavadskas,
  merecFiveByFour,
} from '../../scoring/cases/diagnostic-weights.ts';
import { expectClose } from '../../scoring/cases/expect-close.ts';

describe('entropyWeights', () => {
  it.each([
    ['Xu (2004)', entropyXu],
    ['Zavadskas and Podvezko (2016)', entropyZavadskas],
  ])('gives the weights of %s', (_, { values, printed, within, exact }) => {
    const { weights } = entropyWeights({ values });
    expectClose(weights, exact, 1e-9);
    expectClose(weights, printed, within);
  });

  it('does not depend on units and takes zeros', () => {
    const values = [
      [0, 3],
      [2, 1],
      [4, 2],
    ];
    const scaled = values.map(([a = 0, b = 0]) => [a * 1000, b]);
    expectClose(entropyWeights({ values: scaled }).weights, entropyWeights({ values }).weights, 1e-12);
    expect(() => entropyWeights({ values: [[-1]] })).toThrow(/0 or more/);
  });
});

describe('criticWeights', () => {
  it('gives the weights of Tus and Aytac Adali (2019)', () => {
    const { values, directions, printed, within, exact } = criticAttendanceSoftware;
    const { weights } = criticWeights({ values, directions });
    expectClose(weights, exact, 1e-9);
    expectClose(weights, printed, within);
    expect(criticWeights({ values }).weights).toEqual(weights);
  });

  it('changes when a column is turned round, because its correlations do', () => {
    const { values, directions } = criticAttendanceSoftware;
    const turned = criticWeights({ values, directions: ['min', ...directions.slice(1)] });
    expect(Math.abs((turned.weights[0] ?? 0) - criticAttendanceSoftware.exact[0])).toBeGreaterThan(0.01);
  });

  it('shares equally when all columns move together', () => {
    expect(
      criticWeights({
        values: [
          [1, 10],
          [2, 20],
          [3, 30],
        ],
      }).weights,
    ).toEqual([0.5, 0.5]);
  });

  it('gives a constant column nothing, also where only one column varies', () => {
    expect(
      criticWeights({
        values: [
          [2, 1],
          [2, 3],
          [2, 9],
        ],
      }).weights,
    ).toEqual([0, 1]);
    const moving = criticWeights({
      values: [
        [2, 1, 10],
        [2, 3, 30],
        [2, 9, 90],
      ],
    });
    expect(moving.weights).toEqual([0, 0.5, 0.5]);
    expect(
      criticWeights({
        values: [
          [2, 7],
          [2, 7],
        ],
      }).weights,
    ).toEqual([0.5, 0.5]);
  });
});

describe('merecWeights', () => {
  it('gives the weights of the illustrative example of the paper', () => {
    const { values, directions, printed, within } = merecFiveByFour;
    expectClose(merecWeights({ values, directions }).weights, printed, within);
  });

  it('refuses a value of 0', () => {
    expect(() => merecWeights({ values: [[0]], directions: ['max'] })).toThrow(/above 0/);
  });
});

describe('weights read off the data', () => {
  const all = [
    ['entropy', (values: readonly number[][]) => entropyWeights({ values })],
    ['CRITIC', (values: readonly number[][]) => criticWeights({ values })],
    [
      'MEREC',
      (values: readonly number[][]) => merecWeights({ values, directions: (values[0] ?? []).map(() => 'max') }),
    ],
  ] as const;
  const value = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom(1e-300, 1e300, Number.MAX_VALUE));
  const tables = fc
    .integer({ min: 1, max: 4 })
    .chain((n) => fc.array(fc.array(value, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 6 }));

  it.each(all)('say that they are diagnostics (%s), sum to 1, and give constant columns nothing', (_, weigh) => {
    fc.assert(
      fc.property(tables, (values) => {
        const { weights, use, constantColumns } = weigh(values);
        expect(use).toBe('diagnostic');
        expect(weights.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        const spread = weights.some((weight) => Math.abs(weight - 1 / weights.length) > 1e-12);
        if (spread) for (const j of constantColumns) expect(weights[j]).toBe(0);
      }),
    );
  });

  it.each(all)('are equal for one row (%s)', (_, weigh) => {
    expect(weigh([[3, 5, 7, 9]])).toMatchObject({ weights: [0.25, 0.25, 0.25, 0.25], constantColumns: [0, 1, 2, 3] });
  });
});
