import { PlanSanteError } from '../../errors/index.ts';
import { greatestOf } from '../../internal/extremes.ts';
import { isAbove } from '../../internal/tolerance.ts';
import { item, readList } from '../matrix/index.ts';

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
  return nearestOf(given, read, measure);
}

/** The same for lists that were read before. */
export function nearestOf(
  weights: readonly number[],
  gains: readonly number[],
  measure: WeightDistance,
): NearbyWeights | null {
  // Only the proportions of gains count: as shares of the largest they do not overflow beside large weights.
  const largest = greatestOf(gains.map(Math.abs));
  const shares = largest > 0 ? gains.map((gain) => gain / largest) : gains;
  if (dot(weights, shares) >= 0) return { distance: 0, weights: [...weights] };
  if (!shares.some((share) => isAbove(share, 0, 1))) return null;
  const found = SOLVERS[measure](weights, shares);
  return { distance: distanceBetween(weights, found, measure), weights: found };
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

/** What weights give in all. */
export function dot(a: readonly number[], b: readonly number[]): number {
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
    // What rounding leaves of the gap is not closed by moving between places that gain the same.
    if (gap <= 0 || gainPerUnit <= 0) break;
    const moved = Math.min(item(result, j), gap / gainPerUnit);
    result[j] = item(result, j) - moved;
    result[target] = item(result, target) + moved;
    gap -= moved * gainPerUnit;
  }
  return result;
}

/**
 * Least straight distance: the foot of the perpendicular on the plane where the two tie, among weights that sum to the same and
 * are 0 or more. It is the nearest set of weights to a point on the way from the weights now along the gains; the longer the way,
 * the more is gained. At a step of all the weight, where the best gain counts 1, the two have tied: what all the weight on it would
 * gain is more than what its distance costs.
 */
function projectWeights(weights: readonly number[], gains: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const best = greatestOf(gains);
  const after = (step: number) =>
    ontoSimplex(
      weights.map((weight, j) => weight + step * (item(gains, j) / best)),
      total,
    );
  return after(leastThat(total, (step) => dot(after(step), gains) >= 0));
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
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return within(leastThat(total, (limit) => dot(within(limit), gains) >= 0));
}

/** Halvings that bring any step down to what a number can tell apart. */
const HALVINGS = 100;

/** The least number up to `most` from which on something holds. */
function leastThat(most: number, holds: (value: number) => boolean): number {
  let low = 0;
  let high = most;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
