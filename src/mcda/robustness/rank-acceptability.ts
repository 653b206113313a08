import { type KeysOf, PlanSanteError } from '../../errors/index.ts';
import { countAbove } from '../../internal/count-above.ts';
import { randomFrom } from '../../internal/random.ts';
import { isAbove, TOLERANCE } from '../../internal/tolerance.ts';
import { add, at, requireInput, weightedSums } from '../matrix/index.ts';
import {
  type AdditiveTable,
  atBest,
  countRows,
  type DecisionTable,
  isAdditive,
  readAdditive,
} from './decision-table.ts';
import { drawWeights } from './draw-weights.ts';
import { breakpointsOfTwo, type ExactShares, exactOnLine, exactOnTriangle } from './exact-acceptability.ts';
import { methodScores } from './method-scores.ts';

/** Options of {@link rankAcceptability}. */
export interface RankAcceptabilityOptions {
  /** Seed of the draws, a whole number of 32 bits. Default 1. */
  readonly seed?: number;
  /** How many sets of weights are drawn. Default 10 000, and 1 000 from 3 001 rows on; at most 1 000 000. */
  readonly samples?: number;
  /** How many ranks are told apart, from the first. Default all, up to nine million shares in all (3 000 ranks of 3 000 rows). */
  readonly ranks?: number;
  /**
   * `auto` (default): exact where no score is missing, with one criterion, two (and 3 000 rows) or three (and 60 rows), otherwise by
   * drawing. `monte-carlo` always draws.
   */
  readonly method?: 'auto' | 'monte-carlo';
}

const KEYS: KeysOf<RankAcceptabilityOptions> = { seed: true, samples: true, ranks: true, method: true };

/** Answer of {@link rankAcceptability}. Rows in the order of the table, those with gaps after the others. */
export interface RankAcceptability {
  readonly method: 'exact' | 'monte-carlo';
  /**
   * `acceptability[i][r]`: the share of all weights under which row `i` has rank `r + 1`, whatever the missing scores are. Where
   * nothing is missing each row sums to 1, less what lies beyond the ranks that were asked for.
   */
  readonly acceptability: readonly (readonly number[])[];
  /** The same in one way at least of filling the gaps: the share lies between the two. `null` where nothing is missing. */
  readonly possible: readonly (readonly number[])[] | null;
  /** Standard error of each share of `acceptability`, `√(p (1 − p) / samples)`; all 0 when exact. That of `possible` is told alike. */
  readonly standardError: readonly (readonly number[])[];
  /** The mean of the weights that put a row first for certain, `null` for a row that none does: the typical taste that favours it. */
  readonly centralWeights: readonly (readonly number[] | null)[];
  /** For two criteria, exactly: the shares of the first weight where an order changes, with 0 and 1. */
  readonly breakpoints: readonly number[] | null;
  /** 0 when exact. */
  readonly samples: number;
  readonly seed: number | null;
}

const MOST_SAMPLES = 1_000_000;
/** Rows from which on fewer weights are drawn, so that the answer takes as long; up to which every rank is told apart. */
const MANY_ROWS = 3_000;

/** How many sets of weights are drawn for so many rows, when nobody says. */
export function usualSamples(rows: number): number {
  return rows > MANY_ROWS ? 1_000 : 10_000;
}

/** Rows up to which the exact cutting of the triangle takes less than a second. */
const MOST_ROWS_ON_TRIANGLE = 60;

/**
 * For which share of all possible weights each alternative has each rank: what can be said when nobody agrees on the weights.
 *
 * All sets of weights count the same (uniform on the simplex, which is a Dirichlet distribution with parameters 1). With two or
 * three criteria and an additive score the shares are computed exactly, as lengths and areas; otherwise weights are drawn with a
 * seeded generator. Alternatives that tie share the better rank. Cost O(samples × n (m + log n)), memory O(n × ranks).
 *
 * A row with gaps has, under each set of weights, all ranks between its best and its worst: `acceptability` counts a rank that is
 * certain, `possible` one that can be. The share under any one way of filling the gaps lies between them.
 *
 * Lahdelma R., Salminen P. (2001), SMAA-2: stochastic multicriteria acceptability analysis for group decision making, Operations
 * Research 49:444-454, Linthicum.
 *
 * @throws PlanSanteError when the table cannot be used, or `samples`, `ranks` or `seed` is out of range.
 * @example
 * ```ts
 * import { rankAcceptability } from 'plan-sante/scoring';
 * const { acceptability } = rankAcceptability({ values: [[9, 2], [6, 6]], directions: ['max', 'max'], weights: [1, 1] });
 * acceptability[0]; // [0.428…, 0.571…]
 * ```
 */
export function rankAcceptability(input: DecisionTable, options: RankAcceptabilityOptions = {}): RankAcceptability {
  requireInput('rankAcceptability', options, KEYS);
  const table = readAdditive('rankAcceptability', input);
  const count = countRows(table);
  const most = Math.max(1, Math.min(count, Math.floor(MANY_ROWS ** 2 / count)));
  const { seed = 1, samples = usualSamples(count), ranks = most, method = 'auto' } = options;
  check(
    'samples: a whole number from 1 to 1 000 000',
    samples,
    Number.isInteger(samples) && samples >= 1 && samples <= MOST_SAMPLES,
  );
  check('seed: a whole number of 32 bits', seed, Number.isInteger(seed) && Math.abs(seed) <= 2 ** 32);
  check("method 'auto' or 'monte-carlo'", method, method === 'auto' || method === 'monte-carlo');
  check('ranks: a whole number of at least 1', ranks, Number.isInteger(ranks) && ranks >= 1);
  const told = Math.min(ranks, count);
  if (method === 'auto' && isAdditive(input)) {
    const exact = exactShares(table);
    if (exact !== null) return answer(table, exact, { method: 'exact', samples: 0, seed: null, told });
  }
  const scoresUnder = isAdditive(input) ? additiveLines(table) : methodLines(input);
  return answer(table, draw(table, scoresUnder, samples, seed, told), { method: 'monte-carlo', samples, seed, told });
}

function check(expected: string, received: unknown, holds: boolean): void {
  if (!holds) throw new PlanSanteError({ function: 'rankAcceptability', expected, received });
}

function exactShares(table: AdditiveTable): ExactShares | null {
  if (table.open > 0 || table.rows > MANY_ROWS) return null;
  if (table.columns === 1) return onePoint(table);
  if (table.columns === 2) return exactOnLine(table);
  return table.columns === 3 && table.rows <= MOST_ROWS_ON_TRIANGLE ? exactOnTriangle(table) : null;
}

/** One criterion has one possible weight. */
function onePoint({ values, rows }: AdditiveTable): ExactShares {
  const shares = new Float64Array(rows * rows);
  const firstMoments = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    const own = at(values, i);
    const above = values.reduce((count, value) => count + (isAbove(value, own) ? 1 : 0), 0);
    shares[i * rows + above] = 1;
    if (above === 0) firstMoments[i] = 1;
  }
  return { shares, firstMoments };
}

/** The score of every line under weights that need not sum to 1: ranks do not change when they are divided by their sum. */
type ScoresUnder = (weights: Float64Array, total: number) => Float64Array;

function additiveLines(table: AdditiveTable): ScoresUnder {
  return (weights) => weightedSums(table, weights);
}

function methodLines(input: DecisionTable): ScoresUnder {
  return (weights, total) => {
    const shares = Array.from(weights, (weight) => weight / total);
    return Float64Array.from(methodScores('rankAcceptability', input, shares));
  };
}

/** Draws weights as exponentials, which are uniform on the simplex once divided by their sum, and counts the ranks. */
function draw(
  table: AdditiveTable,
  scoresUnder: ScoresUnder,
  samples: number,
  seed: number,
  ranks: number,
): DrawnShares {
  const random = randomFrom(seed);
  const tally = newTally(table, ranks);
  const weights = new Float64Array(table.columns);
  for (let sample = 0; sample < samples; sample++) {
    const total = drawWeights(random, weights);
    countRanks(tally, scoresUnder(weights, total), weights, total);
  }
  return sharesOf(tally, samples);
}

interface DrawnShares extends ExactShares {
  /** Row by row, like `shares`. */
  readonly possible: Float64Array;
  /** How many ranks each row has. */
  readonly ranks: number;
}

interface Tally {
  readonly table: AdditiveTable;
  readonly ranks: number;
  readonly sure: Float64Array;
  /** One more place for each row: a stretch of ranks is written as +1 where it begins and −1 behind its end. */
  readonly stretches: Float64Array;
  readonly firstMoments: Float64Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

function newTally(table: AdditiveTable, ranks: number): Tally {
  const { columns, open } = table;
  const count = countRows(table);
  return {
    table,
    ranks,
    sure: new Float64Array(count * ranks),
    stretches: new Float64Array(open === 0 ? 0 : count * (ranks + 1)),
    firstMoments: new Float64Array(count * columns),
    lows: new Float64Array(count),
    highs: new Float64Array(count),
  };
}

function countRanks(tally: Tally, scores: Float64Array, weights: Float64Array, total: number): void {
  const { table, ranks, sure, stretches, firstMoments, lows, highs } = tally;
  const count = lows.length;
  lows.set(scores.subarray(0, count));
  lows.sort();
  // Those that differ by rounding alone tie.
  const noise = TOLERANCE * Math.max(Math.abs(at(lows, 0)), Math.abs(at(lows, count - 1)));
  if (table.open > 0) {
    for (let i = 0; i < count; i++) highs[i] = at(scores, atBest(table, i));
    highs.sort();
  }
  for (let i = 0; i < count; i++) {
    const low = at(scores, i);
    const high = at(scores, atBest(table, i));
    const best = countAbove(lows, high + noise);
    // Nobody is a rival of its own.
    const worst = table.open === 0 ? best : countAbove(highs, low + noise) - (high > low + noise ? 1 : 0);
    if (best === worst && best < ranks) add(sure, i * ranks + best, 1);
    if (table.open > 0) {
      add(stretches, i * (ranks + 1) + Math.min(best, ranks), 1);
      add(stretches, i * (ranks + 1) + Math.min(worst + 1, ranks), -1);
    }
    if (worst !== 0) continue;
    for (let j = 0; j < weights.length; j++) add(firstMoments, i * weights.length + j, at(weights, j) / total);
  }
}

function sharesOf({ table, ranks, sure, stretches, firstMoments, lows }: Tally, samples: number): DrawnShares {
  const shares = sure.map((count) => count / samples);
  const possible = new Float64Array(stretches.length === 0 ? 0 : shares.length);
  if (table.open > 0) {
    for (let i = 0; i < lows.length; i++) {
      let among = 0;
      for (let r = 0; r < ranks; r++) {
        among += at(stretches, i * (ranks + 1) + r);
        possible[i * ranks + r] = among / samples;
      }
    }
  }
  return { shares, possible, ranks, firstMoments: firstMoments.map((sum) => sum / samples) };
}

interface Told extends Pick<RankAcceptability, 'method' | 'samples' | 'seed'> {
  /** How many ranks are told apart. */
  readonly told: number;
}

function answer(
  table: AdditiveTable,
  { shares, firstMoments, ...drawn }: ExactShares | DrawnShares,
  { told, ...how }: Told,
): RankAcceptability {
  const { columns } = table;
  const count = countRows(table);
  // Exact shares come with every rank.
  const width = 'ranks' in drawn ? drawn.ranks : count;
  const rowsOf = (all: Float64Array) =>
    Array.from({ length: count }, (_, i) => Array.from(all.subarray(i * width, i * width + told)));
  const acceptability = rowsOf(shares);
  const error = (share: number) => (how.samples === 0 ? 0 : Math.sqrt((share * (1 - share)) / how.samples));
  return {
    ...how,
    acceptability,
    possible: table.open > 0 && 'possible' in drawn ? rowsOf(drawn.possible) : null,
    standardError: acceptability.map((row) => row.map(error)),
    centralWeights: acceptability.map(([first = 0], i) => {
      if (first <= 0) return null;
      return Array.from(firstMoments.subarray(i * columns, (i + 1) * columns), (moment) => moment / first);
    }),
    breakpoints: how.method === 'exact' && columns === 2 ? breakpointsOfTwo(table) : null,
  };
}
