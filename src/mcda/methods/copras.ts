import { PlanSanteError } from '../../errors/index.ts';
import {
  type DecisionInput,
  normalise,
  type RankedResult,
  type RankingConventions,
  rankAs,
  readDecision,
} from '../matrix/index.ts';

/** The conventions of COPRAS. */
export interface CoprasConventions extends RankingConventions {
  readonly normalisation: 'sum';
}

/** What {@link copras} answers. `scores` are the relative significances Q, the highest first. */
export interface CoprasResult extends RankedResult {
  /** S⁺: weighted shares of the benefits. */
  readonly benefits: readonly number[];
  /** S⁻: weighted shares of the costs. */
  readonly costs: readonly number[];
  /** Q over the best Q: 1 for the first (the papers print it in percent). */
  readonly utility: readonly number[];
  readonly conventions: CoprasConventions;
}

/**
 * COPRAS: Qᵢ = S⁺ᵢ + ΣS⁻ / (S⁻ᵢ Σ 1/S⁻ₖ), on weighted shares of each column.
 *
 * Defined results: without costs Q is S⁺; alternatives that cost nothing share the whole cost term among themselves (its limit);
 * a zero column gives nothing to anybody; where every Q is 0 every utility is 1.
 *
 * Source: Zavadskas E. K., Kaklauskas A., Sarka V. (1994) The new method of multicriteria complex proportional assessment of
 * projects, Technological and Economic Development of Economy 1(3):131–139.
 *
 * @throws PlanSanteError on a malformed table or a negative value.
 * @example
 * ```ts
 * import { copras } from 'plan-sante/mcda';
 * const { utility, ranks } = copras({ values: [[80, 16], [110, 32]], directions: ['min', 'max'], weights: [3, 1] });
 * ```
 */
export function copras(input: DecisionInput): CoprasResult {
  const decision = readDecision('copras', input);
  const negative = decision.values.find((value) => value < 0);
  if (negative !== undefined)
    throw new PlanSanteError({ function: 'copras', expected: 'values of 0 or more', received: negative });
  const { values, columns, rows } = normalise({
    caller: 'copras',
    table: decision,
    directions: decision.directions,
    normalisation: 'sum',
    costs: 'direct',
  });
  const benefits: number[] = [];
  const costs: number[] = [];
  for (let i = 0; i < rows; i++) {
    let benefit = 0;
    let cost = 0;
    decision.weights.forEach((weight, j) => {
      const share = weight * (values[i * columns + j] as number);
      if (decision.directions[j] === 'max') benefit += share;
      else cost += share;
    });
    benefits.push(benefit);
    costs.push(cost);
  }
  const merits = costMerits(costs);
  const scores = benefits.map((benefit, i) => benefit + (merits[i] as number));
  let best = 0;
  for (const score of scores) if (score > best) best = score;
  const { ranks, ties, conventions } = rankAs(input, scores);
  const utility = scores.map((score) => (best === 0 ? 1 : score / best));
  return { scores, ranks, ties, benefits, costs, utility, conventions: { ...conventions, normalisation: 'sum' } };
}

/** ΣS⁻ · (1/S⁻ᵢ) / Σ(1/S⁻ₖ), written with least / S⁻ so that a cost of 0 takes its limit. */
function costMerits(costs: readonly number[]): number[] {
  let total = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const cost of costs) {
    total += cost;
    if (cost < least) least = cost;
  }
  const inverses = costs.map((cost) => (cost === least ? 1 : least / cost));
  const sum = inverses.reduce((before, inverse) => before + inverse, 0);
  return inverses.map((inverse) => (total * inverse) / sum);
}
