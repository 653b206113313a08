import { PlanSanteError } from '../../errors/index.ts';
import { item, rankScores, requireInput } from '../matrix/index.ts';
import type { WeightsResult } from './weights-result.ts';

/** An order of importance: one rank per criterion (1 is first, equal ranks are ties), or the number of criteria in rank order. */
export type RankWeightsInput = { readonly ranks: readonly number[] } | { readonly count: number };

/** What the rank-based weights answer. */
export interface RankWeightsResult extends WeightsResult {
  /** Groups of criteria that share a rank. */
  readonly ties: readonly (readonly number[])[];
  /** Tied criteria share the weights of the positions they take together, in equal parts. */
  readonly conventions: { readonly formula: 'centroid' | 'sum' | 'reciprocal'; readonly ties: 'mean-of-positions' };
}

/** Criteria beyond which an order of importance is surely a mistake. */
const LIMIT = 10_000;

/**
 * Rank order centroid weights: (1/n) Σₖ₌ᵢ…ₙ 1/k, the mean of all weights that respect the order.
 *
 * Source: Edwards W., Barron F. H. (1994) SMARTS and SMARTER, OBHDP 60:306–325.
 *
 * @throws PlanSanteError when the ranks are empty or not finite.
 * @example
 * ```ts
 * import { rankOrderCentroidWeights } from 'plan-sante/mcda';
 * rankOrderCentroidWeights({ count: 2 }).weights; // [0.75, 0.25]
 * rankOrderCentroidWeights({ ranks: [2, 1, 2] }).weights; // tied criteria share: about [0.194, 0.611, 0.194]
 * ```
 */
export function rankOrderCentroidWeights(input: RankWeightsInput): RankWeightsResult {
  return weigh('rankOrderCentroidWeights', 'centroid', input, (count) => {
    const positions: number[] = [];
    let tail = 0;
    for (let k = count; k >= 1; k--) {
      tail += 1 / k;
      positions.push(tail);
    }
    return positions.reverse();
  });
}

/**
 * Rank sum weights: proportional to n + 1 − rank.
 *
 * Source: Stillwell W. G., Seaver D. A., Edwards W. (1981) A comparison of weight approximation techniques in multiattribute utility
 * decision making, OBHP 28:62–77.
 *
 * @throws PlanSanteError when the ranks are empty or not finite.
 * @example
 * ```ts
 * import { rankSumWeights } from 'plan-sante/mcda';
 * rankSumWeights({ ranks: [1, 2, 3] }).weights; // [1/2, 1/3, 1/6]
 * ```
 */
export function rankSumWeights(input: RankWeightsInput): RankWeightsResult {
  return weigh('rankSumWeights', 'sum', input, (count) => Array.from({ length: count }, (_, i) => count - i));
}

/**
 * Rank reciprocal weights: proportional to 1 / rank.
 *
 * Source: Stillwell W. G., Seaver D. A., Edwards W. (1981), as for {@link rankSumWeights}.
 *
 * @throws PlanSanteError when the ranks are empty or not finite.
 * @example
 * ```ts
 * import { reciprocalWeights } from 'plan-sante/mcda';
 * reciprocalWeights({ ranks: [1, 2] }).weights; // [2/3, 1/3]
 * ```
 */
export function reciprocalWeights(input: RankWeightsInput): RankWeightsResult {
  return weigh('reciprocalWeights', 'reciprocal', input, (count) =>
    Array.from({ length: count }, (_, i) => 1 / (i + 1)),
  );
}

function weigh(
  caller: string,
  formula: 'centroid' | 'sum' | 'reciprocal',
  input: RankWeightsInput,
  pointsOf: (count: number) => number[],
): RankWeightsResult {
  const ranks = readRanks(caller, input);
  const { ties, ranks: firsts } = rankScores(ranks, { best: 'min', tolerance: 0 });
  const { ranks: means } = rankScores(ranks, { best: 'min', tolerance: 0, ties: 'mean' });
  const points = pointsOf(ranks.length);
  const total = points.reduce((sum, point) => sum + point, 0);
  const weights = firsts.map((first, j) => {
    // A tie group takes the positions first … last, around its mean position.
    const size = 2 * (item(means, j) - first) + 1;
    const shared = points.slice(first - 1, first - 1 + size).reduce((sum, point) => sum + point, 0);
    return shared / size / total;
  });
  return { weights, ties, conventions: { formula, ties: 'mean-of-positions' } };
}

function readRanks(caller: string, input: RankWeightsInput): readonly number[] {
  const counted = typeof input === 'object' && input !== null && 'count' in input;
  requireInput(caller, input, counted ? { count: true } : { ranks: true });
  if ('count' in input && Number.isInteger(input.count) && input.count >= 1 && input.count <= LIMIT)
    return Array.from({ length: input.count }, (_, i) => i + 1);
  const ranks: readonly number[] | undefined = 'ranks' in input ? input.ranks : undefined;
  const valid =
    Array.isArray(ranks) &&
    ranks.length > 0 &&
    ranks.length <= LIMIT &&
    Array.from(ranks).every((rank) => Number.isFinite(rank));
  if (!valid || ranks === undefined)
    throw new PlanSanteError({
      function: caller,
      expected: `ranks (finite numbers, 1 is first) or count, for 1 to ${LIMIT} criteria`,
      received: input,
    });
  return ranks;
}
