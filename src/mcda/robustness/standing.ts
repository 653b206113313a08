import { PlanSanteError } from '../../errors/index.ts';
import { NOISE, rankScores } from '../matrix/index.ts';

/** What an order of alternatives says, as rows: who is first, who is funded, who follows whom. */
export interface Standing {
  /** Everybody who shares rank 1. */
  readonly winners: readonly number[];
  /** The first `funded` rows; `null` when none was asked for, or when a tie lies across the cut. */
  readonly funded: readonly number[] | null;
  /** The rows tied across the cut, which the scores cannot separate; empty when there is no such tie. */
  readonly tiedAtCut: readonly number[];
  /** All rows, best first. */
  readonly order: readonly number[];
  /** For each row of `order` but the last: whether it is tied with the next. */
  readonly tiedWithNext: readonly boolean[];
  /** Differences of score up to this size are ties. */
  readonly tolerance: number;
}

/** Reads the standing out of scores of which higher is better. */
export function standingOf(caller: string, scores: ArrayLike<number>, funded?: number): Standing {
  if (funded !== undefined && (!Number.isInteger(funded) || funded < 1))
    throw new PlanSanteError({ function: caller, expected: 'funded: a whole number of at least 1', received: funded });
  const { ranks, tolerance } = rankScores(scores);
  const order = ranks.map((_, i) => i).sort((a, b) => (ranks[a] as number) - (ranks[b] as number) || a - b);
  const tiedWithNext = order.slice(1).map((row, position) => ranks[row] === ranks[order[position] as number]);
  const cut = funded === undefined || funded >= order.length ? -1 : ranks[order[funded] as number];
  const tiedAtCut =
    funded !== undefined && tiedWithNext[funded - 1] === true ? order.filter((row) => ranks[row] === cut) : [];
  return {
    winners: order.filter((row) => ranks[row] === 1),
    funded: funded === undefined || tiedAtCut.length > 0 ? null : order.slice(0, funded),
    tiedAtCut,
    order,
    tiedWithNext,
    tolerance,
  };
}

/** A pair whose order a change turns round. */
export interface Reversal {
  readonly ahead: number;
  readonly behind: number;
}

/** The first pair that contradicts a standing under other scores: who is overtaken, and by whom. */
export interface Breaches {
  readonly winner: (scores: ArrayLike<number>) => Reversal | null;
  readonly funded: (scores: ArrayLike<number>) => Reversal | null;
  readonly order: (scores: ArrayLike<number>) => Reversal | null;
}

/** Ways to ask whether other scores still say the same. */
export function breachesOf({ winners, funded, order, tiedWithNext }: Standing): Breaches {
  const rest = (chosen: readonly number[]) => {
    const inside = new Set(chosen);
    return order.filter((row) => !inside.has(row));
  };
  const losers = rest(winners);
  const unfunded = funded === null ? [] : rest(funded);
  return {
    winner: (scores) => overtaken(winners, losers, scores) ?? parted(winners, scores),
    funded: (scores) => (funded === null ? null : overtaken(funded, unfunded, scores)),
    order: (scores) => {
      const noise = noiseOf(scores);
      for (let position = 0; position + 1 < order.length; position++) {
        const ahead = order[position] as number;
        const behind = order[position + 1] as number;
        const lead = (scores[ahead] as number) - (scores[behind] as number);
        if (lead < -noise || (tiedWithNext[position] === true && lead > noise)) return { ahead, behind };
      }
      return null;
    },
  };
}

/** The weakest of one side against the strongest of the other, when they have changed places. */
function overtaken(inside: readonly number[], outside: readonly number[], scores: ArrayLike<number>): Reversal | null {
  const pair = closestPair(inside, outside, scores);
  if (pair === null) return null;
  return (scores[pair.ahead] as number) < (scores[pair.behind] as number) - noiseOf(scores) ? pair : null;
}

/** Two that were tied and are no longer. */
function parted(tied: readonly number[], scores: ArrayLike<number>): Reversal | null {
  const pair = closestPair(tied, tied, scores);
  if (pair === null) return null;
  return (scores[pair.behind] as number) - (scores[pair.ahead] as number) > noiseOf(scores) ? pair : null;
}

/** The lowest of one side and the highest of the other. */
export function closestPair(
  inside: readonly number[],
  outside: readonly number[],
  scores: ArrayLike<number>,
): Reversal | null {
  const [firstInside] = inside;
  const [firstOutside] = outside;
  if (firstInside === undefined || firstOutside === undefined) return null;
  let ahead = firstInside;
  for (const row of inside) if ((scores[row] as number) < (scores[ahead] as number)) ahead = row;
  let behind = firstOutside;
  for (const row of outside) if ((scores[row] as number) > (scores[behind] as number)) behind = row;
  return { ahead, behind };
}

function noiseOf(scores: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < scores.length; i++) largest = Math.max(largest, Math.abs(scores[i] as number));
  return NOISE * largest;
}
