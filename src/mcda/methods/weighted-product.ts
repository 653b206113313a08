import { type KeysOf, PlanSanteError } from '../../errors/index.ts';
import {
  at,
  DECISION_KEYS,
  type Decision,
  type DecisionInput,
  type Matrix,
  type Normalisation,
  normalise,
  placeOf,
  type RankedResult,
  type RankingConventions,
  rankAs,
  readDecision,
} from '../matrix/index.ts';

/** What {@link weightedProduct} reads beside the table. */
export interface WeightedProductInput extends DecisionInput {
  /** Default `none`. A common factor changes the scores and never the ratios or ranks. Costs are always taken as 1 / x. */
  readonly normalisation?: Exclude<Normalisation, 'z-score' | 'logarithmic' | 'enhanced-accuracy'>;
}

const KEYS: KeysOf<WeightedProductInput> = { ...DECISION_KEYS, normalisation: true };

/** The conventions of a weighted product. */
export interface WeightedProductConventions extends RankingConventions {
  readonly normalisation: Normalisation;
  readonly costs: 'reciprocal';
}

/** What {@link weightedProduct} answers. */
export interface WeightedProductResult extends RankedResult {
  /** Natural logarithms of the scores; −Infinity for a score of 0. Ranks are taken from these, so nothing is lost to overflow. */
  readonly logScores: readonly number[];
  readonly conventions: WeightedProductConventions;
}

/**
 * Weighted product: Π rᵢⱼ^wⱼ, the highest first. A benefit of 0 under a positive weight makes the whole score 0: the method does
 * not compensate a zero. The ratio of two scores does not depend on units.
 *
 * Defined results: a weight of 0 leaves its criterion out; all alternatives with a score of 0 share the last rank; the default
 * tolerance for ties is 1e-12 of the ratio of two scores.
 *
 * Sources: Bridgman P. W. (1922) Dimensional Analysis; Triantaphyllou E. (2000) Multi-Criteria Decision Making Methods: A
 * Comparative Study, Kluwer.
 *
 * @throws PlanSanteError on a malformed table, a negative value, or a cost of 0.
 * @example
 * ```ts
 * import { weightedProduct } from 'plan-sante/mcda';
 * const { ranks } = weightedProduct({ values: [[2, 8], [3, 3]], directions: ['max', 'max'], weights: [1, 1] });
 * // ranks [1, 2]: √16 against √9
 * ```
 */
export function weightedProduct(input: WeightedProductInput): WeightedProductResult {
  const decision = readDecision('weightedProduct', input, KEYS);
  const { normalisation = 'none' } = input;
  checkSigns(decision);
  const table =
    normalisation === 'none'
      ? decision
      : normalise({
          caller: 'weightedProduct',
          table: decision,
          directions: decision.directions,
          normalisation,
          costs: 'reciprocal',
        });
  // Without a normalisation costs are still as they were: 1 / x is a negative exponent, which cannot overflow.
  const exponents = Float64Array.from(decision.weights, (weight, j) =>
    normalisation === 'none' && decision.directions[j] === 'min' ? -weight : weight,
  );
  const logScores = Array.from(logProducts(table, exponents));
  const scores = logScores.map((log) => Math.min(Math.exp(log), Number.MAX_VALUE));
  const { conventions, ...ranking } = rankAs(input, aboveZero(logScores), 'max', 1);
  return { scores, ...ranking, logScores, conventions: { ...conventions, normalisation, costs: 'reciprocal' } };
}

/** Σ eⱼ ln rⱼ of each row; 0 ⁰ counts as 1. */
export function logProducts({ values, rows, columns }: Matrix, exponents: Float64Array): Float64Array {
  const logs = new Float64Array(rows);
  for (let i = 0, k = 0; i < rows; i++) {
    let log = 0;
    for (let j = 0; j < columns; j++, k++) {
      const exponent = at(exponents, j);
      if (exponent !== 0) log += exponent * Math.log(at(values, k));
    }
    logs[i] = log;
  }
  return logs;
}

/** Scores of 0 rank together, clearly after the lowest score above 0. */
function aboveZero(logScores: readonly number[]): number[] {
  let least = 0;
  for (const log of logScores) if (log < least && log > Number.NEGATIVE_INFINITY) least = log;
  return logScores.map((log) => (log === Number.NEGATIVE_INFINITY ? least * 2 - 1 : log));
}

function checkSigns(decision: Decision): void {
  const { values, directions, columns } = decision;
  values.forEach((value, k) => {
    const cost = directions[k % columns] === 'min';
    if (value > 0 || (value === 0 && !cost)) return;
    throw new PlanSanteError({
      function: 'weightedProduct',
      expected: `a number ${cost ? 'above 0' : 'of 0 or more'} at ${placeOf(decision, k)}`,
      received: value,
    });
  });
}
