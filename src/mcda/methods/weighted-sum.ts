import { type KeysOf, PlanSanteError } from '../../errors/index.ts';
import {
  at,
  DECISION_KEYS,
  type Decision,
  type DecisionInput,
  isScale,
  type RankedResult,
  type RankingConventions,
  rankAs,
  readDecision,
} from '../matrix/index.ts';

/** What {@link weightedSum} reads beside the table. */
export interface WeightedSumInput extends DecisionInput {
  /** Ends of the common scale of all values: scores then also come on 0 to 100, and costs are mirrored in it. */
  readonly scale?: readonly [lowest: number, highest: number];
}

const KEYS: KeysOf<WeightedSumInput> = { ...DECISION_KEYS, scale: true };

/** The conventions of a weighted sum. */
export interface WeightedSumConventions extends RankingConventions {
  /** `negate`: a cost x counts −x. `mirror`: it counts lowest + highest − x, which keeps the order and stays on the scale. */
  readonly costs: 'negate' | 'mirror';
  readonly scale: readonly [number, number] | null;
}

/** What {@link weightedSum} answers. */
export interface WeightedSumResult extends RankedResult {
  /** Scores on 0 to 100, when a scale was given. */
  readonly scoresOn0To100: readonly number[] | null;
  readonly conventions: WeightedSumConventions;
}

/**
 * Weighted sum (simple additive weighting): Σ wⱼ xᵢⱼ, the highest first, of values that are on one scale already, as anchored scores
 * are. Bring a table of mixed units to one with `normaliseTable` first.
 *
 * Defined results: one alternative ranks first; a column that says nothing adds the same to everybody; a score beyond the range
 * of numbers stops at its end; the default tolerance for ties is 1e-12 of the largest Σ |wⱼ xᵢⱼ|, so that terms that cancel out tie.
 *
 * Source: Fishburn P. C. (1967) Additive utilities with incomplete product sets, Operations Research 15:537–542.
 *
 * @throws PlanSanteError on a malformed table, weights or directions, or a value outside of `scale`.
 * @example
 * ```ts
 * import { weightedSum } from 'plan-sante/mcda';
 * const { scores, ranks } = weightedSum({
 *   values: [[4, 3], [5, 1]],
 *   directions: ['max', 'max'],
 *   weights: [60, 40],
 * });
 * console.log(scores, ranks); // [3.6, 3.4] [1, 2]
 * ```
 */
export function weightedSum(input: WeightedSumInput): WeightedSumResult {
  const decision = readDecision('weightedSum', input, KEYS);
  const { scale } = input;
  if (scale !== undefined) checkScale(scale, decision);
  // Turning a column round and turning its weight round is the same, and the weight is quicker.
  const factors = decision.weights.map((weight, j) => (decision.directions[j] === 'min' ? -weight : weight));
  let shift = 0;
  if (scale !== undefined) for (const factor of factors) if (factor < 0) shift -= factor * (scale[0] + scale[1]);
  const { scores, largest } = sumRows(decision.values, factors, shift);
  const { conventions, ...ranking } = rankAs(input, scores, 'max', largest);
  return {
    scores,
    ...ranking,
    scoresOn0To100: scale === undefined ? null : toHundred(scores, scale, decision.weights),
    conventions: { ...conventions, costs: scale === undefined ? 'negate' : 'mirror', scale: scale ?? null },
  };
}

/** The sum of each row, and the largest sum of what its terms weigh: terms that cancel out leave the rounding of their own size. */
function sumRows(
  values: Float64Array,
  weights: readonly number[],
  shift: number,
): { readonly scores: number[]; readonly largest: number } {
  const scores: number[] = [];
  const factors = Float64Array.from(weights);
  let largest = 0;
  for (let k = 0; k < values.length; ) {
    let score = shift;
    let size = Math.abs(shift);
    for (let j = 0; j < factors.length; j++, k++) {
      const term = at(factors, j) * at(values, k);
      score += term;
      size += Math.abs(term);
    }
    if (Number.isNaN(score)) throw refuse('weights times values within the range of numbers', score);
    scores.push(Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, score)));
    largest = Math.max(largest, size);
  }
  return { scores, largest: Math.min(Number.MAX_VALUE, largest) };
}

function toHundred(scores: readonly number[], scale: readonly [number, number], weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const [lowest, highest] = scale;
  return scores.map((score) => ((score / total - lowest) / (highest - lowest)) * 100);
}

function checkScale(scale: readonly [number, number], { values, columns }: Decision): void {
  if (!isScale(scale)) throw refuse('scale [lowest, highest], finite and rising', scale);
  const [lowest, highest] = scale;
  const outside = values.findIndex((value) => value < lowest || value > highest);
  if (outside < 0) return;
  const place = `values[${Math.floor(outside / columns)}][${outside % columns}]`;
  throw refuse(`a value from ${lowest} to ${highest} at ${place}`, values[outside]);
}

function refuse(expected: string, received: unknown): PlanSanteError {
  return new PlanSanteError({ function: 'weightedSum', expected, received });
}
