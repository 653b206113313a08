import { PlanSanteError } from '../../errors/index.ts';
import { checkRankOptions, isRating, item, type RankedResult, rankScores, type TieRule } from '../matrix/index.ts';
import { type BallotConventions, type BallotsInput, readBallots } from './ballots.ts';
import { majority, pairwiseVotes } from './pairwise-votes.ts';

/** What {@link copeland} answers. `scores` count duels won, and drawn ones by their worth. */
export interface CopelandResult extends RankedResult {
  readonly wins: readonly number[];
  readonly draws: readonly number[];
  readonly losses: readonly number[];
  /** `prefer[a][b]`: votes that put a above b. */
  readonly prefer: readonly (readonly number[])[];
  readonly conventions: BallotConventions & {
    readonly drawWorth: number;
    readonly ties: TieRule;
  };
}

/**
 * Copeland: everybody meets everybody, the most duels won by majority comes first.
 *
 * A duel that the voters leave level, or that no ballot decides, is drawn and worth half a win. A candidate that wins every duel comes
 * first, alone.
 *
 * Source: Copeland A. H. (1951) A reasonable social welfare function, University of Michigan; worth of draws: Faliszewski P. et al. (2009)
 * Llull and Copeland voting computationally resist bribery and constructive control, JAIR 35:275-341.
 *
 * @throws PlanSanteError on malformed ballots (see {@link borda}), or a worth of draws outside 0 to 1.
 * @example
 * ```ts
 * import { copeland } from 'plan-sante/mcda';
 * const { scores, ranks } = copeland({ rankings: [[0, 1, 2], [0, 2, 1], [1, 0, 2]] });
 * scores; // [2, 1, 0]
 * ranks; // [1, 2, 3]
 * ```
 */
export function copeland(
  input: BallotsInput & {
    /** Worth of a drawn duel, from 0 to 1. Default 0.5. */
    readonly drawWorth?: number;
    readonly ties?: TieRule;
  },
): CopelandResult {
  const ballots = readBallots('copeland', input, { drawWorth: true, ties: true });
  const { drawWorth = 0.5, ties = 'competition' } = input;
  checkRankOptions('copeland', { ties });
  if (!isRating(drawWorth, { min: 0, max: 1 }))
    throw new PlanSanteError({ function: 'copeland', expected: 'drawWorth from 0 to 1', received: drawWorth });
  const { prefer } = pairwiseVotes(ballots);
  const count = (outcome: -1 | 0 | 1) =>
    prefer.map((_, a) => prefer.filter((_, b) => a !== b && majority(prefer, a, b) === outcome).length);
  const wins = count(1);
  const draws = count(0);
  const losses = count(-1);
  const scores = wins.map((won, a) => won + drawWorth * item(draws, a));
  const { tolerance: _rounding, ...ranking } = rankScores(scores, { ties });
  return {
    scores,
    ...ranking,
    wins,
    draws,
    losses,
    prefer,
    conventions: { ...ballots.conventions, drawWorth, ties },
  };
}
