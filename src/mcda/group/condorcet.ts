import { item, type RankedResult, rankScores } from '../matrix/index.ts';
import { type BallotConventions, type BallotsInput, readBallots } from './ballots.ts';
import { majority, pairwiseVotes } from './pairwise-votes.ts';

/** Candidates that beat each other in a circle. */
export interface MajorityCycle {
  /** Everybody caught in it, ascending. */
  readonly members: readonly number[];
  /** One circle through some of them: each beats the next, the last beats the first. */
  readonly path: readonly number[];
}

/** What {@link condorcet} answers. `scores` count the candidates in lower tiers. */
export interface CondorcetResult extends RankedResult {
  /** Beats everybody else; `null` when nobody does. */
  readonly winner: number | null;
  /** Beaten by nobody: the winner, or several that draw. */
  readonly unbeaten: readonly number[];
  /** Beaten by everybody else; `null` when nobody is. */
  readonly loser: number | null;
  /** Whether majorities go round in a circle anywhere. */
  readonly cycle: boolean;
  readonly cycles: readonly MajorityCycle[];
  /** Groups of candidates, best first: each member beats everybody in all later groups. The first one is the Smith set. */
  readonly tiers: readonly (readonly number[])[];
  /** `prefer[a][b]`: votes that put a above b. */
  readonly prefer: readonly (readonly number[])[];
  /** `tied[a][b]`: votes that put them equal. */
  readonly tied: readonly (readonly number[])[];
  readonly conventions: BallotConventions & {
    readonly majority: 'of-those-who-tell-the-two-apart';
    readonly ties: 'competition';
  };
}

/**
 * Condorcet: who wins every duel, or the circle that keeps anybody from it, with the table of all duels.
 *
 * The order stops where the majorities stop: candidates in one tier share a rank, because circles or draws hold them together. A single
 * candidate wins.
 *
 * Sources: Condorcet (1785) Essai sur l'application de l'analyse à la probabilité des décisions rendues à la pluralité des voix; Smith J. H.
 * (1973) Aggregation of preferences with variable electorate, Econometrica 41:1027-1041 (tiers).
 *
 * @throws PlanSanteError on malformed ballots (see {@link borda}).
 * @example
 * ```ts
 * import { condorcet } from 'plan-sante/mcda';
 * const { winner, cycles } = condorcet({ rankings: [[0, 1, 2], [1, 2, 0], [2, 0, 1]] });
 * winner; // null
 * cycles[0]?.path; // [0, 1, 2]
 * ```
 */
export function condorcet(input: BallotsInput): CondorcetResult {
  const ballots = readBallots('condorcet', input);
  const { prefer, tied } = pairwiseVotes(ballots);
  const candidates = prefer.map((_, a) => a);
  const beats = candidates.map((a) => candidates.map((b) => a !== b && majority(prefer, a, b) === 1));
  const holds = candidates.map((a) => candidates.map((b) => a !== b && majority(prefer, a, b) >= 0));
  const wins = beats.map((row) => row.filter(Boolean).length);
  const beatenBy = candidates.map((b) => beats.filter((row) => row[b]).length);
  const others = candidates.length - 1;
  const first = wins.indexOf(others);
  const last = beatenBy.indexOf(others);

  // Tiers hold together by wins and draws, circles by wins alone.
  const tiers = components(holds).sort((a, b) => below(b, beats) - below(a, beats));
  const cycles = components(beats)
    .filter((members) => members.length > 1)
    .map((members) => ({ members, path: circleThrough(members, beats) }));
  const scores = candidates.map((a) => {
    const tier = tiers.findIndex((members) => members.includes(a));
    return tiers.slice(tier + 1).reduce((count, members) => count + members.length, 0);
  });
  const { tolerance: _exact, ...ranking } = rankScores(scores);
  return {
    scores,
    ...ranking,
    winner: first < 0 ? null : first,
    unbeaten: candidates.filter((a) => beatenBy[a] === 0),
    loser: last < 0 || others === 0 ? null : last,
    cycle: cycles.length > 0,
    cycles,
    tiers,
    prefer,
    tied,
    conventions: { ...ballots.conventions, majority: 'of-those-who-tell-the-two-apart', ties: 'competition' },
  };
}

type Graph = readonly (readonly boolean[])[];

/** How many candidates the members of a tier beat outside of it: higher tiers beat all lower ones. */
function below(members: readonly number[], beats: Graph): number {
  const [one] = members;
  return (beats[one as number] ?? []).filter((won, b) => won && !members.includes(b)).length;
}

/** Groups whose members reach each other, in the order of their first member (Kosaraju's two walks, candidates² steps). */
function components(graph: Graph): number[][] {
  const order: number[] = [];
  const ahead = graph.map(() => false);
  graph.forEach((_, a) => {
    walk(a, ahead, (from, to) => graph[from]?.[to] === true, order);
  });
  const behind = graph.map(() => false);
  const groups: number[][] = [];
  for (const a of order.reverse()) {
    const members: number[] = [];
    walk(a, behind, (from, to) => graph[to]?.[from] === true, members);
    if (members.length > 0) groups.push(members.sort((x, y) => x - y));
  }
  return groups.sort(([x = 0], [y = 0]) => x - y);
}

/** Walks from a candidate to everybody not seen yet, depth first, and notes each when it is left for good. */
function walk(from: number, seen: boolean[], leads: (from: number, to: number) => boolean, left: number[]): void {
  if (seen[from] === true) return;
  seen[from] = true;
  const path = [{ at: from, next: 0 }];
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    if (step.next === seen.length) {
      left.push(step.at);
      path.pop();
      continue;
    }
    const to = step.next++;
    if (seen[to] === true || !leads(step.at, to)) continue;
    seen[to] = true;
    path.push({ at: to, next: 0 });
  }
}

/** The shortest circle from the first member back to itself: breadth first, lowest indices first. */
function circleThrough(members: readonly number[], beats: Graph): number[] {
  const start = item(members, 0);
  const paths = new Map([[start, [start]]]);
  for (const [reached, path] of paths) {
    if (reached !== start && beats[reached]?.[start]) return path;
    for (const next of members) if (beats[reached]?.[next] && !paths.has(next)) paths.set(next, [...path, next]);
  }
  return [];
}
