import { PlanSanteError } from '../../errors/index.ts';
import { argsort } from '../../internal/argsort.ts';

/**
 * How equal scores share ranks: `competition` 1, 2, 2, 4 · `mean` 1, 2.5, 2.5, 4 · `dense` 1, 2, 2, 3.
 */
export type TieRule = 'competition' | 'mean' | 'dense';

/** Options of {@link rankScores}. */
export interface RankOptions {
  /** Default `competition`. */
  readonly ties?: TieRule;
  /**
   * Scores that differ from the best score of their group by at most this much share its rank. Default: 1e-12 times the largest
   * magnitude among the scores, which is rounding noise and nothing more.
   */
  readonly tolerance?: number | undefined;
  /** `max` (default): the highest score is first. `min`: the lowest is. */
  readonly best?: 'max' | 'min';
}

/** Ranks with their ties named. */
export interface Ranking {
  /** One rank per score, 1 is best. */
  readonly ranks: number[];
  /** Groups of indices that share a rank, best group first; empty when all ranks differ. */
  readonly ties: number[][];
  /** The tolerance that was used. */
  readonly tolerance: number;
}

/** Share of the largest score below which a difference is rounding noise. */
export const NOISE = 1e-12;

/**
 * Ranks scores, with ties found within a tolerance and named.
 *
 * A tie group is anchored on its best score: chains of small steps never join two scores further apart than the tolerance.
 * Cost O(n), O(n log n) for short lists.
 *
 * @throws PlanSanteError when a score is not a finite number, or the tolerance is negative.
 * @example
 * ```ts
 * import { rankScores } from 'plan-sante/mcda';
 * rankScores([0.2, 0.7, 0.7, 0.1]).ranks; // [3, 1, 1, 4]
 * rankScores([0.2, 0.7, 0.7, 0.1], { ties: 'mean' }).ranks; // [3, 1.5, 1.5, 4]
 * ```
 */
export function rankScores(scores: ArrayLike<number>, options: RankOptions = {}): Ranking {
  const { ties = 'competition', best = 'max' } = options;
  checkRankOptions('rankScores', options);
  if (best !== 'max' && best !== 'min') throw refuse('rankScores', "best 'max' or 'min'", best);
  const n = scores.length;
  const keys = new Float64Array(n);
  let largest = 0;
  for (let i = 0; i < n; i++) {
    const score = scores[i] as number;
    if (!Number.isFinite(score)) throw refuse('rankScores', `a finite number at scores[${i}]`, score);
    keys[i] = best === 'max' ? -score : score;
    if (score > largest) largest = score;
    else if (-score > largest) largest = -score;
  }
  const tolerance = options.tolerance ?? NOISE * largest;

  return { ...rankSorted(keys, argsort(keys), tolerance, ties), tolerance };
}

/** Walks the sorted scores once; a group ends where a score lies beyond the tolerance of its first one. */
function rankSorted(
  keys: Float64Array,
  order: Uint32Array,
  tolerance: number,
  rule: TieRule,
): Pick<Ranking, 'ranks' | 'ties'> {
  const n = keys.length;
  const ranked = new Float64Array(n);
  const ties: number[][] = [];
  let group = 0;
  for (let start = 0; start < n; group++) {
    const leader = keys[order[start] as number] as number;
    let end = start + 1;
    while (end < n && (keys[order[end] as number] as number) - leader <= tolerance) end++;
    const rank = rankOf(start, end, group, rule);
    for (let k = start; k < end; k++) ranked[order[k] as number] = rank;
    if (end - start > 1) ties.push(Array.from(order.subarray(start, end)).sort((a, b) => a - b));
    start = end;
  }
  const ranks: number[] = [];
  for (let i = 0; i < n; i++) ranks.push(ranked[i] as number);
  return { ranks, ties };
}

function rankOf(start: number, end: number, group: number, ties: TieRule): number {
  if (ties === 'dense') return group + 1;
  return ties === 'mean' ? (start + 1 + end) / 2 : start + 1;
}

/** Checks how ties are to be found and shared, before any work is done. `caller` is the public function that was called. */
export function checkRankOptions(caller: string, { ties = 'competition', tolerance = 0 }: RankOptions): void {
  if (ties !== 'competition' && ties !== 'mean' && ties !== 'dense')
    throw refuse(caller, "ties 'competition', 'mean' or 'dense'", ties);
  if (typeof tolerance !== 'number' || !(tolerance >= 0)) throw refuse(caller, 'a tolerance of 0 or more', tolerance);
}

function refuse(caller: string, expected: string, received: unknown): PlanSanteError {
  return new PlanSanteError({ function: caller, expected, received });
}
