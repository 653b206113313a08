import { PlanSanteError } from '../../errors/index.ts';

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
  readonly tolerance?: number;
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
 * Cost O(n log n).
 *
 * @throws {@link PlanSanteError} when a score is not a finite number, or the tolerance is negative.
 * @example
 * ```ts
 * import { rankScores } from 'plan-sante/scoring';
 * rankScores([0.2, 0.7, 0.7, 0.1]).ranks; // [3, 1, 1, 4]
 * rankScores([0.2, 0.7, 0.7, 0.1], { ties: 'mean' }).ranks; // [3, 1.5, 1.5, 4]
 * ```
 */
export function rankScores(scores: ArrayLike<number>, options: RankOptions = {}): Ranking {
  const { ties = 'competition', best = 'max' } = options;
  checkOptions(ties, best);
  const n = scores.length;
  const keys = new Float64Array(n);
  let largest = 0;
  for (let i = 0; i < n; i++) {
    const score = scores[i] as number;
    if (!Number.isFinite(score)) throw refuse(`a finite number at scores[${i}]`, score);
    keys[i] = best === 'max' ? -score : score;
    if (score > largest) largest = score;
    else if (-score > largest) largest = -score;
  }
  const tolerance = options.tolerance ?? NOISE * largest;
  if (!(tolerance >= 0)) throw refuse('a tolerance of 0 or more', tolerance);

  const groups = groupSorted(keys.slice().sort(), tolerance);
  const ranks: number[] = [];
  for (let i = 0; i < n; i++) {
    const group = groups.indexOf(keys[i] as number);
    ranks.push(rankOf(groups.starts[group] as number, groups.starts[group + 1] as number, group, ties));
  }
  return { ranks, ties: groups.count === n ? [] : nameTies(keys, groups), tolerance };
}

interface Groups {
  readonly count: number;
  /** Position of the first member of each group in the sorted order, and the number of scores at the end. */
  readonly starts: Int32Array;
  readonly indexOf: (key: number) => number;
}

/** Splits sorted keys into groups that lie within the tolerance of their first key. */
function groupSorted(sorted: Float64Array, tolerance: number): Groups {
  const leaders = new Float64Array(sorted.length);
  const starts = new Int32Array(sorted.length + 1);
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    const key = sorted[i] as number;
    if (count === 0 || key - (leaders[count - 1] as number) > tolerance) {
      leaders[count] = key;
      starts[count] = i;
      count++;
    }
  }
  starts[count] = sorted.length;
  const indexOf = (key: number): number => {
    let low = 0;
    let high = count;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((leaders[middle] as number) <= key) low = middle;
      else high = middle;
    }
    return low;
  };
  return { count, starts, indexOf };
}

function rankOf(start: number, end: number, group: number, ties: TieRule): number {
  if (ties === 'dense') return group + 1;
  return ties === 'mean' ? (start + 1 + end) / 2 : start + 1;
}

function nameTies(keys: Float64Array, groups: Groups): number[][] {
  const members: number[][] = [];
  const slots = new Map<number, number[]>();
  for (let group = 0; group < groups.count; group++) {
    if ((groups.starts[group + 1] as number) - (groups.starts[group] as number) < 2) continue;
    const slot: number[] = [];
    slots.set(group, slot);
    members.push(slot);
  }
  keys.forEach((key, i) => {
    slots.get(groups.indexOf(key))?.push(i);
  });
  return members;
}

function checkOptions(ties: string, best: string): void {
  if (ties !== 'competition' && ties !== 'mean' && ties !== 'dense')
    throw refuse("ties 'competition', 'mean' or 'dense'", ties);
  if (best !== 'max' && best !== 'min') throw refuse("best 'max' or 'min'", best);
}

function refuse(expected: string, received: unknown): PlanSanteError {
  return new PlanSanteError({ function: 'rankScores', expected, received });
}
