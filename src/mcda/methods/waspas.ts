import { PlanSanteError } from '../../errors/index.ts';
import {
  type DecisionInput,
  normalise,
  type RankedResult,
  type RankingConventions,
  rankAs,
  readDecision,
} from '../matrix/index.ts';
import { logProduct } from './weighted-product.ts';

/** What {@link waspas} reads beside the table. */
export interface WaspasInput extends DecisionInput {
  /** Share of the weighted sum, from 0 (product only) to 1 (sum only). Default 0.5. */
  readonly lambda?: number;
}

/** The conventions of WASPAS. */
export interface WaspasConventions extends RankingConventions {
  readonly normalisation: 'max';
  readonly costs: 'reciprocal';
  readonly lambda: number;
}

/** What {@link waspas} answers. */
export interface WaspasResult extends RankedResult {
  /** Q⁽¹⁾, the weighted sum of the normalised table. */
  readonly sumScores: readonly number[];
  /** Q⁽²⁾, its weighted product. */
  readonly productScores: readonly number[];
  readonly conventions: WaspasConventions;
}

/**
 * WASPAS: λ · weighted sum + (1 − λ) · weighted product, on x / max for benefits and min / x for costs; the highest first.
 *
 * Defined results: a zero column gives 0 for everybody in the sum and makes every product 0; among costs, a value of 0 takes all
 * of the merit (1) and the others none, the limit of min / x.
 *
 * Source: Zavadskas E. K., Turskis Z., Antucheviciene J., Zakarevicius A. (2012) Optimization of weighted aggregated sum product
 * assessment, Elektronika ir Elektrotechnika 122(6):3–6.
 *
 * @throws PlanSanteError on a malformed table, a negative value, or λ outside of 0 to 1.
 * @example
 * ```ts
 * import { waspas } from 'plan-sante/mcda';
 * const { scores } = waspas({ values: [[4, 10], [2, 5]], directions: ['max', 'min'], weights: [1, 1] });
 * // both [1, ½] and [½, 1]: equal scores, ranks [1, 1], ties [[0, 1]]
 * ```
 */
export function waspas(input: WaspasInput): WaspasResult {
  const decision = readDecision('waspas', input);
  const { lambda = 0.5 } = input;
  if (!(lambda >= 0 && lambda <= 1))
    throw new PlanSanteError({ function: 'waspas', expected: 'lambda from 0 to 1', received: lambda });
  const negative = decision.values.find((value) => value < 0);
  if (negative !== undefined)
    throw new PlanSanteError({ function: 'waspas', expected: 'values of 0 or more', received: negative });
  const { values, columns } = normalise({
    caller: 'waspas',
    table: decision,
    directions: decision.directions,
    normalisation: 'max',
    costs: 'reciprocal',
  });
  const sumScores: number[] = [];
  const productScores: number[] = [];
  for (let k = 0; k < values.length; k += columns) {
    sumScores.push(decision.weights.reduce((sum, weight, j) => sum + weight * (values[k + j] as number), 0));
    productScores.push(Math.exp(logProduct(values, k, decision.weights)));
  }
  const scores = sumScores.map((sum, i) => lambda * sum + (1 - lambda) * (productScores[i] as number));
  const { ranks, ties, conventions } = rankAs(input, scores);
  return {
    scores,
    ranks,
    ties,
    sumScores,
    productScores,
    conventions: { ...conventions, normalisation: 'max', costs: 'reciprocal', lambda },
  };
}
