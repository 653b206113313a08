import { PlanSanteError } from '../../errors/index.ts';
import { TOLERANCE } from '../../internal/tolerance.ts';
import { type RankedResult, rankScores } from '../matrix/index.ts';
import { type BallotConventions, type BallotsInput, readBallots } from './ballots.ts';
import { optimalOrders } from './optimal-orders.ts';
import { pairwiseVotes } from './pairwise-votes.ts';

/** Candidates up to which every order can be weighed: time and memory double with each one more. */
const MOST_ORDERED = 16;

/** Default number of optimal orders that are written out. */
const LISTED = 100;

/** What {@link kemeny} answers. `scores` are mean positions over all optimal orders: the lowest is best. */
export interface KemenyResult extends RankedResult {
  /** Optimal orders, best candidate first; up to `maxListed` of them, in the order of the indices. */
  readonly rankings: readonly (readonly number[])[];
  /** How many optimal orders there are, listed or not. */
  readonly optima: number;
  /** All of them are in `rankings`. */
  readonly complete: boolean;
  /** Votes on pairs that an optimal order goes against, those on tied pairs at half. */
  readonly distance: number;
  /** Votes on pairs that it agrees with, those on tied pairs at half. */
  readonly agreements: number;
  /** Best and worst position of each candidate over all optimal orders. */
  readonly bestRanks: readonly number[];
  readonly worstRanks: readonly number[];
  /** `prefer[a][b]`: votes that put a above b. */
  readonly prefer: readonly (readonly number[])[];
  readonly conventions: BallotConventions & {
    readonly algorithm: 'exact-over-subsets';
    readonly tiedPairs: 'half';
    readonly maxListed: number;
    readonly ranksBy: 'mean-position-over-all-optima';
    readonly ties: 'competition';
  };
}

/**
 * Kemeny: the orders that go against the fewest votes on pairs, found exactly, all of them.
 *
 * Often several orders are equally good. They are counted, listed up to `maxListed` (default 100), and the ranks follow the mean position over
 * all of them, so that no optimum is picked silently. Pairs that a ballot ties cost half whatever the order; pairs on which a ballot has no
 * opinion cost nothing. At most 16 candidates: the search runs over all their subsets.
 *
 * Sources: Kemeny J. G. (1959) Mathematics without numbers, Daedalus 88:577-591; Young H. P., Levenglick A. (1978) A consistent extension of
 * Condorcet's election principle, SIAM Journal on Applied Mathematics 35:285-300.
 *
 * @throws PlanSanteError on malformed ballots (see {@link borda}), more than 16 candidates, or a `maxListed` below 1.
 * @example
 * ```ts
 * import { kemeny } from 'plan-sante/mcda';
 * const { rankings, distance } = kemeny({ rankings: [[0, 1, 2], [1, 2, 0], [2, 0, 1]] });
 * rankings; // [[0, 1, 2], [1, 2, 0], [2, 0, 1]]
 * distance; // 4
 * ```
 */
export function kemeny(input: BallotsInput & { readonly maxListed?: number }): KemenyResult {
  const ballots = readBallots('kemeny', input, { maxListed: true });
  const { maxListed = LISTED } = input;
  const { candidates } = ballots;
  if (candidates > MOST_ORDERED)
    throw new PlanSanteError({
      function: 'kemeny',
      expected: `at most ${MOST_ORDERED} candidates (the search is exact)`,
      received: candidates,
    });
  if (!Number.isInteger(maxListed) || maxListed < 1 || maxListed > 100_000)
    throw new PlanSanteError({
      function: 'kemeny',
      expected: 'maxListed, a whole number from 1 to 100000',
      received: maxListed,
    });
  const { prefer, tied } = pairwiseVotes(ballots);
  const sum = (table: readonly (readonly number[])[]) => table.flat().reduce((total, votes) => total + votes, 0);
  const decided = sum(prefer);
  const level = sum(tied) / 2;
  const found = optimalOrders(prefer, TOLERANCE * decided, maxListed);
  const { tolerance: _rounding, ...ranking } = rankScores(found.meanPositions, { best: 'min' });
  return {
    scores: found.meanPositions,
    ...ranking,
    rankings: found.orders,
    optima: found.count,
    complete: found.orders.length === found.count,
    distance: found.cost + level / 2,
    agreements: decided - found.cost + level / 2,
    bestRanks: found.bestPositions,
    worstRanks: found.worstPositions,
    prefer,
    conventions: {
      ...ballots.conventions,
      algorithm: 'exact-over-subsets',
      tiedPairs: 'half',
      maxListed,
      ranksBy: 'mean-position-over-all-optima',
      ties: 'competition',
    },
  };
}
