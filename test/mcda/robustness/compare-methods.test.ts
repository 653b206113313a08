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

  describe('worked by hand', () => {
    const table = { values: [[4], [3], [2], [1]], directions: ['max'] as const, weights: [1] };
    const scoring = (id: string, scores: readonly number[]) =>
      defineMethod({
        id,
        run: () => ({ scores, ranks: scores.map((score) => 1 + scores.filter((other) => other > score).length) }),
      });

    it('counts ties for neither side, and tells no agreement with a method that ranks all alike', () => {
      const { agreement, rankings } = compareMethods(table, [
        scoring('order', [4, 3, 2, 1]),
        scoring('tied', [4, 3, 3, 1]),
        scoring('alike', [5, 5, 5, 5]),
      ]);
      expect(rankings.map(({ ranks }) => ranks)).toEqual([
        [1, 2, 3, 4],
        [1, 2, 2, 4],
        [1, 1, 1, 1],
      ]);
      // Five of six pairs agree, and the sixth is tied in one of the two: 5 / √(6 × 5).
      const tau = expect.closeTo(5 / Math.sqrt(30), 12);
      expect(agreement).toEqual([
        [1, tau, null],
        [tau, expect.closeTo(1, 12), null],
        [null, null, null],
      ]);
    });

    it('takes a tie across the cut of one method for a question, whatever the other says', () => {
      const { rows } = compareMethods(table, [scoring('order', [4, 3, 2, 1]), scoring('tied', [4, 2, 2, 3])], {
        funded: 3,
      });
      // Rows 1 and 2 tie for the last place of the second; the last row is funded by it alone.
      expect(rows.map(({ fundedBy }) => fundedBy)).toEqual(['every', 'some', 'some', 'some']);
      const last = compareMethods(table, [scoring('order', [4, 3, 2, 1]), scoring('tied', [4, 3, 1, 1])], {
        funded: 3,
      });
      expect(last.rows.map(({ fundedBy }) => fundedBy)).toEqual(['every', 'every', 'some', 'some']);
    });

    it('names itself where a method is none, or answers with what cannot be used', () => {
      expect(() => compareMethods(table, [5 as never])).toThrow(
        'compareMethods: expected a method: defineMethod({ id, run }), received 5',
      );
      expect(() => compareMethods(table, [scoring('odd', [1])])).toThrow(
        'compareMethods: expected of the method "odd" scores: one finite number per row (4), received [1]',
      );
    });
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

  describe('of points for everybody who is behind, worked by hand', () => {
    /** Borda: each voter (a column) gives a row as many points as there are rows behind it, times the weight. */
    const borda = (values: 'anchored' | 'raw') =>
      defineMethod({
        id: 'borda',
        values,
        run: (input) => {
          const rows = input.values as readonly (readonly number[])[];
          const scores = rows.map((row) =>
            row.reduce(
              (sum, value, j) => sum + (input.weights[j] ?? 0) * rows.filter((other) => (other[j] ?? 0) < value).length,
              0,
            ),
          );
          return { scores, ranks: scores.map((score) => 1 + scores.filter((other) => other > score).length) };
        },
      });
    const voters = { directions: ['max', 'max'] as const, weights: [3, 2], weightNormalisation: 'none' as const };
    // Three prefer the rows in their order, two the second, the third, the first: 6, 7 and 2 points.
    const values = [
      [3, 1],
      [2, 3],
      [1, 2],
    ];

    it('turns the first two round when the third is taken away, and nobody else', () => {
      // Of two, 3 and 2 points. Without the first, 5 and 0; without the second, 3 and 2.
      expect(rankReversals({ ...voters, values, method: borda('anchored') })).toEqual([
        { removed: 2, pairs: [{ ahead: 1, behind: 0 }] },
      ]);
    });

    it('takes the rows away where the method reads the scores of the scales', () => {
      const alike = values.map(() => [0, 0]);
      const raw = { values, directions: ['max', 'max'] as const };
      expect(rankReversals({ ...voters, values: alike, raw, method: borda('raw') })).toEqual([
        { removed: 2, pairs: [{ ahead: 1, behind: 0 }] },
      ]);
      expect(rankReversals({ ...voters, values: alike, raw, method: borda('anchored') })).toEqual([]);
      expect(() =>
        rankReversals({ ...voters, values, raw: { ...raw, values: [[1, 2]] }, method: borda('raw') }),
      ).toThrow('rankReversals: expected raw: 3 rows, received [[1,2]]');
      for (const wrong of [values.map(() => [1]), values.map(() => [1, Number.NaN])])
        expect(() =>
          rankReversals({ ...voters, values, raw: { ...raw, values: wrong }, method: borda('raw') }),
        ).toThrow('rankReversals: expected ');
    });

    it('tells of no pair that only draws level, or that rounding parts', () => {
      // One and one: 2, 3 and 1 points; of the first two, and of the first and the third, one each.
      expect(rankReversals({ ...voters, weights: [1, 1], values, method: borda('anchored') })).toEqual([]);
      const noisy = defineMethod({
        id: 'noisy',
        run: (input) => {
          const rows = input.values as readonly (readonly number[])[];
          const sign = rows.length === 3 ? 1 : -1;
          const scores = rows.map(([value = 0, noise = 0]) => value + sign * noise);
          return { scores, ranks: scores.map((score) => 1 + scores.filter((other) => other > score).length) };
        },
      });
      const rows = (noise: number) => [
        [1e6, noise],
        [1e6, -noise],
        [0, 0],
      ];
      expect(rankReversals({ ...voters, values: rows(1e-9), method: noisy })).toEqual([]);
      expect(rankReversals({ ...voters, values: rows(1e-3), method: noisy })).toEqual([
        { removed: 2, pairs: [{ ahead: 0, behind: 1 }] },
      ]);
    });

    it('asks nothing of two rows, refuses more than 500, and names itself where the method cannot be used', () => {
      const odd = defineMethod({ id: 'odd', run: () => ({ scores: [], ranks: [] }) });
      expect(rankReversals({ ...voters, values: values.slice(0, 2), method: odd })).toEqual([]);
      expect(() => rankReversals({ ...voters, values, method: odd })).toThrow(
        'rankReversals: expected of the method "odd" scores: one finite number per row (3), received []',
      );
      const many = Array.from({ length: 501 }, (_, i) => [i, i]);
      expect(() => rankReversals({ ...voters, values: many, method: odd })).toThrow(
        'rankReversals: expected at most 500 rows, received 501',
      );
    });
  });

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
