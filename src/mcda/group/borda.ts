import { checkRankOptions, item, rankKnown, type TieRule } from '../matrix/index.ts';
import { type BallotConventions, type BallotsInput, readBallots } from './ballots.ts';
import { pairwiseVotes } from './pairwise-votes.ts';

/** What {@link borda} answers. */
export interface BordaResult {
  /** Borda points of each candidate. */
  readonly scores: readonly number[];
  readonly ranks: readonly (number | null)[];
  readonly ties: readonly (readonly number[])[];
  /** Points over the most that the candidate could have had; `null` when no ballot compares it with another. */
  readonly shares: readonly (number | null)[];
  readonly conventions: BallotConventions & {
    readonly points: 'one-per-candidate-beaten';
    readonly tiedPoints: 'half';
    readonly ranksBy: 'share-of-possible-points';
    readonly ties: TieRule;
    readonly tolerance: number;
  };
}

/**
 * Borda count: on each ballot one point per candidate placed below, half a point per candidate placed equal.
 *
 * With n candidates and no ties that is n − 1, n − 2 … 0. With complete ballots, and with `unranked: 'last'`, points alone make the order.
 * With `unranked: 'no-opinion'` candidates meet different numbers of rivals, so ranks follow the share of the points they could have had;
 * a candidate that no ballot compares has no rank. A single candidate ranks first.
 *
 * Sources: Borda J.-C. (1784) Mémoire sur les élections au scrutin, Histoire de l'Académie royale des sciences 1781; Black D. (1976) Partial
 * justification of the Borda count, Public Choice 28:1-15 (ties at half).
 *
 * @throws PlanSanteError when a ballot names a candidate twice or an unknown one, or leaves one out without a rule for it.
 * @example
 * ```ts
 * import { borda } from 'plan-sante/mcda';
 * borda({ rankings: [[0, 1, 2], [0, 2, 1], [1, 0, 2]] }).scores; // [5, 3, 1]
 * borda({ rankings: [[0, [1, 2]]] }).scores; // [2, 0.5, 0.5]
 * ```
 */
export function borda(input: BallotsInput & { readonly ties?: TieRule }): BordaResult {
  const ballots = readBallots('borda', input, { ties: true });
  const { ties = 'competition' } = input;
  checkRankOptions('borda', { ties });
  const { prefer, tied } = pairwiseVotes(ballots);
  const sum = (row: readonly number[] | undefined) => (row ?? []).reduce((total, votes) => total + votes, 0);
  const scores = prefer.map((row, a) => sum(row) + sum(tied[a]) / 2);
  const possible = prefer.map(
    (row, a) => sum(row) + sum(tied[a]) + prefer.reduce((total, other) => total + (other[a] ?? 0), 0),
  );
  const shares = scores.map((points, a) => {
    if (ballots.candidates === 1) return 1;
    const most = item(possible, a);
    return most === 0 ? null : points / most;
  });
  const ranking = rankKnown(shares, { ties });
  return {
    scores,
    ranks: ranking.ranks,
    ties: ranking.ties,
    shares,
    conventions: {
      ...ballots.conventions,
      points: 'one-per-candidate-beaten',
      tiedPoints: 'half',
      ranksBy: 'share-of-possible-points',
      ties,
      tolerance: ranking.tolerance,
    },
  };
}
