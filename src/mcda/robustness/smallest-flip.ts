import { PlanSanteError } from '../../errors/index.ts';
import type { ScaleBounds } from '../methods/index.ts';
import { type AdditiveTable, additiveScores, type DecisionTable, isAdditive, readAdditive } from './decision-table.ts';
import { leastDistance, type NearbyWeights, nearestWeights, type WeightDistance } from './nearest-weights.ts';
import { type Reversal, standingOf } from './standing.ts';
import { type StabilityInterval, weightStability } from './weight-stability.ts';

/** The smallest move of one weight, the others keeping their proportions. */
export interface SingleWeightFlip {
  readonly criterion: number;
  readonly from: number;
  readonly to: number;
  readonly reversal: Reversal;
}

/** The nearest weights that bring a pair level. */
export interface WeightsFlip extends NearbyWeights {
  readonly reversal: Reversal;
}

/** The smallest change of one score that brings a pair level. */
export interface ScoreFlip {
  readonly row: number;
  readonly criterion: number;
  readonly from: number;
  readonly to: number;
  readonly reversal: Reversal;
}

/** Answer of {@link smallestFlip}. At each change told here the pair is level; one step further it has changed places. */
export interface SmallestFlip {
  readonly statement: 'winner' | 'funded' | 'pair';
  /** True when every number is exact; false for methods that are not additive, where only `oneWeight` is given, by search. */
  readonly exact: boolean;
  readonly oneWeight: SingleWeightFlip | null;
  readonly weights: Readonly<Record<WeightDistance, WeightsFlip | null>>;
  /** A change within the bounds of the table, or of any size when the table has none. */
  readonly score: ScoreFlip | null;
}

/** What is asked: the winner (default), the funded set, or one pair of rows. */
export interface SmallestFlipOptions {
  readonly funded?: number;
  /** `[ahead, behind]` as row indices. */
  readonly pair?: readonly [number, number];
}

/** Most pairs that {@link smallestFlip} compares; beyond, the answer would take minutes. */
export const MOST_FLIP_PAIRS = 5_000_000;

/**
 * The least that turns a result round: the smallest move of one weight, the nearest other weights by three measures, and the
 * smallest change of one score. `null` where no change of that kind does it.
 *
 * Weights are compared as shares that sum to 1. Cost: one small problem per pair of somebody inside and somebody outside of what
 * is asked, at most 5 million pairs; hopeless pairs are passed over.
 *
 * @throws PlanSanteError when the table or the question cannot be used, or when a tie already turns the answer round.
 * @example
 * ```ts
 * import { smallestFlip } from 'plan-sante/scoring';
 * const flip = smallestFlip({ values: [[90, 20], [60, 60]], directions: ['max', 'max'], weights: [0.3, 0.7] });
 * flip.oneWeight; // { criterion: 0, from: 0.3, to: 0.571…, reversal: { ahead: 1, behind: 0 } }
 * ```
 */
export function smallestFlip(input: DecisionTable, options: SmallestFlipOptions = {}): SmallestFlip {
  const statement = options.pair !== undefined ? 'pair' : options.funded !== undefined ? 'funded' : 'winner';
  const nothing = { manhattan: null, euclidean: null, chebyshev: null };
  if (!isAdditive(input)) {
    if (statement === 'pair')
      throw new PlanSanteError({ function: 'smallestFlip', expected: 'an additive table to ask about a pair' });
    return { statement, exact: false, oneWeight: oneWeightFlip(input, options), weights: nothing, score: null };
  }
  const table = readAdditive('smallestFlip', { ...input, weightNormalisation: 'sum' });
  const scores = additiveScores(table, table.weights);
  const sides = sidesOf(scores, options);
  if (sides === null) return { statement, exact: true, oneWeight: null, weights: nothing, score: null };
  return {
    statement,
    exact: true,
    oneWeight: statement === 'pair' ? pairWeightFlip(input, sides) : oneWeightFlip(input, options),
    weights: {
      manhattan: weightsFlip(table, sides, 'manhattan'),
      euclidean: weightsFlip(table, sides, 'euclidean'),
      chebyshev: weightsFlip(table, sides, 'chebyshev'),
    },
    score: scoreFlip(table, input, scores, sides),
  };
}

/** Everybody who must stay ahead of everybody else. */
interface Sides {
  readonly inside: readonly number[];
  readonly outside: readonly number[];
}

/** `null` when a tie leaves nothing to turn round. */
function sidesOf(scores: Float64Array, { funded, pair }: SmallestFlipOptions): Sides | null {
  if (pair !== undefined) return pairSides(scores, pair);
  const standing = standingOf('smallestFlip', scores, funded);
  const inside = funded === undefined ? standing.winners : standing.funded;
  if (inside === null) return null;
  const chosen = new Set(inside);
  const outside = standing.order.filter((row) => !chosen.has(row));
  if (inside.length * outside.length > MOST_FLIP_PAIRS)
    throw new PlanSanteError({
      function: 'smallestFlip',
      expected: `at most ${MOST_FLIP_PAIRS} pairs of somebody inside and somebody outside`,
      received: inside.length * outside.length,
    });
  return { inside, outside };
}

function pairSides(scores: Float64Array, [ahead, behind]: readonly [number, number]): Sides {
  const lead = (scores[ahead] ?? Number.NaN) - (scores[behind] ?? Number.NaN);
  if (!(lead >= 0) || ahead === behind)
    throw new PlanSanteError({
      function: 'smallestFlip',
      expected: 'pair: two different rows, the one that is ahead first',
      received: [ahead, behind],
    });
  return { inside: [ahead], outside: [behind] };
}

function oneWeightFlip(table: DecisionTable, { funded }: SmallestFlipOptions): SingleWeightFlip | null {
  const { criteria } = weightStability(table, funded === undefined ? {} : { funded });
  let best: SingleWeightFlip | null = null;
  for (const { criterion, weight, winner, funded: set } of criteria) {
    const interval = funded === undefined ? winner : set;
    for (const flip of interval === null ? [] : endsOf(interval, criterion, weight)) best = shorter(best, flip);
  }
  return best;
}

function endsOf(interval: StabilityInterval, criterion: number, from: number): SingleWeightFlip[] {
  const { min, max, below, above } = interval;
  return [
    ...(below === null ? [] : [{ criterion, from, to: min, reversal: below }]),
    ...(above === null ? [] : [{ criterion, from, to: max, reversal: above }]),
  ];
}

function shorter(a: SingleWeightFlip | null, b: SingleWeightFlip): SingleWeightFlip {
  return a !== null && Math.abs(a.to - a.from) <= Math.abs(b.to - b.from) ? a : b;
}

/** Asks the stability of the pair alone: whoever is ahead of the two is the winner among them. */
function pairWeightFlip(table: DecisionTable, { inside, outside }: Sides): SingleWeightFlip | null {
  const ahead = inside[0] as number;
  const behind = outside[0] as number;
  const { values, columns, rows } = readAdditive('smallestFlip', table);
  const rowOf = (row: number) => Array.from(values.slice(row * columns, (row + 1) * columns));
  if (rows < 2) return null;
  const flip = oneWeightFlip(
    { values: [rowOf(ahead), rowOf(behind)], directions: rowOf(ahead).map(() => 'max'), weights: table.weights },
    {},
  );
  return flip === null ? null : { ...flip, reversal: { ahead, behind } };
}

function weightsFlip(table: AdditiveTable, { inside, outside }: Sides, measure: WeightDistance): WeightsFlip | null {
  const { values, columns, weights } = table;
  const gains = new Array<number>(columns).fill(0);
  let best: WeightsFlip | null = null;
  for (const ahead of inside) {
    for (const behind of outside) {
      for (let j = 0; j < columns; j++)
        gains[j] = (values[behind * columns + j] as number) - (values[ahead * columns + j] as number);
      if (best !== null && leastDistance(weights, gains, measure) >= best.distance) continue;
      const found = nearestWeights(weights, gains, measure);
      if (found !== null && (best === null || found.distance < best.distance))
        best = { ...found, reversal: { ahead, behind } };
    }
  }
  return best;
}

/** Only the weakest inside and the strongest outside matter: a change that overtakes them is the shortest of its kind. */
function scoreFlip(
  table: AdditiveTable,
  input: DecisionTable,
  scores: Float64Array,
  { inside, outside }: Sides,
): ScoreFlip | null {
  const weakest = inside.reduce(
    (low, row) => ((scores[row] as number) < (scores[low] as number) ? row : low),
    inside[0] ?? 0,
  );
  const strongest = outside.reduce(
    (high, row) => ((scores[row] as number) > (scores[high] as number) ? row : high),
    outside[0] ?? 0,
  );
  if (inside.length === 0 || outside.length === 0) return null;
  let best: ScoreFlip | null = null;
  let size = Number.POSITIVE_INFINITY;
  const consider = (row: number, sign: 1 | -1, reversal: Reversal) => {
    const gap = (scores[reversal.ahead] as number) - (scores[reversal.behind] as number);
    table.weights.forEach((weight, criterion) => {
      const change = gap / weight;
      if (!(change < size)) return;
      // The table is turned so that more is better: a `min` column is turned back for the reader.
      const turn = input.directions[criterion] === 'min' ? -1 : 1;
      const from = turn * (table.values[row * table.columns + criterion] as number);
      const to = from + turn * sign * change;
      if (!isWithin(to, input.bounds?.[criterion])) return;
      size = change;
      best = { row, criterion, from, to, reversal };
    });
  };
  for (const row of outside) consider(row, 1, { ahead: weakest, behind: row });
  for (const row of inside) consider(row, -1, { ahead: row, behind: strongest });
  return best;
}

function isWithin(value: number, bounds: ScaleBounds | undefined): boolean {
  return Number.isFinite(value) && (bounds === undefined || (value >= bounds.min && value <= bounds.max));
}
