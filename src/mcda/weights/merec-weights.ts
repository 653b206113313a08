import { type KeysOf, PlanSanteError } from '../../errors/index.ts';
import {
  at,
  balanceColumns,
  type Direction,
  item,
  readDirections,
  readTable,
  requireInput,
  TABLE_KEYS,
  type TableInput,
} from '../matrix/index.ts';
import { findConstantColumns, toShares } from './constant-columns.ts';
import type { DiagnosticWeightsResult } from './weights-result.ts';

/** What {@link merecWeights} reads beside the table. */
export interface MerecWeightsInput extends TableInput {
  readonly directions: readonly Direction[];
}

const KEYS: KeysOf<MerecWeightsInput> = { ...TABLE_KEYS, directions: true };

/** What {@link merecWeights} answers. */
export interface MerecWeightsResult extends DiagnosticWeightsResult {
  /** How much the performances change when each criterion is left out. */
  readonly removalEffects: readonly number[];
}

/**
 * MEREC weights, a diagnostic: how much the overall performance changes when a criterion is left out, divided by the sum of these
 * changes.
 *
 * Defined results: a constant column has weight 0; when all are constant (one row, too) weights are equal.
 *
 * Source: Keshavarz-Ghorabaee M., Amiri M., Zavadskas E. K., Turskis Z., Antucheviciene J. (2021) Determination of objective weights
 * using a new method based on the removal effects of criteria (MEREC), Symmetry 13(4):525.
 *
 * @throws PlanSanteError on a malformed table, or a value of 0 or less (the method takes logarithms of ratios).
 * @example
 * ```ts
 * import { merecWeights } from 'plan-sante/mcda';
 * const { weights } = merecWeights({ values: [[450, 8000], [10, 9100], [100, 8200]], directions: ['max', 'min'] });
 * ```
 */
export function merecWeights(input: MerecWeightsInput): MerecWeightsResult {
  requireInput('merecWeights', input, KEYS);
  const table = readTable('merecWeights', input);
  const { values, rows, columns } = table;
  const directions = readDirections('merecWeights', input.directions, columns);
  const low = values.find((value) => value <= 0);
  if (low !== undefined)
    throw new PlanSanteError({ function: 'merecWeights', expected: 'values above 0', received: low });
  const constantColumns = findConstantColumns(table);
  balanceColumns(table);
  const references = directions.map((direction, j) => {
    let reference = at(values, j);
    for (let k = j; k < values.length; k += columns) {
      const value = at(values, k);
      if (direction === 'max' ? value < reference : value > reference) reference = value;
    }
    return Math.log(Math.max(reference, Number.MIN_VALUE));
  });
  const removalEffects = directions.map(() => 0);
  for (let i = 0; i < rows; i++) {
    const logs = references.map((reference, j) => {
      const value = Math.max(at(values, i * columns + j), Number.MIN_VALUE);
      return Math.abs(reference - Math.log(value));
    });
    const sum = logs.reduce((before, log) => before + log, 0);
    const performance = Math.log1p(sum / columns);
    logs.forEach((log, j) => {
      const without = Math.log1p(Math.max(sum - log, 0) / columns);
      removalEffects[j] = item(removalEffects, j) + Math.abs(without - performance);
    });
  }
  for (const j of constantColumns) removalEffects[j] = 0;
  return { weights: toShares(removalEffects), use: 'diagnostic', constantColumns, removalEffects };
}
