import { type KeysOf, PlanSanteError } from '../../errors/index.ts';
import { isAbove, isBelow, isSame } from '../../internal/tolerance.ts';
import {
  at,
  DECISION_KEYS,
  type Decision,
  type DecisionInput,
  type Direction,
  isRating,
  type RankedResult,
  type RankingConventions,
  rankAs,
  readDecision,
  readList,
  requireInput,
  rowOf,
} from '../matrix/index.ts';
import { readCategories } from './categories.ts';

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

const KEYS: KeysOf<MrSortInput> = {
  ...DECISION_KEYS,
  categories: true,
  lowerProfiles: true,
  majority: true,
  vetoes: true,
  vetoRule: true,
};

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
  requireInput('mrSort', input, KEYS);
  const asked: MrSortInput = { ...input, weightNormalisation: input.weightNormalisation ?? 'none' };
  const decision = readDecision('mrSort', asked, KEYS);
  const { columns, rows, directions, weights } = decision;
  const { categories, majority, vetoRule = 'at-or-worse' } = input;
  const limits = readCategories('mrSort', categories, input.lowerProfiles, directions);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!isRating(majority, { min: Number.MIN_VALUE }) || isAbove(majority, total))
    throw refuse(`majority above 0 and at most the sum of the weights (${total})`, majority);
  if (vetoRule !== 'at-or-worse' && vetoRule !== 'worse') throw refuse("vetoRule 'at-or-worse' or 'worse'", vetoRule);
  const vetoes = input.vetoes === undefined ? undefined : readVetoes(input.vetoes, limits.rows, columns);

  const all = Array.from({ length: rows }, (_, i) => i);
  const levels = Array.from({ length: limits.rows }, (_, h) => h);
  const support = all.map((i) => levels.map((h) => supportOf(decision, i, rowOf(limits, h))));
  const vetoedBy = all.map((i) =>
    levels.map((h) => blocking(rowOf(decision, i), vetoes?.[h] ?? [], directions, vetoRule)),
  );
  const categoryIndices = support.map((supports, i) => {
    const reached = supports.findIndex(
      (weight, h) => !isBelow(weight, majority, total) && vetoedBy[i]?.[h]?.length === 0,
    );
    return reached < 0 ? levels.length : reached;
  });
  const scores = categoryIndices.map((index) => levels.length - index);
  const { conventions, ...ranking } = rankAs(asked, scores);
  return {
    scores,
    ...ranking,
    assignment: categoryIndices.map((index) => categories[index] ?? ''),
    categoryIndices,
    support,
    vetoedBy,
    conventions: {
      ...conventions,
      weightNormalisation: input.weightNormalisation ?? 'none',
      majority,
      vetoRule: vetoes === undefined ? null : vetoRule,
    },
  };
}

/** The weight of the criteria on which a row reaches a limit; one that it misses by rounding alone is reached. */
function supportOf({ directions, weights, ...table }: Decision, i: number, limit: Float64Array): number {
  const row = rowOf(table, i);
  return weights.reduce((sum, weight, j) => (isWorse(at(row, j), at(limit, j), directions[j]) ? sum : sum + weight), 0);
}

function isWorse(value: number, limit: number, direction: Direction | undefined): boolean {
  return direction === 'min' ? isAbove(value, limit) : isBelow(value, limit);
}

function blocking(
  row: Float64Array,
  vetoes: readonly (number | null)[],
  directions: readonly Direction[],
  rule: 'at-or-worse' | 'worse',
): number[] {
  return vetoes.flatMap((veto, j) => {
    if (veto === null) return [];
    const value = at(row, j);
    const blocks = isWorse(value, veto, directions[j]) || (rule === 'at-or-worse' && isSame(value, veto));
    return blocks ? [j] : [];
  });
}

function readVetoes(vetoes: unknown, count: number, columns: number): (number | null)[][] {
  if (!Array.isArray(vetoes) || vetoes.length !== count)
    throw refuse(`one row of vetoes per category but the last (${count})`, vetoes);
  return Array.from<unknown, (number | null)[]>(vetoes, (row, h) =>
    readList<null>('mrSort', `vetoes[${h}]`, row, { missing: true }, columns),
  );
}

function refuse(expected: string, received: unknown): PlanSanteError {
  return new PlanSanteError({ function: 'mrSort', expected, received });
}
