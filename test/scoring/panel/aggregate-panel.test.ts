import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregatePanel } from '../../../src/scoring/panel/index.ts';
import { expectClose } from '../cases/expect-close.ts';

/** Three criteria of one alternative: agreed, split in two camps, one voice apart. */
const scores = [[[4, 1, 4]], [[4, 1, 4]], [[5, 1, 5]], [[4, 5, 4]], [[4, 5, 1]], [[5, 5, null]]];

describe('aggregatePanel', () => {
  it('keeps the spread beside the value, by median or mean', () => {
    const { values, cells } = aggregatePanel({ scores, scale: [1, 5] });
    expect(values).toEqual([[4, 3, 4]]);
    expect(cells[0]?.[1]).toMatchObject({
      assessors: 6,
      missing: 0,
      mean: 3,
      median: 3,
      lowest: 1,
      highest: 5,
      iqr: 4,
    });
    expectClose(cells[0]?.[1]?.standardDeviation ?? -1, Math.sqrt((6 * 4) / 5), 1e-12);
    const byMean = aggregatePanel({ scores, scale: [1, 5], aggregation: 'mean' });
    expectClose(
      byMean.values.map((row) => row.map((value) => value ?? -1)),
      [[26 / 6, 3, 18 / 5]],
      1e-12,
    );
  });

  it('flags disagreement, the criterion it lies on, and keeps the minority', () => {
    const { cells, splits, splitOn } = aggregatePanel({ scores, scale: [1, 5] });
    expect(cells[0]?.map(({ disagreement }) => disagreement)).toEqual([false, true, false]);
    expect(splitOn).toEqual([1]);
    expect(splits[1]).toMatchObject({ disagreements: [0], disagreementShare: 1, meanSpread: 0.5 });
    expect(cells[0]?.[2]?.minority).toEqual([{ assessor: 4, score: 1 }]);
    // A median in the middle leaves both camps beside it.
    expect(cells[0]?.[1]?.minority.length).toBe(6);
  });

  it('keeps missing scores missing', () => {
    const { values, cells, missing, splits, splitOn } = aggregatePanel({
      scores: [[[3, null]], [[null, null]]],
      scale: [1, 5],
    });
    expect(values).toEqual([[3, null]]);
    expect(cells[0]?.[0]).toMatchObject({ assessors: 1, missing: 1, standardDeviation: null, disagreement: null });
    expect(cells[0]?.[1]).toMatchObject({
      assessors: 0,
      missing: 2,
      mean: null,
      median: null,
      disagreement: null,
      minority: [],
    });
    expect(missing).toBe(3);
    expect(splits[1]).toMatchObject({ disagreementShare: null, meanSpread: null });
    expect(splitOn).toEqual([]);
  });

  it('splits on nothing when everybody agrees, and on several when they split alike', () => {
    expect(aggregatePanel({ scores: [[[1, 2]], [[1, 2]]], scale: [1, 5] }).splitOn).toEqual([]);
    expect(aggregatePanel({ scores: [[[1, 5]], [[5, 1]]], scale: [1, 5] }).splitOn).toEqual([0, 1]);
  });

  it('does not depend on the unit of a scale, nor on who scored first', () => {
    const score = fc.option(fc.integer({ min: 1, max: 9 }));
    const table = fc.array(fc.tuple(score, score), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(table, { minLength: 1, maxLength: 6 }), (panel) => {
        const result = aggregatePanel({ scores: panel, scale: [1, 9] });
        const turned = aggregatePanel({ scores: [...panel].reverse(), scale: [1, 9] });
        expect(turned.values).toEqual(result.values);
        expect(turned.splitOn).toEqual(result.splitOn);
        const wide = panel.map((rows) =>
          rows.map((row) => row.map((value) => (value === null ? null : (value - 1) * 16))),
        );
        const scaled = aggregatePanel({
          scores: wide,
          scale: [
            [0, 128],
            [0, 128],
          ],
        });
        expect(scaled.cells.flat().map(({ disagreement }) => disagreement)).toEqual(
          result.cells.flat().map(({ disagreement }) => disagreement),
        );
        expect(scaled.splitOn).toEqual(result.splitOn);
        for (const cell of result.cells.flat()) {
          if (cell.mean === null || cell.lowest === null || cell.highest === null) continue;
          expect(cell.mean >= cell.lowest && cell.mean <= cell.highest).toBe(true);
          expect(Number.isFinite(cell.standardDeviation ?? 0)).toBe(true);
        }
      }),
    );
  });

  it('refuses scores off their scale and assessors of different tables', () => {
    expect(() => aggregatePanel({ scores: [[[6]]], scale: [1, 5] })).toThrow(
      /from 1 to 5 at scores\[0\]\[0\]\[0\], received 6/,
    );
    expect(() => aggregatePanel({ scores: [[[1]], [[1, 2]]], scale: [1, 5] })).toThrow(
      /table of 1 by 1 at scores\[1\]/,
    );
    expect(() => aggregatePanel({ scores: [[[1]]], scale: [5, 1] })).toThrow(/rises, for criterion 0/);
    expect(() =>
      aggregatePanel({
        scores: [[[1]]],
        scale: [
          [1, 5],
          [1, 5],
        ],
      }),
    ).toThrow(/one scale per criterion \(1\)/);
    expect(() => aggregatePanel({ scores: [], scale: [1, 5] })).toThrow(/at least one assessor/);
    expect(() => aggregatePanel({ scores: [[[Number.NaN]]], scale: [1, 5] })).toThrow(/scores\[0\]\[0\]\[0\]/);
    expect(() => aggregatePanel({ scores: [[[1]]] } as never)).toThrow(/scale/);
  });

  it('changes no digit with the order of the assessors', () => {
    const score = fc.option(
      fc.oneof(
        fc.integer({ min: 10, max: 50 }).map((tenth) => tenth / 10),
        fc.double({ min: 1, max: 5, noNaN: true }),
      ),
      { nil: null },
    );
    const table = fc.array(fc.tuple(score, score), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(table, { minLength: 5, maxLength: 5 }),
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
        (panel, order) => {
          const plain = aggregatePanel({ scores: panel, scale: [1, 5], aggregation: 'mean' });
          const other = aggregatePanel({
            scores: order.map((j) => panel[j] ?? []),
            scale: [1, 5],
            aggregation: 'mean',
          });
          const named = ({ cells, ...rest }: typeof plain, names: readonly number[]) => ({
            ...rest,
            cells: cells.map((row) =>
              row.map(({ minority, ...cell }) => ({
                ...cell,
                minority: minority
                  .map(({ assessor, score }) => ({ assessor: names[assessor] ?? -1, score }))
                  .sort((a, b) => a.assessor - b.assessor),
              })),
            ),
          });
          expect(named(other, order)).toEqual(named(plain, [0, 1, 2, 3, 4]));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads a panel end to end as it reads it nested, whole numbers with a number for no score', () => {
    const scale = [1, 5] as const;
    const size = { assessors: 6, alternatives: 1, criteria: 3 };
    const nested = aggregatePanel({ scores, scale });
    const numbers = scores.flat(2);
    const doubles = Float64Array.from(numbers, (score) => score ?? Number.NaN);
    expect(aggregatePanel({ scores: { values: doubles, ...size }, scale })).toEqual(nested);
    const whole = { values: Int8Array.from(numbers, (score) => score ?? -1), ...size, missing: -1 };
    expect(aggregatePanel({ scores: whole, scale })).toEqual(nested);
    const counted = aggregatePanel({ scores: whole, scale, minority: 'counted' });
    expect(counted.cells[0]?.map(({ minority, minorityCount }) => [minority, minorityCount])).toEqual([
      [[], 0],
      [[], 6],
      [[], 1],
    ]);
    expect(nested.cells[0]?.map(({ minority, minorityCount }) => minority.length - minorityCount)).toEqual([0, 0, 0]);
  });

  it('refuses a panel end to end that is too short, in 32 bits with decimals, outside the scale, or misspelt', () => {
    const flat = { values: new Uint8Array([1, 2, 9, 4]), assessors: 2, alternatives: 2, criteria: 1 };
    const call = (scores: unknown) => () => aggregatePanel({ scores, scale: [0, 5] } as never);
    expect(call(flat)).toThrow(/from 0 to 5 at scores\[1\]\[0\]\[0\], received 9/);
    expect(call({ ...flat, criteria: 3 })).toThrow(/2 × 2 × 3 numbers, received 4/);
    expect(call({ ...flat, values: new Float32Array(4) })).toThrow(/Float64Array, or an array of whole numbers/);
    expect(call({ ...flat, mising: 9 })).toThrow(/did you mean "missing"/);
    expect(call({ ...flat, missing: 9 })).not.toThrow();
    expect(call(flat.values)).toThrow(/at least one assessor/);
    expect(() => aggregatePanel({ scores: flat, scale: [0, 9], minority: 'all' } as never)).toThrow(
      /'listed' or 'counted'/,
    );
  });
});
