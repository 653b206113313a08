import { type KeysOf, PlanSanteError } from '../../errors/index.ts';
import { countAbove } from '../../internal/count-above.ts';
import { randomFrom } from '../../internal/random.ts';
import { at, requireInput } from '../matrix/index.ts';
import { type AdditiveTable, type DecisionTable, isAdditive, readAdditive } from './decision-table.ts';
import { drawWeights } from './draw-weights.ts';
import { breakpointsOfTwo, type ExactShares, exactOnLine, exactOnTriangle } from './exact-acceptability.ts';
import { methodScores } from './method-scores.ts';

/** Options of {@link rankAcceptability}. */
export interface RankAcceptabilityOptions {
  /** Seed of the draws, a whole number of 32 bits. Default 1. */
  readonly seed?: number;
  /** How many sets of weights are drawn. Default 10 000, at most 1 000 000. */
  readonly samples?: number;
  /** `auto` (default): exact with up to three criteria (and 60 rows for three), otherwise by drawing. `monte-carlo` always draws. */
  readonly method?: 'auto' | 'monte-carlo';
}

const KEYS: KeysOf<RankAcceptabilityOptions> = { seed: true, samples: true, method: true };

/** Answer of {@link rankAcceptability}. Rows in the order of the table. */
export interface RankAcceptability {
  readonly method: 'exact' | 'monte-carlo';
  /** `acceptability[i][r]`: the share of all weights under which row `i` has rank `r + 1`. Each row sums to 1. */
  readonly acceptability: readonly (readonly number[])[];
  /** Standard error of each share, `√(p (1 − p) / samples)`; all 0 when exact. */
  readonly standardError: readonly (readonly number[])[];
  /** The mean of the weights that put a row first, `null` for a row that none does: the typical taste that favours it. */
  readonly centralWeights: readonly (readonly number[] | null)[];
  /** For two criteria, exactly: the shares of the first weight where an order changes, with 0 and 1. */
  readonly breakpoints: readonly number[] | null;
  /** 0 when exact. */
  readonly samples: number;
  readonly seed: number | null;
}

const MOST_SAMPLES = 1_000_000;
/** Most rows that {@link rankAcceptability} takes: a square of this many shares still fits in memory with ease. */
export const MOST_ACCEPTABILITY_ROWS = 3_000;
/** Rows up to which the exact cutting of the triangle takes less than a second. */
const MOST_ROWS_ON_TRIANGLE = 60;

/**
 * For which share of all possible weights each alternative has each rank: what can be said when nobody agrees on the weights.
 *
 * All sets of weights count the same (uniform on the simplex, which is a Dirichlet distribution with parameters 1). With two or
 * three criteria and an additive score the shares are computed exactly, as lengths and areas; otherwise weights are drawn with a
 * seeded generator. Alternatives that tie share the better rank. Cost O(samples × n (m + log n)).
 *
 * Lahdelma R., Salminen P. (2001), SMAA-2: stochastic multicriteria acceptability analysis for group decision making, Operations
 * Research 49:444-454.
 *
 * @throws PlanSanteError when the table cannot be used, has more than 3000 rows, or `samples` or `seed` is out of range.
 * @example
 * ```ts
 * import { rankAcceptability } from 'plan-sante/scoring';
 * const { acceptability } = rankAcceptability({ values: [[9, 2], [6, 6]], directions: ['max', 'max'], weights: [1, 1] });
 * acceptability[0]; // [0.428…, 0.571…]
 * ```
 */
export function rankAcceptability(input: DecisionTable, options: RankAcceptabilityOptions = {}): RankAcceptability {
  requireInput('rankAcceptability', options, KEYS);
  const { seed = 1, samples = 10_000, method = 'auto' } = options;
  check(
    'samples: a whole number from 1 to 1 000 000',
    samples,
    Number.isInteger(samples) && samples >= 1 && samples <= MOST_SAMPLES,
  );
  check('seed: a whole number of 32 bits', seed, Number.isInteger(seed) && Math.abs(seed) <= 2 ** 32);
  check("method 'auto' or 'monte-carlo'", method, method === 'auto' || method === 'monte-carlo');
  const table = readAdditive('rankAcceptability', input);
  check(`at most ${MOST_ACCEPTABILITY_ROWS} rows`, table.rows, table.rows <= MOST_ACCEPTABILITY_ROWS);
  if (method === 'auto' && isAdditive(input)) {
    const exact = exactShares(table);
    if (exact !== null) return answer(table, exact, { method: 'exact', samples: 0, seed: null });
  }
  const drawn = isAdditive(input) ? drawAdditive(table, samples, seed) : drawWithMethod(input, table, samples, seed);
  return answer(table, drawn, { method: 'monte-carlo', samples, seed });
}

function check(expected: string, received: unknown, holds: boolean): void {
  if (!holds) throw new PlanSanteError({ function: 'rankAcceptability', expected, received });
}

function exactShares(table: AdditiveTable): ExactShares | null {
  if (table.columns === 1) return onePoint(table);
  if (table.columns === 2) return exactOnLine(table);
  return table.columns === 3 && table.rows <= MOST_ROWS_ON_TRIANGLE ? exactOnTriangle(table) : null;
}

/** One criterion has one possible weight. */
function onePoint({ values, rows }: AdditiveTable): ExactShares {
  const shares = new Float64Array(rows * rows);
  const firstMoments = new Float64Array(rows);
  const sorted = values.slice().sort();
  for (let i = 0; i < rows; i++) {
    const above = countAbove(sorted, at(values, i));
    shares[i * rows + above] = 1;
    if (above === 0) firstMoments[i] = 1;
  }
  return { shares, firstMoments };
}

/**
 * Draws weights as exponentials. The ranks do not change when weights are divided by their sum, so that division is only made
 * where weights are averaged.
 */
function drawAdditive({ values, rows, columns }: AdditiveTable, samples: number, seed: number): ExactShares {
  const random = randomFrom(seed);
  const tally = newTally(rows, columns);
  const weights = new Float64Array(columns);
  const scores = new Float64Array(rows);
  for (let sample = 0; sample < samples; sample++) {
    const total = drawWeights(random, weights);
    for (let i = 0, k = 0; i < rows; i++) {
      let sum = 0;
      for (let j = 0; j < columns; j++) sum += at(values, k++) * at(weights, j);
      scores[i] = sum;
    }
    countRanks(tally, scores, weights, total);
  }
  return sharesOf(tally, samples);
}

function drawWithMethod(
  input: DecisionTable,
  { rows, columns }: AdditiveTable,
  samples: number,
  seed: number,
): ExactShares {
  const random = randomFrom(seed);
  const tally = newTally(rows, columns);
  const weights = new Float64Array(columns);
  for (let sample = 0; sample < samples; sample++) {
    const total = drawWeights(random, weights);
    const shares = Array.from(weights, (weight) => weight / total);
    countRanks(tally, Float64Array.from(methodScores('rankAcceptability', input, shares)), weights, total);
  }
  return sharesOf(tally, samples);
}

interface Tally {
  readonly counts: Float64Array;
  readonly firstMoments: Float64Array;
  readonly sorted: Float64Array;
}

function newTally(rows: number, columns: number): Tally {
  return {
    counts: new Float64Array(rows * rows),
    firstMoments: new Float64Array(rows * columns),
    sorted: new Float64Array(rows),
  };
}

function countRanks(
  { counts, firstMoments, sorted }: Tally,
  scores: Float64Array,
  weights: Float64Array,
  total: number,
): void {
  const rows = scores.length;
  const columns = weights.length;
  sorted.set(scores);
  sorted.sort();
  for (let i = 0; i < rows; i++) {
    const above = countAbove(sorted, at(scores, i));
    const cell = i * rows + above;
    counts[cell] = at(counts, cell) + 1;
    if (above !== 0) continue;
    for (let j = 0; j < columns; j++)
      firstMoments[i * columns + j] = at(firstMoments, i * columns + j) + at(weights, j) / total;
  }
}

function sharesOf({ counts, firstMoments }: Tally, samples: number): ExactShares {
  return {
    shares: counts.map((count) => count / samples),
    firstMoments: firstMoments.map((sum) => sum / samples),
  };
}

function answer(
  table: AdditiveTable,
  { shares, firstMoments }: ExactShares,
  how: Pick<RankAcceptability, 'method' | 'samples' | 'seed'>,
): RankAcceptability {
  const { rows, columns } = table;
  const indices = Array.from({ length: rows }, (_, i) => i);
  const acceptability = indices.map((i) => Array.from(shares.subarray(i * rows, (i + 1) * rows)));
  const error = (share: number) => (how.samples === 0 ? 0 : Math.sqrt((share * (1 - share)) / how.samples));
  return {
    ...how,
    acceptability,
    standardError: acceptability.map((row) => row.map(error)),
    centralWeights: indices.map((i) => {
      const first = acceptability[i]?.[0] ?? 0;
      if (first <= 0) return null;
      return Array.from(firstMoments.subarray(i * columns, (i + 1) * columns), (moment) => moment / first);
    }),
    breakpoints: how.method === 'exact' && columns === 2 ? breakpointsOfTwo(table) : null,
  };
}
