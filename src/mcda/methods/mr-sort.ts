import { PlanSanteError } from '../../errors/index.ts';
import {
  type DecisionInput,
  type Direction,
  type RankedResult,
  type RankingConventions,
  rankAs,
  readDecision,
  readTable,
} from '../matrix/index.ts';
import { checkCategories } from './categories.ts';

/** What {@link mrSort} reads beside the table. */
export interface MrSortInput extends DecisionInput {
  /** Names of the categories, best first; at least two, all different. */
  readonly categories: readonly string[];
  /** Lower limit of every category but the last, in the order of `categories`. */
  readonly lowerProfiles: readonly (readonly number[])[];
  /**
   * Weight that the criteria at or above a limit must reach together, in the unit of the weights as used: with the default
   * `weightNormalisation: 'none'`, the unit they are given in.
   */
  readonly majority: number;
  /** Veto of every category but the last, per criterion; null where there is none. */
  readonly vetoes?: readonly (readonly (number | null)[])[];
  /** Default `at-or-worse`: a value at the veto already blocks. */
  readonly vetoRule?: 'at-or-worse' | 'worse';
}

/** The conventions of MR-Sort. */
export interface MrSortConventions extends RankingConventions {
  readonly majority: number;
  readonly vetoRule: 'at-or-worse' | 'worse' | null;
}

/** What {@link mrSort} answers. `scores` count the categories below the assigned one; `ranks` follow them. */
export interface MrSortResult extends RankedResult {
  /** Category of each alternative. */
  readonly assignment: readonly string[];
  /** Index of that category in `categories`: 0 is best. */
  readonly categoryIndices: readonly number[];
  /** `support[i][h]`: weight of the criteria on which alternative i reaches the lower limit of category h. */
  readonly support: readonly (readonly number[])[];
  /** `vetoedBy[i][h]`: criteria that keep alternative i out of category h. */
  readonly vetoedBy: readonly (readonly (readonly number[])[])[];
  readonly conventions: MrSortConventions;
}

/**
 * MR-Sort: each alternative goes to the best category whose lower limit it reaches on criteria that weigh a majority together,
 * and that no veto keeps it out of; to the last category otherwise.
 *
 * Each assignment depends on its own row only. Sums of weights that miss the majority by rounding noise alone reach it.
 *
 * Source: Leroy A., Mousseau V., Pirlot M. (2011) Learning the parameters of a multiple criteria sorting method, ADT 2011, LNCS
 * 6992:219–233; veto as in Sobrie O., Mousseau V., Pirlot M. (2017) A majority rule sorting model to deal with monotone learning
 * sets.
 *
 * @throws PlanSanteError on a malformed table, limits that do not fall from category to category, or an unreachable
 * majority.
 * @example
 * ```ts
 * import { mrSort } from 'plan-sante/mcda';
 * const { assignment } = mrSort({
 *   values: [[14, 3], [8, 1]],
 *   directions: ['max', 'max'],
 *   weights: [2, 1],
 *   categories: ['fund now', 'prepare'],
 *   lowerProfiles: [[10, 2]],
 *   majority: 2,
 * });
 * // ['fund now', 'prepare']
 * ```
 */
export function mrSort(input: MrSortInput): MrSortResult {
  const asked: DecisionInput = { ...input, weightNormalisation: input.weightNormalisation ?? 'none' };
  const { values, columns, rows, directions, weights } = readDecision('mrSort', asked);
  const { categories, majority, vetoRule = 'at-or-worse' } = input;
  checkCategories('mrSort', categories, input.lowerProfiles, directions);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(majority > 0 && majority <= total * (1 + 1e-12)))
    throw refuse(`majority above 0 and at most the sum of the weights (${total})`, majority);
  if (vetoRule !== 'at-or-worse' && vetoRule !== 'worse') throw refuse("vetoRule 'at-or-worse' or 'worse'", vetoRule);
  checkVetoes(input.vetoes, categories.length - 1, columns);
  const limits = readTable('mrSort', { values: input.lowerProfiles }).values;
  const enough = majority - 1e-12 * total;

  const support: number[][] = [];
  const vetoedBy: number[][][] = [];
  const categoryIndices: number[] = [];
  for (let i = 0; i < rows; i++) {
    const row = values.subarray(i * columns, (i + 1) * columns);
    const supports: number[] = [];
    const blocks: number[][] = [];
    for (let h = 0; h < categories.length - 1; h++) {
      const limit = limits.subarray(h * columns, (h + 1) * columns);
      supports.push(supportOf(row, limit, directions, weights));
      blocks.push(blocking(row, input.vetoes?.[h], directions, vetoRule));
    }
    const reached = supports.findIndex((weight, h) => weight >= enough && blocks[h]?.length === 0);
    categoryIndices.push(reached < 0 ? categories.length - 1 : reached);
    support.push(supports);
    vetoedBy.push(blocks);
  }
  const scores = categoryIndices.map((index) => categories.length - 1 - index);
  const { ranks, ties, conventions } = rankAs(asked, scores);
  return {
    scores,
    ranks,
    ties,
    assignment: categoryIndices.map((index) => categories[index] as string),
    categoryIndices,
    support,
    vetoedBy,
    conventions: {
      ...conventions,
      weightNormalisation: input.weightNormalisation ?? 'none',
      majority,
      vetoRule: input.vetoes === undefined ? null : vetoRule,
    },
  };
}

function supportOf(
  row: Float64Array,
  limit: Float64Array,
  directions: readonly Direction[],
  weights: readonly number[],
): number {
  return weights.reduce((sum, weight, j) => {
    const value = row[j] as number;
    const least = limit[j] as number;
    return (directions[j] === 'max' ? value >= least : value <= least) ? sum + weight : sum;
  }, 0);
}

function blocking(
  row: Float64Array,
  vetoes: readonly (number | null)[] | undefined,
  directions: readonly Direction[],
  rule: 'at-or-worse' | 'worse',
): number[] {
  const criteria: number[] = [];
  vetoes?.forEach((veto, j) => {
    if (veto === null) return;
    const value = row[j] as number;
    if ((value === veto && rule === 'at-or-worse') || (directions[j] === 'max' ? value < veto : value > veto))
      criteria.push(j);
  });
  return criteria;
}

function checkVetoes(vetoes: MrSortInput['vetoes'], count: number, columns: number): void {
  if (vetoes === undefined) return;
  if (!Array.isArray(vetoes) || vetoes.length !== count)
    throw refuse(`one row of vetoes per category but the last (${count})`, vetoes);
  for (const [h, row] of vetoes.entries()) {
    if (!Array.isArray(row) || row.length !== columns)
      throw refuse(`${columns} vetoes (a number or null) at vetoes[${h}]`, row);
    for (const [j, veto] of row.entries())
      if (veto !== null && !Number.isFinite(veto)) throw refuse(`a finite number or null at vetoes[${h}][${j}]`, veto);
  }
}

function refuse(expected: string, received: unknown): PlanSanteError {
  return new PlanSanteError({ function: 'mrSort', expected, received });
}
