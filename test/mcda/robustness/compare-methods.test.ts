import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spotis, topsis } from '../../../src/mcda/index.ts';
import { rankScores } from '../../../src/mcda/matrix/index.ts';
import { additiveMethod, compareMethods, defineMethod, rankReversals } from '../../../src/scoring/index.ts';
import { decisionTables } from './decision-tables.ts';

const byTopsis = defineMethod({ id: 'topsis', run: (input) => topsis(input) });
const methods = [additiveMethod, byTopsis];

describe('compareMethods', () => {
  it('says what every method funds, what none does, and what hangs on the method', () => {
    const table = {
      values: [
        [9, 9],
        [10, 1],
        [5.4, 5.4],
        [0, 0],
      ],
      directions: ['max', 'max'] as const,
      weights: [1, 1],
    };
    const maximin = defineMethod({
      id: 'maximin',
      run: ({ values }) => {
        const scores = (values as number[][]).map((row) => Math.min(...row));
        return { scores, ranks: rankScores(scores).ranks };
      },
    });
    const { rows, rankings, agreement } = compareMethods(table, [additiveMethod, maximin], { funded: 2 });
    expect(rows.map((row) => row.fundedBy)).toEqual(['every', 'some', 'some', 'none']);
    expect(rankings.map((ranking) => ranking.ranks)).toEqual([
      [1, 2, 3, 4],
      [1, 3, 2, 4],
    ]);
    expect(rows[1]).toMatchObject({ bestRank: 2, worstRank: 3 });
    expect(agreement[0]?.[1]).toBeCloseTo(4 / 6, 12);
    expect(agreement[0]?.[0]).toBe(1);
  });

  it('does not decide inside a tie across the cut', () => {
    const table = { values: [[3], [2], [2], [1]], directions: ['max'] as const, weights: [1] };
    const { rows, rankings } = compareMethods(table, [additiveMethod], { funded: 2 });
    expect(rankings[0]?.funded).toBeNull();
    expect(rows.map((row) => row.fundedBy)).toEqual(['every', 'some', 'some', 'none']);
  });

  it('gives each row a range that holds each of its ranks', () => {
    fc.assert(
      fc.property(decisionTables(), (table) => {
        const { rows, rankings } = compareMethods(table, methods);
        for (const { row, bestRank, worstRank, fundedBy } of rows) {
          const ranks = rankings.map((ranking) => ranking.ranks[row] as number);
          expect([Math.min(...ranks), Math.max(...ranks)]).toEqual([bestRank, worstRank]);
          expect(fundedBy).toBeNull();
        }
      }),
    );
  });

  it('refuses to compare nothing', () => {
    expect(() => compareMethods({ values: [[1]], directions: ['max'], weights: [1] }, [])).toThrow(
      /at least one method/,
    );
  });
});

describe('rankReversals', () => {
  const table = {
    values: [
      [25, 1, 20],
      [3, 8, 22],
      [9, 4, 1],
      [12, 3, 21],
      [2, 9, 9],
    ],
    directions: ['max', 'max', 'max'] as const,
    weights: [0.4, 0.35, 0.25],
  };

  it('finds only true reversals, each of which can be seen', () => {
    fc.assert(
      fc.property(decisionTables({ rows: 5, columns: 3 }), (any) => {
        for (const { removed, pairs } of rankReversals({ ...any, method: byTopsis })) {
          const before = topsis(any).scores;
          const kept = any.values.flatMap((_, i) => (i === removed ? [] : [i]));
          const after = topsis({ ...any, values: any.values.filter((_, i) => i !== removed) }).scores;
          for (const { ahead, behind } of pairs) {
            expect(before[ahead]).toBeGreaterThan(before[behind] as number);
            expect(after[kept.indexOf(ahead)]).toBeLessThan(after[kept.indexOf(behind)] as number);
          }
        }
      }),
    );
  });

  it('knows that a method can reverse ranks', () => {
    const found = fc
      .sample(decisionTables({ rows: 5, columns: 3 }), { numRuns: 200, seed: 1 })
      .filter((any) => rankReversals({ ...any, method: byTopsis }).length > 0);
    expect(found.length).toBeGreaterThan(0);
  });

  it('finds none for the additive method, nor for a method with fixed bounds', () => {
    expect(rankReversals(table)).toEqual([]);
    const fixed = defineMethod({
      id: 'spotis',
      best: 'min',
      run: (input) =>
        spotis({
          ...input,
          bounds: [
            [0, 30],
            [0, 10],
            [0, 30],
          ],
        }),
    });
    expect(rankReversals({ ...table, method: fixed })).toEqual([]);
  });
});
