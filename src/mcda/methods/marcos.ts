import {
  at,
  balanceColumns,
  type DecisionInput,
  item,
  type RankedResult,
  type RankingConventions,
  rankAs,
  readDecision,
  refuseNegative,
} from '../matrix/index.ts';

/** What {@link marcos} answers. `scores` are the utility functions f(K), the highest first. */
export interface MarcosResult extends RankedResult {
  /** K⁺: weighted sum over that of the ideal. */
  readonly utilityToIdeal: readonly number[];
  /** K⁻: weighted sum over that of the anti-ideal; Infinity when the anti-ideal has nothing at all. */
  readonly utilityToAntiIdeal: readonly number[];
  /** The best value of each criterion, in its own units. */
  readonly ideal: readonly number[];
  /** The worst value of each criterion, in its own units. */
  readonly antiIdeal: readonly number[];
  readonly conventions: RankingConventions;
}

/**
 * MARCOS: compromise of each alternative between the ideal and the anti-ideal of the set, on x / ideal for benefits and ideal / x
 * for costs.
 *
 * Defined results: a constant column (zero included) is the ideal for everybody; among costs a value of 0 is the ideal and leaves
 * nothing to the others, the limit of ideal / x; when the anti-ideal sums to 0, f(K) takes its limit K⁺.
 *
 * Source: Stević Ž., Pamučar D., Puška A., Chatterjee P. (2020) Sustainable supplier selection in healthcare industries using a new
 * MCDM method: MARCOS, Computers & Industrial Engineering 140:106231.
 *
 * @throws PlanSanteError on a malformed table or a negative value.
 * @example
 * ```ts
 * import { marcos } from 'plan-sante/mcda';
 * const { ranks } = marcos({ values: [[660, 1000], [800, 1500]], directions: ['min', 'max'], weights: [1, 3] });
 * // ranks [2, 1]
 * ```
 */
export function marcos(input: DecisionInput): MarcosResult {
  const decision = readDecision('marcos', input);
  const { values, columns, rows, directions, weights } = decision;
  refuseNegative('marcos', decision);
  const [ideal, antiIdeal] = endsOf(values, columns, directions);
  const printed = [Array.from(ideal), Array.from(antiIdeal)] as const;
  // The ratios do not depend on units, so extreme columns may be brought near 1 first.
  if (balanceColumns(decision).some((exponent) => exponent !== 0)) {
    const balanced = endsOf(values, columns, directions);
    ideal.set(balanced[0]);
    antiIdeal.set(balanced[1]);
  }
  const sumOf = (row: Float64Array): number => {
    let sum = 0;
    for (let j = 0; j < columns; j++) {
      const value = at(row, j);
      const best = at(ideal, j);
      const ratio = value === best ? 1 : directions[j] === 'max' ? value / best : best / value;
      sum += item(weights, j) * ratio;
    }
    return sum;
  };
  const ofIdeal = sumOf(ideal);
  const ofAntiIdeal = sumOf(antiIdeal);
  const scores: number[] = [];
  const utilityToIdeal: number[] = [];
  const utilityToAntiIdeal: number[] = [];
  for (let i = 0; i < rows; i++) {
    const sum = sumOf(values.subarray(i * columns, (i + 1) * columns));
    const toIdeal = sum / ofIdeal;
    const toAntiIdeal = sum === 0 ? 1 : sum / ofAntiIdeal;
    utilityToIdeal.push(toIdeal);
    utilityToAntiIdeal.push(toAntiIdeal);
    scores.push(utility(toIdeal, toAntiIdeal));
  }
  const { conventions, ...ranking } = rankAs(input, scores);
  return {
    scores,
    ...ranking,
    utilityToIdeal,
    utilityToAntiIdeal,
    ideal: printed[0],
    antiIdeal: printed[1],
    conventions,
  };
}

/** (K⁺ + K⁻) / (1 + (1 − f⁺)/f⁺ + (1 − f⁻)/f⁻) with f⁺ = K⁻/(K⁺ + K⁻) and f⁻ = K⁺/(K⁺ + K⁻), simplified. */
function utility(toIdeal: number, toAntiIdeal: number): number {
  if (toIdeal === 0) return 0;
  const ratio = toIdeal / toAntiIdeal;
  // Multiplied through by K⁺ / K⁻, which stays finite when K⁻ does not.
  return (toIdeal * (ratio + 1)) / (ratio + ratio * ratio + 1);
}

function endsOf(
  values: Float64Array,
  columns: number,
  directions: readonly string[],
): [ideal: Float64Array, antiIdeal: Float64Array] {
  const ideal = values.slice(0, columns);
  const antiIdeal = values.slice(0, columns);
  values.forEach((value, k) => {
    const j = k % columns;
    const best = at(ideal, j);
    const worst = at(antiIdeal, j);
    if (directions[j] === 'max' ? value > best : value < best) ideal[j] = value;
    if (directions[j] === 'max' ? value < worst : value > worst) antiIdeal[j] = value;
  });
  return [ideal, antiIdeal];
}
