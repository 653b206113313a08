import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  additiveMethod,
  criticalWeightChanges,
  nearestWeights,
  smallestFlip,
  weightStability,
} from '../../../src/scoring/index.ts';
import { fourAlternatives as worked } from '../../scoring/cases/weight-flip.ts';
import { decisionTables, shares, sums } from './decision-tables.ts';

const MEASURES = ['manhattan', 'euclidean', 'chebyshev'] as const;

describe('criticalWeightChanges', () => {
  const { scores, changes, criticalForAnyPair, criticalForTop } = criticalWeightChanges(worked.input);

  it('gives the worked changes', () => {
    expect(scores).toHaveLength(worked.scores.printed.length);
    scores.forEach((score, i) => {
      expect(Math.abs(score - (worked.scores.printed[i] as number))).toBeLessThan(worked.scores.within);
    });
    expect(changes).toHaveLength(worked.changes.length);
    worked.changes.forEach(([first, second, criterion, delta, percent, feasible], index) => {
      const change = changes[index];
      expect(change?.pair).toEqual([first, second]);
      expect(change?.criterion).toBe(criterion);
      expect(Math.abs((change?.delta ?? Number.NaN) - delta)).toBeLessThan(worked.within);
      expect(Math.abs((change?.percent ?? Number.NaN) - percent)).toBeLessThan(worked.within * 1000);
      expect(change?.feasible).toBe(feasible);
    });
  });

  it('names the most critical change for any pair and for the best', () => {
    expect(criticalForAnyPair).toMatchObject({ pair: worked.criticalForAnyPair.pair, criterion: 0 });
    expect(criticalForAnyPair?.percent).toBeCloseTo(worked.criticalForAnyPair.percent, 9);
    expect(criticalForTop).toMatchObject({ pair: worked.criticalForTop.pair, criterion: 2 });
    expect(criticalForTop?.percent).toBeCloseTo(worked.criticalForTop.percent, 9);
  });

  it('has no change where the two are equal on a criterion', () => {
    const equal = criticalWeightChanges({
      values: [
        [1, 5],
        [1, 3],
      ],
      directions: ['max', 'max'],
      weights: [1, 1],
    });
    expect(equal.changes[0]).toMatchObject({ delta: null, percent: null, feasible: false });
  });
});

describe('nearestWeights', () => {
  const problems = fc.integer({ min: 2, max: 5 }).chain((m) =>
    fc.record({
      weights: fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: m, maxLength: m })
        .filter((w) => w.some((x) => x > 0)),
      gains: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: m, maxLength: m }),
      rivals: fc.array(fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: m, maxLength: m }), {
        minLength: 30,
        maxLength: 30,
      }),
    }),
  );
  const reach = (weights: readonly number[], gains: readonly number[]) =>
    weights.reduce((sum, weight, j) => sum + weight * (gains[j] as number), 0);

  it.each(MEASURES)('gives weights that tie, are weights, and that no other weights beat (%s)', (measure) => {
    fc.assert(
      fc.property(problems, ({ weights: raw, gains, rivals }) => {
        const weights = shares(raw);
        const found = nearestWeights(weights, gains, measure);
        if (found === null) {
          // Without a gain anywhere nobody can pass: to draw level at 0 is not enough.
          expect(Math.max(...gains)).toBeLessThanOrEqual(0);
          return;
        }
        expect(found.weights.every((weight) => weight >= 0)).toBe(true);
        expect(found.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        expect(reach(found.weights, gains)).toBeGreaterThanOrEqual(-1e-9);
        if (found.distance > 0) expect(reach(found.weights, gains)).toBeLessThan(1e-9);
        for (const rival of rivals.map(shares)) {
          if (reach(rival, gains) < 0) continue;
          // Everything between weights that reach and the found ones reaches too: come as near as that line allows.
          expect(distance(weights, rival, measure)).toBeGreaterThanOrEqual(found.distance - 1e-9);
          const half = rival.map((share, j) => (share + (found.weights[j] as number)) / 2);
          expect(distance(weights, half, measure)).toBeGreaterThanOrEqual(found.distance - 1e-9);
        }
      }),
      { numRuns: 300 },
    );
  });

  function distance(a: readonly number[], b: readonly number[], measure: (typeof MEASURES)[number]): number {
    const changes = a.map((value, j) => Math.abs(value - (b[j] as number)));
    if (measure === 'manhattan') return changes.reduce((sum, change) => sum + change, 0);
    return measure === 'euclidean' ? Math.hypot(...changes) : Math.max(...changes);
  }
});

describe('smallestFlip', () => {
  it('finds the least change of weights and of one score', () => {
    const flip = smallestFlip({
      values: [
        [90, 20],
        [60, 60],
      ],
      directions: ['max', 'max'],
      weights: [0.3, 0.7],
    });
    expect(flip.oneWeight).toMatchObject({ criterion: 0, from: 0.3 });
    expect(flip.oneWeight?.to).toBeCloseTo(4 / 7, 12);
    expect(flip.weights.manhattan?.weights[0]).toBeCloseTo(4 / 7, 12);
    expect(flip.weights.manhattan?.distance).toBeCloseTo(2 * (4 / 7 - 0.3), 12);
    expect(flip.weights.euclidean?.distance).toBeCloseTo(Math.SQRT2 * (4 / 7 - 0.3), 12);
    expect(flip.weights.chebyshev?.distance).toBeCloseTo(4 / 7 - 0.3, 12);
    // 60 against 41: 19 points, on the heavier criterion 19 / 0.7.
    expect(flip.score).toMatchObject({ criterion: 1, reversal: { ahead: 1, behind: 0 } });
    expect(Math.abs((flip.score?.to ?? 0) - (flip.score?.from ?? 0))).toBeCloseTo(19 / 0.7, 12);
  });

  it('brings exactly the named pair level, with weights and with the score', () => {
    fc.assert(
      fc.property(decisionTables(), fc.integer({ min: 1, max: 3 }), (table, funded) => {
        const flip = smallestFlip(table, { funded });
        for (const measure of MEASURES) {
          const found = flip.weights[measure];
          if (found === null) continue;
          const scores = sums(table, found.weights);
          expect(scores[found.reversal.ahead]).toBeCloseTo(scores[found.reversal.behind] as number, 8);
        }
        if (flip.score === null) return;
        const { row, criterion, from, to, reversal } = flip.score;
        expect(from).toBe(table.values[row]?.[criterion]);
        const values = table.values.map((line, i) =>
          line.map((value, j) => (i === row && j === criterion ? to : value)),
        );
        const scores = sums({ ...table, values }, shares(table.weights));
        expect(scores[reversal.ahead]).toBeCloseTo(scores[reversal.behind] as number, 8);
      }),
    );
  });

  it('is never farther by three free measures than by moving one weight', () => {
    fc.assert(
      fc.property(decisionTables(), (table) => {
        const { oneWeight, weights } = smallestFlip(table);
        fc.pre(oneWeight !== null && weightStability(table).winners.length === 1);
        const step = Math.abs((oneWeight?.to ?? 0) - (oneWeight?.from ?? 0));
        expect(weights.manhattan?.distance).toBeLessThanOrEqual(2 * step + 1e-9);
        expect(weights.chebyshev?.distance).toBeLessThanOrEqual(step + 1e-9);
      }),
    );
  });

  it('says that nothing turns round one that dominates', () => {
    const flip = smallestFlip({
      values: [
        [9, 9],
        [1, 1],
      ],
      directions: ['max', 'max'],
      weights: [1, 1],
      bounds: [
        { min: 0, max: 10 },
        { min: 0, max: 10 },
      ],
    });
    expect(flip.oneWeight).toBeNull();
    expect(flip.weights).toEqual({ manhattan: null, euclidean: null, chebyshev: null });
    expect(flip.score).toBeNull();
  });

  it('answers about one pair, and refuses one that is the wrong way round', () => {
    const table = {
      values: [
        [9, 0],
        [5, 5],
        [0, 8],
      ],
      directions: ['max', 'max'] as const,
      weights: [0.6, 0.4],
    };
    const flip = smallestFlip(table, { pair: [1, 2] });
    expect(flip.weights.manhattan?.reversal).toEqual({ ahead: 1, behind: 2 });
    expect(flip.oneWeight?.to).toBeCloseTo(3 / 8, 12);
    expect(() => smallestFlip(table, { pair: [2, 1] })).toThrow(/the one that is ahead first/);
  });
});

describe('a flip passes, or is told as a tie', () => {
  const D = ['max', 'max'] as const;

  it('finds none for somebody who can draw level and never pass', () => {
    const flip = smallestFlip({
      values: [
        [5, 3],
        [5, 1],
      ],
      directions: D,
      weights: [1, 1],
    });
    expect(flip).toMatchObject({
      tied: [],
      oneWeight: null,
      weights: { manhattan: null, euclidean: null, chebyshev: null },
    });
  });

  it('does not take a score to the end of its scale, where it only draws level', () => {
    const table = { values: [[5], [3]], directions: ['max'], weights: [1] } as const;
    expect(smallestFlip({ ...table, bounds: [{ min: 3, max: 5 }] }).score).toBeNull();
    expect(smallestFlip({ ...table, bounds: [{ min: 3, max: 5.5 }] }).score).toMatchObject({ from: 3, to: 5 });
  });

  it('tells a tie at the cut as 0 away, by every kind of change', () => {
    const table = {
      values: [
        [4, 2],
        [2, 4],
        [1, 1],
      ],
      directions: D,
      weights: [1, 1],
    };
    for (const options of [{ funded: 1 }, {}, { pair: [0, 1] as const }]) {
      const { tied, oneWeight, weights, score } = smallestFlip(table, options);
      expect(tied).toEqual([0, 1]);
      expect((oneWeight?.to ?? Number.NaN) - (oneWeight?.from ?? 0)).toBe(0);
      expect(weights.manhattan?.distance).toBe(0);
      expect((score?.to ?? Number.NaN) - (score?.from ?? 0)).toBe(0);
    }
  });

  it('knows that no weights part rows that are alike', () => {
    const { tied, oneWeight, weights, score } = smallestFlip({
      values: [
        [4, 2],
        [4, 2],
      ],
      directions: D,
      weights: [1, 1],
    });
    expect({ tied, oneWeight, manhattan: weights.manhattan }).toEqual({
      tied: [0, 1],
      oneWeight: null,
      manhattan: null,
    });
    expect(score).not.toBeNull();
  });

  it('turns the order round one step beyond each change', () => {
    const tables = decisionTables();
    fc.assert(
      fc.property(tables, (table) => {
        const { tied, weights, oneWeight } = smallestFlip(table);
        if (tied.length > 0) return;
        const gapAt = (by: readonly number[], { ahead, behind }: { readonly ahead: number; readonly behind: number }) =>
          by.reduce((sum, weight, j) => {
            const sign = table.directions[j] === 'min' ? -1 : 1;
            const gain = (table.values[behind]?.[j] ?? 0) - (table.values[ahead]?.[j] ?? 0);
            return sum + sign * weight * gain;
          }, 0);
        const before = shares(table.weights);
        for (const found of Object.values(weights)) {
          if (found === null) continue;
          // Beyond: towards the criterion on which the one behind gains most.
          const gains = before.map((_, j) =>
            gapAt(
              before.map((__, k) => (k === j ? 1 : 0)),
              found.reversal,
            ),
          );
          const target = gains.indexOf(Math.max(...gains));
          const beyond = found.weights.map((weight, j) => 0.99 * weight + (j === target ? 0.01 : 0));
          expect(gapAt(beyond, found.reversal)).toBeGreaterThan(0);
        }
        if (oneWeight !== null)
          expect(Math.max(...Object.values(weights).map((found) => (found === null ? 0 : 1)))).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  it('grows with the rows, not with their pairs', () => {
    // Half of 4000 rows are funded: 4 million pairs.
    const values = Array.from({ length: 4000 }, (_, i) => [Math.sin(i), Math.cos(7 * i), Math.sin(3 * i + 1)]);
    const flip = smallestFlip({ values, directions: ['max', 'max', 'max'], weights: [3, 2, 1] }, { funded: 2000 });
    expect(flip.weights.manhattan?.distance).toBeGreaterThan(0);
    expect(flip.weights.manhattan?.distance).toBeLessThan(0.01);
  });
});

describe('the least that turns a result round, worked by hand', () => {
  const D = ['max', 'max'] as const;
  const none = { oneWeight: null, weights: { manhattan: null, euclidean: null, chebyshev: null }, score: null };
  // Weighted alike: 8, 6 and 5.
  const table = {
    values: [
      [10, 6],
      [4, 8],
      [7, 3],
    ],
    directions: D,
    weights: [1, 1],
  };

  it('says what was asked: a pair before places, places before the winner', () => {
    const told = (options: Parameters<typeof smallestFlip>[1]) => {
      const { statement, exact, tied, undecided } = smallestFlip(table, options);
      return [statement, exact, tied, undecided];
    };
    expect(told({})).toEqual(['winner', true, [], []]);
    expect(told({ funded: 2 })).toEqual(['funded', true, [], []]);
    expect(told({ funded: 2, pair: [0, 1] })).toEqual(['pair', true, [], []]);
  });

  it('tells the funded set from the winner', () => {
    // For the first place 6 + 4w against 8 − 4w, level at 1/4; for the second 8 − 4w against 3 + 4w, at 5/8.
    const winner = smallestFlip(table);
    expect(winner.oneWeight).toEqual({
      criterion: 0,
      from: 0.5,
      to: expect.closeTo(1 / 4, 12),
      reversal: { ahead: 0, behind: 1 },
    });
    // 2 points on half of the weight; the rival is lifted before the leader is lowered, on the first of equal criteria.
    expect(winner.score).toEqual({ row: 1, criterion: 0, from: 4, to: 8, reversal: { ahead: 0, behind: 1 } });
    const funded = smallestFlip(table, { funded: 2 });
    expect(funded.oneWeight).toEqual({
      criterion: 0,
      from: 0.5,
      to: expect.closeTo(5 / 8, 12),
      reversal: { ahead: 1, behind: 2 },
    });
    expect(funded.score).toEqual({ row: 2, criterion: 0, from: 7, to: 9, reversal: { ahead: 1, behind: 2 } });
    expect(funded.weights.chebyshev?.reversal).toEqual({ ahead: 1, behind: 2 });
  });

  it('takes the shorter of the two ways of a weight', () => {
    // 10 − 10w, 6 and 9w: the second is first from 0.4 to 2/3.
    const values = [
      [0, 10],
      [6, 6],
      [9, 0],
    ];
    const flip = (share: number) => smallestFlip({ values, directions: D, weights: [share, 1 - share] }).oneWeight;
    expect(flip(0.45)).toMatchObject({ criterion: 0, to: expect.closeTo(0.4, 12), reversal: { ahead: 1, behind: 0 } });
    expect(flip(0.6)).toMatchObject({ criterion: 0, to: expect.closeTo(2 / 3, 12), reversal: { ahead: 1, behind: 2 } });
  });

  it('turns nothing round where all are funded or nobody is there', () => {
    expect(smallestFlip(table, { funded: 3 })).toEqual({
      statement: 'funded',
      exact: true,
      tied: [],
      undecided: [],
      ...none,
    });
    expect(smallestFlip(table, { funded: 7 })).toMatchObject(none);
  });

  it('changes the score where it weighs most, and turns back what counts as a cost', () => {
    // 0.25 × 8 − 0.75 × 2 = 0.5 and 0.25 × 4 − 0.75 × 2 = −0.5: 1 point, on the heavier criterion 4/3 of cost less.
    const { score } = smallestFlip({
      values: [
        [8, 2],
        [4, 2],
      ],
      directions: ['max', 'min'],
      weights: [1, 3],
    });
    expect(score).toEqual({
      row: 1,
      criterion: 1,
      from: 2,
      to: expect.closeTo(2 / 3, 12),
      reversal: { ahead: 0, behind: 1 },
    });
    const turned = smallestFlip({
      values: [
        [8, 2],
        [4, 2],
      ],
      directions: ['max', 'min'],
      weights: [3, 1],
    });
    expect(turned.score).toMatchObject({ row: 1, criterion: 0, from: 4, to: expect.closeTo(8, 12) });
  });

  it('lowers the leader where nobody can be lifted', () => {
    const flip = smallestFlip({
      values: [
        [10, 6],
        [10, 2],
      ],
      directions: D,
      weights: [1, 1],
      bounds: [
        { min: 9, max: 10 },
        { min: 0, max: 6 },
      ],
    });
    // 8 against 6: the rival would have to go to the end of its scale, the leader down by 4 on the second criterion.
    expect(flip.score).toEqual({ row: 0, criterion: 1, from: 6, to: 2, reversal: { ahead: 0, behind: 1 } });
  });

  it('tells of no score that no number can hold', () => {
    // In 10³⁰⁸: 0.8 against 0.2, 1 on the heavier criterion. The rival would be lifted from 1 to 2, which is beyond all numbers.
    const { score } = smallestFlip({
      values: [
        [0.8e308, 0.8e308],
        [-1e308, 1e308],
      ],
      directions: D,
      weights: [0.4, 0.6],
    });
    expect(score).toMatchObject({ row: 0, criterion: 1, from: 0.8e308 });
    expect((score?.to ?? Number.NaN) / 1e308).toBeCloseTo(-0.2, 9);
  });

  it('asks a pair alone, whoever else is ahead of it', () => {
    // 8 − 4w against 3 + 4w: level at 5/8.
    const flip = smallestFlip(table, { pair: [1, 2] });
    expect(flip.oneWeight).toEqual({
      criterion: 0,
      from: 0.5,
      to: expect.closeTo(5 / 8, 12),
      reversal: { ahead: 1, behind: 2 },
    });
    // The first is better than the third on both.
    expect(smallestFlip(table, { pair: [0, 2] })).toMatchObject({ oneWeight: null, weights: none.weights });
  });

  it.each([[[0, 1, 0]], [{ length: 2, 0: 0, 1: 1 }], [[0, '1']], [[0, 3]], [[-1, 1]], [[0.5, 1]]])(
    'refuses %j as a pair',
    (pair) => {
      expect(() => smallestFlip(table, { pair: pair as never })).toThrow(
        'smallestFlip: expected pair: two different rows, the one that is ahead first, received',
      );
    },
  );

  describe('where two tie', () => {
    const tie = (values: readonly (readonly number[])[], weights: readonly number[], more: object = {}) =>
      smallestFlip({ values, directions: weights.map(() => 'max' as const), weights, ...more });

    it('names both, the criteria that part them, and a score that has room', () => {
      const weights = [1, 1, 1];
      const flip = tie(
        [
          [4, 2, 4],
          [4, 4, 2],
        ],
        weights,
      );
      const reversal = { ahead: 0, behind: 1 };
      expect(flip.tied).toEqual([0, 1]);
      expect(flip.weights.euclidean).toEqual({ distance: 0, weights: shares(weights), reversal });
      // Both have 4 on the first criterion, which parts nobody; the score can change there all the same.
      expect(flip.oneWeight).toEqual({ criterion: 1, from: 1 / 3, to: 1 / 3, reversal });
      expect(flip.score).toEqual({ row: 1, criterion: 0, from: 4, to: 4, reversal });
    });

    it('changes no score without weight or without room', () => {
      const values = [
        [4, 2],
        [1, 2],
      ];
      expect(tie(values, [0, 1]).score).toMatchObject({ criterion: 1, from: 2, to: 2 });
      const level = [
        [4, 2],
        [2, 4],
      ];
      const bounds = (first: number, second: number) => ({
        bounds: [
          { min: 0, max: first },
          { min: 0, max: second },
        ],
      });
      expect(tie(level, [1, 1], bounds(9, 9)).score).toMatchObject({ criterion: 0, from: 2, to: 2 });
      expect(tie(level, [1, 1], bounds(0, 9)).score).toMatchObject({ criterion: 1, from: 4, to: 4 });
      expect(tie(level, [1, 1], bounds(0, 0)).score).toBeNull();
      // A cost is told as it was given.
      const cost = smallestFlip({ values: [[3], [3]], directions: ['min'], weights: [1] });
      expect(cost.score).toMatchObject({ criterion: 0, from: 3, to: 3 });
    });

    it('asks for a tie at the place that was asked for only', () => {
      // Two first, then one.
      const values = [[3], [3], [2], [1]];
      expect(tie(values, [1]).tied).toEqual([0, 1]);
      const two = { values, directions: ['max'] as const, weights: [1] };
      expect(smallestFlip(two, { funded: 1 }).tied).toEqual([0, 1]);
      expect(smallestFlip(two, { funded: 2 })).toMatchObject({ tied: [], score: { row: 2, from: 2, to: 3 } });
    });
  });

  describe('with gaps', () => {
    it('parts those that tie by what is missing where nothing counts yet', () => {
      const reversal = { ahead: 0, behind: 1 };
      // Row 1 at its worst is row 0, and better at its best: with any weight on the second criterion it can pass.
      const one = smallestFlip({
        values: [[5, 0]],
        directions: D,
        weights: [1, 0],
        open: { worst: [[5, 0]], best: [[5, 9]] },
      });
      expect(one.tied).toEqual([0, 1]);
      expect(one.weights.manhattan).toEqual({ distance: 0, weights: [1, 0], reversal });
      expect(one.oneWeight).toEqual({ criterion: 0, from: 1, to: 1, reversal });
      const two = smallestFlip({
        values: [],
        directions: D,
        weights: [1, 0],
        open: {
          worst: [
            [5, 0],
            [5, 2],
          ],
          best: [
            [5, 9],
            [5, 7],
          ],
        },
      });
      expect([two.tied, two.weights.manhattan?.reversal]).toEqual([[0, 1], reversal]);
    });

    // Weighted alike: 8; from 3 to 5; from 6 to 7.
    const open = {
      values: [[8, 8]],
      directions: D,
      weights: [1, 1],
      open: {
        worst: [
          [6, 0],
          [2, 10],
        ],
        best: [
          [6, 4],
          [4, 10],
        ],
      },
    };

    it('changes a known score, never one that is missing, and names rows', () => {
      // 8 against 7 at best: 2 more on the second criterion of row 2, whose first is missing.
      expect(smallestFlip(open).score).toEqual({
        row: 2,
        criterion: 1,
        from: 10,
        to: 12,
        reversal: { ahead: 0, behind: 2 },
      });
      expect(smallestFlip(open).weights.manhattan?.reversal).toEqual({ ahead: 0, behind: 2 });
      // Row 2 at its worst has 6, row 1 at its best 5.
      expect(smallestFlip(open, { funded: 2 })).toMatchObject({
        undecided: [],
        score: { row: 1, criterion: 0, from: 6, to: 8, reversal: { ahead: 2, behind: 1 } },
      });
    });

    it('tells who is undecided, and no change', () => {
      const close = {
        values: [[5, 5]],
        directions: D,
        weights: [1, 1],
        open: {
          worst: [
            [5, 1],
            [9, 9],
          ],
          best: [
            [5, 9],
            [9, 10],
          ],
        },
      };
      // 5; from 3 to 7; from 9 to 9.5.
      expect(smallestFlip(close, { funded: 2 })).toMatchObject({ tied: [], undecided: [0, 1], ...none });
      expect(smallestFlip(close, { pair: [0, 1] })).toMatchObject({ tied: [], undecided: [0, 1], ...none });
      expect(smallestFlip(close, { pair: [2, 1] }).undecided).toEqual([]);
      // At its worst level with the other, at its best ahead: that is no tie yet.
      const level = { ...close, open: { worst: [[5, 5]], best: [[5, 9]] } };
      expect(smallestFlip(level, { pair: [1, 0] })).toMatchObject({ tied: [], undecided: [1, 0], ...none });
      expect(smallestFlip({ ...close, open: { worst: [[5, 1]], best: [[5, 9]] } })).toMatchObject({
        undecided: [0, 1],
        ...none,
      });
    });

    it('takes rows for a pair, not the lines of a row', () => {
      for (const pair of [
        [0, 3],
        [0, 4],
      ] as const)
        expect(() => smallestFlip(open, { pair })).toThrow('pair: two different rows');
    });
  });

  describe('of a method that is no sum', () => {
    const searched = { ...additiveMethod, additive: false };

    it('finds the move of one weight by search, for the winner and the funded set, and nothing else', () => {
      for (const options of [{}, { funded: 2 }]) {
        const { oneWeight, ...found } = smallestFlip({ ...table, method: searched }, options);
        const exact = smallestFlip(table, options);
        expect(found).toEqual({
          statement: exact.statement,
          exact: false,
          tied: [],
          undecided: [],
          weights: none.weights,
          score: null,
        });
        expect(oneWeight).toEqual({ ...exact.oneWeight, to: expect.closeTo(exact.oneWeight?.to ?? Number.NaN, 9) });
      }
    });

    it('tells a tie across the cut, where no set is there to change', () => {
      const level = { values: [[3], [2], [2]], directions: ['max'] as const, weights: [1], method: searched };
      expect(smallestFlip(level, { funded: 2 })).toMatchObject({ tied: [1, 2], ...none });
    });
  });
});
