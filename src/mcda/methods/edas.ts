import { PlanSanteError } from '../../errors/index.ts';
import {
  at,
  balanceColumns,
  type DecisionInput,
  item,
  type Matrix,
  type RankedResult,
  type RankingConventions,
  rankAs,
  readDecision,
} from '../matrix/index.ts';

/** What {@link edas} answers. `scores` are the appraisal scores, from 0 to 1, the highest first. */
export interface EdasResult extends RankedResult {
  /** SP: weighted sum of the distances on the good side of the average. */
  readonly aboveAverage: readonly number[];
  /** SN: weighted sum of the distances on the bad side of the average. */
  readonly belowAverage: readonly number[];
  readonly conventions: RankingConventions;
}

/**
 * EDAS: how far each alternative is on the good and on the bad side of the average, as shares of the average; the highest
 * appraisal first.
 *
 * The average changes with the set, so adding or removing an alternative may change the order of the others. Defined results: a
 * constant column, zero included, is no distance for anybody; where nobody is off the average every score is 0.5; the size of a
 * negative average is used, so that better stays better.
 *
 * Source: Keshavarz Ghorabaee M., Zavadskas E. K., Olfat L., Turskis Z. (2015) Multi-criteria inventory classification using a new
 * method of evaluation based on distance from average solution, Informatica 26(3):435–451.
 *
 * @throws PlanSanteError on a malformed table, or a column of both signs whose average is 0.
 * @example
 * ```ts
 * import { edas } from 'plan-sante/mcda';
 * const { ranks } = edas({ values: [[5000, 450], [4500, 400]], directions: ['max', 'min'], weights: [1, 1] });
 * ```
 */
export function edas(input: DecisionInput): EdasResult {
  const decision = readDecision('edas', input);
  balanceColumns(decision);
  const { values, columns, rows, directions, weights } = decision;
  const averages = averagesOf(decision);
  const aboveAverage: number[] = [];
  const belowAverage: number[] = [];
  for (let i = 0; i < rows; i++) {
    let above = 0;
    let below = 0;
    for (let j = 0; j < columns; j++) {
      const average = at(averages, j);
      const value = at(values, i * columns + j);
      if (value === average) continue;
      const gain = (directions[j] === 'max' ? value - average : average - value) / Math.abs(average);
      if (gain > 0) above += item(weights, j) * gain;
      else below -= item(weights, j) * gain;
    }
    aboveAverage.push(above);
    belowAverage.push(below);
  }
  const mostAbove = largest(aboveAverage);
  const mostBelow = largest(belowAverage);
  const scores = aboveAverage.map((above, i) => {
    const good = mostAbove === 0 ? 0 : above / mostAbove;
    const bad = mostBelow === 0 ? 0 : item(belowAverage, i) / mostBelow;
    return (good + 1 - bad) / 2;
  });
  const { conventions, ...ranking } = rankAs(input, scores, 'max', 1);
  return { scores, ...ranking, aboveAverage, belowAverage, conventions };
}

function averagesOf(table: Matrix): Float64Array {
  const { values, columns, rows } = table;
  const averages = new Float64Array(columns);
  for (let j = 0; j < columns; j++) {
    const first = at(values, j);
    let sum = 0;
    let constant = true;
    for (let k = j; k < values.length; k += columns) {
      const value = at(values, k);
      sum += value;
      if (value !== first) constant = false;
    }
    // The mean of equal values is that value: rounding must not make a distance out of nothing.
    averages[j] = constant ? first : sum / rows;
    if (!constant && sum === 0)
      throw new PlanSanteError({
        function: 'edas',
        expected: `an average other than 0 in column ${j} (distances are shares of it)`,
        received: 0,
      });
  }
  return averages;
}

function largest(values: readonly number[]): number {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
}
