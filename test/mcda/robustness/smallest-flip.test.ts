import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticalWeightChanges, nearestWeights, smallestFlip, weightStability } from '../../../src/scoring/index.ts';
import { fourAlternatives as worked } from '../../scoring/cases/weight-flip.ts';
import { decisionTables, shares, sums } from './decision-tables.ts';

const MEASURES = ['manhattan', 'euclidean', 'chebyshev'] as const;

describe('criticalWeightChanges', () => {
  const { scores, changes, criticalForAnyPair, criticalForTop } = criticalWeightChanges(worked.input);

  it('gives the worked changes', () => {
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
