import { PlanSanteError } from '../../errors/index.ts';
import { decimalSum } from '../../internal/decimal.ts';
import {
  checkRankOptions,
  item,
  type RankedResult,
  rankScores,
  readRows,
  requireInput,
  type TieRule,
} from '../../mcda/matrix/index.ts';

/** What {@link nominalGroup} reads: ranks (1 is best) or points (more is better), one row per participant. */
export type NominalGroupInput = (
  | {
      /** `ranks[j][i]`: rank given by participant j to item i; `null` when it was left out. */
      readonly ranks: readonly (readonly (number | null)[])[];
    }
  | {
      /** `points[j][i]`: points given by participant j to item i; 0 when it was not chosen. */
      readonly points: readonly (readonly number[])[];
    }
) & {
  /**
   * What to do with items that a participant did not rank: `refuse` (default), or `share-last`, where they share the mean of the
   * places that are left.
   */
  readonly unranked?: 'refuse' | 'share-last';
  /** How equal sums share ranks. Default `competition`. */
  readonly ties?: TieRule;
};

/** What {@link nominalGroup} answers. */
export interface NominalGroupResult extends RankedResult {
  /** Sum over the participants, per item: the lowest is best with ranks, the highest with points. */
  readonly sums: readonly number[];
  /** How many participants put the item first (or gave it their highest points). */
  readonly firstPlaces: readonly number[];
  /** Best and worst that a participant gave, per item, in the order [lowest, highest]. */
  readonly spread: readonly (readonly [number, number])[];
  /** How many participants left the item out. */
  readonly leftOut: readonly number[];
  readonly conventions: {
    readonly entry: 'ranks' | 'points';
    readonly unranked: 'refuse' | 'share-last' | null;
    readonly ties: TieRule;
    readonly tolerance: number;
  };
}

/**
 * Nominal group technique: everybody ranks in silence, the ranks are summed, the lowest sum comes first.
 *
 * Participants may rank items equal. Equal sums share a rank and are named in `ties`; nothing breaks them silently.
 *
 * Source: Delbecq A. L., Van de Ven A. H., Gustafson D. H. (1975) Group Techniques for Program Planning, Scott Foresman.
 *
 * @throws PlanSanteError when rows differ in length, a rank is not from 1 to the number of items, points are negative, or an
 * item is unranked without a rule for it.
 * @example
 * ```ts
 * import { nominalGroup } from 'plan-sante/scoring';
 * const { sums, ranks } = nominalGroup({ ranks: [[1, 2, 3], [2, 1, 3]] });
 * sums; // [3, 3, 6]
 * ranks; // [1, 1, 3]
 * ```
 */
export function nominalGroup(input: NominalGroupInput): NominalGroupResult {
  const scored = typeof input === 'object' && input !== null && 'points' in input;
  requireInput('nominalGroup', input, { ...(scored ? { points: true } : { ranks: true, unranked: true }), ties: true });
  const { unranked = 'refuse', ties = 'competition' } = input;
  checkRankOptions('nominalGroup', { ties });
  if (unranked !== 'refuse' && unranked !== 'share-last') throw refuse("unranked 'refuse' or 'share-last'", unranked);
  const entry = 'points' in input ? 'points' : 'ranks';
  const given = 'points' in input ? readPoints(input.points) : readRanks(input.ranks);
  const filled = given.map((row, j) => shareLast(row, unranked, j));
  const items = (filled[0] ?? []).map((_, i) => filled.map((row) => item(row, i)));
  const best = entry === 'points' ? 'max' : 'min';
  const bestOf = filled.map((row) => row.reduce((a, b) => (best === 'max' ? Math.max(a, b) : Math.min(a, b))));

  const sums = items.map(decimalSum);
  const { tolerance, ...ranking } = rankScores(sums, { ties, best });
  return {
    scores: sums,
    ...ranking,
    sums,
    // Who gave no points put nothing first; a rank is 1 or more.
    firstPlaces: items.map((column) => column.filter((value, j) => value === bestOf[j] && value > 0).length),
    spread: items.map((column) => [column.reduce((a, b) => Math.min(a, b)), column.reduce((a, b) => Math.max(a, b))]),
    leftOut: items.map((_, i) => given.filter((row) => row[i] === null).length),
    conventions: { entry, unranked: entry === 'ranks' ? unranked : null, ties, tolerance },
  };
}

function readPoints(points: unknown): (number | null)[][] {
  return readRows('nominalGroup', 'points', points, { min: 0, max: 1e9 });
}

function readRanks(ranks: unknown): (number | null)[][] {
  const first: unknown = Array.isArray(ranks) ? ranks[0] : undefined;
  const count = Array.isArray(first) ? first.length : 1;
  return readRows<null>('nominalGroup', 'ranks', ranks, { min: 1, max: count, missing: true });
}

function shareLast(row: readonly (number | null)[], rule: 'refuse' | 'share-last', j: number): number[] {
  const ranked = row.filter((rank) => rank !== null).length;
  if (ranked < row.length && rule === 'refuse')
    throw refuse(`a rank for every item at ranks[${j}], or the option unranked: 'share-last'`, row);
  const shared = (ranked + 1 + row.length) / 2;
  return row.map((rank) => rank ?? shared);
}

function refuse(expected: string, received: unknown): PlanSanteError {
  return new PlanSanteError({ function: 'nominalGroup', expected, received });
}
