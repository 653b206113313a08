import { type KeysOf, PlanSanteError, requireKeys } from '../../errors/index.ts';
import { greatestOf } from '../../internal/extremes.ts';
import {
  at,
  type CostRule,
  DECISION_KEYS,
  type DecisionInput,
  type Direction,
  item,
  type Normalisation,
  type Normalised,
  normalise,
  type RankedResult,
  type RankingConventions,
  rankAs,
  readDecision,
} from '../matrix/index.ts';

/** How far two rows are apart: by name, or the order p ≥ 1 of a Minkowski distance. */
export type Metric = 'euclidean' | 'manhattan' | 'chebyshev' | { readonly minkowski: number };

/** What {@link topsis} reads beside the table. */
export interface TopsisInput extends DecisionInput {
  /** Default `vector`, as in the original. */
  readonly normalisation?: Normalisation;
  /** Default `direct`: the ideal of a cost is its least value. */
  readonly costs?: CostRule;
  /** Default `euclidean`. */
  readonly metric?: Metric;
}

const KEYS: KeysOf<TopsisInput> = { ...DECISION_KEYS, normalisation: true, costs: true, metric: true };

/** The conventions of TOPSIS. */
export interface TopsisConventions extends RankingConventions {
  readonly normalisation: Normalisation;
  readonly costs: CostRule;
  readonly metric: Metric;
}

/** What {@link topsis} answers. */
export interface TopsisResult extends RankedResult {
  /** Distance of each alternative to the ideal. */
  readonly distancesToIdeal: readonly number[];
  /** Distance of each alternative to the anti-ideal. */
  readonly distancesToAntiIdeal: readonly number[];
  /** The best weighted normalised value of each criterion. */
  readonly ideal: readonly number[];
  /** The worst weighted normalised value of each criterion. */
  readonly antiIdeal: readonly number[];
  readonly conventions: TopsisConventions;
}

/**
 * TOPSIS: closeness d⁻ / (d⁺ + d⁻) to the ideal made of the best values found, from 0 to 1, the highest first.
 *
 * The ideal and the normalisation come from the set: adding or removing an alternative may change the order of the others.
 * Defined results: where all alternatives are equal (or there is only one) ideal and anti-ideal fall together and every closeness
 * is 0.5; a zero column adds nothing to any distance.
 *
 * Source: Hwang C.-L., Yoon K. (1981) Multiple Attribute Decision Making, Springer.
 *
 * @throws PlanSanteError on a malformed table or an unknown option.
 * @example
 * ```ts
 * import { topsis } from 'plan-sante/mcda';
 * const { scores, ranks } = topsis({
 *   values: [[9, 7, 6, 7], [8, 7, 9, 6], [7, 8, 6, 6]],
 *   directions: ['max', 'max', 'max', 'max'],
 *   weights: [4, 2, 6, 8],
 * });
 * // scores about [0.3877, 0.6503, 0.0835], ranks [2, 1, 3]
 * ```
 */
export function topsis(input: TopsisInput): TopsisResult {
  const decision = readDecision('topsis', input, KEYS);
  const { normalisation = 'vector', metric = 'euclidean' } = input;
  const order = orderOf(metric);
  const table = normalise({
    caller: 'topsis',
    table: decision,
    directions: decision.directions,
    normalisation,
    costs: input.costs ?? 'direct',
  });
  const weights = Float64Array.from(decision.weights);
  const [best, worst] = extremes(table, table.directions);
  const [distancesToIdeal, distancesToAntiIdeal] =
    order === 2
      ? euclideanDistances(table, best, worst, weights)
      : [distances(table, best, weights, order), distances(table, worst, weights, order)];
  const scores: number[] = [];
  for (let i = 0; i < table.rows; i++) {
    const toIdeal = item(distancesToIdeal, i);
    const toAntiIdeal = item(distancesToAntiIdeal, i);
    scores.push(closeness(toIdeal, toAntiIdeal));
  }
  const { conventions, ...ranking } = rankAs(input, scores, 'max', 1);
  return {
    scores,
    ...ranking,
    distancesToIdeal,
    distancesToAntiIdeal,
    ideal: Array.from(best, (value, j) => value * at(weights, j)),
    antiIdeal: Array.from(worst, (value, j) => value * at(weights, j)),
    conventions: { ...conventions, normalisation, costs: table.costs, metric },
  };
}

/** The ratio is taken on halves so that two distances near the end of the range cannot overflow in their sum. */
function closeness(toIdeal: number, toAntiIdeal: number): number {
  if (toIdeal === 0 && toAntiIdeal === 0) return 0.5;
  return toAntiIdeal / 2 / (toIdeal / 2 + toAntiIdeal / 2);
}

/** The best and the worst value found in each column. */
function extremes(table: Normalised, directions: readonly Direction[]): [best: Float64Array, worst: Float64Array] {
  const { values, columns } = table;
  const most = values.slice(0, columns);
  const least = values.slice(0, columns);
  for (let k = 0; k < values.length; ) {
    for (let j = 0; j < columns; j++, k++) {
      const value = at(values, k);
      if (value > at(most, j)) most[j] = value;
      if (value < at(least, j)) least[j] = value;
    }
  }
  const best = most.map((value, j) => (directions[j] === 'max' ? value : at(least, j)));
  const worst = least.map((value, j) => (directions[j] === 'max' ? value : at(most, j)));
  return [best, worst];
}

/** Sums outside of this range may have lost terms to overflow or to 0, and are taken again with care. */
const SAFE = 1e300;

/** Euclidean distances of every row to both points in one pass: the usual case, on large tables too. */
function euclideanDistances(
  table: Normalised,
  best: Float64Array,
  worst: Float64Array,
  weights: Float64Array,
): [toBest: number[], toWorst: number[]] {
  const { values, columns } = table;
  const toBest: number[] = [];
  const toWorst: number[] = [];
  for (let k = 0; k < values.length; ) {
    const start = k;
    let bestSum = 0;
    let worstSum = 0;
    for (let j = 0; j < columns; j++, k++) {
      const value = at(values, k);
      const weight = at(weights, j);
      const bestGap = weight * (value - at(best, j));
      const worstGap = weight * (value - at(worst, j));
      bestSum += bestGap * bestGap;
      worstSum += worstGap * worstGap;
    }
    toBest.push(isSafe(bestSum) ? Math.sqrt(bestSum) : carefulDistance(values, start, best, weights, 2));
    toWorst.push(isSafe(worstSum) ? Math.sqrt(worstSum) : carefulDistance(values, start, worst, weights, 2));
  }
  return [toBest, toWorst];
}

function isSafe(sum: number): boolean {
  return sum < SAFE && sum > 1 / SAFE;
}

/** Weighted distance of every row to a point, for any Minkowski order. */
function distances(table: Normalised, point: Float64Array, weights: Float64Array, order: number): number[] {
  const { values, columns } = table;
  const result: number[] = [];
  for (let k = 0; k < values.length; ) {
    const start = k;
    let sum = 0;
    for (let j = 0; j < columns; j++, k++) {
      const gap = Math.abs(at(weights, j) * (at(values, k) - at(point, j)));
      if (order === Number.POSITIVE_INFINITY) sum = Math.max(sum, gap);
      else sum += order === 1 ? gap : gap ** order;
    }
    if (!isSafe(sum)) result.push(carefulDistance(values, start, point, weights, order));
    else result.push(order === 1 || order === Number.POSITIVE_INFINITY ? sum : sum ** (1 / order));
  }
  return result;
}

/** The same distance with all gaps taken relative to the largest one. */
function carefulDistance(
  values: Float64Array,
  start: number,
  point: Float64Array,
  weights: Float64Array,
  order: number,
): number {
  const gaps = Array.from(point, (target, j) => {
    const weight = at(weights, j);
    if (weight === 0) return 0;
    const half = weight * (at(values, start + j) / 2 - target / 2);
    return Math.min(Math.abs(half) * 2, Number.MAX_VALUE);
  });
  const largest = greatestOf(gaps);
  if (largest === 0 || order === Number.POSITIVE_INFINITY) return largest;
  const sum = gaps.reduce((total, gap) => total + (gap / largest) ** order, 0);
  return Math.min(largest * sum ** (1 / order), Number.MAX_VALUE);
}

function orderOf(metric: Metric): number {
  if (metric === 'euclidean') return 2;
  if (metric === 'manhattan') return 1;
  if (metric === 'chebyshev') return Number.POSITIVE_INFINITY;
  requireKeys('topsis', 'metric', metric, { minkowski: true });
  const order: unknown = metric.minkowski;
  if (typeof order === 'number' && order >= 1) return order;
  throw new PlanSanteError({
    function: 'topsis',
    expected: "metric 'euclidean', 'manhattan', 'chebyshev' or { minkowski: p } with p of 1 or more",
    received: metric,
  });
}
