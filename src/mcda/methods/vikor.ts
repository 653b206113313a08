import { type KeysOf, PlanSanteError } from '../../errors/index.ts';
import { isSame } from '../../internal/tolerance.ts';
import {
  at,
  DECISION_KEYS,
  type DecisionInput,
  isRating,
  item,
  type Matrix,
  normalise,
  type RankedResult,
  type RankingConventions,
  rankAs,
  rankScores,
  readDecision,
} from '../matrix/index.ts';

/** What {@link vikor} reads beside the table. */
export interface VikorInput extends DecisionInput {
  /** Weight of the group utility S against the individual regret R, from 0 to 1. Default 0.5. */
  readonly v?: number;
  /** Advantage in Q over the second that the first needs. Default 1 / (m − 1), for m alternatives. */
  readonly advantage?: number;
}

const KEYS: KeysOf<VikorInput> = { ...DECISION_KEYS, v: true, advantage: true };

/** The conventions of VIKOR. */
export interface VikorConventions extends RankingConventions {
  readonly v: number;
  readonly advantage: number;
}

/** What {@link vikor} answers. `scores` are Q: the lowest is best. */
export interface VikorResult extends RankedResult {
  /** Group utility: weighted sum of the relative losses. */
  readonly S: readonly number[];
  /** Individual regret: the greatest weighted loss. */
  readonly R: readonly number[];
  /** v · S* + (1 − v) · R*, each brought to 0 … 1. */
  readonly Q: readonly number[];
  readonly ranksByS: readonly number[];
  readonly ranksByR: readonly number[];
  /** Condition 1: the first leads the second by at least `advantage`. */
  readonly acceptableAdvantage: boolean;
  /** Condition 2: the first is also first by S or by R. */
  readonly acceptableStability: boolean;
  /** Row indices of the compromise: one alternative when both conditions hold, several otherwise. */
  readonly compromiseSet: readonly number[];
  readonly conventions: VikorConventions;
}

/**
 * VIKOR: the compromise closest to the ideal, ranked by Q, the lowest first, with the conditions that make one alternative the
 * answer and the set to propose when they fail.
 *
 * Without acceptable advantage the set holds everybody whose Q is less than `advantage` behind the first; with advantage but
 * without stability, the first and the second. Defined results: a constant column is no loss for anybody; where all S (or R) are
 * equal their part of Q is 0; one alternative is its own compromise, with advantage 1. Alternatives that tie for the first place
 * are all in the set.
 *
 * Source: Opricovic S., Tzeng G.-H. (2004) Compromise solution by MCDM methods: A comparative analysis of VIKOR and TOPSIS, EJOR
 * 156(2):445–455.
 *
 * @throws PlanSanteError on a malformed table, or v outside of 0 to 1.
 * @example
 * ```ts
 * import { vikor } from 'plan-sante/mcda';
 * const { compromiseSet, Q } = vikor({
 *   values: [[8, 7], [5, 3], [9, 9]],
 *   directions: ['max', 'max'],
 *   weights: [0.6, 0.4],
 * });
 * // Q[2] is 0; its lead is under 1/2, so compromiseSet is [0, 2]
 * ```
 */
export function vikor(input: VikorInput): VikorResult {
  const decision = readDecision('vikor', input, KEYS);
  const { v = 0.5, advantage = decision.rows > 1 ? 1 / (decision.rows - 1) : 1 } = input;
  if (!isRating(v, { min: 0, max: 1 }))
    throw new PlanSanteError({ function: 'vikor', expected: 'v from 0 to 1', received: v });
  if (!isRating(advantage, { min: 0 }))
    throw new PlanSanteError({ function: 'vikor', expected: 'advantage, a number of 0 or more', received: advantage });
  const table = normalise({
    caller: 'vikor',
    table: decision,
    directions: decision.directions,
    normalisation: 'minmax',
  });
  const [S, R] = losses(table, Float64Array.from(decision.weights));
  const Q: number[] = [];
  const [spanS, spanR] = [spanOf(S), spanOf(R)];
  for (let i = 0; i < S.length; i++) Q.push(v * shareOf(item(S, i), spanS) + (1 - v) * shareOf(item(R, i), spanR));
  const { conventions, ...ranking } = rankAs(input, Q, 'min', 1);
  const { tolerance } = conventions;
  const ranksByS = rankScores(S, { best: 'min', tolerance }).ranks;
  const ranksByR = rankScores(R, { best: 'min', tolerance }).ranks;
  return {
    scores: Q,
    ...ranking,
    S,
    R,
    Q,
    ranksByS,
    ranksByR,
    ...findCompromise(Q, ranking.ranks, ranksByS, ranksByR, advantage, tolerance),
    conventions: { ...conventions, v, advantage },
  };
}

/** The weighted losses of each row, summed and at their greatest. */
function losses({ values, columns }: Matrix, weights: Float64Array): [S: number[], R: number[]] {
  const S: number[] = [];
  const R: number[] = [];
  for (let k = 0; k < values.length; ) {
    let sum = 0;
    let worst = 0;
    for (let j = 0; j < columns; j++, k++) {
      const loss = at(weights, j) * (1 - at(values, k));
      sum += loss;
      if (loss > worst) worst = loss;
    }
    S.push(sum);
    R.push(worst);
  }
  return [S, R];
}

/** The least of a list, and how far the greatest is from it: 0 where nothing but rounding parts them. */
interface Span {
  readonly least: number;
  readonly size: number;
}

function spanOf(values: readonly number[]): Span {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, size: isSame(most, least) ? 0 : most - least };
}

function shareOf(value: number, { least, size }: Span): number {
  return size === 0 ? 0 : (value - least) / size;
}

type Compromise = Pick<VikorResult, 'acceptableAdvantage' | 'acceptableStability' | 'compromiseSet'>;

function findCompromise(
  Q: readonly number[],
  ranks: readonly number[],
  ranksByS: readonly number[],
  ranksByR: readonly number[],
  advantage: number,
  tolerance: number,
): Compromise {
  // However ties share ranks, the first have the lowest and the second the next one.
  const lowest = ranks.reduce((least, rank) => Math.min(least, rank), Number.POSITIVE_INFINITY);
  const next = ranks.reduce((least, rank) => (rank > lowest ? Math.min(least, rank) : least), Number.POSITIVE_INFINITY);
  const firsts = indicesWhere(ranks, (rank) => rank === lowest);
  const first = firsts.reduce((least, i) => Math.min(least, item(Q, i)), Number.POSITIVE_INFINITY);
  const second = Q.reduce((least, q, i) => (ranks[i] === next ? Math.min(least, q) : least), Number.POSITIVE_INFINITY);
  const alone = firsts.length === 1;
  // A lead that misses the threshold by rounding noise alone still counts.
  const acceptableAdvantage = Q.length === 1 || (alone && second - first >= advantage - tolerance);
  const acceptableStability = firsts.every((i) => ranksByS[i] === 1 || ranksByR[i] === 1);
  const compromiseSet = !acceptableAdvantage
    ? indicesWhere(Q, (q, i) => ranks[i] === lowest || q - first < advantage - tolerance)
    : acceptableStability
      ? firsts
      : indicesWhere(ranks, (rank) => rank <= next);
  return { acceptableAdvantage, acceptableStability, compromiseSet };
}

function indicesWhere(values: readonly number[], holds: (value: number, index: number) => boolean): number[] {
  const indices: number[] = [];
  values.forEach((value, i) => {
    if (holds(value, i)) indices.push(i);
  });
  return indices;
}
