import { PlanSanteError } from '../../errors/index.ts';
import { TOLERANCE } from '../../internal/tolerance.ts';
import { at, item, rankScores } from '../matrix/index.ts';
import { type AdditiveTable, additiveTolerance, atBest, countRows } from './decision-table.ts';
import { placesOf, possibleRanks } from './possible-ranks.ts';

/** What an order of alternatives says, as rows: who is first, who is funded, who follows whom. */
export interface RankingFacts {
  /** Everybody who shares rank 1. */
  readonly winners: readonly number[];
  /** The first `funded` rows; `null` when none was asked for, or when a tie lies across the cut. */
  readonly funded: readonly number[] | null;
  /** The rows tied across the cut, which the scores cannot separate; empty when there is no such tie. */
  readonly tiedAtCut: readonly number[];
  /** One rank per row, 1 is best. */
  readonly ranks: readonly number[];
  /** All rows, best first. */
  readonly order: readonly number[];
  /** For each row of `order` but the last: whether it is tied with the next. */
  readonly tiedWithNext: readonly boolean[];
  /** Differences of score up to this size are ties. */
  readonly tolerance: number;
}

/** Reads the facts out of scores of which higher is better. `noise` is what their rounding is, if more than that of the scores. */
export function rankingFacts(caller: string, scores: Float64Array, funded?: number, noise?: number): RankingFacts {
  if (funded !== undefined && (!Number.isInteger(funded) || funded < 1))
    throw new PlanSanteError({ function: caller, expected: 'funded: a whole number of at least 1', received: funded });
  if (scores.length === 0)
    return { winners: [], funded: null, tiedAtCut: [], ranks: [], order: [], tiedWithNext: [], tolerance: noise ?? 0 };
  const { ranks, tolerance } = rankScores(scores, { tolerance: noise });
  const order = ranks.map((_, i) => i).sort((a, b) => item(ranks, a) - item(ranks, b));
  const rankAt = (position: number) => item(ranks, item(order, position));
  const tiedWithNext = order.slice(1).map((row, position) => ranks[row] === rankAt(position));
  const isTiedAtCut = funded !== undefined && tiedWithNext[funded - 1] === true;
  const tiedAtCut = isTiedAtCut ? order.filter((row) => ranks[row] === rankAt(funded)) : [];
  return {
    winners: order.filter((row) => ranks[row] === 1),
    funded: funded === undefined || isTiedAtCut ? null : order.slice(0, funded),
    tiedAtCut,
    ranks,
    order,
    tiedWithNext,
    tolerance,
  };
}

/** What a table with gaps says in every way in which they can be filled. */
export interface TableFacts {
  /** First in every completion: one row, or rows that tie in each. Empty while the gaps decide. */
  readonly winners: readonly number[];
  /** First in one completion at least: the winners, where they are known. */
  readonly contenders: readonly number[];
  /** The rows that are funded in every completion, when they fill the places; `null` when none was asked for or that is open. */
  readonly funded: readonly number[] | null;
  readonly tiedAtCut: readonly number[];
  /** Rows that the gaps put among the funded or not; empty where nothing is missing. */
  readonly openAtCut: readonly number[];
  /** The rows without gaps, best first. */
  readonly known: RankingFacts;
}

/** Reads the facts out of the lines of a table: see {@link AdditiveTable}. */
export function tableFacts(caller: string, table: AdditiveTable, scores: Float64Array, funded?: number): TableFacts {
  const noise = additiveTolerance(table, table.weights);
  const known = rankingFacts(caller, scores.subarray(0, table.rows - 2 * table.open), funded, noise);
  if (table.open === 0) {
    const { winners, tiedAtCut } = known;
    return { winners, contenders: winners, funded: known.funded, tiedAtCut, openAtCut: [], known };
  }
  const field = Array.from({ length: countRows(table) }, (_, row) => ({
    low: at(scores, row),
    high: at(scores, atBest(table, row)),
    certain: true,
  }));
  const ranks = possibleRanks(field, noise);
  const rowsWhere = <T>(list: readonly T[], holds: (entry: T) => boolean) =>
    list.flatMap((entry, row) => (holds(entry) ? [row] : []));
  const status = funded === undefined ? [] : placesOf(field, funded, noise);
  const sure = rowsWhere(status, (place) => place === 'sure');
  const isSettled = funded !== undefined && sure.length === Math.min(funded, field.length);
  return {
    winners: rowsWhere(ranks, ({ worstRank }) => worstRank === 1),
    contenders: rowsWhere(ranks, ({ bestRank }) => bestRank === 1),
    funded: isSettled ? sure : null,
    tiedAtCut: [],
    openAtCut: isSettled ? [] : rowsWhere(status, (place) => place === 'possible'),
    known,
  };
}

/** A pair whose order a change turns round. */
export interface Reversal {
  readonly ahead: number;
  readonly behind: number;
}

/** The first pair that contradicts a fact under other scores: who is overtaken, and by whom. */
export interface Reversals {
  readonly winner: (scores: Float64Array) => Reversal | null;
  readonly funded: (scores: Float64Array) => Reversal | null;
  readonly order: (scores: Float64Array) => Reversal | null;
}

/** Ways to ask whether other scores still say the same. */
export function reversalsOf({ winners, funded, order, tiedWithNext }: RankingFacts): Reversals {
  const anyOvertaken = (inside: readonly number[]) => {
    const outside = othersThan(order, inside);
    return (scores: Float64Array) => overtaken(inside, outside, scores);
  };
  const winnerOvertaken = anyOvertaken(winners);
  return {
    winner: (scores) => winnerOvertaken(scores) ?? tieBroken(winners, scores),
    funded: funded === null ? () => null : anyOvertaken(funded),
    order: (scores) => {
      const noise = noiseOf(scores);
      for (const [position, isTied] of tiedWithNext.entries()) {
        const [ahead, behind] = [item(order, position), item(order, position + 1)];
        const lead = at(scores, ahead) - at(scores, behind);
        if (lead < -noise || (isTied && lead > noise)) return { ahead, behind };
      }
      return null;
    },
  };
}

/** The rows of an order that are not among the chosen. */
export function othersThan(order: readonly number[], chosen: readonly number[]): number[] {
  const inside = new Set(chosen);
  return order.filter((row) => !inside.has(row));
}

/** The weakest of one side against the strongest of the other, when they have changed places. */
function overtaken(inside: readonly number[], outside: readonly number[], scores: Float64Array): Reversal | null {
  const pair = closestPair(inside, outside, scores);
  if (pair === null) return null;
  return at(scores, pair.ahead) < at(scores, pair.behind) - noiseOf(scores) ? pair : null;
}

/** Two that were tied and are no longer. */
function tieBroken(tied: readonly number[], scores: Float64Array): Reversal | null {
  const pair = closestPair(tied, tied, scores);
  if (pair === null) return null;
  return at(scores, pair.behind) - at(scores, pair.ahead) > noiseOf(scores) ? pair : null;
}

/** The lowest of one side and the highest of the other. */
export function closestPair(
  inside: readonly number[],
  outside: readonly number[],
  scores: Float64Array,
): Reversal | null {
  let [ahead] = inside;
  let [behind] = outside;
  if (ahead === undefined || behind === undefined) return null;
  for (const row of inside) if (at(scores, row) < at(scores, ahead)) ahead = row;
  for (const row of outside) if (at(scores, row) > at(scores, behind)) behind = row;
  return { ahead, behind };
}

function noiseOf(scores: Float64Array): number {
  let largest = 0;
  for (const score of scores) largest = Math.max(largest, Math.abs(score));
  return TOLERANCE * largest;
}
