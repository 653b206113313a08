import { type KeysOf, PlanSanteError, requireKeys } from '../../errors/index.ts';
import { isBelow, TOLERANCE } from '../../internal/tolerance.ts';
import { isShare, item, type RankedResult, rankScores, readRows, requireInput } from '../../mcda/matrix/index.ts';

/**
 * Which items stay after a round. `share-of-participants`: those with votes from at least this share of the participants.
 * `best-items`: this share of the items that were up, rounded up, and everything tied with the last of them.
 */
export type VotingCut =
  | { readonly kind: 'share-of-participants'; readonly share: number }
  | { readonly kind: 'best-items'; readonly share: number };

/** How many votes everybody has in the next round: a share of the items left. */
export interface VoteAllowance {
  readonly share: number;
  readonly rounding: 'up' | 'down';
}

/** What {@link multiVoting} reads. */
export interface MultiVotingInput {
  readonly participants: number;
  /** `rounds[r][i]`: votes of item i in round r, for all items in every round; `null` when it is no longer up. */
  readonly rounds: readonly (readonly (number | null)[])[];
  /** Default: votes from at least half of the participants. */
  readonly cut?: VotingCut;
  /** Default: half as many votes as items left, rounded up, and at least one. */
  readonly allowance?: VoteAllowance;
  /** Votes that everybody had in the first round. Default: not limited. */
  readonly firstRoundVotes?: number;
}

const KEYS: KeysOf<MultiVotingInput> = {
  participants: true,
  rounds: true,
  cut: true,
  allowance: true,
  firstRoundVotes: true,
};
const CUT_KEYS: KeysOf<VotingCut> = { kind: true, share: true };
const ALLOWANCE_KEYS: KeysOf<VoteAllowance> = { share: true, rounding: true };

/** One round of votes and what it decided. */
export interface VotingRound {
  /** Items that were up. */
  readonly up: readonly number[];
  readonly kept: readonly number[];
  readonly dropped: readonly number[];
  /** Fewest votes with which an item stays. */
  readonly threshold: number;
  /** No item reached the threshold: all stay, and the round has to be held again. */
  readonly undecided: boolean;
  /** Votes everybody had in this round; `null` when not limited. */
  readonly votesPerPerson: number | null;
  /** Votes everybody has in the next round. */
  readonly votesPerPersonNext: number;
}

/** What {@link multiVoting} answers. `scores` are the votes of each item in the last round it was up. */
export interface MultiVotingResult extends Omit<RankedResult, 'best'> {
  readonly rounds: readonly VotingRound[];
  /** Items still up after the last round. */
  readonly kept: readonly number[];
  readonly votesPerPersonNext: number;
  readonly conventions: {
    readonly cut: VotingCut;
    readonly allowance: VoteAllowance;
    readonly atCut: 'kept';
    readonly ties: 'competition';
  };
}

/**
 * Multi-voting: rounds of votes that shorten a list, with fewer votes in each round.
 *
 * Guides cut differently, so the rule is an argument and part of the result. An item at the cut stays, and so does everything tied
 * with it: no tie is broken by the order of the list. Items that fell in a later round rank above those that fell before.
 *
 * Sources: National Association of County and City Health Officials (NACCHO), Guide to Prioritization Techniques, Washington DC (undated, about 2010:
 * it speaks of the H1N1 pandemic and of an accreditation still to come);
 * Minnesota Department of Health, Multivoting, St. Paul (web page, undated).
 *
 * @throws PlanSanteError when an item has more votes than there are participants, a dropped item got votes, or a round has more
 * votes than everybody's allowance.
 * @example
 * ```ts
 * import { multiVoting } from 'plan-sante/scoring';
 * const { kept, votesPerPersonNext } = multiVoting({ participants: 12, rounds: [[9, 7, 6, 5, 2, 1]] });
 * kept; // [0, 1, 2]
 * votesPerPersonNext; // 2
 * ```
 */
export function multiVoting(input: MultiVotingInput): MultiVotingResult {
  requireInput('multiVoting', input, KEYS);
  requireKeys('multiVoting', 'cut', input.cut, CUT_KEYS);
  requireKeys('multiVoting', 'allowance', input.allowance, ALLOWANCE_KEYS);
  const { participants, firstRoundVotes } = input;
  const cut = input.cut ?? { kind: 'share-of-participants', share: 0.5 };
  const allowance = input.allowance ?? { share: 0.5, rounding: 'up' };
  checkRules(participants, cut, allowance, firstRoundVotes);
  const votes = readRows<null>('multiVoting', 'rounds', input.rounds, {
    min: 0,
    max: participants,
    whole: true,
    missing: true,
  });

  const items = votes[0] ?? [];
  let up = items.map((_, i) => i);
  let votesPerPerson: number | null = firstRoundVotes ?? null;
  const rounds: VotingRound[] = [];
  const lastVotes = items.map(() => 0);
  const lastRound = items.map(() => 0);
  votes.forEach((row, r) => {
    checkRound(row, up, r, participants, votesPerPerson);
    for (const i of up) {
      lastVotes[i] = row[i] ?? 0;
      lastRound[i] = r;
    }
    const round = decide(row, up, participants, cut, allowance, votesPerPerson);
    rounds.push(round);
    up = [...round.kept];
    votesPerPerson = round.votesPerPersonNext;
  });
  for (const i of up) lastRound[i] = votes.length;
  // Surviving longer comes first, votes in the last round second: one number orders both.
  const ranking = rankScores(lastVotes.map((count, i) => item(lastRound, i) * (participants + 1) + count));
  return {
    scores: lastVotes,
    ranks: ranking.ranks,
    ties: ranking.ties,
    rounds,
    kept: up,
    votesPerPersonNext: votesPerPerson ?? 0,
    conventions: { cut, allowance, atCut: 'kept', ties: 'competition' },
  };
}

function decide(
  row: readonly (number | null)[],
  up: readonly number[],
  participants: number,
  cut: VotingCut,
  { share, rounding }: VoteAllowance,
  votesPerPerson: number | null,
): VotingRound {
  const count = (i: number): number => row[i] ?? 0;
  const threshold =
    cut.kind === 'share-of-participants'
      ? cut.share * participants
      : ([...up].map(count).sort((a, b) => b - a)[Math.ceil(cut.share * up.length * (1 - TOLERANCE)) - 1] ?? 0);
  const reaches = (i: number): boolean => !isBelow(count(i), threshold, participants);
  const undecided = !up.some(reaches);
  const kept = undecided ? [...up] : up.filter(reaches);
  const exact = share * kept.length;
  const rounded = rounding === 'up' ? Math.ceil(exact * (1 - TOLERANCE)) : Math.floor(exact * (1 + TOLERANCE));
  return {
    up: [...up],
    kept,
    dropped: undecided ? [] : up.filter((i) => !reaches(i)),
    threshold,
    undecided,
    votesPerPerson,
    votesPerPersonNext: Math.max(1, rounded),
  };
}

function checkRound(
  row: readonly (number | null)[],
  up: readonly number[],
  r: number,
  participants: number,
  votesPerPerson: number | null,
): void {
  const standing = new Set(up);
  row.forEach((count, i) => {
    const isUp = standing.has(i);
    if (isUp && count === null) throw refuse(`votes at rounds[${r}][${i}], an item that is up`, count);
    if (!isUp && count !== null && count > 0)
      throw refuse(`null or 0 at rounds[${r}][${i}], an item dropped before`, count);
  });
  const total = row.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  if (votesPerPerson !== null && total > votesPerPerson * participants)
    throw refuse(`at most ${votesPerPerson} votes for each of ${participants} participants in rounds[${r}]`, total);
}

function checkRules(participants: number, cut: VotingCut, allowance: VoteAllowance, first: number | undefined): void {
  if (!Number.isInteger(participants) || participants < 1 || participants > 1e6)
    throw refuse('participants, a whole number from 1 to 1000000', participants);
  if (cut.kind !== 'share-of-participants' && cut.kind !== 'best-items')
    throw refuse("cut: kind 'share-of-participants' or 'best-items'", cut);
  if (!isShare(cut.share)) throw refuse('cut.share above 0 and at most 1', cut.share);
  if (!isShare(allowance.share)) throw refuse('allowance.share above 0 and at most 1', allowance);
  if (allowance.rounding !== 'up' && allowance.rounding !== 'down')
    throw refuse("allowance.rounding 'up' or 'down'", allowance.rounding);
  if (first !== undefined && (!Number.isInteger(first) || first < 1))
    throw refuse('firstRoundVotes, a whole number of 1 or more', first);
}

function refuse(expected: string, received: unknown): PlanSanteError {
  return new PlanSanteError({ function: 'multiVoting', expected, received });
}
