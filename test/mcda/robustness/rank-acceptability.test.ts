import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { additiveMethod, rankAcceptability } from '../../../src/scoring/index.ts';
import { threeProjectsTwoCriteria as worked } from '../../scoring/cases/smaa-exact.ts';
import { decisionTables, shares, sums } from './decision-tables.ts';

describe('rankAcceptability', () => {
  const table = { ...worked.input, weights: [1, 1] };

  it('gives the worked shares and breakpoints exactly', () => {
    const { acceptability, breakpoints, method, standardError } = rankAcceptability(table);
    expect(method).toBe('exact');
    worked.breakpoints.forEach((point, i) => {
      expect(Math.abs((breakpoints?.[i] ?? Number.NaN) - point)).toBeLessThan(worked.within);
    });
    expect(breakpoints).toHaveLength(worked.breakpoints.length);
    worked.acceptability.forEach((row, i) => {
      row.forEach((share, r) => {
        expect(Math.abs((acceptability[i]?.[r] ?? Number.NaN) - share)).toBeLessThan(worked.within);
      });
    });
    expect(standardError.flat().every((error) => error === 0)).toBe(true);
  });

  it('draws what it computes, within four standard errors', () => {
    fc.assert(
      fc.property(decisionTables({ rows: 6, columns: 3 }), fc.integer({ min: 1, max: 1e6 }), (any, seed) => {
        const exact = rankAcceptability(any);
        const drawn = rankAcceptability(any, { method: 'monte-carlo', samples: 4000, seed });
        expect(exact.method).toBe('exact');
        exact.acceptability.forEach((row, i) => {
          row.forEach((share, r) => {
            // One cell in 15 000 lies beyond four standard errors: the bound is a little wider than that.
            const error = Math.sqrt((share * (1 - share)) / 4000);
            expect(Math.abs((drawn.acceptability[i]?.[r] ?? 0) - share)).toBeLessThan(5.5 * error + 1e-9);
          });
        });
      }),
      { numRuns: 60, seed: 42 },
    );
  });

  it('sums to 1 for every alternative, and for every rank when nothing ties', () => {
    fc.assert(
      fc.property(decisionTables({ rows: 8, columns: 5 }), (any) => {
        const { acceptability } = rankAcceptability(any, { samples: 200 });
        for (const row of acceptability) expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
    const { acceptability } = rankAcceptability({
      values: [
        [9, 1, 3, 4],
        [2, 8, 5, 1],
        [4, 4, 4, 9],
      ],
      directions: ['max', 'max', 'max', 'min'],
      weights: [1, 1, 1, 1],
    });
    for (let rank = 0; rank < 3; rank++)
      expect(acceptability.reduce((sum, row) => sum + (row[rank] ?? 0), 0)).toBeCloseTo(1, 9);
  });

  it('gives central weights that put the alternative first', () => {
    fc.assert(
      fc.property(decisionTables({ rows: 6, columns: 4 }), (any) => {
        const { centralWeights, acceptability } = rankAcceptability(any, { samples: 300 });
        centralWeights.forEach((weights, i) => {
          expect(weights === null).toBe(acceptability[i]?.[0] === 0);
          if (weights === null || (acceptability[i]?.[0] ?? 0) < 1e-6) return;
          expect(shares(weights)[0]).toBeCloseTo(weights[0] as number, 9);
          const scores = sums(any, weights);
          expect(scores[i]).toBeGreaterThanOrEqual(Math.max(...scores) - 1e-9);
        });
      }),
    );
  });

  it('is exact in a triangle whose thirds are known', () => {
    const { acceptability, centralWeights } = rankAcceptability({
      values: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
      directions: ['max', 'max', 'max'],
      weights: [1, 1, 1],
    });
    for (const row of acceptability) for (const share of row) expect(share).toBeCloseTo(1 / 3, 12);
    expect(centralWeights[0]?.[0]).toBeCloseTo(11 / 18, 12);
  });

  it('gives the same numbers for the same seed and others for another', () => {
    const many = {
      values: [
        [1, 2, 3, 4],
        [4, 3, 2, 1],
        [2, 4, 1, 3],
      ],
      directions: Array<'max'>(4).fill('max'),
      weights: [1, 1, 1, 1],
    };
    const first = rankAcceptability(many, { seed: 7, samples: 500 });
    expect(rankAcceptability(many, { seed: 7, samples: 500 })).toEqual(first);
    expect(rankAcceptability(many, { seed: 8, samples: 500 })).not.toEqual(first);
  });

  it('draws with another method as with its own sums', () => {
    const searched = { ...additiveMethod, additive: false };
    const own = rankAcceptability(table, { method: 'monte-carlo', samples: 300, seed: 3 });
    expect(rankAcceptability({ ...table, method: searched }, { samples: 300, seed: 3 }).acceptability).toEqual(
      own.acceptability,
    );
  });

  it('lets those that are equal share the better rank', () => {
    const { acceptability } = rankAcceptability({
      values: [
        [2, 2],
        [2, 2],
        [1, 1],
      ],
      directions: ['max', 'max'],
      weights: [1, 1],
    });
    expect(acceptability).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
  });

  it('answers for one criterion and for one alternative', () => {
    expect(rankAcceptability({ values: [[1], [3]], directions: ['min'], weights: [1] }).acceptability).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(
      rankAcceptability({ values: [[1, 2, 3, 4]], directions: Array<'max'>(4).fill('max'), weights: [1, 1, 1, 1] })
        .acceptability,
    ).toEqual([[1]]);
  });

  it('refuses samples and seeds that are none', () => {
    expect(() => rankAcceptability(table, { samples: 0 })).toThrow(/samples/);
    expect(() => rankAcceptability(table, { samples: 1e9 })).toThrow(/samples/);
    expect(() => rankAcceptability(table, { seed: 0.5 })).toThrow(/seed/);
  });
});
