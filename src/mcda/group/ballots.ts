import { type KeysOf, PlanSanteError } from '../../errors/index.ts';
import { decimalSum } from '../../internal/decimal.ts';
import { readRows, requireInput } from '../matrix/index.ts';

/** One ballot, best first: indices of candidates, those that are tied in a list of their own. */
export type RankedBallot = readonly (number | readonly number[])[];

/**
 * What a ballot that leaves candidates out says of them. `last`: they are tied with each other, below everybody it ranks.
 * `no-opinion`: nothing, so no pair with one of them is counted.
 */
export type UnrankedRule = 'last' | 'no-opinion';

/** Ballots as orders (`rankings`), or as one rank per candidate (`ranks`). */
export type BallotsInput = (
  | {
      /** `rankings[j]`: the order of voter j, best first, such as `[2, [0, 3], 1]`. */
      readonly rankings: readonly RankedBallot[];
      /** How many candidates there are. Default: one more than the highest index on any ballot. */
      readonly candidates?: number;
    }
  | {
      /** `ranks[j][i]`: rank given by voter j to candidate i, 1 is best, equal numbers are ties; `null` when left out. */
      readonly ranks: readonly (readonly (number | null)[])[];
    }
) & {
  /** How many voters each ballot stands for, or how much it weighs. Default: 1 each. */
  readonly counts?: readonly number[];
  /** No default: needed as soon as one ballot leaves a candidate out. */
  readonly unranked?: UnrankedRule;
};

/** The conventions that every rule on ballots reports. */
export interface BallotConventions {
  /** `null` when every ballot ranks every candidate. */
  readonly unranked: UnrankedRule | null;
  /** Sum of the counts. */
  readonly voters: number;
}

/** Checked ballots: levels[j][i] is the rank level of candidate i on ballot j, `null` for no opinion. */
export interface Ballots {
  readonly levels: readonly (readonly (number | null)[])[];
  readonly counts: readonly number[];
  readonly candidates: number;
  readonly conventions: BallotConventions;
}

/** More candidates than this are surely a mistake: every pair is compared. */
const MOST_CANDIDATES = 500;

const RANKINGS_KEYS: KeysOf<Extract<BallotsInput, { rankings: unknown }>> = {
  rankings: true,
  candidates: true,
  counts: true,
  unranked: true,
};
const RANKS_KEYS: KeysOf<Extract<BallotsInput, { ranks: unknown }>> = { ranks: true, counts: true, unranked: true };

/** Checks ballots. `caller` is the public function that was called, `options` the keys it reads beside those of ballots. */
export function readBallots(
  caller: string,
  input: BallotsInput,
  options: Readonly<Record<string, true>> = {},
): Ballots {
  const entry = typeof input === 'object' && input !== null && 'rankings' in input ? RANKINGS_KEYS : RANKS_KEYS;
  requireInput(caller, input, { ...entry, ...options });
  const refuse = (expected: string, received: unknown) => new PlanSanteError({ function: caller, expected, received });
  if (!('rankings' in input || 'ranks' in input)) throw refuse('rankings or ranks', Object.keys(input));
  if (input.unranked !== undefined && input.unranked !== 'last' && input.unranked !== 'no-opinion')
    throw refuse("unranked 'last' or 'no-opinion'", input.unranked);
  const given =
    'rankings' in input ? levelsOf(caller, input.rankings, input.candidates) : readRanks(caller, input.ranks);
  const candidates = given[0]?.length ?? 0;
  if (candidates > MOST_CANDIDATES) throw refuse(`at most ${MOST_CANDIDATES} candidates`, candidates);
  const short = given.findIndex((row) => row.includes(null));
  if (short >= 0 && input.unranked === undefined)
    throw refuse(`every candidate on ballot ${short}, or the option unranked: 'last' or 'no-opinion'`, given[short]);
  const counts = readCounts(caller, input.counts, given.length);
  const last = Number.MAX_VALUE;
  return {
    levels: input.unranked === 'last' ? given.map((row) => row.map((level) => level ?? last)) : given,
    counts,
    candidates,
    conventions: {
      unranked: short >= 0 ? (input.unranked ?? null) : null,
      voters: decimalSum(counts),
    },
  };
}

function readRanks(caller: string, ranks: unknown): (number | null)[][] {
  return readRows<null>(caller, 'ranks', ranks, { min: 1, max: 1e9, missing: true });
}

function levelsOf(caller: string, rankings: unknown, asked: number | undefined): (number | null)[][] {
  const refuse = (expected: string, received: unknown) => new PlanSanteError({ function: caller, expected, received });
  if (!Array.isArray(rankings) || rankings.length === 0) throw refuse('rankings: at least one ballot', rankings);
  let highest = -1;
  const placed = Array.from(rankings as readonly unknown[], (ballot, j) => {
    if (!Array.isArray(ballot)) throw refuse(`a list of candidates, best first, at rankings[${j}]`, ballot);
    const levels = new Map<number, number>();
    for (const [level, place] of Array.from(ballot as readonly unknown[]).entries()) {
      for (const candidate of Array.isArray(place) ? (place as readonly unknown[]) : [place]) {
        if (!isIndex(candidate)) throw refuse(`indices of candidates at rankings[${j}][${level}]`, candidate);
        if (levels.has(candidate)) throw refuse(`each candidate once in rankings[${j}]`, ballot);
        levels.set(candidate, level + 1);
        highest = Math.max(highest, candidate);
      }
    }
    return levels;
  });
  const count = asked ?? highest + 1;
  if (!Number.isInteger(count) || count < 1 || count > MOST_CANDIDATES || count <= highest)
    throw refuse(`candidates: a whole number from ${Math.max(1, highest + 1)} to ${MOST_CANDIDATES}`, count);
  return placed.map((levels) => Array.from({ length: count }, (_, i) => levels.get(i) ?? null));
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < MOST_CANDIDATES;
}

/** Beyond this, sums of votes would lose whole votes. */
const MOST_VOTES = 1e12;

function readCounts(caller: string, counts: readonly number[] | undefined, ballots: number): readonly number[] {
  if (counts === undefined) return Array.from({ length: ballots }, () => 1);
  const refuse = (expected: string, received: unknown) => new PlanSanteError({ function: caller, expected, received });
  if (!Array.isArray(counts) || counts.length !== ballots) throw refuse(`one count per ballot (${ballots})`, counts);
  for (const [j, count] of Array.from<unknown>(counts).entries())
    if (!(typeof count === 'number' && count >= 0 && count <= MOST_VOTES))
      throw refuse(`a number from 0 to ${MOST_VOTES} at counts[${j}]`, count);
  if (counts.every((count) => count === 0)) throw refuse('at least one count above 0', counts);
  return [...counts];
}
