import { PlanSanteError } from '../../errors/index.ts';
import { greatestOf, leastOf } from '../../internal/extremes.ts';
import { isAbove } from '../../internal/tolerance.ts';
import { at, entry, item, readList } from '../matrix/index.ts';
import type { ScaleBounds } from '../methods/index.ts';
import type { AdditiveTable } from './decision-table.ts';
import type { Reversal } from './ranking-facts.ts';

/**
 * How two sets of weights are compared: `manhattan` sums the changes (what is taken from some and given to others, counted
 * twice), `euclidean` is the straight distance, `chebyshev` the largest single change.
 */
export type WeightDistance = 'manhattan' | 'euclidean' | 'chebyshev';

/** A set of weights and how far it is. */
export interface NearbyWeights {
  readonly distance: number;
  readonly weights: readonly number[];
}

/**
 * The nearest weights (0 or more, same sum) under which `gains · weights` reaches 0 when it is below 0 now, and beyond which it
 * rises above; `null` when no weights do. `gains[j]` is what the one behind gains on the one ahead per unit of weight on
 * criterion `j`.
 *
 * @throws PlanSanteError when the weights or gains are not lists of finite numbers of one length, or the measure is unknown.
 */
export function nearestWeights(
  weights: readonly number[],
  gains: readonly number[],
  measure: WeightDistance,
): NearbyWeights | null {
  const given = readList('nearestWeights', 'weights', weights, { min: 0 });
  const read = readList('nearestWeights', 'gains', gains, {}, given.length);
  if (typeof measure !== 'string' || !Object.hasOwn(SOLVERS, measure))
    throw new PlanSanteError({
      function: 'nearestWeights',
      expected: `measure, one of ${Object.keys(SOLVERS).join(', ')}`,
      received: measure,
    });
  return nearest(given, read, measure);
}

function nearest(weights: readonly number[], gains: readonly number[], measure: WeightDistance): NearbyWeights | null {
  if (dot(weights, gains) >= 0) return { distance: 0, weights: [...weights] };
  const size = gains.reduce((most, gain) => Math.max(most, Math.abs(gain)), 0);
  if (!gains.some((gain) => isAbove(gain, 0, size))) return null;
  const found = SOLVERS[measure](weights, gains);
  return { distance: distanceBetween(weights, found, measure), weights: found };
}

/** Pairs beyond which the search for the nearest weights would take minutes. */
const MOST_FLIP_PAIRS = 5_000_000;

/**
 * The nearest weights under which anybody outside overtakes anybody inside. Pairs are taken from those whose scores are nearest; a
 * pair can be passed over when even the widest spread of gains between any two could not bring it nearer than what was found.
 */
export function nearestOvertaking(
  table: AdditiveTable,
  scores: Float64Array,
  inside: readonly number[],
  outside: readonly number[],
  measure: WeightDistance,
): (NearbyWeights & { readonly reversal: Reversal }) | null {
  const { weights, columns } = table;
  const weakestFirst = [...inside].sort((a, b) => at(scores, a) - at(scores, b));
  const strongestFirst = [...outside].sort((a, b) => at(scores, b) - at(scores, a));
  const perGap = LEAST_PER_GAP[measure](columns) / widestSpread(table, inside, outside);
  const gains = new Array<number>(columns).fill(0);
  let best: (NearbyWeights & { readonly reversal: Reversal }) | null = null;
  let looked = 0;
  const isHopeless = (ahead: number, behind: number) =>
    best !== null && (at(scores, ahead) - at(scores, behind)) * perGap >= best.distance;
  for (const ahead of weakestFirst) {
    for (const behind of strongestFirst) {
      if (isHopeless(ahead, behind)) break;
      if (++looked > MOST_FLIP_PAIRS)
        throw new PlanSanteError({
          function: 'smallestFlip',
          expected: `at most ${MOST_FLIP_PAIRS} pairs of somebody inside and somebody outside with scores that near`,
          received: inside.length * outside.length,
        });
      for (let j = 0; j < columns; j++) gains[j] = entry(table, behind, j) - entry(table, ahead, j);
      if (best !== null && leastDistance(weights, gains, measure) >= best.distance) continue;
      const found = nearest(weights, gains, measure);
      if (found !== null && (best === null || found.distance < best.distance))
        best = { ...found, reversal: { ahead, behind } };
    }
    if (strongestFirst[0] !== undefined && isHopeless(ahead, strongestFirst[0])) break;
  }
  return best;
}

/** The least distance per unit of gap and unit of spread, for so many criteria: see {@link leastDistance}. */
const LEAST_PER_GAP: Readonly<Record<WeightDistance, (columns: number) => number>> = {
  manhattan: () => 2,
  euclidean: (columns) => 2 / Math.sqrt(columns),
  chebyshev: (columns) => 2 / columns,
};

/** The widest spread, over criteria, that the gains of somebody outside on somebody inside can have. */
function widestSpread(table: AdditiveTable, inside: readonly number[], outside: readonly number[]): number {
  let most = Number.NEGATIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  for (let j = 0; j < table.columns; j++) {
    const [a, b] = [rangeOf(table, inside, j), rangeOf(table, outside, j)];
    most = Math.max(most, b.max - a.min);
    least = Math.min(least, b.min - a.max);
  }
  return most - least;
}

function rangeOf(table: AdditiveTable, rows: readonly number[], j: number): ScaleBounds {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const value = entry(table, row, j);
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return { min, max };
}

/**
 * A distance that the nearest weights cannot go below, from the same problem without the rule that weights are 0 or more:
 * quick enough to pass over hopeless pairs.
 */
function leastDistance(weights: readonly number[], gains: readonly number[], measure: WeightDistance): number {
  const gap = -dot(weights, gains);
  if (gap <= 0) return 0;
  if (measure === 'manhattan') return (2 * gap) / (greatestOf(gains) - leastOf(gains));
  if (measure === 'euclidean') {
    const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
    return gap / Math.hypot(...gains.map((gain) => gain - mean));
  }
  const sorted = [...gains].sort((a, b) => a - b);
  const median = item(sorted, Math.floor(sorted.length / 2));
  return gap / gains.reduce((sum, gain) => sum + Math.abs(gain - median), 0);
}

const SOLVERS: Readonly<Record<WeightDistance, (weights: readonly number[], gains: readonly number[]) => number[]>> = {
  manhattan: moveMass,
  euclidean: projectWeights,
  chebyshev: spreadChange,
};

function distanceBetween(a: readonly number[], b: readonly number[], measure: WeightDistance): number {
  const changes = a.map((value, j) => Math.abs(value - item(b, j)));
  if (measure === 'manhattan') return changes.reduce((sum, change) => sum + change, 0);
  return measure === 'euclidean' ? Math.hypot(...changes) : greatestOf(changes);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, j) => sum + value * item(b, j), 0);
}

/** Least total change: weight goes from where it hurts most to the one place where it helps most, until the gap is closed. */
function moveMass(weights: readonly number[], gains: readonly number[]): number[] {
  const result = [...weights];
  const target = gains.indexOf(greatestOf(gains));
  const worstFirst = gains.map((_, j) => j).sort((a, b) => item(gains, a) - item(gains, b));
  let gap = -dot(weights, gains);
  for (const j of worstFirst) {
    const gainPerUnit = item(gains, target) - item(gains, j);
    if (gap <= 0 || gainPerUnit <= 0) break;
    const moved = Math.min(item(result, j), gap / gainPerUnit);
    result[j] = item(result, j) - moved;
    result[target] = item(result, target) + moved;
    gap -= moved * gainPerUnit;
  }
  return result;
}

/**
 * Least straight distance: the foot of the perpendicular on the plane where the two tie, among weights that sum to the same.
 * Weights that would fall below 0 are held at 0 and the foot is sought among the others (Karush-Kuhn-Tucker conditions): the
 * step along the gains is found by bisection, since a longer step never gains less, and then solved exactly.
 */
function projectWeights(weights: readonly number[], gains: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const after = (step: number) =>
    ontoSimplex(
      weights.map((weight, j) => weight + step * item(gains, j)),
      total,
    );
  let low = 0;
  let high = total / greatestOf(gains.map(Math.abs));
  for (let i = 0; i < 60 && dot(after(high), gains) < 0; i++) high *= 2;
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (dot(after(middle), gains) < 0) low = middle;
    else high = middle;
  }
  const found = after(high);
  return polish(weights, gains, found, total) ?? found;
}

/** Solves the foot of the perpendicular among the weights that are above 0. */
function polish(
  weights: readonly number[],
  gains: readonly number[],
  near: readonly number[],
  total: number,
): number[] | null {
  const active = near.flatMap((weight, j) => (weight > 1e-12 * total ? [j] : []));
  const size = active.length;
  const sum = (term: (j: number) => number) => active.reduce((all, j) => all + term(j), 0);
  const meanGain = sum((j) => item(gains, j)) / size;
  const meanWeight = sum((j) => item(weights, j)) / size;
  const spread = sum((j) => (item(gains, j) - meanGain) ** 2);
  if (!(spread > 0)) return null;
  const shift = total / size - meanWeight;
  const gap = sum((j) => (item(weights, j) + shift) * item(gains, j));
  const step = -gap / spread;
  const result = weights.map(() => 0);
  for (const j of active) result[j] = item(weights, j) + shift + step * (item(gains, j) - meanGain);
  return result.every((weight) => weight >= 0) ? result : null;
}

/** Nearest point with entries of 0 or more and a given sum (Duchi et al. 2008, ICML, algorithm 1). */
function ontoSimplex(point: readonly number[], total: number): number[] {
  const sorted = [...point].sort((a, b) => b - a);
  let sum = 0;
  let lift = 0;
  sorted.forEach((value, index) => {
    sum += value;
    const candidate = (sum - total) / (index + 1);
    if (value - candidate > 0) lift = candidate;
  });
  return point.map((value) => Math.max(0, value - lift));
}

/**
 * Least largest change: for a given limit the best change takes as much as allowed from everybody and gives it where it helps
 * most; what that gains grows with the limit, so the limit is found by bisection.
 */
function spreadChange(weights: readonly number[], gains: readonly number[]): number[] {
  const bestFirst = gains.map((_, j) => j).sort((a, b) => item(gains, b) - item(gains, a));
  const within = (limit: number) => {
    const result = weights.map((weight) => Math.max(0, weight - limit));
    let free = weights.reduce((sum, weight, j) => sum + weight - item(result, j), 0);
    for (const j of bestFirst) {
      const given = Math.min(free, item(weights, j) + limit - item(result, j));
      result[j] = item(result, j) + given;
      free -= given;
    }
    return result;
  };
  let low = 0;
  let high = weights.reduce((sum, weight) => sum + weight, 0);
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (dot(within(middle), gains) < 0) low = middle;
    else high = middle;
  }
  return within(high);
}
