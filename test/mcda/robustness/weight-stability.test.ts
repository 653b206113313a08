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
