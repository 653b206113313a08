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
 * The nearest weights (0 or more, same sum) under which `gains · weights` reaches 0 when it is below 0 now; `null` when no
 * weights do. `gains[j]` is what the one behind gains on the one ahead per unit of weight on criterion `j`.
 */
export function nearestWeights(
  weights: readonly number[],
  gains: readonly number[],
  measure: WeightDistance,
): NearbyWeights | null {
  if (dot(weights, gains) >= 0) return { distance: 0, weights: [...weights] };
  if (Math.max(...gains) < 0) return null;
  const found = SOLVERS[measure](weights, gains);
  return { distance: distanceBetween(weights, found, measure), weights: found };
}

/**
 * A distance that the nearest weights cannot go below, from the same problem without the rule that weights are 0 or more:
 * quick enough to pass over hopeless pairs.
 */
export function leastDistance(weights: readonly number[], gains: readonly number[], measure: WeightDistance): number {
  const gap = -dot(weights, gains);
  if (gap <= 0) return 0;
  if (measure === 'manhattan') return (2 * gap) / (Math.max(...gains) - Math.min(...gains));
  if (measure === 'euclidean') {
    const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
    return gap / Math.hypot(...gains.map((gain) => gain - mean));
  }
  const sorted = [...gains].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] as number;
  return gap / gains.reduce((sum, gain) => sum + Math.abs(gain - median), 0);
}

const SOLVERS: Readonly<Record<WeightDistance, (weights: readonly number[], gains: readonly number[]) => number[]>> = {
  manhattan: moveMass,
  euclidean: projectWeights,
  chebyshev: spreadChange,
};

export function distanceBetween(a: readonly number[], b: readonly number[], measure: WeightDistance): number {
  const changes = a.map((value, j) => Math.abs(value - (b[j] as number)));
  if (measure === 'manhattan') return changes.reduce((sum, change) => sum + change, 0);
  return measure === 'euclidean' ? Math.hypot(...changes) : Math.max(...changes);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, j) => sum + value * (b[j] as number), 0);
}

/** Least total change: weight goes from where it hurts most to the one place where it helps most, until the gap is closed. */
function moveMass(weights: readonly number[], gains: readonly number[]): number[] {
  const result = [...weights];
  const target = gains.indexOf(Math.max(...gains));
  const worstFirst = gains.map((_, j) => j).sort((a, b) => (gains[a] as number) - (gains[b] as number));
  let gap = -dot(weights, gains);
  for (const j of worstFirst) {
    const gainPerUnit = (gains[target] as number) - (gains[j] as number);
    if (gap <= 0 || gainPerUnit <= 0) break;
    const moved = Math.min(result[j] as number, gap / gainPerUnit);
    result[j] = (result[j] as number) - moved;
    result[target] = (result[target] as number) + moved;
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
      weights.map((weight, j) => weight + step * (gains[j] as number)),
      total,
    );
  let low = 0;
  let high = total / Math.max(...gains.map(Math.abs));
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
  const meanGain = sum((j) => gains[j] as number) / size;
  const meanWeight = sum((j) => weights[j] as number) / size;
  const spread = sum((j) => ((gains[j] as number) - meanGain) ** 2);
  if (!(spread > 0)) return null;
  const shift = total / size - meanWeight;
  const gap = sum((j) => ((weights[j] as number) + shift) * (gains[j] as number));
  const step = -gap / spread;
  const result = weights.map(() => 0);
  for (const j of active) result[j] = (weights[j] as number) + shift + step * ((gains[j] as number) - meanGain);
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
  const bestFirst = gains.map((_, j) => j).sort((a, b) => (gains[b] as number) - (gains[a] as number));
  const within = (limit: number) => {
    const result = weights.map((weight) => Math.max(0, weight - limit));
    let free = weights.reduce((sum, weight, j) => sum + weight - (result[j] as number), 0);
    for (const j of bestFirst) {
      const given = Math.min(free, (weights[j] as number) + limit - (result[j] as number));
      result[j] = (result[j] as number) + given;
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
