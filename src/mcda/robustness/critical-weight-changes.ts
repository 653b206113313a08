import { PlanSanteError } from '../../errors/index.ts';
import { greatestOf } from '../../internal/extremes.ts';
import { at, type DecisionInput, item } from '../matrix/index.ts';
import { additiveScores, type DecisionTable, readAdditive } from './decision-table.ts';

/** What it takes on one criterion to bring two alternatives level. */
export interface CriticalWeightChange {
  /** The pair, first row first. */
  readonly pair: readonly [number, number];
  readonly criterion: number;
  /** How much the weight has to fall (negative: rise) before the others are renormalised; `null` when no change does it. */
  readonly delta: number | null;
  /** The same as a percentage of the weight; `null` without a change, or when the weight is 0. */
  readonly percent: number | null;
  /** A weight cannot fall below 0. */
  readonly feasible: boolean;
}

/** An answer of more would fill the memory. */
const MOST_CHANGES = 2_000_000;

/** Answer of {@link criticalWeightChanges}. */
export interface CriticalWeightChanges {
  readonly scores: readonly number[];
  readonly changes: readonly CriticalWeightChange[];
  /** The smallest feasible change in percent that brings any two level. */
  readonly criticalForAnyPair: CriticalWeightChange | null;
  /** The smallest one that concerns the best alternative. */
  readonly criticalForTop: CriticalWeightChange | null;
}

/**
 * For every pair and every criterion: by how much one weight, alone, has to change before the two draw level. The change is told
 * before renormalising: afterwards all weights are divided by their new sum, which moves no order. Cost O(n² m).
 *
 * Triantaphyllou E., Sanchez A. (1997), A sensitivity analysis approach for some deterministic multi-criteria decision-making
 * methods, Decision Sciences 28:151-194, theorem 1: (Pj − Pi) / (ajk − aik), feasible up to the weight itself.
 *
 * @throws PlanSanteError when the table cannot be used, or has more than two million changes.
 * @example
 * ```ts
 * import { criticalWeightChanges } from 'plan-sante/scoring';
 * const { criticalForTop } = criticalWeightChanges({
 *   values: [[0.9, 0.2], [0.6, 0.6]],
 *   directions: ['max', 'max'],
 *   weights: [0.5, 0.5],
 * });
 * criticalForTop?.percent; // about 25: the second weight has to fall by a quarter of itself
 * ```
 */
export function criticalWeightChanges(input: DecisionInput): CriticalWeightChanges {
  // Pairs with gaps have no one change: they are not asked here.
  const { open: _open, ...closed }: DecisionTable = Object(input);
  const table = readAdditive('criticalWeightChanges', { weightNormalisation: 'none', ...closed });
  const { values, rows, columns, weights } = table;
  const count = ((rows * (rows - 1)) / 2) * columns;
  if (count > MOST_CHANGES)
    throw new PlanSanteError({
      function: 'criticalWeightChanges',
      expected: `at most ${MOST_CHANGES} changes: a pair of rows has one for each criterion`,
      received: count,
    });
  const scores = additiveScores(table, weights);
  const changes: CriticalWeightChange[] = [];
  for (let i = 0; i < rows; i++) {
    for (let j = i + 1; j < rows; j++) {
      for (let k = 0; k < columns; k++) {
        const difference = at(values, j * columns + k) - at(values, i * columns + k);
        const weight = item(weights, k);
        const delta = difference === 0 ? null : (at(scores, j) - at(scores, i)) / difference;
        changes.push({
          pair: [i, j],
          criterion: k,
          delta,
          percent: delta === null || weight === 0 ? null : (100 * delta) / weight,
          feasible: delta !== null && delta <= weight,
        });
      }
    }
  }
  const top = scores.indexOf(greatestOf(scores));
  return {
    scores: [...scores],
    changes,
    criticalForAnyPair: smallest(changes),
    criticalForTop: smallest(changes.filter(({ pair }) => pair.includes(top))),
  };
}

function smallest(changes: readonly CriticalWeightChange[]): CriticalWeightChange | null {
  let least: CriticalWeightChange | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const change of changes) {
    if (!change.feasible || change.percent === null || Math.abs(change.percent) >= size) continue;
    least = change;
    size = Math.abs(change.percent);
  }
  return least;
}
