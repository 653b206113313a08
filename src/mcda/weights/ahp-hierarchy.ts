import { type KeysOf, PlanSanteError } from '../../errors/index.ts';
import { greatestOf } from '../../internal/extremes.ts';
import { TOLERANCE } from '../../internal/tolerance.ts';
import { checkRankOptions, item, type RankedResult, rankScores, requireInput, type TieRule } from '../matrix/index.ts';
import { AHP_KEYS, type AhpOptions, type AhpWeightsResult, weighJudgements } from './ahp-weights.ts';
import { type PairwiseMatrix, readPairwise } from './pairwise-matrix.ts';
import type { WeightsResult } from './weights-result.ts';

/** A criterion with sub-criteria: their comparison, and below each of them null or sub-criteria of its own. */
export interface AhpNode {
  readonly pairwise: PairwiseMatrix;
  /** One per criterion of `pairwise`; null where it is not divided further. Leave out when none is. */
  readonly children?: readonly (AhpNode | null)[];
}

const NODE_KEYS: KeysOf<AhpNode> = { pairwise: true, children: true };

/** One comparison of a hierarchy. `path` is the way to it: indices of criteria from the root, empty for the root. */
export interface AhpLevel extends AhpWeightsResult {
  readonly path: readonly number[];
}

/** What {@link ahpHierarchyWeights} answers: `weights` are those of the undivided criteria, in order, and sum to 1. */
export interface AhpHierarchyWeightsResult extends WeightsResult {
  /** Path of each undivided criterion. */
  readonly paths: readonly (readonly number[])[];
  /** Every comparison, from the root down, with its local weights and consistency. */
  readonly levels: readonly AhpLevel[];
}

/** Levels below which a hierarchy of criteria is surely a mistake. */
const DEEPEST = 10;

/**
 * AHP weights of criteria that are divided into sub-criteria: the weight of a leaf is the product of the weights on the way to it.
 *
 * Source: Saaty T. L. (1980) The Analytic Hierarchy Process, McGraw-Hill, ch. 4.
 *
 * @throws PlanSanteError when a matrix is malformed, the children do not fit their matrix, or the tree is deeper than 10.
 * @example
 * ```ts
 * import { ahpHierarchyWeights } from 'plan-sante/mcda';
 * const { weights } = ahpHierarchyWeights({
 *   pairwise: [[1, 3], [1 / 3, 1]],
 *   children: [{ pairwise: [[1, 1], [1, 1]] }, null],
 * });
 * // [0.375, 0.375, 0.25]
 * ```
 */
export function ahpHierarchyWeights(input: AhpNode & AhpOptions): AhpHierarchyWeightsResult {
  requireInput('ahpHierarchyWeights', input, { ...NODE_KEYS, ...AHP_KEYS });
  const weights: number[] = [];
  const paths: (readonly number[])[] = [];
  const levels: AhpLevel[] = [];
  const visit = (node: AhpNode, share: number, path: readonly number[]): void => {
    if (path.length > 0) requireInput('ahpHierarchyWeights', node, NODE_KEYS);
    checkChildren(node, path);
    const judgements = readPairwise('ahpHierarchyWeights', node.pairwise);
    const local = weighJudgements('ahpHierarchyWeights', judgements, input);
    levels.push({ ...local, path });
    local.weights.forEach((weight, j) => {
      const child = node.children?.[j] ?? null;
      if (child === null) {
        weights.push(share * weight);
        paths.push([...path, j]);
      } else visit(child, share * weight, [...path, j]);
    });
  };
  visit(input, 1, []);
  return { weights, paths, levels };
}

function checkChildren(node: AhpNode, path: readonly number[]): void {
  const { children, pairwise } = node;
  const fits = children === undefined || (Array.isArray(children) && children.length === pairwise?.length);
  if (fits && path.length < DEEPEST) return;
  throw new PlanSanteError({
    function: 'ahpHierarchyWeights',
    expected: fits ? `at most ${DEEPEST} levels` : `one child or null per criterion at [${path.join(', ')}]`,
    received: fits ? path.length + 1 : children,
  });
}

/** What {@link ahpRanking} reads. */
export interface AhpRankingInput extends AhpOptions {
  /** Comparison of the criteria. */
  readonly criteria: PairwiseMatrix;
  /** For each criterion, the comparison of all alternatives under it. */
  readonly alternatives: readonly PairwiseMatrix[];
  /**
   * `distributive` (default): local weights as they are, sharing out 1. `ideal`: divided by the best of each criterion first, so that a
   * copy of an alternative changes nothing for the others.
   */
  readonly synthesis?: 'distributive' | 'ideal';
  readonly ties?: TieRule;
  readonly tolerance?: number;
}

const RANKING_KEYS: KeysOf<AhpRankingInput> = {
  ...AHP_KEYS,
  criteria: true,
  alternatives: true,
  synthesis: true,
  ties: true,
  tolerance: true,
};

/** What {@link ahpRanking} answers. `scores` sum to 1. */
export interface AhpRankingResult extends RankedResult {
  readonly criteria: AhpWeightsResult;
  /** Comparison of the alternatives under each criterion. */
  readonly alternatives: readonly AhpWeightsResult[];
  /** Consistency of the whole hierarchy: Σ w·CI over Σ w·RI; null when a random index is missing. */
  readonly overallConsistencyRatio: number | null;
  readonly conventions: {
    readonly synthesis: 'distributive' | 'ideal';
    readonly ties: TieRule;
    readonly tolerance: number;
  };
}

/**
 * AHP ranking: alternatives compared in pairs under each criterion, criteria compared in pairs, all joined into one score.
 *
 * Source: Saaty T. L. (1980) The Analytic Hierarchy Process; ideal synthesis: Belton V., Gear T. (1983) On a short-coming of Saaty's
 * method of analytic hierarchies, Omega 11:228–230.
 *
 * @throws PlanSanteError when a matrix is malformed or the numbers of criteria or alternatives do not agree.
 * @example
 * ```ts
 * import { ahpRanking } from 'plan-sante/mcda';
 * const { ranks } = ahpRanking({
 *   criteria: [[1, 2], [1 / 2, 1]],
 *   alternatives: [[[1, 4], [1 / 4, 1]], [[1, 1 / 3], [3, 1]]],
 * });
 * // [1, 2]
 * ```
 */
export function ahpRanking(input: AhpRankingInput): AhpRankingResult {
  requireInput('ahpRanking', input, RANKING_KEYS);
  const { synthesis = 'distributive', ties = 'competition' } = input;
  checkRankOptions('ahpRanking', input);
  checkRanking(input, synthesis);
  const weigh = (pairwise: PairwiseMatrix) =>
    weighJudgements('ahpRanking', readPairwise('ahpRanking', pairwise), input);
  const criteria = weigh(input.criteria);
  const alternatives = input.alternatives.map(weigh);
  const totals = (alternatives[0]?.weights ?? []).map(() => 0);
  alternatives.forEach(({ weights }, j) => {
    const best = synthesis === 'ideal' ? greatestOf(weights) : 1;
    weights.forEach((weight, i) => {
      totals[i] = item(totals, i) + (item(criteria.weights, j) * weight) / best;
    });
  });
  const sum = totals.reduce((before, total) => before + total, 0);
  const scores = totals.map((total) => total / sum);
  const { tolerance, ...ranking } = rankScores(scores, { ties, tolerance: input.tolerance ?? TOLERANCE });
  return {
    scores,
    ...ranking,
    criteria,
    alternatives,
    overallConsistencyRatio: overall(criteria, alternatives),
    conventions: { synthesis, ties, tolerance },
  };
}

function overall(criteria: AhpWeightsResult, alternatives: readonly AhpWeightsResult[]): number | null {
  let index = criteria.consistencyIndex;
  let random = criteria.randomIndex.value;
  alternatives.forEach((one, j) => {
    const weight = item(criteria.weights, j);
    index += weight * one.consistencyIndex;
    random = random === null || one.randomIndex.value === null ? null : random + weight * one.randomIndex.value;
  });
  if (random === null) return null;
  return random === 0 ? 0 : index / random;
}

function checkRanking(input: AhpRankingInput, synthesis: string): void {
  const refuse = (expected: string, received: unknown) =>
    new PlanSanteError({ function: 'ahpRanking', expected, received });
  const { criteria, alternatives } = input;
  if (!Array.isArray(criteria)) throw refuse('criteria: a square matrix of judgements', criteria);
  if (!Array.isArray(alternatives) || alternatives.length !== criteria.length)
    throw refuse(`one comparison of the alternatives per criterion (${criteria.length})`, alternatives);
  const size = alternatives[0]?.length;
  if (alternatives.some((matrix) => !Array.isArray(matrix) || matrix.length !== size))
    throw refuse('the same alternatives under every criterion', alternatives);
  if (synthesis !== 'distributive' && synthesis !== 'ideal')
    throw refuse("synthesis 'distributive' or 'ideal'", synthesis);
}
