import { PlanSanteError } from '../../errors/index.ts';
import {
  type Decision,
  type DecisionInput,
  type RankedResult,
  type RankingConventions,
  rankAs,
  readDecision,
} from '../matrix/index.ts';

/** What {@link spotis} reads beside the table. */
export interface SpotisInput extends DecisionInput {
  /** Lowest and highest possible value of each criterion, fixed before anything is scored. */
  readonly bounds: readonly (readonly [lowest: number, highest: number])[];
  /** What is hoped for, one value per criterion. Default: the best bound of each. */
  readonly expectedSolutionPoint?: readonly number[];
}

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
  const decision = readDecision('spotis', input);
  const { columns, rows, weights, directions } = decision;
  const { bounds, expectedSolutionPoint } = input;
  checkBounds(decision, bounds);
  if (expectedSolutionPoint !== undefined) checkPoint(expectedSolutionPoint, bounds, columns);
  const reference = bounds.map(
    ([low, high], j) => expectedSolutionPoint?.[j] ?? (directions[j] === 'max' ? high : low),
  );
  const scores: number[] = [];
  for (let i = 0; i < rows; i++) {
    let distance = 0;
    bounds.forEach(([low, high], j) => {
      // Halves keep a difference of two extreme numbers inside the range.
      const gap = Math.abs((decision.values[i * columns + j] as number) / 2 - (reference[j] as number) / 2);
      distance += ((weights[j] as number) * gap) / (high / 2 - low / 2);
    });
    scores.push(distance);
  }
  const { ranks, ties, conventions } = rankAs(input, scores, 'min', 1);
  const used = expectedSolutionPoint === undefined ? 'best-bounds' : 'expected-solution-point';
  return { scores, ranks, ties, reference, conventions: { ...conventions, reference: used } };
}

function checkBounds(decision: Decision, bounds: SpotisInput['bounds']): void {
  if (!Array.isArray(bounds) || bounds.length !== decision.columns)
    throw refuse(`bounds: one [lowest, highest] per criterion (${decision.columns})`, bounds);
  for (const [j, bound] of bounds.entries()) {
    if (!Array.isArray(bound) || !(Number.isFinite(bound[0]) && Number.isFinite(bound[1]) && bound[0] < bound[1]))
      throw refuse(`two finite numbers that rise at bounds[${j}]`, bound);
  }
  decision.values.forEach((value, k) => {
    const j = k % decision.columns;
    const [low, high] = bounds[j] as readonly [number, number];
    if (value < low || value > high)
      throw refuse(`a value from ${low} to ${high} at values[${Math.floor(k / decision.columns)}][${j}]`, value);
  });
}

function checkPoint(point: readonly number[], bounds: SpotisInput['bounds'], columns: number): void {
  if (!Array.isArray(point) || point.length !== columns)
    throw refuse(`expectedSolutionPoint: one number per criterion (${columns})`, point);
  for (const [j, [low, high]] of bounds.entries()) {
    const value = point[j] as number;
    if (!(value >= low && value <= high))
      throw refuse(`a number from ${low} to ${high} at expectedSolutionPoint[${j}]`, value);
  }
}

function refuse(expected: string, received: unknown): PlanSanteError {
  return new PlanSanteError({ function: 'spotis', expected, received });
}
