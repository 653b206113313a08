import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topsis } from '../../../src/mcda/index.ts';
import { additiveMethod, defineMethod, weightStability } from '../../../src/scoring/index.ts';
import { decisionTables, shares, sums, withShare } from './decision-tables.ts';

const CLOSE = 1e-9;

/** The set of the first `count`, or `null` when a tie lies across the cut. */
function firstOnes(scores: readonly number[], count: number): string | null {
  const sorted = [...scores].sort((a, b) => b - a);
  if (count < scores.length && (sorted[count - 1] as number) - (sorted[count] as number) < CLOSE) return null;
  const limit =
    count < scores.length ? ((sorted[count - 1] as number) + (sorted[count] as number)) / 2 : Number.NEGATIVE_INFINITY;
  return scores.flatMap((score, i) => (score > limit ? [i] : [])).join();
}

function bestOnes(scores: readonly number[]): string {
  const best = Math.max(...scores);
  return scores.flatMap((score, i) => (score > best - CLOSE ? [i] : [])).join();
}

function orderOf(scores: readonly number[]): string {
  return scores.map((score) => scores.filter((other) => other > score + CLOSE).length).join();
}

const probes = (from: number, to: number) => [0.02, 0.3, 0.5, 0.8, 0.98].map((part) => from + part * (to - from));

describe('weightStability', () => {
  it('finds where two straight lines cross', () => {
    const { criteria, winners, exact } = weightStability({
      values: [
        [90, 20],
        [60, 60],
      ],
      directions: ['max', 'max'],
      weights: [1, 1],
    });
    expect(exact).toBe(true);
    expect(winners).toEqual([1]);
    expect(criteria[0]?.winner?.max).toBeCloseTo(4 / 7, 14);
    expect(criteria[0]?.winner?.above).toEqual({ ahead: 1, behind: 0 });
    expect(criteria[0]?.winner?.below).toBeNull();
    expect(criteria[1]?.winner?.min).toBeCloseTo(3 / 7, 14);
  });

  it('keeps winner, funded set and order inside every interval, and loses them just outside', () => {
    fc.assert(
      fc.property(decisionTables(), fc.integer({ min: 1, max: 5 }), (table, funded) => {
        const weights = shares(table.weights);
        const at = (criterion: number, share: number) => sums(table, withShare(weights, criterion, share));
        const now = sums(table, weights);
        const stability = weightStability(table, { funded });
        const claims = [
          { key: 'winner', say: bestOnes },
          { key: 'funded', say: (scores: readonly number[]) => firstOnes(scores, funded) },
          { key: 'order', say: orderOf },
        ] as const;
        for (const criterion of stability.criteria) {
          for (const { key, say } of claims) {
            const interval = criterion[key];
            const claim = say(now);
            if (interval === null || claim === null) continue;
            expect(interval.min).toBeLessThanOrEqual(criterion.weight);
            expect(interval.max).toBeGreaterThanOrEqual(criterion.weight);
            if (interval.max - interval.min > 1e-6)
              for (const share of probes(interval.min, interval.max))
                expect(say(at(criterion.criterion, share))).toBe(claim);
            const outside = [
              ...(interval.below === null ? [] : [interval.min - 1e-6]),
              ...(interval.above === null ? [] : [interval.max + 1e-6]),
            ].filter((share) => share > 0 && share < 1);
            for (const share of outside) expect(say(at(criterion.criterion, share))).not.toBe(claim);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('names the pair that changes places at each bound: they are level there', () => {
    fc.assert(
      fc.property(decisionTables(), (table) => {
        const weights = shares(table.weights);
        for (const { criterion, winner, order } of weightStability(table).criteria) {
          for (const { min, max, below, above } of [winner ?? order, order]) {
            for (const [pair, share] of [
              [below, min],
              [above, max],
            ] as const) {
              if (pair === null) continue;
              const scores = sums(table, withShare(weights, criterion, share));
              expect(scores[pair.ahead]).toBeCloseTo(scores[pair.behind] as number, 9);
            }
          }
        }
      }),
    );
  });

  it('finds by search what it finds exactly', () => {
    const searched = { ...additiveMethod, additive: false };
    fc.assert(
      fc.property(decisionTables({ rows: 4, columns: 3 }), (table) => {
        const exact = weightStability(table, { funded: 2 });
        const found = weightStability({ ...table, method: searched }, { funded: 2, steps: 400 });
        expect(found.winners).toEqual(exact.winners);
        expect(found.exact).toBe(false);
        exact.criteria.forEach((criterion, j) => {
          expect(found.criteria[j]?.winner?.min).toBeCloseTo(criterion.winner?.min ?? Number.NaN, 6);
          expect(found.criteria[j]?.winner?.max).toBeCloseTo(criterion.winner?.max ?? Number.NaN, 6);
          expect(found.criteria[j]?.order.max).toBeCloseTo(criterion.order.max, 6);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('searches a method that is not additive', () => {
    const method = defineMethod({ id: 'topsis', run: (input) => topsis(input) });
    const values = [
      [9, 1],
      [1, 9],
    ];
    const { criteria } = weightStability({ values, directions: ['max', 'max'], weights: [0.6, 0.4], method });
    expect(criteria[0]?.winner?.min).toBeCloseTo(0.5, 9);
    expect(criteria[0]?.winner?.below).toEqual({ ahead: 0, behind: 1 });
  });

  it('does not choose inside a tie across the cut', () => {
    const stability = weightStability(
      { values: [[3], [2], [2], [1]], directions: ['max'], weights: [1] },
      { funded: 2 },
    );
    expect(stability.funded).toBeNull();
    expect(stability.tiedAtCut).toEqual([1, 2]);
    expect(stability.criteria[0]?.funded).toBeNull();
  });

  it('is free everywhere with one criterion, one alternative, or alternatives that are all equal', () => {
    const anywhere = { min: 0, max: 1, below: null, above: null };
    expect(weightStability({ values: [[3], [2]], directions: ['max'], weights: [1] }).criteria[0]?.order).toEqual(
      anywhere,
    );
    expect(
      weightStability({ values: [[3, 1]], directions: ['max', 'min'], weights: [1, 2] }).criteria[1]?.winner,
    ).toEqual(anywhere);
    const equal = weightStability({
      values: [
        [3, 1],
        [3, 1],
      ],
      directions: ['max', 'max'],
      weights: [1, 2],
    });
    expect(equal.winners).toEqual([0, 1]);
    expect(equal.criteria[0]?.winner).toEqual(anywhere);
  });

  it('stands still where a tie depends on the weight', () => {
    const { criteria } = weightStability({
      values: [
        [2, 0],
        [0, 2],
      ],
      directions: ['max', 'max'],
      weights: [1, 1],
    });
    expect(criteria[0]?.winner).toMatchObject({ min: 0.5, max: 0.5 });
  });

  it('takes terms that cancel out for level, whatever rounding they leave', () => {
    // 9 × 6 − 9 × 5 − 3 × 3 is 0 under every weight of the first criterion: nobody is ever ahead.
    const { criteria, winners } = weightStability({
      values: [
        [0, 0, 0, 0],
        [0, 9, 9, 3],
      ],
      directions: ['max', 'max', 'min', 'min'],
      weights: [1, 6, 5, 3],
    });
    expect(winners).toEqual([0, 1]);
    expect(criteria[0]?.winner).toEqual({ min: 0, max: 1, below: null, above: null });
    expect(criteria[1]?.winner).toMatchObject({ min: 0.4, max: 0.4 });
  });

  it('works when one criterion has all the weight', () => {
    const { criteria } = weightStability({
      values: [
        [2, 0],
        [1, 9],
      ],
      directions: ['max', 'max'],
      weights: [1, 0],
    });
    expect(criteria[0]?.winner?.min).toBeCloseTo(0.9, 12);
    expect(criteria[1]?.winner?.max).toBeCloseTo(0.1, 12);
  });

  it('refuses a number of places that is none', () => {
    expect(() => weightStability({ values: [[1]], directions: ['max'], weights: [1] }, { funded: 0 })).toThrow(
      /at least 1/,
    );
  });
});

describe('how far a weight can move, worked by hand', () => {
  const D = ['max', 'max'] as const;
  const anywhere = { min: 0, max: 1, below: null, above: null };

  it('is told for winner, funded set and order, with who is overtaken at each end', () => {
    // With w on the first criterion: 9w, 6 − w and 4. The first passes the second at 0.6, the third at 4/9; the second stays ahead of the third.
    const stability = weightStability(
      {
        values: [
          [9, 0],
          [5, 6],
          [4, 4],
        ],
        directions: D,
        weights: [1, 1],
      },
      { funded: 2 },
    );
    expect(stability).toMatchObject({
      exact: true,
      step: 0,
      winners: [1],
      contenders: [1],
      funded: [1, 0],
      tiedAtCut: [],
      openAtCut: [],
    });
    const [first, second] = stability.criteria;
    expect(first).toEqual({
      criterion: 0,
      weight: 0.5,
      winner: { min: 0, max: expect.closeTo(0.6, 12), below: null, above: { ahead: 1, behind: 0 } },
      canBeFirst: [],
      funded: { min: expect.closeTo(4 / 9, 12), max: 1, below: { ahead: 0, behind: 2 }, above: null },
      order: {
        min: expect.closeTo(4 / 9, 12),
        max: expect.closeTo(0.6, 12),
        below: { ahead: 0, behind: 2 },
        above: { ahead: 1, behind: 0 },
      },
    });
    // The other weight moves the other way.
    expect(second?.order).toEqual({
      min: expect.closeTo(0.4, 12),
      max: expect.closeTo(5 / 9, 12),
      below: { ahead: 1, behind: 0 },
      above: { ahead: 0, behind: 2 },
    });
  });

  it('speaks of shares, whatever the weights sum to', () => {
    const table = {
      values: [
        [90, 20],
        [60, 60],
      ],
      directions: D,
    };
    const { criteria } = weightStability({ ...table, weights: [2, 6], weightNormalisation: 'none' });
    expect(criteria.map(({ weight }) => weight)).toEqual([0.25, 0.75]);
    expect(criteria[0]?.winner?.max).toBeCloseTo(4 / 7, 12);
  });

  it('says of two that tie who passes whom on either side', () => {
    const [first, second] = weightStability({
      values: [
        [2, 0],
        [0, 2],
      ],
      directions: D,
      weights: [1, 1],
    }).criteria;
    const firstPasses = { ahead: 1, behind: 0 };
    const secondPasses = { ahead: 0, behind: 1 };
    expect(first?.winner).toEqual({ min: 0.5, max: 0.5, below: secondPasses, above: firstPasses });
    expect(second?.winner).toEqual({ min: 0.5, max: 0.5, below: firstPasses, above: secondPasses });
    expect(first?.order).toEqual(first?.winner);
  });

  it('makes no crossing of what rounding leaves where two draw level at the very end', () => {
    // Without the first criterion the terms of the one cancel out, as 9 × 6 − 9 × 5 − 3 × 3 or its opposite, and the other has none.
    for (const turned of [['max', 'min', 'min'] as const, ['min', 'max', 'max'] as const]) {
      const { criteria } = weightStability({
        values: [
          [5, 9, 9, 3],
          [0, 0, 0, 0],
        ],
        directions: ['max', ...turned],
        weights: [1, 6, 5, 3],
      });
      expect(criteria[0]?.winner).toEqual(anywhere);
    }
  });

  describe('with gaps', () => {
    const open = (worst: readonly number[], best: readonly number[]) => ({ worst: [worst], best: [best] });

    it('holds who is surely ahead of a row with gaps, or behind it', () => {
      // At its worst 5 + 4w against 6: ahead from 1/4 on.
      const ahead = weightStability({
        values: [[6, 6]],
        directions: D,
        weights: [1, 1],
        open: open([9, 5], [9, 8]),
      });
      expect(ahead.criteria[0]?.order).toEqual({
        min: expect.closeTo(0.25, 12),
        max: 1,
        below: { ahead: 1, behind: 0 },
        above: null,
      });
      // At its best 3 + 4w against 6: behind up to 3/4.
      const behind = weightStability({
        values: [[6, 6]],
        directions: D,
        weights: [1, 1],
        open: open([7, 0], [7, 3]),
      });
      expect(behind.criteria[0]?.order).toEqual({
        min: 0,
        max: expect.closeTo(0.75, 12),
        below: null,
        above: { ahead: 0, behind: 1 },
      });
    });

    it('holds who is ahead of two rows with gaps, each at the end that is against it', () => {
      // 5 + 4w at worst against 2 + 8w at best: ahead up to 3/4.
      const { criteria } = weightStability({
        values: [[0, 0]],
        directions: D,
        weights: [1, 1],
        open: {
          worst: [
            [9, 5],
            [10, 0],
          ],
          best: [
            [9, 8],
            [10, 2],
          ],
        },
      });
      expect(criteria[0]?.order).toEqual({
        min: 0,
        max: expect.closeTo(0.75, 12),
        below: null,
        above: { ahead: 1, behind: 2 },
      });
    });

    it('holds nothing of two that are level at one end of a gap', () => {
      for (const gap of [open([8, 4], [8, 10]), open([8, 0], [8, 4])]) {
        const { criteria } = weightStability({ values: [[6, 6]], directions: D, weights: [1, 1], open: gap });
        expect(criteria[0]?.order).toEqual(anywhere);
      }
    });

    it('names contenders and no winner while they decide', () => {
      const { winners, contenders, criteria } = weightStability({
        values: [
          [6, 6],
          [1, 1],
        ],
        directions: D,
        weights: [1, 1],
        open: open([9, 0], [9, 10]),
      });
      expect([winners, contenders]).toEqual([[], [0, 2]]);
      // At its worst 9w against 6: the known one can be first up to 2/3. At its best 10 − w: always ahead.
      expect(criteria[0]).toMatchObject({
        winner: null,
        canBeFirst: [
          { row: 0, min: 0, max: expect.closeTo(2 / 3, 12) },
          { row: 2, min: 0, max: 1 },
        ],
      });
    });

    it('parts two that tie by a gap on a criterion that has no weight yet', () => {
      // Row 1 at its worst is row 0; with any weight on the second criterion its best is ahead.
      const { winners, criteria } = weightStability({
        values: [[5, 0]],
        directions: D,
        weights: [1, 0],
        open: open([5, 0], [5, 9]),
      });
      expect(winners).toEqual([0, 1]);
      expect(criteria[1]?.winner).toEqual({
        min: 0,
        max: 0,
        below: { ahead: 1, behind: 0 },
        above: { ahead: 0, behind: 1 },
      });
    });
  });

  describe('by search', () => {
    /** The weighted sum as a method whose lines nobody knows; it tells with which first weights it was asked. */
    function searched() {
      const asked: number[] = [];
      const method = defineMethod({
        id: 'searched',
        run: ({ values, weights }) => {
          asked.push(weights[0] ?? Number.NaN);
          const scores = (values as readonly (readonly number[])[]).map((row) =>
            row.reduce((sum, value, j) => sum + value * (weights[j] ?? 0), 0),
          );
          return { scores, ranks: scores.map((score) => 1 + scores.filter((other) => other > score).length) };
        },
      });
      return { asked, method };
    }
    const table = {
      values: [
        [9, 0],
        [5, 6],
        [4, 4],
      ],
      directions: D,
      weights: [1, 1],
    };

    it('finds what the lines say, and says how fine it looked', () => {
      const { method } = searched();
      const found = weightStability({ ...table, method }, { funded: 2 });
      const { criteria, ...said } = found;
      expect(said).toEqual({
        exact: false,
        step: 1 / 200,
        winners: [1],
        contenders: [1],
        funded: [1, 0],
        tiedAtCut: [],
        openAtCut: [],
      });
      const exact = weightStability(table, { funded: 2 });
      for (const [j, { winner, funded, order, ...rest }] of criteria.entries()) {
        const line = exact.criteria[j];
        expect(rest).toEqual({ criterion: j, weight: 0.5, canBeFirst: [] });
        for (const [one, other] of [
          [winner, line?.winner],
          [funded, line?.funded],
          [order, line?.order],
        ])
          expect(one).toEqual({
            ...other,
            min: expect.closeTo(other?.min ?? Number.NaN, 9),
            max: expect.closeTo(other?.max ?? Number.NaN, 9),
          });
      }
      expect(weightStability({ ...table, method }).criteria[0]?.funded).toBeNull();
    });

    it('asks for equal steps up to both ends, and for no weights twice', () => {
      const { asked, method } = searched();
      // The second is behind everywhere: nothing ever breaks.
      const { criteria } = weightStability(
        {
          values: [
            [2, 2, 2],
            [1, 1, 1],
          ],
          directions: ['max', 'max', 'max'],
          weights: [2, 1, 1],
          method,
        },
        { steps: 5, funded: 1 },
      );
      expect(criteria.map(({ winner, order }) => [winner, order])).toEqual([0, 1, 2].map(() => [anywhere, anywhere]));
      const shares = [0.5, 0.4, 0.3, 0.2, 0.1, 0, 0.6, 0.7, 0.8, 0.9, 1];
      expect(asked).toHaveLength(1 + 3 * 10);
      shares.forEach((share, i) => {
        expect(asked[i]).toBeCloseTo(share, 12);
      });
    });

    it('sees at the very last step what breaks before it', () => {
      const { method } = searched();
      const { criteria } = weightStability({ ...table, method }, { steps: 1 });
      expect(criteria[0]?.winner?.max).toBeCloseTo(0.6, 9);
      expect(criteria[0]?.winner?.above).toEqual({ ahead: 1, behind: 0 });
    });

    it('takes from 1 to 10 000 steps', () => {
      const method = defineMethod({ id: 'same', run: () => ({ scores: [1], ranks: [1] }) });
      const one = { values: [[1]], directions: ['max'], weights: [1], method } as const;
      expect(weightStability(one, { steps: 1 }).step).toBe(1);
      expect(weightStability(one, { steps: 10_000 }).step).toBe(1e-4);
    });

    it('names itself where the method answers with what cannot be used, at once or under other weights', () => {
      const told = 'weightStability: expected of the method "odd" scores: one finite number per row (3)';
      const odd = (isOdd: (weight: number) => boolean) =>
        defineMethod({
          id: 'odd',
          run: ({ weights }) => ({ scores: isOdd(weights[0] ?? 0) ? [] : [3, 2, 1], ranks: [1, 2, 3] }),
        });
      expect(() => weightStability({ ...table, method: odd(() => true) })).toThrow(told);
      expect(() => weightStability({ ...table, method: odd((weight) => weight !== 0.5) })).toThrow(told);
      expect(() => weightStability({ ...table, method: odd(() => false) }, { funded: 0 })).toThrow(
        'weightStability: expected funded: a whole number of at least 1, received 0',
      );
    });
  });
});
