import { type KeysOf, PlanSanteError } from '../../errors/index.ts';
import {
  checkRankOptions,
  item,
  type RankedResult,
  rankScores,
  readRows,
  requireInput,
  type TieRule,
} from '../../mcda/matrix/index.ts';

/** What {@link dotVoting} reads. */
export interface DotVotingInput {
  /** `dots[j][i]`: dots of voter j on item i, whole numbers. */
  readonly dots: readonly (readonly number[])[];
  /** Dots that each voter may place. */
  readonly budget: number;
  /** Dots that one voter may place on one item. Default: the whole budget. */
  readonly maxPerItem?: number;
  /** A voter who breaks the budget: `refuse` (default) the call, or `set-aside` that voter, named in the result. */
  readonly overspent?: 'refuse' | 'set-aside';
  readonly ties?: TieRule;
}

const KEYS: KeysOf<DotVotingInput> = { dots: true, budget: true, maxPerItem: true, overspent: true, ties: true };

/** What {@link dotVoting} answers. `scores` are the dots of each item. */
export interface DotVotingResult extends RankedResult {
  /** How many voters put at least one dot on the item. */
  readonly voters: readonly number[];
  /** Share of all counted dots. All 0 when nobody placed a dot. */
  readonly shares: readonly number[];
  /** Dots that each voter kept; 0 for a voter set aside. */
  readonly unspent: readonly number[];
  /** Voters whose dots were not counted. */
  readonly setAside: readonly number[];
  readonly conventions: {
    readonly budget: number;
    readonly maxPerItem: number;
    readonly overspent: 'refuse' | 'set-aside';
    readonly ties: TieRule;
  };
}

/**
 * Dot voting: each voter spreads a fixed number of dots; the most dots come first.
 *
 * Beside the dots, `voters` tells how many people stand behind an item: many dots may be one voter's.
 *
 * Sources: Tague N. R. (2005) The Quality Toolbox, 2nd ed., ASQ Quality Press, Milwaukee (multivoting with several votes per item);
 * National Association of County and City Health Officials (NACCHO), Guide to Prioritization Techniques, Washington DC (undated, about 2010:
 * it speaks of the H1N1 pandemic and of an accreditation still to come).
 *
 * @throws PlanSanteError when dots are not whole numbers of 0 or more, or a voter spent more than allowed (with `refuse`).
 * @example
 * ```ts
 * import { dotVoting } from 'plan-sante/scoring';
 * const { scores, voters } = dotVoting({ dots: [[3, 0, 0], [0, 2, 1]], budget: 3 });
 * scores; // [3, 2, 1]
 * voters; // [1, 1, 1]
 * ```
 */
export function dotVoting(input: DotVotingInput): DotVotingResult {
  requireInput('dotVoting', input, KEYS);
  const { budget, overspent = 'refuse', ties = 'competition' } = input;
  checkRankOptions('dotVoting', { ties });
  if (!isCount(budget)) throw refuse('budget: a whole number of dots, 1 or more', budget);
  const maxPerItem = input.maxPerItem ?? budget;
  if (!isCount(maxPerItem)) throw refuse('maxPerItem: a whole number of dots, 1 or more', maxPerItem);
  if (overspent !== 'refuse' && overspent !== 'set-aside') throw refuse("overspent 'refuse' or 'set-aside'", overspent);
  const dots = readRows('dotVoting', 'dots', input.dots, { min: 0, max: LARGEST, whole: true });

  const spent = dots.map((row) => row.reduce((sum, count) => sum + count, 0));
  const breaks = (row: readonly number[], j: number) =>
    item(spent, j) > budget || row.some((count) => count > maxPerItem);
  const setAside = dots.flatMap((row, j) => (breaks(row, j) ? [j] : []));
  const [first] = setAside;
  if (first !== undefined && overspent === 'refuse')
    throw refuse(`at most ${budget} dots, ${maxPerItem} on one item, at dots[${first}]`, dots[first]);
  const ignored = new Set(setAside);
  const counted = dots.filter((_, j) => !ignored.has(j));

  const items = (dots[0] ?? []).map((_, i) => counted.map((row) => item(row, i)));
  const scores = items.map((column) => column.reduce((sum, count) => sum + count, 0));
  const total = scores.reduce((sum, count) => sum + count, 0);
  const { tolerance: _exact, ...ranking } = rankScores(scores, { ties, tolerance: 0 });
  return {
    scores,
    ...ranking,
    voters: items.map((column) => column.filter((count) => count > 0).length),
    shares: scores.map((count) => (total === 0 ? 0 : count / total)),
    unspent: dots.map((_, j) => (ignored.has(j) ? 0 : budget - item(spent, j))),
    setAside,
    conventions: { budget, maxPerItem, overspent, ties },
  };
}

const LARGEST = 1e6;

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= LARGEST;
}

function refuse(expected: string, received: unknown): PlanSanteError {
  return new PlanSanteError({ function: 'dotVoting', expected, received });
}
