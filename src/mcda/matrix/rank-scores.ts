import { type KeysOf, PlanSanteError, requireKeys } from '../../errors/index.ts';
import { addTo } from '../../internal/add-to.ts';
import { TOLERANCE } from '../../internal/tolerance.ts';
import { at } from './matrix.ts';

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

const KEYS: KeysOf<RankOptions> = { ties: true, tolerance: true, best: true };

/** Ranks with their ties named. */
export interface Ranking {
  /** One rank per score, 1 is best. */
  readonly ranks: number[];
  /** Groups of indices that share a rank, best group first; empty when all ranks differ. */
  readonly ties: number[][];
  /** The tolerance that was used. */
  readonly tolerance: number;
  /** The end of the scores that was taken as best. */
  readonly best: 'max' | 'min';
}

/**
 * Ranks scores, with ties found within a tolerance and named.
 *
 * A tie group is anchored on its best score: chains of small steps never join two scores further apart than the tolerance.
 * Cost O(n log n).
 *
 * @throws PlanSanteError when a score is not a finite number, or an option is unknown or cannot be used.
 * @example
 * ```ts
 * import { rankScores } from 'plan-sante/mcda';
 * rankScores([0.2, 0.7, 0.7, 0.1]).ranks; // [3, 1, 1, 4]
 * rankScores([0.2, 0.7, 0.7, 0.1], { ties: 'mean' }).ranks; // [3, 1.5, 1.5, 4]
 * ```
 */
export function rankScores(scores: ArrayLike<number>, options: RankOptions = {}): Ranking {
  requireKeys('rankScores', 'its options', options, KEYS);
  checkRankOptions('rankScores', options);
  const { ties = 'competition', best = 'max' } = options;
  if (best !== 'max' && best !== 'min') throw refuse('rankScores', "best 'max' or 'min'", best);
  if (!Array.isArray(scores) && !ArrayBuffer.isView(scores))
    throw refuse('rankScores', 'scores: a list of numbers', scores);
  let largest = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] as number;
    if (!Number.isFinite(score)) throw refuse('rankScores', `a finite number at scores[${i}]`, score);
    if (Math.abs(score) > largest) largest = Math.abs(score);
  }
  // Keys rise from the best to the worst; room for them is made once all scores are known to be numbers.
  const turned = best === 'max' ? -1 : 1;
  const keys = new Float64Array(scores.length);
  for (let i = 0; i < scores.length; i++) keys[i] = turned * (scores[i] as number);
  const tolerance = options.tolerance ?? TOLERANCE * largest;
  return { ...rankKeys(keys, tolerance, ties), tolerance, best };
}

/** Ranks keys, the lowest first. A group of ties begins at each key that lies beyond the tolerance of the first of its group. */
function rankKeys(keys: Float64Array, tolerance: number, rule: TieRule): Pick<Ranking, 'ranks' | 'ties'> {
  const sorted = keys.slice().sort();
  // Each group begins at one of the places in `starts`; the next one begins where it ends.
  const starts = new Uint32Array(keys.length + 1);
  const leaders = new Float64Array(keys.length);
  let groups = 0;
  for (let place = 0; place < sorted.length; place++) {
    const key = at(sorted, place);
    // Before the first group there is no leader: NaN, which is within no tolerance.
    if (key - at(leaders, groups - 1) <= tolerance) continue;
    leaders[groups] = key;
    starts[groups] = place;
    groups++;
  }
  starts[groups] = keys.length;
  const groupOf = groupFinder(leaders.subarray(0, groups));
  const members = new Map<number, number[]>();
  const ranks: number[] = [];
  for (let i = 0; i < keys.length; i++) {
    const group = groupOf(at(keys, i));
    const start = starts[group] as number;
    const end = starts[group + 1] as number;
    ranks.push(rankOf(start, end, group, rule));
    if (end - start > 1) addTo(members, group, i);
  }
  const ties = [...members].sort(([a], [b]) => a - b).map(([, group]) => group);
  return { ranks, ties };
}

/**
 * Finds the last leader at or below a key. Leaders are sorted into as many equal stretches as there are leaders, so that a key is
 * looked for among a few of them.
 */
function groupFinder(leaders: Float64Array): (key: number) => number {
  const count = leaders.length;
  const least = at(leaders, 0);
  const size = count / (at(leaders, count - 1) - least);
  // Equal leaders or ends that overflow: one stretch.
  const scale = Number.isFinite(size) ? size : 0;
  const stretchOf = (key: number) => Math.min(count - 1, Math.max(0, Math.floor((key - least) * scale))) || 0;
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < count; i++) {
    const next = stretchOf(at(leaders, i)) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let stretch = 0; stretch < count; stretch++)
    starts[stretch + 1] = (starts[stretch + 1] ?? 0) + (starts[stretch] ?? 0);
  return (key) => {
    const stretch = stretchOf(key);
    let low = starts[stretch] ?? 0;
    let high = starts[stretch + 1] ?? count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (at(leaders, middle) > key) high = middle;
      else low = middle + 1;
    }
    return low - 1;
  };
}

function rankOf(start: number, end: number, group: number, ties: TieRule): number {
  if (ties === 'dense') return group + 1;
  return ties === 'mean' ? (start + 1 + end) / 2 : start + 1;
}

/** Checks how ties are to be found and shared, before any work is done. `caller` is the public function that was called. */
export function checkRankOptions(caller: string, options: RankOptions): void {
  if (typeof options !== 'object' || options === null) throw refuse(caller, 'options as one object', options);
  const { ties = 'competition', tolerance = 0 } = options;
  if (ties !== 'competition' && ties !== 'mean' && ties !== 'dense')
    throw refuse(caller, "ties 'competition', 'mean' or 'dense'", ties);
  if (typeof tolerance !== 'number' || !(tolerance >= 0)) throw refuse(caller, 'a tolerance of 0 or more', tolerance);
}

function refuse(caller: string, expected: string, received: unknown): PlanSanteError {
  return new PlanSanteError({ function: caller, expected, received });
}
