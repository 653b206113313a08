import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlanSanteError } from '../../../src/errors/index.ts';
import { preferenceRelations, rankIntervals } from '../../../src/scoring/index.ts';
import { fourProjectsTwoHoles as worked } from '../../scoring/cases/missing-data.ts';

const SCALE = { min: 0, max: 4 };
const openTables = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 })).chain(([rows, columns]) =>
  fc.record({
    values: fc.array(
      fc.array(fc.option(fc.integer({ min: 0, max: 4 }), { freq: 3 }), { minLength: columns, maxLength: columns }),
      { minLength: rows, maxLength: rows },
    ),
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: columns, maxLength: columns }),
  }),
);

describe('rankIntervals', () => {
  const table = {
    values: worked.input.values,
    directions: ['max', 'max', 'max', 'max'] as const,
    weights: worked.input.weights,
    bounds: worked.input.weights.map(() => worked.input.scale),
  };

  it('gives the worked intervals, ranks and necessary preferences', () => {
    const open = rankIntervals(table);
    worked.intervals.forEach(([min, max], i) => {
      expect(Math.abs((open.intervals[i]?.min ?? Number.NaN) - min)).toBeLessThan(worked.within);
      expect(Math.abs((open.intervals[i]?.max ?? Number.NaN) - max)).toBeLessThan(worked.within);
    });
    expect(open.bestRanks).toEqual(worked.bestRanks);
    expect(open.worstRanks).toEqual(worked.worstRanks);
    expect(preferenceRelations(open).necessary).toEqual(worked.necessary);
    worked.renormalised.forEach((score, i) => {
      expect(Math.abs((open.renormalisedScores[i] ?? Number.NaN) - score)).toBeLessThan(worked.within);
    });
  });

  it('agrees with every way of filling the holes by an end of the scale', () => {
    fc.assert(
      fc.property(openTables, ({ values, weights }) => {
        const holes = values.flatMap((row, i) => row.flatMap((score, j) => (score === null ? [[i, j] as const] : [])));
        fc.pre(holes.length <= 8);
        const directions = weights.map(() => 'max' as const);
        const open = rankIntervals({
          values,
          directions,
          weights,
          weightNormalisation: 'none',
          bounds: weights.map(() => SCALE),
        });
        const best = values.map(() => Number.POSITIVE_INFINITY);
        const worst = values.map(() => 0);
        for (let mask = 0; mask < 2 ** holes.length; mask++) {
          const scores = values.map((row, i) =>
            row.reduce<number>((sum, score, j) => {
              const hole = holes.findIndex(([r, c]) => r === i && c === j);
              return sum + (weights[j] as number) * (score ?? ((mask >> hole) & 1 ? SCALE.max : SCALE.min));
            }, 0),
          );
          scores.forEach((score, i) => {
            const rank = 1 + scores.filter((other) => other > score).length;
            best[i] = Math.min(best[i] as number, rank);
            worst[i] = Math.max(worst[i] as number, rank);
          });
        }
        expect(open.bestRanks).toEqual(best);
        expect(open.worstRanks).toEqual(worst);
      }),
    );
  });

  it('has ranks and no interval where nothing is missing', () => {
    const { intervals, bestRanks, worstRanks } = rankIntervals({
      values: [[1], [3], [3]],
      directions: ['min'],
      weights: [2],
      bounds: [{ min: 0, max: 5 }],
    });
    expect(intervals[0]).toEqual({ min: -1, max: -1 });
    expect(bestRanks).toEqual([1, 2, 2]);
    expect(worstRanks).toEqual(bestRanks);
  });

  it('says nothing about somebody of whom nothing is known', () => {
    const open = rankIntervals({ ...table, values: [[null, null, null, null], ...table.values] });
    expect(open.renormalisedScores[0]).toBeNull();
    expect([open.bestRanks[0], open.worstRanks[0]]).toEqual([1, 5]);
  });

  it('refuses NaN, a missing bound and a ragged row', () => {
    expect(() => rankIntervals({ ...table, values: [[Number.NaN, 1, 1, 1]] })).toThrow(PlanSanteError);
    expect(() => rankIntervals({ ...table, values: [[1]] })).toThrow(/4 entries in values\[0\]/);
    expect(() => rankIntervals({ ...table, bounds: table.bounds.map(() => ({ min: 1, max: 0 })) })).toThrow(
      /bounds\[0\]/,
    );
  });
});
