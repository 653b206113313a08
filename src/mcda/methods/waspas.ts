import { type KeysOf, PlanSanteError } from '../../errors/index.ts';
import {
  at,
  DECISION_KEYS,
  type DecisionInput,
  isRating,
  normalise,
  type RankedResult,
  type RankingConventions,
  rankAs,
  readDecision,
  refuseNegative,
  weightedSums,
} from '../matrix/index.ts';
import { logProducts } from './weighted-product.ts';

/** What {@link waspas} reads beside the table. */
export interface WaspasInput extends DecisionInput {
  /** Share of the weighted sum, from 0 (product only) to 1 (sum only). Default 0.5. */
  readonly lambda?: number;
}

const KEYS: KeysOf<WaspasInput> = { ...DECISION_KEYS, lambda: true };

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
  const decision = readDecision('waspas', input, KEYS);
  const { lambda = 0.5 } = input;
  if (!isRating(lambda, { min: 0, max: 1 }))
    throw new PlanSanteError({ function: 'waspas', expected: 'lambda from 0 to 1', received: lambda });
  refuseNegative('waspas', decision);
  const table = normalise({
    caller: 'waspas',
    table: decision,
    directions: decision.directions,
    normalisation: 'max',
    costs: 'reciprocal',
  });
  const weights = Float64Array.from(decision.weights);
  const sums = weightedSums(table, weights);
  const logs = logProducts(table, weights);
  const sumScores: number[] = [];
  const productScores: number[] = [];
  const scores: number[] = [];
  for (let i = 0; i < table.rows; i++) {
    const sum = at(sums, i);
    const product = Math.exp(at(logs, i));
    sumScores.push(sum);
    productScores.push(product);
    scores.push(lambda * sum + (1 - lambda) * product);
  }
  const { conventions, ...ranking } = rankAs(input, scores);
  return {
    scores,
    ...ranking,
    sumScores,
    productScores,
    conventions: { ...conventions, normalisation: 'max', costs: 'reciprocal', lambda },
  };
}
