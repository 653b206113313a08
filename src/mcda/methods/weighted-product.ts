import { PlanSanteError } from '../../errors/index.ts';
import {
  type DecisionInput,
  type Normalisation,
  normalise,
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
  const decision = readDecision('weightedProduct', input);
  const { normalisation = 'none' } = input;
  checkSigns(decision.values, decision.directions);
  const { values, columns } =
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
  const exponents = decision.weights.map((weight, j) =>
    normalisation === 'none' && decision.directions[j] === 'min' ? -weight : weight,
  );
  const logScores: number[] = [];
  for (let k = 0; k < values.length; k += columns) logScores.push(logProduct(values, k, exponents));
  const scores = logScores.map((log) => Math.min(Math.exp(log), Number.MAX_VALUE));
  const { ranks, ties, conventions } = rankAs(input, aboveZero(logScores), 'max', 1);
  return { scores, ranks, ties, logScores, conventions: { ...conventions, normalisation, costs: 'reciprocal' } };
}

/** Σ eⱼ ln rⱼ of the row that starts at `start`; 0 ⁰ counts as 1. */
export function logProduct(values: Float64Array, start: number, exponents: readonly number[]): number {
  let log = 0;
  for (let j = 0; j < exponents.length; j++) {
    const exponent = exponents[j] as number;
    if (exponent !== 0) log += exponent * Math.log(values[start + j] as number);
  }
  return log;
}

/** Scores of 0 rank together, clearly after the lowest score above 0. */
function aboveZero(logScores: readonly number[]): number[] {
  let least = 0;
  for (const log of logScores) if (log < least && log > Number.NEGATIVE_INFINITY) least = log;
  return logScores.map((log) => (log === Number.NEGATIVE_INFINITY ? least * 2 - 1 : log));
}

function checkSigns(values: Float64Array, directions: readonly string[]): void {
  values.forEach((value, k) => {
    const cost = directions[k % directions.length] === 'min';
    if (value > 0 || (value === 0 && !cost)) return;
    throw new PlanSanteError({
      function: 'weightedProduct',
      expected: `a value ${cost ? 'above 0' : 'of 0 or more'} in column ${k % directions.length}`,
      received: value,
    });
  });
}
