import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualSamples } from '../../../src/mcda/robustness/index.ts';
import { additiveMethod, defineMethod, rankAcceptability } from '../../../src/scoring/index.ts';
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

describe('shares of the weight space, worked by hand', () => {
  const two = ['max', 'max'] as const;
  const three = ['max', 'max', 'max'] as const;
  const four = ['max', 'max', 'max', 'max'] as const;
  const close = (value: number) => expect.closeTo(value, 12);

  it('are lengths on a line, with the weights in the middle of them', () => {
    // 10w, 6 and 10 − 10w: each first for 2/5, 1/5 and 2/5 of the weights; the outer two change places at 1/2.
    const { acceptability, centralWeights, breakpoints } = rankAcceptability({
      values: [
        [10, 0],
        [6, 6],
        [0, 10],
      ],
      directions: two,
      weights: [1, 1],
    });
    expect(acceptability).toEqual([
      [close(0.4), close(0.1), close(0.5)],
      [close(0.2), close(0.8), 0],
      [close(0.4), close(0.1), close(0.5)],
    ]);
    expect(centralWeights).toEqual([
      [close(0.8), close(0.2)],
      [close(0.5), close(0.5)],
      [close(0.2), close(0.8)],
    ]);
    expect(breakpoints).toEqual([0, close(0.4), close(0.5), close(0.6), 1]);
  });

  it('know no order that changes outside of the weights, nor one that changes at their end', () => {
    // Better on both; level without the first criterion; level without the second.
    for (const [better, other] of [
      [
        [5, 5],
        [1, 4],
      ],
      [
        [5, 5],
        [4, 1],
      ],
      [
        [3, 2],
        [1, 2],
      ],
      [
        [2, 3],
        [2, 1],
      ],
      [
        [6, 5],
        [5, 4],
      ],
    ] as const)
      for (const values of [
        [better, other],
        [other, better],
      ]) {
        const { acceptability, breakpoints } = rankAcceptability({ values, directions: two, weights: [1, 1] });
        const first = [1, 0];
        const second = [0, 1];
        expect(acceptability).toEqual(values[0] === better ? [first, second] : [second, first]);
        expect(breakpoints).toEqual([0, 1]);
      }
  });

  it('tell a weight once where several cross there, whatever rounding makes of it', () => {
    // All are worth 1 where the first weight is 0.3.
    const values = [0, 0.1, 0.5, 0.9, 1, 1.7, 2.3, 3.1].map((first) => [first, (1 - 0.3 * first) / 0.7]);
    const { breakpoints } = rankAcceptability({ values, directions: two, weights: [1, 1] });
    expect(breakpoints).toEqual([0, close(0.3), 1]);
  });

  it('are areas of a triangle', () => {
    // The first is ahead where w₁ > 1/2: a triangle of half the side, with its centre at 2/3, 1/6, 1/6.
    const { acceptability, centralWeights, breakpoints } = rankAcceptability({
      values: [
        [2, 0, 0],
        [1, 1, 1],
      ],
      directions: three,
      weights: [1, 1, 1],
    });
    expect(acceptability).toEqual([
      [close(1 / 4), close(3 / 4)],
      [close(3 / 4), close(1 / 4)],
    ]);
    expect(centralWeights[0]).toEqual([close(2 / 3), close(1 / 6), close(1 / 6)]);
    // The mean of all weights is 1/3 each: a quarter of the one centre and three quarters of the other.
    expect(centralWeights[1]).toEqual([close(2 / 9), close(7 / 18), close(7 / 18)]);
    expect(breakpoints).toBeNull();
  });

  it('are whole, and found at once, for sixty rows of which each is better than the next, or that are alike', () => {
    const rows = Array.from({ length: 60 }, (_, i) => i);
    const told = (values: readonly (readonly number[])[]) =>
      rankAcceptability({ values, directions: three, weights: [1, 1, 1] });
    const chain = told(rows.map((i) => [60 - i, 60 - i, 60 - i]));
    expect(chain.method).toBe('exact');
    chain.acceptability.forEach((shares, i) => {
      expect(shares[i]).toBeCloseTo(1, 12);
    });
    const alike = told(rows.map(() => [1, 2, 3]));
    for (const [first] of alike.acceptability) expect(first).toBeCloseTo(1, 12);
    expect(alike.centralWeights[59]).toEqual([close(1 / 3), close(1 / 3), close(1 / 3)]);
  });

  it('are exact for one criterion, and drawn for more than sixty rows of three or 3 000 of two', () => {
    const one = rankAcceptability({ values: [[1], [3], [3]], directions: ['max'], weights: [1] });
    expect(one).toEqual({
      method: 'exact',
      samples: 0,
      seed: null,
      acceptability: [
        [0, 0, 1],
        [1, 0, 0],
        [1, 0, 0],
      ],
      possible: null,
      standardError: [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
      centralWeights: [null, [1], [1]],
      breakpoints: null,
    });
    const drawn = (rows: number, directions: readonly 'max'[]) =>
      rankAcceptability(
        {
          values: Array.from({ length: rows }, (_, i) => directions.map(() => i)),
          directions,
          weights: directions.map(() => 1),
        },
        { samples: 1, ranks: 1 },
      );
    for (const found of [drawn(61, three), drawn(3001, two)]) {
      expect(found.method).toBe('monte-carlo');
      expect(found.acceptability.map(([first]) => first)).toEqual(
        found.acceptability.map((_, i, { length }) => (i === length - 1 ? 1 : 0)),
      );
      expect(found.breakpoints).toBeNull();
    }
    expect([usualSamples(3000), usualSamples(3001)]).toEqual([10_000, 1_000]);
  });

  it('are drawn as often as was said, with the error of so many draws', () => {
    const table = {
      values: [
        [9, 1, 3, 4],
        [2, 8, 5, 4],
      ],
      directions: four,
      weights: [1, 1, 1, 1],
    };
    const found = rankAcceptability(table, { samples: 25, seed: 2 ** 32, ranks: 7 });
    expect(found).toMatchObject({
      method: 'monte-carlo',
      samples: 25,
      seed: 2 ** 32,
      possible: null,
      breakpoints: null,
    });
    expect(found.acceptability.map((row) => row.length)).toEqual([2, 2]);
    const share = found.acceptability[0]?.[0] ?? Number.NaN;
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
    expect(Number.isInteger(share * 25)).toBe(true);
    // √(p (1 − p) / n)
    expect(found.standardError[0]?.[0]).toBeCloseTo(Math.sqrt(share * (1 - share)) / 5, 12);
    expect(
      rankAcceptability(
        { ...table, values: table.values.map((row) => row.slice(0, 2)), directions: two, weights: [1, 1] },
        { method: 'monte-carlo', samples: 1 },
      ).breakpoints,
    ).toBeNull();
  });

  it('give rows that differ by rounding alone one rank, at any size and sign', () => {
    const alike = [0.3, 0.3, 0.3, 0.3];
    const rounded = alike.map(() => 0.1 + 0.2);
    for (const size of [1e-6, 1, 1e6])
      for (const direction of ['max', 'min'] as const) {
        const { acceptability } = rankAcceptability(
          {
            values: [[0, 0, 0, 0], alike, rounded].map((row) => row.map((value) => value * size)),
            directions: four.map(() => direction),
            weights: [1, 1, 1, 1],
          },
          { samples: 20 },
        );
        expect(acceptability).toEqual(
          direction === 'max'
            ? [
                [0, 0, 1],
                [1, 0, 0],
                [1, 0, 0],
              ]
            : [
                [1, 0, 0],
                [0, 1, 0],
                [0, 1, 0],
              ],
        );
      }
  });

  describe('with gaps', () => {
    // 1 and 5, and from 3 to 7: the first is last for certain, the two others change places with the gap.
    const table = {
      values: [[1], [5]],
      directions: ['max'] as const,
      weights: [1],
      open: { worst: [[3]], best: [[7]] },
    };

    it('count a rank that is certain, and one that can be', () => {
      const found = rankAcceptability(table, { samples: 4 });
      expect(found).toMatchObject({
        method: 'monte-carlo',
        acceptability: [
          [0, 0, 1],
          [0, 0, 0],
          [0, 0, 0],
        ],
        possible: [
          [0, 0, 1],
          [1, 1, 0],
          [1, 1, 0],
        ],
        centralWeights: [null, null, null],
      });
      // Only the first rank is told.
      expect(rankAcceptability(table, { samples: 4, ranks: 1 })).toMatchObject({
        acceptability: [[0], [0], [0]],
        possible: [[0], [1], [1]],
      });
    });

    it('know that a gap may leave two level', () => {
      // Level whatever is missing, for nothing is; and level at the worst.
      const level = { ...table, values: [[5]], open: { worst: [[5]], best: [[5]] } };
      expect(rankAcceptability(level, { samples: 4 })).toMatchObject({
        acceptability: [
          [1, 0],
          [1, 0],
        ],
        possible: [
          [1, 0],
          [1, 0],
        ],
        centralWeights: [[1], [1]],
      });
      const above = { ...level, open: { worst: [[5]], best: [[6]] } };
      expect(rankAcceptability(above, { samples: 4 })).toMatchObject({
        acceptability: [
          [0, 0],
          [1, 0],
        ],
        possible: [
          [1, 1],
          [1, 0],
        ],
      });
    });
  });

  it('give another method shares that sum to 1, and name themselves where it answers with what cannot be used', () => {
    const table = {
      values: [
        [1, 2],
        [2, 1],
      ],
      directions: two,
      weights: [1, 1],
    };
    const method = defineMethod({
      id: 'summing',
      run: ({ weights }) => {
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        return { scores: [2, 1], ranks: [1, 2] };
      },
    });
    expect(rankAcceptability({ ...table, method }, { samples: 20 }).acceptability).toEqual([
      [1, 0],
      [0, 1],
    ]);
    const odd = defineMethod({ id: 'odd', run: () => ({ scores: [], ranks: [] }) });
    expect(() => rankAcceptability({ ...table, method: odd })).toThrow(
      'rankAcceptability: expected of the method "odd" scores: one finite number per row (2), received []',
    );
  });

  it('tells ranks from the first, and those of no other row', () => {
    const { acceptability } = rankAcceptability(
      { values: [[1], [5], [3]], directions: ['max'], weights: [1] },
      { method: 'monte-carlo', samples: 3, ranks: 1 },
    );
    expect(acceptability).toEqual([[0], [1], [0]]);
  });
});
