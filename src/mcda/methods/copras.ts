import {
  at,
  type Decision,
  type DecisionInput,
  type Direction,
  item,
  type Matrix,
  normalise,
  type RankedResult,
  type RankingConventions,
  rankAs,
  readDecision,
  refuseNegative,
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
  refuseNegative('copras', decision);
  const shares = normalise({
    caller: 'copras',
    table: decision,
    directions: decision.directions,
    normalisation: 'sum',
    costs: 'direct',
  });
  const [benefits, costs] = bothSides(shares, decision);
  const merits = costMerits(costs);
  const scores: number[] = [];
  let best = 0;
  for (let i = 0; i < benefits.length; i++) {
    const score = item(benefits, i) + item(merits, i);
    scores.push(score);
    if (score > best) best = score;
  }
  const { conventions, ...ranking } = rankAs(input, scores);
  return {
    scores,
    ...ranking,
    benefits,
    costs,
    utility: scores.map((score) => (best === 0 ? 1 : score / best)),
    conventions: { ...conventions, normalisation: 'sum' },
  };
}

/** S⁺ and S⁻ of each row: the weighted shares of its benefits and of its costs. */
function bothSides({ values, columns }: Matrix, { weights, directions }: Decision): [number[], number[]] {
  const side = (wanted: Direction) =>
    Float64Array.from(weights, (weight, j) => (directions[j] === wanted ? weight : 0));
  const gainWeights = side('max');
  const costWeights = side('min');
  const benefits: number[] = [];
  const costs: number[] = [];
  for (let k = 0; k < values.length; ) {
    let gain = 0;
    let cost = 0;
    for (let j = 0; j < columns; j++, k++) {
      const share = at(values, k);
      gain += at(gainWeights, j) * share;
      cost += at(costWeights, j) * share;
    }
    benefits.push(gain);
    costs.push(cost);
  }
  return [benefits, costs];
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
  let sum = 0;
  for (const inverse of inverses) sum += inverse;
  return inverses.map((inverse) => (total * inverse) / sum);
}
