import { type KeysOf, PlanSanteError } from '../../errors/index.ts';
import { TOLERANCE } from '../../internal/tolerance.ts';
import {
  type Direction,
  item,
  readDirections,
  readWeights,
  requireInput,
  type WeightNormalisation,
} from '../matrix/index.ts';
import type { ScaleBounds } from '../methods/index.ts';
import { readBounds } from './decision-table.ts';
import { possibleRanks } from './possible-ranks.ts';

/** A table with holes. */
export interface OpenTable {
  /** One row per alternative; `null` where there is no score. */
  readonly values: readonly (readonly (number | null)[])[];
  readonly directions: readonly Direction[];
  readonly weights: readonly number[];
  readonly weightNormalisation?: WeightNormalisation;
  /** The lowest and highest score each criterion can give: what a missing score could turn out to be. */
  readonly bounds: readonly ScaleBounds[];
}

const KEYS: KeysOf<OpenTable> = {
  values: true,
  directions: true,
  weights: true,
  weightNormalisation: true,
  bounds: true,
};

/** What can be said without guessing a missing score. */
export interface RankIntervals {
  /** The lowest and highest weighted sum of each alternative. */
  readonly intervals: readonly ScaleBounds[];
  /** The best rank an alternative can reach, whatever the missing scores are (1 is best; ranks count who is strictly ahead). */
  readonly bestRanks: readonly number[];
  readonly worstRanks: readonly number[];
  /**
   * The sum over the known scores with their weights brought back to 1; `null` when nothing is known. It hides the risk that the
   * interval shows: use it to discuss, not to decide.
   */
  readonly renormalisedScores: readonly (number | null)[];
  /** Differences up to this size count as none. */
  readonly tolerance: number;
}

/**
 * Ranks an incomplete table honestly: every missing score may be anything on its scale, so each alternative gets an interval of
 * additive scores and of ranks. Missing scores are independent of each other. Cost O(n m + n log n).
 *
 * Greco S., Mousseau V., Slowinski R. (2008), Ordinal regression revisited, EJOR 191:416-436 (necessary and possible preference).
 *
 * @throws PlanSanteError when the table is ragged, a score is neither finite nor `null`, or a bound is missing.
 * @example
 * ```ts
 * import { rankIntervals } from 'plan-sante/scoring';
 * const { intervals, worstRanks } = rankIntervals({
 *   values: [[4, null], [3, 3]],
 *   directions: ['max', 'max'],
 *   weights: [0.5, 0.5],
 *   bounds: [{ min: 1, max: 5 }, { min: 1, max: 5 }],
 * });
 * intervals[0]; // { min: 2.5, max: 4.5 }
 * worstRanks; // [2, 2]
 * ```
 */
export function rankIntervals(table: OpenTable): RankIntervals {
  requireInput('rankIntervals', table, KEYS);
  if (!Array.isArray(table.values))
    throw new PlanSanteError({
      function: 'rankIntervals',
      expected: 'a table with values and bounds',
      received: table,
    });
  const bounds = readBounds('rankIntervals', table.bounds);
  const count = bounds.length;
  const weights = readWeights('rankIntervals', table.weights, count, table.weightNormalisation);
  const directions = readDirections('rankIntervals', table.directions, count);
  checkRows(table.values, count);

  let largest = 0;
  const intervals = table.values.map((row) => {
    const { size, ...interval } = scoreInterval(row, weights, directions, bounds);
    largest = Math.max(largest, size);
    return interval;
  });
  const tolerance = TOLERANCE * largest;
  const ranks = possibleRanks(
    intervals.map(({ min, max }) => ({ low: min, high: max, certain: true })),
    tolerance,
  );
  return {
    intervals,
    bestRanks: ranks.map(({ bestRank }) => bestRank),
    worstRanks: ranks.map(({ worstRank }) => worstRank),
    renormalisedScores: table.values.map((row) => renormalisedScore(row, weights, directions)),
    tolerance,
  };
}

/** The least and the most that a row can score, and what its terms weigh: those that cancel out leave the rounding of their size. */
function scoreInterval(
  row: readonly (number | null)[],
  weights: readonly number[],
  directions: readonly Direction[],
  bounds: readonly ScaleBounds[],
): ScaleBounds & { readonly size: number } {
  let min = 0;
  let max = 0;
  let size = 0;
  row.forEach((score, j) => {
    const weight = item(weights, j);
    const sign = directions[j] === 'min' ? -1 : 1;
    const ends = bounds[j] as ScaleBounds;
    const one = sign * weight * (score ?? ends.min);
    const other = sign * weight * (score ?? ends.max);
    min += Math.min(one, other);
    max += Math.max(one, other);
    size += Math.max(Math.abs(one), Math.abs(other));
  });
  return { min, max, size };
}

function renormalisedScore(
  row: readonly (number | null)[],
  weights: readonly number[],
  directions: readonly Direction[],
): number | null {
  let known = 0;
  let sum = 0;
  row.forEach((score, j) => {
    if (score === null) return;
    const weight = item(weights, j);
    known += weight;
    sum += (directions[j] === 'min' ? -1 : 1) * weight * score;
  });
  return known > 0 ? sum / known : null;
}

function checkRows(values: OpenTable['values'], count: number): void {
  Array.from<unknown>(values).forEach((row, i) => {
    if (!Array.isArray(row) || row.length !== count)
      throw new PlanSanteError({
        function: 'rankIntervals',
        expected: `${count} entries in values[${i}]`,
        received: row,
      });
    Array.from<unknown>(row).forEach((score, j) => {
      if (score !== null && !Number.isFinite(score))
        throw new PlanSanteError({
          function: 'rankIntervals',
          expected: `a finite number or null at values[${i}][${j}]`,
          received: score,
        });
    });
  });
}
