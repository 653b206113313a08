import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/internal/random.ts';
import {
  compareMethods,
  type DecisionTable,
  rankAcceptability,
  smallestFlip,
  topsis,
  weightedSum,
  weightStability,
} from '../../../src/mcda/index.ts';
import { additiveMethod, defineMethod } from '../../../src/scoring/index.ts';
import { shares, sums, withShare } from './decision-tables.ts';

/** How many problems are tried; the properties were also run over 2 000. */
const RUNS = Number(process.env['RANKING_RUNS'] ?? 40);
const FILLINGS = 200;

/** Whole scores from 0 to 5, some missing; rows without gaps first, as a table has them. */
const problems = fc
  .record({
    weights: fc
      .array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 4 })
      .filter((w) => w.some((x) => x > 0)),
    directions: fc.array(fc.constantFrom('max' as const, 'min' as const), { minLength: 4, maxLength: 4 }),
    rows: fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { freq: 4 }), { minLength: 4, maxLength: 4 }), {
      minLength: 2,
      maxLength: 6,
    }),
  })
  .map(({ weights, rows, ...rest }) => {
    const columns = weights.length;
    const directions = rest.directions.slice(0, columns);
    const cut = rows.map((row) => row.slice(0, columns));
    const known = cut.filter((row) => row.every((value) => value !== null)) as number[][];
    const gaps = cut.filter((row) => row.includes(null));
    const ends = (end: 'worst' | 'best') =>
      gaps.map((row) => row.map((value, j) => value ?? ((directions[j] === 'max') === (end === 'best') ? 5 : 0)));
    const table: DecisionTable = {
      values: known,
      directions,
      weights,
      bounds: directions.map(() => ({ min: 0, max: 5 })),
      ...(gaps.length > 0 && { open: { worst: ends('worst'), best: ends('best') } }),
    };
    return { table, known, gaps };
  });

/** One way to fill the gaps: ends and middles alike. */
function filled(
  { table, known, gaps }: typeof problems extends fc.Arbitrary<infer P> ? P : never,
  random: () => number,
) {
  const values = gaps.map((row) =>
    row.map((value) => {
      const draw = random();
      return value ?? (draw < 0.25 ? 0 : draw > 0.75 ? 5 : 5 * random());
    }),
  );
  const { open: _open, ...closed } = table;
  return { ...closed, values: [...known, ...values] };
}

const NOISE = 1e-9;
const isFirst = (scores: readonly number[], row: number) => Math.max(...scores) <= (scores[row] as number) + NOISE;
const isFunded = (scores: readonly number[], row: number, places: number) =>
  scores.filter((score) => score > (scores[row] as number) + NOISE).length < places;

describe('a table with gaps', () => {
  it(`says of stability what holds in all of ${FILLINGS} ways to fill them`, () => {
    fc.assert(
      fc.property(problems, fc.integer(), fc.integer({ min: 1, max: 4 }), (problem, seed, places) => {
        const { table } = problem;
        const stability = weightStability(table, { funded: places });
        const random = randomFrom(seed);
        const now = shares(table.weights);
        for (let i = 0; i < FILLINGS; i++) {
          const closed = filled(problem, random);
          const scores = sums(closed, now);
          for (const row of stability.winners) expect(isFirst(scores, row)).toBe(true);
          scores.forEach((_, row) => {
            if (isFirst(scores, row)) expect(stability.contenders).toContain(row);
          });
          for (const row of stability.funded ?? []) expect(isFunded(scores, row, places)).toBe(true);
          for (const { criterion, winner, canBeFirst, funded } of stability.criteria) {
            const at = ({ min, max }: { min: number; max: number }) =>
              sums(closed, withShare(now, criterion, min + random() * (max - min)));
            if (winner !== null) for (const row of stability.winners) expect(isFirst(at(winner), row)).toBe(true);
            if (funded !== null)
              for (const row of stability.funded ?? []) expect(isFunded(at(funded), row, places)).toBe(true);
            // Nobody is first where it was said that it cannot be.
            for (const { row, min, max } of canBeFirst)
              for (const share of [min / 2, (1 + max) / 2])
                if (share < min - NOISE || share > max + NOISE)
                  expect(isFirst(sums(closed, withShare(now, criterion, share)), row)).toBe(false);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps in every filling the order that holds for certain, as far as was said', () => {
    fc.assert(
      fc.property(problems, fc.integer(), (problem, seed) => {
        const { table } = problem;
        const random = randomFrom(seed);
        const now = shares(table.weights);
        const fillings = Array.from({ length: FILLINGS }, () => filled(problem, random));
        const rows = fillings[0]?.values.length ?? 0;
        const ends = (end: 'worst' | 'best') =>
          sums({ ...table, values: [...problem.known, ...(table.open?.[end] ?? [])] } as never, now);
        const [low, high] = [ends('worst'), ends('best')];
        for (const { criterion, order } of weightStability(table).criteria) {
          for (const closed of fillings) {
            const scores = sums(closed, withShare(now, criterion, order.min + random() * (order.max - order.min)));
            for (let a = 0; a < rows; a++)
              for (let b = 0; b < rows; b++)
                if ((low[a] as number) > (high[b] as number) + NOISE)
                  expect(scores[a]).toBeGreaterThanOrEqual((scores[b] as number) - NOISE);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('is turned round by no smaller change than was said', () => {
    fc.assert(
      fc.property(problems, fc.integer(), (problem, seed) => {
        const { table } = problem;
        const flip = smallestFlip(table);
        const { winners } = weightStability(table);
        const random = randomFrom(seed);
        const now = shares(table.weights);
        if (winners.length === 0)
          expect([flip.oneWeight, flip.score, flip.weights.manhattan]).toEqual([null, null, null]);
        expect(flip.undecided.length > 0).toBe(winners.length === 0);
        const [winner] = winners;
        if (winner === undefined || winners.length > 1) return;
        const radius = flip.weights.euclidean?.distance ?? 2;
        for (let i = 0; i < FILLINGS; i++) {
          const closed = filled(problem, random);
          // Any weights that are nearer leave the winner first.
          const step = now.map(() => random() - 0.5);
          const mean = step.reduce((a, b) => a + b, 0) / step.length;
          const size = Math.hypot(...step.map((part) => part - mean)) || 1;
          const near = now.map((weight, j) => weight + (((step[j] as number) - mean) / size) * radius * random());
          if (near.every((weight) => weight >= 0)) expect(isFirst(sums(closed, near), winner)).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('gives shares of ranks between which those of every filling lie, under the same draws', () => {
    fc.assert(
      fc.property(problems, fc.integer(), (problem, seed) => {
        const draws = { seed: 3, samples: 60, method: 'monte-carlo' } as const;
        const open = rankAcceptability(problem.table, draws);
        const random = randomFrom(seed);
        for (let i = 0; i < 20; i++) {
          const closed = rankAcceptability(filled(problem, random), draws);
          for (const [at, row] of closed.acceptability.entries())
            for (const [rank, share] of row.entries()) {
              expect(share).toBeGreaterThanOrEqual((open.acceptability[at]?.[rank] ?? 1) - NOISE);
              expect(share).toBeLessThanOrEqual((open.possible ?? open.acceptability)[at]?.[rank] ?? 0);
            }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('finds the winner that lacks a score, and the least that could turn it round', () => {
    const table: DecisionTable = {
      values: [
        [0, 50],
        [0, 40],
      ],
      directions: ['max', 'max'],
      weights: [0.6, 0.4],
      bounds: [
        { min: 0, max: 100 },
        { min: 0, max: 100 },
      ],
      open: {
        worst: [
          [100, 0],
          [50, 0],
        ],
        best: [
          [100, 100],
          [50, 100],
        ],
      },
    };
    const { winners, contenders, criteria } = weightStability(table);
    expect([winners, contenders]).toEqual([[], [2, 3]]);
    // At their best, 60 + 40 and 30 + 40; at its worst the first has 60: from a share of 2/3 on it is first for certain.
    expect(criteria[0]?.canBeFirst).toEqual([
      { row: 2, min: 0, max: 1 },
      { row: 3, min: 0, max: 2 / 3 },
    ]);
    const sure = weightStability({ ...table, weights: [0.8, 0.2] });
    expect(sure.winners).toEqual([2]);
    expect(sure.criteria[0]?.winner).toMatchObject({ max: 1, below: { ahead: 2, behind: 3 } });
    expect(sure.criteria[0]?.winner?.min).toBeCloseTo(2 / 3, 12);
    const flip = smallestFlip({ ...table, weights: [0.8, 0.2] });
    expect(flip.oneWeight?.to).toBeCloseTo(2 / 3, 12);
    // 80 against 40 + 20: a known score of one of the two moves, never one that is missing.
    expect(flip.score).toMatchObject({ criterion: 0, reversal: { ahead: 2, behind: 3 } });
    expect(smallestFlip({ ...table, weights: [0.8, 0.2] }, { pair: [2, 0] }).oneWeight?.to).toBeCloseTo(1 / 3, 12);
    expect(smallestFlip(table, { pair: [2, 3] }).undecided).toEqual([2, 3]);
    expect(() => smallestFlip(table, { pair: [1, 2] })).toThrow(/the one that is ahead first/);
  });

  it('refuses ends that are turned, ends for a method without ends, and unknown keys', () => {
    const table = { values: [[1, 2]], directions: ['max', 'min'], weights: [1, 1] } as const;
    const open = { worst: [[1, 3]], best: [[2, 2]] };
    expect(weightStability({ ...table, open }).contenders).toEqual([0, 1]);
    expect(() => weightStability({ ...table, open: { ...open, best: [[2, 4]] } })).toThrow(/no better than open.best/);
    expect(() => weightStability({ ...table, open: { ...open, bests: [] } as never })).toThrow(/did you mean "best"/);
    expect(() => weightStability({ ...table, open: { worst: [[1, 3]], best: [] } })).toThrow(/as many rows/);
    const method = defineMethod({ id: 'topsis', run: (input) => topsis(input) });
    expect(() => smallestFlip({ ...table, open, method })).toThrow(/additive method/);
    // Methods side by side speak of the rows without gaps.
    expect(compareMethods({ ...table, open }, [additiveMethod, method]).rows).toHaveLength(1);
    expect(weightedSum(table).ranks).toEqual([1]);
  });

  it('are counted where they cannot be compared', () => {
    const table = { values: [[1], [2]], directions: ['max'], weights: [1] } as const;
    const open = { worst: [[0], [0]], best: [[9], [9]] };
    expect(compareMethods(table, [additiveMethod]).notCompared).toBe(0);
    const { rows, notCompared } = compareMethods({ ...table, open }, [additiveMethod], { funded: 1 });
    expect([rows.map(({ fundedBy }) => fundedBy), notCompared]).toEqual([['none', 'every'], 2]);
    expect(() => compareMethods({ ...table, open: { worst: [[0]], best: [] } }, [additiveMethod])).toThrow(
      'compareMethods: expected open: as many rows in worst as in best',
    );
  });

  it('knows no ends for a method that looks at the whole set: two known rows change places twice with the gap of a third', () => {
    const leader = (x: number) => {
      const { ranks } = topsis({
        values: [
          [1, 6],
          [2, 5],
          [7, x],
        ],
        directions: ['max', 'max'],
        weights: [1, 1],
      });
      return (ranks[0] ?? 0) < (ranks[1] ?? 0) ? 'A' : 'B';
    };
    expect(Array.from({ length: 11 }, (_, x) => leader(x)).join('')).toBe('BAAAABBBBBB');
  });

  it('takes 6 000 rows within bounded memory, with the error told', () => {
    const random = randomFrom(5);
    const values = Array.from({ length: 6_000 }, () => [random(), random(), random(), random()]);
    const many = rankAcceptability(
      { values, directions: ['max', 'max', 'max', 'max'], weights: [1, 1, 1, 1] },
      { samples: 20 },
    );
    expect(many.acceptability).toHaveLength(6_000);
    expect(many.acceptability[0]).toHaveLength(1_500);
    const first = many.acceptability.reduce((sum, [share = 0]) => sum + share, 0);
    expect(first).toBeCloseTo(1, 12);
    const few = rankAcceptability(
      { values, directions: ['max', 'max', 'max', 'max'], weights: [1, 1, 1, 1] },
      { samples: 20, ranks: 3 },
    );
    expect(few.acceptability[7]).toEqual(many.acceptability[7]?.slice(0, 3));
    expect(few.samples).toBe(20);
    expect(() =>
      rankAcceptability({ values, directions: ['max', 'max', 'max', 'max'], weights: [1, 1, 1, 1] }, { ranks: 0 }),
    ).toThrow(/ranks/);
  });
});
