import { type KeysOf, PlanSanteError } from '../../errors/index.ts';
import { isBelow, isSame } from '../../internal/tolerance.ts';
import { at, item, requireInput } from '../matrix/index.ts';
import {
  type AdditiveTable,
  additiveScores,
  atBest,
  countRows,
  type DecisionTable,
  isAdditive,
  readAdditive,
  readDecisionTable,
  rowOfLine,
} from './decision-table.ts';
import { methodScores } from './method-scores.ts';
import {
  closestPair,
  othersThan,
  type RankingFacts,
  type Reversal,
  type Reversals,
  rankingFacts,
  reversalsOf,
  type TableFacts,
  tableFacts,
} from './ranking-facts.ts';
import { movedWeights, type ScoreLines, scoreLines, scoresAt } from './weight-path.ts';

/** Between which weights a statement stays true. */
export interface StabilityInterval {
  readonly min: number;
  readonly max: number;
  /** Who is overtaken by whom when the weight falls below `min`; `null` when it can fall to 0. */
  readonly below: Reversal | null;
  /** Who is overtaken by whom when the weight rises above `max`; `null` when it can rise to 1. */
  readonly above: Reversal | null;
}

/** How far the weight of one criterion can move, the others keeping their proportions. */
export interface CriterionStability {
  readonly criterion: number;
  /** The weight now, as a share of all weights. */
  readonly weight: number;
  /** The same winner (or the same tied winners); `null` while missing scores decide who that is. */
  readonly winner: StabilityInterval | null;
  /** While missing scores decide: between which weights each of the contenders can be first. */
  readonly canBeFirst: readonly ContenderInterval[];
  /** The same funded set; `null` when none was asked for, a tie lies across the cut, or missing scores decide. */
  readonly funded: StabilityInterval | null;
  /** The same whole order, ties included; of rows with gaps, everything that holds in every completion. */
  readonly order: StabilityInterval;
}

/** Between which weights a row can be first, should its missing scores turn out well. */
export interface ContenderInterval {
  readonly row: number;
  readonly min: number;
  readonly max: number;
}

/** Answer of {@link weightStability}. Rows and criteria are indices. */
export interface WeightStability {
  /** True for additive tables: the bounds are roots of straight lines. False: found by search, see `step`. */
  readonly exact: boolean;
  /** Step of the search, as a share of weight; a reversal that lasts less than a step can be missed. 0 when exact. */
  readonly step: number;
  /** First whatever the missing scores are; empty while those decide. */
  readonly winners: readonly number[];
  /** Who can be first: the winners, or everybody among whom missing scores decide. */
  readonly contenders: readonly number[];
  readonly funded: readonly number[] | null;
  /** Rows that tie across the funding cut: the set is not defined until something separates them. */
  readonly tiedAtCut: readonly number[];
  /** Rows that missing scores put among the funded or not: the set is not defined until they are known. */
  readonly openAtCut: readonly number[];
  readonly criteria: readonly CriterionStability[];
}

/** Options of {@link weightStability}. */
export interface WeightStabilityOptions {
  /** How many alternatives are funded, best first. */
  readonly funded?: number;
  /** For methods that are not additive: in how many steps the weights from 0 to 1 are searched. Default 200, at most 10 000. */
  readonly steps?: number;
}

const KEYS: KeysOf<WeightStabilityOptions> = { funded: true, steps: true };

/**
 * How far each weight can move, one at a time, before the winner, the funded set or the whole order changes.
 *
 * For additive scores the bounds are exact: each score is a straight line in the moved weight, and the bound is where two lines
 * cross. At the bound itself the two are tied. Other methods are searched step by step and the bound is refined by bisection.
 * Cost per criterion O(n log n) for additive tables, O(n) more for each row with gaps, `steps` runs of the method otherwise.
 *
 * A row with gaps is held to what it is sure of where it leads, and counted at its best where it is a rival: what is said holds
 * however the gaps are filled (necessary and possible preference).
 *
 * Mareschal B. (1988), Weight stability intervals in multicriteria decision aid, EJOR 33:54-64, Amsterdam; Greco S., Mousseau V.,
 * Slowinski R. (2008), Ordinal regression revisited, EJOR 191:416-436, Amsterdam.
 *
 * @throws PlanSanteError when the table, `funded` or `steps` cannot be used.
 * @example
 * ```ts
 * import { weightStability } from 'plan-sante/scoring';
 * const { criteria } = weightStability({ values: [[90, 20], [60, 60]], directions: ['max', 'max'], weights: [1, 1] });
 * criteria[0]?.winner; // { min: 0, max: 0.571…, below: null, above: { ahead: 1, behind: 0 } }
 * ```
 */
export function weightStability(table: DecisionTable, options: WeightStabilityOptions = {}): WeightStability {
  requireInput('weightStability', options, KEYS);
  return isAdditive(table) ? exactStability(table, options.funded) : searchedStability(table, options);
}

function exactStability(input: DecisionTable, funded: number | undefined): WeightStability {
  const table = withShares(readAdditive('weightStability', input));
  const scores = additiveScores(table, table.weights);
  const facts = tableFacts('weightStability', table, scores, funded);
  const { winners, contenders } = facts;
  const rows = Array.from({ length: countRows(table) }, (_, row) => row);
  const criteria = table.weights.map((weight, criterion): CriterionStability => {
    const lines = scoreLines(table, criterion);
    // Whoever has to stay ahead is taken at its worst, everybody else at their best.
    const among = (chosen: readonly number[]) =>
      asRows(
        table,
        keepAhead(
          lines,
          weight,
          chosen,
          othersThan(rows, chosen).map((row) => atBest(table, row)),
        ),
      );
    const tied = winners.length < 2 ? winners : winners.flatMap((row) => [row, atBest(table, row)]);
    return {
      criterion,
      weight,
      winner: winners.length === 0 ? null : intersect(asRows(table, keepTied(lines, weight, tied)), among(winners)),
      canBeFirst: winners.length > 0 ? [] : canBeFirst(table, lines, weight, contenders, rows),
      funded: facts.funded === null ? null : among(facts.funded),
      order: intersect(keepOrder(lines, weight, facts.known), keepOpenOrder(table, lines, weight, scores, rows, facts)),
    };
  });
  return { exact: true, step: 0, ...summary(facts), criteria };
}

/** A line of an open row is that row. */
function asRows(table: AdditiveTable, interval: StabilityInterval): StabilityInterval {
  const named = (pair: Reversal | null) =>
    pair && { ahead: rowOfLine(table, pair.ahead), behind: rowOfLine(table, pair.behind) };
  return { ...interval, below: named(interval.below), above: named(interval.above) };
}

/** A contender can be first as long as nobody, even at the worst, is ahead of its best: itself is not. */
function canBeFirst(
  table: AdditiveTable,
  lines: ScoreLines,
  weight: number,
  contenders: readonly number[],
  rows: readonly number[],
): ContenderInterval[] {
  return contenders.map((row) => {
    const { min, max } = keepAhead(lines, weight, [atBest(table, row)], rows);
    return { row, min, max };
  });
}

/** Whoever is surely ahead of or behind a row with gaps stays so. */
function keepOpenOrder(
  table: AdditiveTable,
  lines: ScoreLines,
  weight: number,
  scores: Float64Array,
  rows: readonly number[],
  { known: { tolerance } }: TableFacts,
): StabilityInterval {
  const isSure = (ahead: number, behind: number) => at(scores, ahead) > at(scores, atBest(table, behind)) + tolerance;
  return rows
    .slice(rows.length - table.open)
    .flatMap((row) => {
      const ahead = rows.filter((other) => isSure(other, row));
      const behind = rows.filter((other) => isSure(row, other)).map((other) => atBest(table, other));
      return [keepAhead(lines, weight, [row], behind), keepAhead(lines, weight, ahead, [atBest(table, row)])];
    })
    .map((interval) => asRows(table, interval))
    .reduce(intersect, ANYWHERE);
}

/** Stability speaks of shares of weight, so that a bound can be compared with the weight now. */
function withShares(table: AdditiveTable): AdditiveTable {
  const total = table.weights.reduce((sum, weight) => sum + weight, 0);
  return { ...table, weights: table.weights.map((weight) => weight / total) };
}

function summary({ winners, contenders, funded, tiedAtCut, openAtCut }: Omit<TableFacts, 'known'>) {
  return { winners, contenders, funded, tiedAtCut, openAtCut };
}

const ANYWHERE: StabilityInterval = { min: 0, max: 1, below: null, above: null };

/** Where two agree on an end, the first says who is overtaken there. */
function intersect(a: StabilityInterval, b: StabilityInterval): StabilityInterval {
  const low = a.min >= b.min ? a : b;
  const high = a.max <= b.max ? a : b;
  return { min: low.min, max: high.max, below: low.below, above: high.above };
}

/** Where the weakest of one side stays level with or ahead of the strongest of the other. */
function keepAhead(
  lines: ScoreLines,
  weight: number,
  inside: readonly number[],
  outside: readonly number[],
): StabilityInterval {
  const below = firstCrossing(lines, weight, 0, inside, outside);
  const above = firstCrossing(lines, weight, 1, inside, outside);
  return { min: below.share, max: above.share, below: below.pair, above: above.pair };
}

interface Crossing {
  readonly share: number;
  readonly pair: Reversal | null;
}

/**
 * Where the lead of the inside over the outside is first lost on the way from the weight now to an end.
 *
 * The lead (lowest line inside minus highest line outside) is concave in the share, so stepping back from the end to the root of
 * the pair that is worst there never jumps over the crossing, and ends after as many steps as the lead has corners on the way.
 */
function firstCrossing(
  lines: ScoreLines,
  weight: number,
  end: 0 | 1,
  inside: readonly number[],
  outside: readonly number[],
): Crossing {
  let share: number = end;
  let culprit: Reversal | null = null;
  for (;;) {
    const pair = closestPair(inside, outside, scoresAt(lines, share));
    if (pair === null) return { share, pair: culprit };
    const root = crossingOf(lines, weight, end, pair);
    const nearer = end === 1 ? root < share : root > share;
    if (!nearer) return { share, pair: culprit };
    share = root;
    culprit = pair;
  }
}

/** The share at which a pair changes places on the way from the weight now to an end, or the end when it does not. */
function crossingOf(
  { start, slope, size: sizes }: ScoreLines,
  weight: number,
  end: 0 | 1,
  { ahead, behind }: Reversal,
): number {
  const change = at(slope, ahead) - at(slope, behind);
  const atZero = at(start, ahead) - at(start, behind);
  // Who draws level at the very end passes nowhere; rounding must not make a crossing of it.
  const size = Math.max(at(sizes, ahead), at(sizes, behind));
  if (!isBelow(atZero + end * change, 0, size)) return end;
  // The pair is in order now and not at the end, so the root lies between; rounding must not push it out.
  const root = -atZero / change;
  return end === 1 ? Math.min(1, Math.max(weight, root)) : Math.max(0, Math.min(weight, root));
}

/** Where those that are tied now stay tied: everywhere when their lines are the same, nowhere else than here otherwise. */
function keepTied({ slope, size }: ScoreLines, weight: number, tied: readonly number[]): StabilityInterval {
  const [first = 0] = tied;
  const other = tied.find((row) => !isSame(at(slope, row), at(slope, first), Math.max(at(size, row), at(size, first))));
  if (other === undefined) return ANYWHERE;
  const rises = at(slope, other) > at(slope, first);
  const above = rises ? { ahead: first, behind: other } : { ahead: other, behind: first };
  return { min: weight, max: weight, below: { ahead: above.behind, behind: above.ahead }, above };
}

/** The whole order stays when every row stays ahead of (or tied with) the next. */
function keepOrder(lines: ScoreLines, weight: number, { order, tiedWithNext }: RankingFacts): StabilityInterval {
  return tiedWithNext
    .map((isTied, position) => {
      const pair = { ahead: item(order, position), behind: item(order, position + 1) };
      return isTied ? keepTied(lines, weight, [pair.ahead, pair.behind]) : pairInterval(lines, weight, pair);
    })
    .reduce(intersect, ANYWHERE);
}

/** At the end of all weights, where nobody is overtaken, {@link intersect} keeps what names nobody. */
function pairInterval(lines: ScoreLines, weight: number, pair: Reversal): StabilityInterval {
  const min = crossingOf(lines, weight, 0, pair);
  const max = crossingOf(lines, weight, 1, pair);
  return { min, max, below: pair, above: pair };
}

function searchedStability(table: DecisionTable, options: WeightStabilityOptions): WeightStability {
  const { steps = 200 } = options;
  if (!Number.isInteger(steps) || steps < 1 || steps > 10_000)
    throw new PlanSanteError({ function: 'weightStability', expected: 'steps from 1 to 10 000', received: steps });
  const { weights } = readDecisionTable('weightStability', { ...table, weightNormalisation: 'sum' });
  const facts = rankingFacts(
    'weightStability',
    Float64Array.from(methodScores('weightStability', table, weights)),
    options.funded,
  );
  const reversals = reversalsOf(facts);
  const said = summary({ ...facts, contenders: facts.winners, openAtCut: [] });
  const criteria = weights.map((weight, criterion): CriterionStability => {
    const scores = remember((share) =>
      Float64Array.from(methodScores('weightStability', table, movedWeights(weights, criterion, share))),
    );
    const search = (breach: Reversals['winner']): StabilityInterval => {
      const below = searchBreach(weight, 0, steps, (share) => breach(scores(share)));
      const above = searchBreach(weight, 1, steps, (share) => breach(scores(share)));
      return { min: below.share, max: above.share, below: below.pair, above: above.pair };
    };
    return {
      criterion,
      weight,
      winner: search(reversals.winner),
      canBeFirst: [],
      funded: facts.funded === null ? null : search(reversals.funded),
      order: search(reversals.order),
    };
  });
  return { exact: false, step: 1 / steps, ...said, criteria };
}

function remember(compute: (share: number) => Float64Array): (share: number) => Float64Array {
  const known = new Map<number, Float64Array>();
  return (share) => {
    const before = known.get(share);
    if (before !== undefined) return before;
    const scores = compute(share);
    known.set(share, scores);
    return scores;
  };
}

/** Halvings that bring a step of 1/200 below the precision of a weight. */
const HALVINGS = 45;

/** Walks from the weight now to an end until a statement breaks, then closes in on the place. */
function searchBreach(
  weight: number,
  end: 0 | 1,
  steps: number,
  breachAt: (share: number) => Reversal | null,
): Crossing {
  let holds = weight;
  for (let step = 1; step <= steps; step++) {
    // From the end, so that the last step is on it, whatever rounding leaves.
    const share = end - ((end - weight) * (steps - step)) / steps;
    const breach = breachAt(share);
    if (breach === null) holds = share;
    else return closeIn(holds, share, breach, breachAt);
  }
  return { share: end, pair: null };
}

function closeIn(from: number, to: number, found: Reversal, breachAt: (share: number) => Reversal | null): Crossing {
  let holds = from;
  let breaks = to;
  let pair = found;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (holds + breaks) / 2;
    const breach = breachAt(middle);
    if (breach === null) holds = middle;
    else {
      breaks = middle;
      pair = breach;
    }
  }
  return { share: holds, pair };
}
