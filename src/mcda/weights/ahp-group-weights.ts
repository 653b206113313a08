import { type KeysOf, PlanSanteError } from '../../errors/index.ts';
import { sumInOrder } from '../../internal/sum-in-order.ts';
import { item, readWeights, requireInput } from '../matrix/index.ts';
import { AHP_KEYS, type AhpOptions, type AhpWeightsResult, weighJudgements } from './ahp-weights.ts';
import { type PairwiseMatrix, readPairwise } from './pairwise-matrix.ts';
import type { WeightsResult } from './weights-result.ts';

/** What {@link ahpGroupWeights} reads. */
export interface AhpGroupWeightsInput extends AhpOptions {
  /** One matrix per judge, all of one size; null where a judge was not asked. */
  readonly pairwiseByJudge: readonly PairwiseMatrix[];
  /**
   * `judgments` (default): one matrix of the geometric means of the judgements, for a group that acts as one. `priorities`: the mean
   * of each judge's weights, for separate persons.
   */
  readonly aggregation?: 'judgments' | 'priorities';
  /** For `priorities` only. Default `geometric`. */
  readonly mean?: 'geometric' | 'arithmetic';
  /** How much each judge counts. Default: all the same. */
  readonly judgeWeights?: readonly number[];
}

const KEYS: KeysOf<AhpGroupWeightsInput> = {
  ...AHP_KEYS,
  pairwiseByJudge: true,
  aggregation: true,
  mean: true,
  judgeWeights: true,
};

/** What {@link ahpGroupWeights} answers. */
export interface AhpGroupWeightsResult extends WeightsResult {
  /** The weights of every judge, with their own consistency. */
  readonly individuals: readonly AhpWeightsResult[];
  /** The aggregated judgements and their consistency; null when priorities were aggregated. */
  readonly group: AhpWeightsResult | null;
  readonly conventions: {
    readonly aggregation: 'judgments' | 'priorities';
    readonly mean: 'geometric' | 'arithmetic';
    readonly judgeWeights: readonly number[];
  };
}

/**
 * AHP weights of a group, by aggregating judgements or priorities.
 *
 * A pair some judges were not asked takes the mean of those who were (with their judge weights).
 *
 * Source: Forman E., Peniwati K. (1998) Aggregating individual judgments and priorities with the Analytic Hierarchy Process, EJOR
 * 108:165–169.
 *
 * @throws PlanSanteError when there is no judge, the matrices differ in size, or one of them is malformed.
 * @example
 * ```ts
 * import { ahpGroupWeights } from 'plan-sante/mcda';
 * const { weights } = ahpGroupWeights({
 *   pairwiseByJudge: [[[1, 3], [1 / 3, 1]], [[1, 1], [1, 1]]],
 *   aggregation: 'judgments',
 * });
 * // √3 to 1: about [0.634, 0.366]
 * ```
 */
export function ahpGroupWeights(input: AhpGroupWeightsInput): AhpGroupWeightsResult {
  requireInput('ahpGroupWeights', input, KEYS);
  const { pairwiseByJudge, aggregation = 'judgments', mean = 'geometric' } = input;
  checkInput(input, aggregation, mean);
  const judgements = pairwiseByJudge.map((pairwise) => readPairwise('ahpGroupWeights', pairwise));
  const judgeWeights = readWeights('ahpGroupWeights', input.judgeWeights ?? judgements.map(() => 1), judgements.length);
  const individuals = judgements.map((one) => weighJudgements('ahpGroupWeights', one, input));
  const conventions = { aggregation, mean, judgeWeights };
  if (aggregation === 'priorities') {
    const priorities = individuals.map((one) => one.weights);
    return { weights: meanPriorities(priorities, judgeWeights, mean), individuals, group: null, conventions };
  }
  const matrices = judgements.map((one) => one.matrix);
  const joined = readPairwise('ahpGroupWeights', meanJudgements(matrices, judgeWeights));
  const group = weighJudgements('ahpGroupWeights', joined, input);
  return { weights: group.weights, individuals, group, conventions };
}

function meanJudgements(
  matrices: readonly (readonly (readonly number[])[])[],
  judgeWeights: readonly number[],
): (number | null)[][] {
  const size = matrices[0]?.length ?? 0;
  const meanAt = (i: number, j: number): number | null => {
    const judged = matrices.flatMap((matrix, judge) => {
      const value = matrix[i]?.[j] ?? Number.NaN;
      return Number.isNaN(value) ? [] : [{ weight: item(judgeWeights, judge), log: Math.log(value) }];
    });
    const weight = sumInOrder(judged.map((one) => one.weight));
    return weight === 0 ? null : Math.exp(sumInOrder(judged.map((one) => one.weight * one.log)) / weight);
  };
  const indices = Array.from({ length: size }, (_, i) => i);
  return indices.map((i) => indices.map((j) => (i === j ? 1 : meanAt(i, j))));
}

function meanPriorities(
  priorities: readonly (readonly number[])[],
  judgeWeights: readonly number[],
  mean: 'geometric' | 'arithmetic',
): number[] {
  const criteria = priorities[0]?.map((_, j) => j) ?? [];
  const means = criteria.map((j) => {
    const sum = sumInOrder(
      priorities.map((weights, judge) => {
        const weight = item(weights, j);
        return item(judgeWeights, judge) * (mean === 'geometric' ? Math.log(weight) : weight);
      }),
    );
    return mean === 'geometric' ? Math.exp(sum) : sum;
  });
  const total = means.reduce((sum, value) => sum + value, 0);
  return means.map((value) => value / total);
}

function checkInput(input: AhpGroupWeightsInput, aggregation: string, mean: string): void {
  const refuse = (expected: string, received: unknown) =>
    new PlanSanteError({ function: 'ahpGroupWeights', expected, received });
  const { pairwiseByJudge } = input;
  if (!Array.isArray(pairwiseByJudge) || pairwiseByJudge.length === 0)
    throw refuse('pairwiseByJudge: at least one matrix', pairwiseByJudge);
  const size = pairwiseByJudge[0]?.length;
  for (const [judge, matrix] of pairwiseByJudge.entries())
    if (!Array.isArray(matrix) || matrix.length !== size)
      throw refuse(`a matrix of the same size for every judge, also for judge ${judge}`, matrix);
  if (aggregation !== 'judgments' && aggregation !== 'priorities')
    throw refuse("aggregation 'judgments' or 'priorities'", aggregation);
  if (mean !== 'geometric' && mean !== 'arithmetic') throw refuse("mean 'geometric' or 'arithmetic'", mean);
}
