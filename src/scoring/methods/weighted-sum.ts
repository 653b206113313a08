import { PlanSanteError } from '../../errors/index.ts';
import {
  type CostRule,
  type DecisionInput,
  type Normalisation,
  normalise,
  type RankedResult,
  type RankingConventions,
  rankAs,
  readDecision,
} from '../matrix/index.ts';

/** What {@link weightedSum} reads beside the table. */
export interface WeightedSumInput extends DecisionInput {
  /** Default `none`: the values are already on one scale, as anchored scores are. */
  readonly normalisation?: Normalisation;
  /** How costs are turned; the default depends on the normalisation (`none`: negated, or mirrored in `scale`). */
  readonly costs?: Exclude<CostRule, 'direct'>;
  /** Ends of the common scale of all values, for `none` only: scores then also come on 0 to 100, and costs are mirrored in it. */
  readonly scale?: readonly [lowest: number, highest: number];
}

/** The conventions of a weighted sum. */
export interface WeightedSumConventions extends RankingConventions {
  readonly normalisation: Normalisation;
  readonly costs: CostRule | 'mirror';
  readonly scale: readonly [number, number] | null;
}

/** What {@link weightedSum} answers. */
export interface WeightedSumResult extends RankedResult {
  /** Scores on 0 to 100, when a scale was given. */
  readonly scoresOn0To100: readonly number[] | null;
  readonly conventions: WeightedSumConventions;
}

/**
 * Weighted sum (simple additive weighting): Σ wⱼ rᵢⱼ, the highest first.
 *
 * Defined results: one alternative ranks first; a column that says nothing adds the same to everybody; a score beyond the range
 * of numbers stops at its end.
 *
 * Source: Fishburn P. C. (1967) Additive utilities with incomplete product sets, Operations Research 15:537–542.
 *
 * @throws {@link PlanSanteError} on a malformed table, weights or directions, or a value outside of `scale`.
 * @example
 * ```ts
 * import { weightedSum } from 'plan-sante/scoring';
 * const { scores, ranks } = weightedSum({
 *   values: [[4, 3], [5, 1]],
 *   directions: ['max', 'max'],
 *   weights: [60, 40],
 * });
 * // scores [3.6, 3.4], ranks [1, 2]
 * ```
 */
export function weightedSum(input: WeightedSumInput): WeightedSumResult {
  const decision = readDecision('weightedSum', input);
  const { normalisation = 'none', scale } = input;
  if (scale !== undefined) checkScale(scale, normalisation, decision.values, decision.columns);
  const { directions } = decision;
  if ((input.costs as CostRule | undefined) === 'direct')
    throw new PlanSanteError({
      function: 'weightedSum',
      expected: "costs 'complement', 'reciprocal' or 'negate' (a sum needs one direction)",
      received: input.costs,
    });
  const plain = normalisation === 'none' && (input.costs ?? 'negate') === 'negate';
  const table = normalise({
    caller: 'weightedSum',
    table: decision,
    directions,
    normalisation,
    // Negating a column or its weight is the same, and the weight is quicker.
    costs: plain ? 'direct' : input.costs,
  });
  const factors = decision.weights.map((weight, j) => (plain && directions[j] === 'min' ? -weight : weight));

  // With a scale, −x becomes lowest + highest − x: the same order, and the score stays on the scale.
  const mirrored = scale !== undefined && plain;
  let shift = 0;
  if (mirrored) {
    for (const factor of factors) if (factor < 0) shift -= factor * (scale[0] + scale[1]);
  }
  const scores = sumRows(table.values, factors, shift);
  const { ranks, ties, conventions } = rankAs(input, scores);
  return {
    scores,
    ranks,
    ties,
    scoresOn0To100: scale === undefined ? null : toHundred(scores, scale, decision.weights),
    conventions: {
      ...conventions,
      normalisation,
      costs: mirrored ? 'mirror' : plain ? 'negate' : table.costs,
      scale: scale ?? null,
    },
  };
}

function sumRows(values: Float64Array, weights: readonly number[], shift: number): number[] {
  const scores: number[] = [];
  const factors = Float64Array.from(weights);
  for (let k = 0; k < values.length; ) {
    let score = shift;
    for (let j = 0; j < factors.length; j++, k++) score += (factors[j] as number) * (values[k] as number);
    if (Number.isNaN(score))
      throw new PlanSanteError({
        function: 'weightedSum',
        expected: 'weights times values within the range of numbers',
      });
    scores.push(Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, score)));
  }
  return scores;
}

function toHundred(scores: readonly number[], scale: readonly [number, number], weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const [lowest, highest] = scale;
  return scores.map((score) => ((score / total - lowest) / (highest - lowest)) * 100);
}

function checkScale(
  scale: readonly [number, number],
  normalisation: Normalisation,
  values: Float64Array,
  columns: number,
): void {
  const [lowest, highest] = scale;
  if (normalisation !== 'none' || !(Number.isFinite(lowest) && Number.isFinite(highest) && lowest < highest))
    throw new PlanSanteError({
      function: 'weightedSum',
      expected: "scale [lowest, highest], finite and rising, with normalisation 'none'",
      received: scale,
    });
  const outside = values.findIndex((value) => value < lowest || value > highest);
  if (outside >= 0)
    throw new PlanSanteError({
      function: 'weightedSum',
      expected: `a value from ${lowest} to ${highest} at values[${Math.floor(outside / columns)}][${outside % columns}]`,
      received: values[outside],
    });
}
