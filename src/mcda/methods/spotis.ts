import { type KeysOf, PlanSanteError } from '../../errors/index.ts';
import {
  at,
  DECISION_KEYS,
  type Decision,
  type DecisionInput,
  isRating,
  item,
  type Matrix,
  type RankedResult,
  type RankingConventions,
  rankAs,
  readDecision,
  readList,
} from '../matrix/index.ts';

/** What {@link spotis} reads beside the table. */
export interface SpotisInput extends DecisionInput {
  /** Lowest and highest possible value of each criterion, fixed before anything is scored. */
  readonly bounds: readonly (readonly [lowest: number, highest: number])[];
  /** What is hoped for, one value per criterion. Default: the best bound of each. */
  readonly expectedSolutionPoint?: readonly number[];
}

const KEYS: KeysOf<SpotisInput> = { ...DECISION_KEYS, bounds: true, expectedSolutionPoint: true };

/** The conventions of SPOTIS. */
export interface SpotisConventions extends RankingConventions {
  readonly reference: 'best-bounds' | 'expected-solution-point';
}

/** What {@link spotis} answers. `scores` are distances to the reference point, from 0 to 1: the lowest is best. */
export interface SpotisResult extends RankedResult {
  /** The point that distances are taken to. */
  readonly reference: readonly number[];
  readonly conventions: SpotisConventions;
}

/**
 * SPOTIS: weighted distance to a reference point inside bounds given beforehand, the lowest first.
 *
 * Each score depends on its own row only, so adding or removing an alternative never changes the order of the others. There is no
 * degenerate table: the bounds carry the scale.
 *
 * Source: Dezert J., Tchamova A., Han D., Tacnet J.-M. (2020) The SPOTIS rank reversal free method for multi-criteria
 * decision-making support, FUSION 2020.
 *
 * @throws PlanSanteError on a malformed table, bounds that do not rise, or a value or point outside of them.
 * @example
 * ```ts
 * import { spotis } from 'plan-sante/mcda';
 * const { scores, ranks } = spotis({
 *   values: [[15000, 42], [15490, 45]],
 *   directions: ['min', 'max'],
 *   weights: [0.8, 0.2],
 *   bounds: [[14000, 16000], [35, 60]],
 * });
 * ```
 */
export function spotis(input: SpotisInput): SpotisResult {
  const decision = readDecision('spotis', input, KEYS);
  const bounds = readBounds(decision, input.bounds);
  const { weights, directions } = decision;
  const reference =
    input.expectedSolutionPoint === undefined
      ? bounds.map(([low, high], j) => (directions[j] === 'max' ? high : low))
      : readPoint(input.expectedSolutionPoint, bounds);
  // Halves keep a difference of two extreme numbers inside the range.
  const units = Float64Array.from(bounds, ([low, high], j) => item(weights, j) / (high / 2 - low / 2));
  const scores = Array.from(distances(decision, Float64Array.from(reference), units));
  const { conventions, ...ranking } = rankAs(input, scores, 'min', 1);
  const used = input.expectedSolutionPoint === undefined ? 'best-bounds' : 'expected-solution-point';
  return { scores, ...ranking, reference, conventions: { ...conventions, reference: used } };
}

function distances({ values, rows, columns }: Matrix, reference: Float64Array, units: Float64Array): Float64Array {
  const sums = new Float64Array(rows);
  for (let i = 0, k = 0; i < rows; i++) {
    let sum = 0;
    for (let j = 0; j < columns; j++, k++) sum += at(units, j) * Math.abs(at(values, k) / 2 - at(reference, j) / 2);
    sums[i] = sum;
  }
  return sums;
}

type Bound = readonly [lowest: number, highest: number];

/** Checks that the bounds rise and hold every value of the table. */
function readBounds(decision: Decision, bounds: SpotisInput['bounds']): readonly Bound[] {
  const { values, rows, columns } = decision;
  if (!Array.isArray(bounds) || bounds.length !== columns)
    throw refuse(`bounds: one [lowest, highest] per criterion (${columns})`, bounds);
  const read = Array.from<unknown, Bound>(bounds, (bound, j) => {
    const [low, high]: readonly unknown[] = Array.isArray(bound) && bound.length === 2 ? bound : [];
    if (!isRating(low, {}) || !isRating(high, {}) || low >= high)
      throw refuse(`two finite numbers that rise at bounds[${j}]`, bound);
    return [low, high];
  });
  for (const [j, [low, high]] of read.entries()) {
    for (let i = 0; i < rows; i++) {
      const value = at(values, i * columns + j);
      if (value < low || value > high) throw refuse(`a value from ${low} to ${high} at values[${i}][${j}]`, value);
    }
  }
  return read;
}

function readPoint(point: readonly number[], bounds: readonly Bound[]): number[] {
  const read = readList('spotis', 'expectedSolutionPoint', point, {}, bounds.length);
  for (const [j, [low, high]] of bounds.entries()) {
    const value = item(read, j);
    if (value < low || value > high)
      throw refuse(`a number from ${low} to ${high} at expectedSolutionPoint[${j}]`, value);
  }
  return read;
}

function refuse(expected: string, received: unknown): PlanSanteError {
  return new PlanSanteError({ function: 'spotis', expected, received });
}
