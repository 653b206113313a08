import { type KeysOf, PlanSanteError } from '../../errors/index.ts';
import { defined } from '../../internal/defined.ts';
import { isAbove, isBelow, isSame } from '../../internal/tolerance.ts';
import { at, entry, isRating, requireInput, rowOf } from '../matrix/index.ts';
import type { ScaleBounds } from '../methods/index.ts';
import {
  type AdditiveTable,
  additiveScores,
  additiveTolerance,
  atBest,
  countRows,
  type DecisionTable,
  isAdditive,
  readAdditive,
  readDecisionTable,
  rowOfLine,
} from './decision-table.ts';
import { nearestOvertaking } from './nearest-overtaking.ts';
import type { NearbyWeights, WeightDistance } from './nearest-weights.ts';
import { closestPair, othersThan, type RankingFacts, type Reversal, tableFacts } from './ranking-facts.ts';
import { scoreLines } from './weight-path.ts';
import { type StabilityInterval, type WeightStability, weightStability } from './weight-stability.ts';

/** The smallest move of one weight, the others keeping their proportions. */
export interface SingleWeightFlip {
  readonly criterion: number;
  readonly from: number;
  readonly to: number;
  readonly reversal: Reversal;
}

/** The nearest weights that bring a pair level. */
export interface WeightsFlip extends NearbyWeights {
  readonly reversal: Reversal;
}

/** The smallest change of one score that brings a pair level. */
export interface ScoreFlip {
  readonly row: number;
  readonly criterion: number;
  readonly from: number;
  readonly to: number;
  readonly reversal: Reversal;
}

/** Answer of {@link smallestFlip}. At each change told here the pair is level; one step further it has changed places. */
export interface SmallestFlip {
  readonly statement: 'winner' | 'funded' | 'pair';
  /** True when every number is exact; false for methods that are not additive, where only `oneWeight` is given, by search. */
  readonly exact: boolean;
  /**
   * Rows that tie for what was asked: the first place, the last funded one, or the pair. There the smallest change of all parts
   * them, so every change told is 0 away. Empty when the scores decide.
   */
  readonly tied: readonly number[];
  /** Rows among whom missing scores decide what was asked: there is no result yet to turn round, and every change is `null`. */
  readonly undecided: readonly number[];
  readonly oneWeight: SingleWeightFlip | null;
  readonly weights: Readonly<Record<WeightDistance, WeightsFlip | null>>;
  /** A change within the bounds of the table, or of any size when the table has none. */
  readonly score: ScoreFlip | null;
}

/** What is asked: the winner (default), the funded set, or one pair of rows. */
export interface SmallestFlipOptions {
  readonly funded?: number;
  /** `[ahead, behind]` as row indices. */
  readonly pair?: readonly [number, number];
}

const KEYS: KeysOf<SmallestFlipOptions> = { funded: true, pair: true };

type Flips = Pick<SmallestFlip, 'oneWeight' | 'weights' | 'score'>;

const NONE: Flips = { oneWeight: null, weights: { manhattan: null, euclidean: null, chebyshev: null }, score: null };

/**
 * The least that turns a result round: the smallest move of one weight, the nearest other weights by three measures, and the
 * smallest change of one score. `null` where no change of that kind does it: weights under which somebody draws level and can
 * never pass turn nothing round.
 *
 * A row with gaps is held to its worst where it is ahead and counted at its best where it may pass: the change told is the least
 * that leaves the result to chance in one completion at least. A missing score is no score to change.
 *
 * Weights are compared as shares that sum to 1. Rows are taken from the cut outwards, and no further than where the gap of their
 * scores alone is more than what was found: cost and memory grow with the rows, not with their pairs.
 *
 * @throws PlanSanteError when the table or the question cannot be used, or so many pairs are equally near (5 million) that the
 * answer would take minutes.
 * @example
 * ```ts
 * import { smallestFlip } from 'plan-sante/mcda';
 * const flip = smallestFlip({ values: [[90, 20], [60, 60]], directions: ['max', 'max'], weights: [0.3, 0.7] });
 * flip.oneWeight; // { criterion: 0, from: 0.3, to: 0.571…, reversal: { ahead: 1, behind: 0 } }
 * ```
 */
export function smallestFlip(input: DecisionTable, options: SmallestFlipOptions = {}): SmallestFlip {
  requireInput('smallestFlip', options, KEYS);
  const { funded, pair } = options;
  const statement = pair !== undefined ? 'pair' : funded !== undefined ? 'funded' : 'winner';
  if (!isAdditive(input)) return { statement, exact: false, ...searchedFlip(input, options) };
  const table = readAdditive('smallestFlip', { ...input, weightNormalisation: 'sum' });
  const scores = additiveScores(table, table.weights);
  const { tied, undecided, inside, outside } =
    pair === undefined ? sidesOf(table, scores, funded) : pairSides(table, scores, pair);
  const answer = { statement, exact: true, tied, undecided } as const;
  if (tied.length > 0) return { ...answer, ...flipsOfTie(table, input, tied) };
  if (undecided.length > 0) return { ...answer, ...NONE };
  const flipBy = (measure: WeightDistance) =>
    namedFlip(table, nearestOvertaking(table, scores, inside, outside, measure));
  return {
    ...answer,
    oneWeight: pair === undefined ? oneWeightFlip(stabilityOf(input, funded), funded) : pairWeightFlip(table, pair),
    weights: { manhattan: flipBy('manhattan'), euclidean: flipBy('euclidean'), chebyshev: flipBy('chebyshev') },
    score: namedFlip(table, scoreFlip(table, input, scores, inside, outside)),
  };
}

/** The lines of a pair are its rows. */
function namedFlip<Flip extends { readonly reversal: Reversal }>(table: AdditiveTable, flip: Flip | null): Flip | null {
  if (flip === null) return null;
  const { ahead, behind } = flip.reversal;
  const named = { ...flip, reversal: { ahead: rowOfLine(table, ahead), behind: rowOfLine(table, behind) } };
  return 'row' in named ? { ...named, row: rowOfLine(table, named.row as number) } : named;
}

/** The lines that must stay ahead, at their worst, of all others, at their best; or the rows among whom nobody is. */
interface Sides {
  readonly tied: readonly number[];
  readonly undecided: readonly number[];
  readonly inside: readonly number[];
  readonly outside: readonly number[];
}

function sidesOf(table: AdditiveTable, scores: Float64Array, funded: number | undefined): Sides {
  const facts = tableFacts('smallestFlip', table, scores, funded);
  const rows = Array.from({ length: countRows(table) }, (_, row) => row);
  const inside = (funded === undefined ? facts.winners : facts.funded) ?? [];
  const undecided = funded !== undefined ? facts.openAtCut : inside.length === 0 ? facts.contenders : [];
  const outside = othersThan(rows, inside).map((row) => atBest(table, row));
  return { tied: tiedFor(facts, funded), undecided, inside, outside };
}

function tiedFor(
  { winners, tiedAtCut }: Pick<RankingFacts, 'winners' | 'tiedAtCut'>,
  funded: number | undefined,
): readonly number[] {
  if (funded !== undefined) return tiedAtCut;
  return winners.length > 1 ? winners : [];
}

function pairSides(table: AdditiveTable, scores: Float64Array, pair: readonly [number, number]): Sides {
  const [ahead, behind]: readonly unknown[] = Array.isArray(pair) && pair.length === 2 ? pair : [];
  const last = countRows(table) - 1;
  const isRow = (row: unknown): row is number => isRating(row, { min: 0, max: last, whole: true });
  const refuse = () =>
    new PlanSanteError({
      function: 'smallestFlip',
      expected: 'pair: two different rows, the one that is ahead first',
      received: pair,
    });
  if (!isRow(ahead) || !isRow(behind) || ahead === behind) throw refuse();
  const tolerance = additiveTolerance(table, table.weights);
  const leastLead = at(scores, ahead) - at(scores, atBest(table, behind));
  const mostLead = at(scores, atBest(table, ahead)) - at(scores, behind);
  const sides = { tied: [], undecided: [], inside: [ahead], outside: [atBest(table, behind)] };
  if (leastLead > tolerance) return sides;
  if (leastLead >= -tolerance && mostLead <= tolerance) return { ...sides, tied: [ahead, behind] };
  if (mostLead > tolerance) return { ...sides, undecided: [ahead, behind] };
  throw refuse();
}

function searchedFlip(
  input: DecisionTable,
  { funded, pair }: SmallestFlipOptions,
): Flips & Pick<SmallestFlip, 'tied' | 'undecided'> {
  if (pair !== undefined)
    throw new PlanSanteError({ function: 'smallestFlip', expected: 'an additive table to ask about a pair' });
  readDecisionTable('smallestFlip', input);
  const stability = stabilityOf(input, funded);
  return { ...NONE, tied: tiedFor(stability, funded), undecided: [], oneWeight: oneWeightFlip(stability, funded) };
}

/** What is level already parts at the smallest change that tells the two apart. */
function flipsOfTie(table: AdditiveTable, input: DecisionTable, tied: readonly number[]): Flips {
  const [first = 0, second = 0] = tied;
  const linesOf = (row: number) => [rowOf(table, row), rowOf(table, atBest(table, row))] as const;
  const [own] = linesOf(first);
  const other = tied.find((row) => row !== first && !linesOf(row).every((line) => isSameRow(own, line)));
  const weights =
    other === undefined ? null : { distance: 0, weights: table.weights, reversal: { ahead: first, behind: other } };
  const criterion = table.weights.findIndex((weight, j) => weight > 0 && hasRoom(input.bounds?.[j]));
  const value = entry(table, second, criterion) * turnOf(input, criterion);
  return {
    oneWeight: weights === null ? null : oneWeightOfTie(table, weights.reversal),
    weights: { manhattan: weights, euclidean: weights, chebyshev: weights },
    score:
      criterion < 0
        ? null
        : { row: second, criterion, from: value, to: value, reversal: { ahead: first, behind: second } },
  };
}

function oneWeightOfTie(table: AdditiveTable, reversal: Reversal): SingleWeightFlip | null {
  for (const [criterion, weight] of table.weights.entries()) {
    const { slope, size } = scoreLines(table, criterion);
    const { ahead, behind } = reversal;
    const parts = (line: number) =>
      !isSame(at(slope, ahead), at(slope, line), Math.max(at(size, ahead), at(size, line)));
    if (parts(behind) || parts(atBest(table, behind))) return { criterion, from: weight, to: weight, reversal };
  }
  return null;
}

function isSameRow(a: Float64Array, b: Float64Array): boolean {
  return a.every((value, j) => isSame(value, at(b, j)));
}

function hasRoom(bounds: ScaleBounds | undefined): boolean {
  return bounds === undefined || bounds.min < bounds.max;
}

/** A table is turned so that more is better: a `min` column is turned back for the reader. */
function turnOf({ directions }: DecisionTable, criterion: number): 1 | -1 {
  return directions[criterion] === 'min' ? -1 : 1;
}

function stabilityOf(table: DecisionTable, funded: number | undefined): WeightStability {
  return weightStability(table, defined({ funded }));
}

function oneWeightFlip({ criteria }: WeightStability, funded: number | undefined): SingleWeightFlip | null {
  let best: SingleWeightFlip | null = null;
  for (const { criterion, weight, winner, funded: set } of criteria) {
    const interval = funded === undefined ? winner : set;
    for (const flip of interval === null ? [] : endsOf(interval, criterion, weight)) best = shorter(best, flip);
  }
  return best;
}

function endsOf(interval: StabilityInterval, criterion: number, from: number): SingleWeightFlip[] {
  const { min, max, below, above } = interval;
  return [
    ...(below === null ? [] : [{ criterion, from, to: min, reversal: below }]),
    ...(above === null ? [] : [{ criterion, from, to: max, reversal: above }]),
  ];
}

function shorter(a: SingleWeightFlip | null, b: SingleWeightFlip): SingleWeightFlip {
  return a !== null && Math.abs(a.to - a.from) <= Math.abs(b.to - b.from) ? a : b;
}

/** Asks the stability of the pair alone: whoever is ahead of the two is the winner among them. */
function pairWeightFlip(table: AdditiveTable, [ahead, behind]: readonly [number, number]): SingleWeightFlip | null {
  const values = [ahead, atBest(table, behind)].map((line) => Array.from(rowOf(table, line)));
  const flip = oneWeightFlip(
    weightStability({ values, directions: table.weights.map(() => 'max'), weights: table.weights }),
    undefined,
  );
  return flip === null ? null : { ...flip, reversal: { ahead, behind } };
}

/** Only the weakest inside and the strongest outside matter: a change that overtakes them is the shortest of its kind. */
function scoreFlip(
  table: AdditiveTable,
  input: DecisionTable,
  scores: Float64Array,
  inside: readonly number[],
  outside: readonly number[],
): ScoreFlip | null {
  const border = closestPair(inside, outside, scores);
  if (border === null) return null;
  let best: ScoreFlip | null = null;
  let size = Number.POSITIVE_INFINITY;
  const consider = (row: number, sign: 1 | -1, reversal: Reversal) => {
    const gap = at(scores, reversal.ahead) - at(scores, reversal.behind);
    for (const [criterion, weight] of table.weights.entries()) {
      const change = gap / weight;
      if (!(change < size) || isMissing(table, row, criterion)) continue;
      const turn = turnOf(input, criterion);
      const from = turn * entry(table, row, criterion);
      const to = from + turn * sign * change;
      if (!canPass(to, turn * sign, input.bounds?.[criterion])) continue;
      size = change;
      best = { row, criterion, from, to, reversal };
    }
  };
  for (const row of outside) consider(row, 1, { ahead: border.ahead, behind: row });
  for (const row of inside) consider(row, -1, { ahead: row, behind: border.behind });
  return best;
}

/** Whether the two lines of a row differ here: there is no score yet that could change. */
function isMissing(table: AdditiveTable, line: number, criterion: number): boolean {
  const row = rowOfLine(table, line);
  return entry(table, row, criterion) !== entry(table, atBest(table, row), criterion);
}

/** Whether a score can go on beyond the place where the pair is level: at the end of its scale it cannot. */
function canPass(value: number, sign: number, bounds: ScaleBounds | undefined): boolean {
  if (!Number.isFinite(value)) return false;
  if (bounds === undefined) return true;
  return sign > 0 ? isBelow(value, bounds.max) : isAbove(value, bounds.min);
}
