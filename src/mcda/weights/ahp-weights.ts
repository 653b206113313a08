import { type KeysOf, PlanSanteError } from '../../errors/index.ts';
import { requireInput } from '../matrix/index.ts';
import { type Consistency, measureConsistency } from './ahp-consistency.ts';
import { completeByEigenvalue, fillWithRatios, leastSquaresWeights } from './complete-pairwise.ts';
import { type Judgements, type PairwiseMatrix, readPairwise } from './pairwise-matrix.ts';
import { principalEigen } from './principal-eigenvector.ts';
import type { RandomIndexChoice } from './random-index.ts';
import type { WeightsResult } from './weights-result.ts';

/** How judgements become weights and how their consistency is measured. */
export interface AhpOptions {
  /** `eigenvector` (default, Saaty) or `geometric-mean` (logarithmic least squares). */
  readonly method?: 'eigenvector' | 'geometric-mean';
  /**
   * What missing judgements become: `minimal-eigenvalue` (default) makes the matrix as consistent as it can be, `least-squares`
   * takes the ratios of the logarithmic least squares weights. With `geometric-mean` it is always `least-squares`.
   */
  readonly completion?: 'minimal-eigenvalue' | 'least-squares';
  /** Default `saaty-1980`. */
  readonly randomIndex?: RandomIndexChoice;
}

/** The keys of {@link AhpOptions}. */
export const AHP_KEYS: KeysOf<AhpOptions> = { method: true, completion: true, randomIndex: true };

/** What {@link ahpWeights} reads. */
export interface AhpWeightsInput extends AhpOptions {
  /** `pairwise[i][j]`: how many times as important i is as j; null where nobody was asked. */
  readonly pairwise: PairwiseMatrix;
}

const KEYS: KeysOf<AhpWeightsInput> = { ...AHP_KEYS, pairwise: true };

/** A judgement that was missing, and the value the completion gave it. */
export interface CompletedJudgement {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** The conventions of AHP weights. */
export interface AhpConventions {
  readonly method: 'eigenvector' | 'geometric-mean';
  readonly completion: 'minimal-eigenvalue' | 'least-squares' | 'none-needed';
}

/** What {@link ahpWeights} answers. */
export interface AhpWeightsResult extends WeightsResult, Consistency {
  /** The matrix with its missing judgements completed. */
  readonly completed: readonly (readonly number[])[];
  /** The judgements that were missing, above the diagonal. */
  readonly missing: readonly CompletedJudgement[];
  readonly conventions: AhpConventions;
}

/**
 * AHP: weights from pairwise judgements, with their consistency against a named random index. An inconsistent matrix is an answer
 * (`acceptable: false`), not an error.
 *
 * The random index of complete matrices is used for completed ones too; it is lenient there, because a completion hides
 * contradictions nobody was asked about.
 *
 * Sources: Saaty T. L. (1980) The Analytic Hierarchy Process, McGraw-Hill; Bozóki S., Fülöp J., Rónyai L. (2010) On optimal completion of
 * incomplete pairwise comparison matrices, Mathematical and Computer Modelling 52:318–333.
 *
 * @throws PlanSanteError when the matrix is not square, positive and reciprocal (5 % are allowed for printed reciprocals),
 * or its judgements do not connect all criteria.
 * @example
 * ```ts
 * import { ahpWeights } from 'plan-sante/mcda';
 * const { weights, consistencyRatio } = ahpWeights({
 *   pairwise: [[1, 3, 5], [1 / 3, 1, 2], [1 / 5, 1 / 2, 1]],
 * });
 * // weights about [0.648, 0.230, 0.122]
 * ```
 */
export function ahpWeights(input: AhpWeightsInput): AhpWeightsResult {
  requireInput('ahpWeights', input, KEYS);
  return weighJudgements('ahpWeights', readPairwise('ahpWeights', input.pairwise), input);
}

/** Weights of checked judgements. `caller` is the public function that was called. */
export function weighJudgements(caller: string, judgements: Judgements, options: AhpOptions): AhpWeightsResult {
  const { method = 'eigenvector', randomIndex = 'saaty-1980' } = options;
  if (method !== 'eigenvector' && method !== 'geometric-mean')
    throw new PlanSanteError({
      function: caller,
      expected: "method 'eigenvector' or 'geometric-mean'",
      received: method,
    });
  const completion = method === 'geometric-mean' ? 'least-squares' : (options.completion ?? 'minimal-eigenvalue');
  if (completion !== 'minimal-eigenvalue' && completion !== 'least-squares')
    throw new PlanSanteError({
      function: caller,
      expected: "completion 'minimal-eigenvalue' or 'least-squares'",
      received: completion,
    });
  const incomplete = judgements.missing.length > 0;
  const completed =
    incomplete && completion === 'minimal-eigenvalue'
      ? completeByEigenvalue(judgements)
      : fillWithRatios(judgements, incomplete ? leastSquaresWeights(judgements) : []);
  const eigen = principalEigen(completed);
  return {
    weights: method === 'eigenvector' ? eigen.right : leastSquaresWeights(judgements),
    ...measureConsistency(caller, completed, eigen.value, randomIndex),
    completed,
    missing: judgements.missing.map(([row, column]) => ({
      row,
      column,
      value: completed[row]?.[column] ?? Number.NaN,
    })),
    conventions: { method, completion: incomplete ? completion : 'none-needed' },
  };
}
