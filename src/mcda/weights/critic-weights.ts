import type { KeysOf } from '../../errors/index.ts';
import {
  at,
  type Direction,
  item,
  normalise,
  readDirections,
  readTable,
  requireInput,
  TABLE_KEYS,
  type TableInput,
} from '../matrix/index.ts';
import { findConstantColumns, toShares } from './constant-columns.ts';
import type { DiagnosticWeightsResult } from './weights-result.ts';

/** What {@link criticWeights} reads beside the table. */
export interface CriticWeightsInput extends TableInput {
  /**
   * Default all `max`. Turning a column round changes the sign of its correlations, so directions change the weights; several
   * published examples treat every column as `max`.
   */
  readonly directions?: readonly Direction[];
}

const KEYS: KeysOf<CriticWeightsInput> = { ...TABLE_KEYS, directions: true };

/** What {@link criticWeights} answers. */
export interface CriticWeightsResult extends DiagnosticWeightsResult {
  /** Sample standard deviation of each min–max column. */
  readonly deviations: readonly number[];
  /** Pearson correlations; null where a column is constant. */
  readonly correlations: readonly (readonly (number | null)[])[];
  /** Deviation times Σ (1 − correlation). */
  readonly information: readonly number[];
}

/**
 * CRITIC weights, a diagnostic: contrast of each column times its conflict with the others.
 *
 * Defined results: a constant column has weight 0 and takes no part in the conflict of the others; where the columns that vary are
 * in no conflict (one of them, or all moving together) they share equally; where none varies (one row, too) all do.
 *
 * Source: Diakoulaki D., Mavrotas G., Papayannakis L. (1995) Determining objective weights in multiple criteria problems: The CRITIC
 * method, Computers & Operations Research 22(7):763–770.
 *
 * @throws PlanSanteError on a malformed table or directions.
 * @example
 * ```ts
 * import { criticWeights } from 'plan-sante/mcda';
 * const { weights } = criticWeights({ values: [[5, 3, 1], [1, 2, 4], [2, 5, 3]], directions: ['max', 'max', 'min'] });
 * ```
 */
export function criticWeights(input: CriticWeightsInput): CriticWeightsResult {
  requireInput('criticWeights', input, KEYS);
  const table = readTable('criticWeights', input);
  const { rows, columns } = table;
  const directions = readDirections(
    'criticWeights',
    input.directions ?? Array.from({ length: columns }, () => 'max' as const),
    columns,
  );
  const constantColumns = findConstantColumns(table);
  const constant = new Set(constantColumns);
  const { values } = normalise({ caller: 'criticWeights', table, directions, normalisation: 'minmax' });
  const centred = directions.map((_, j) => {
    const column = Array.from({ length: rows }, (_row, i) => at(values, i * columns + j));
    const mean = column.reduce((sum, value) => sum + value, 0) / rows;
    return column.map((value) => value - mean);
  });
  const sizes = centred.map((column, j) => (constant.has(j) ? 0 : Math.sqrt(dot(column, column))));
  const correlations = centred.map((a, i) =>
    centred.map((b, j) => {
      if (constant.has(i) || constant.has(j)) return null;
      if (i === j) return 1;
      return Math.max(-1, Math.min(1, dot(a, b) / (item(sizes, i) * item(sizes, j))));
    }),
  );
  const deviations = sizes.map((size) => (rows > 1 ? size / Math.sqrt(rows - 1) : 0));
  const information = deviations.map(
    (deviation, j) => deviation * (correlations[j] ?? []).reduce<number>((sum, r) => sum + (r === null ? 0 : 1 - r), 0),
  );
  // Columns that move together differ from a correlation of 1 by rounding only: that is no conflict.
  const conflict = information.some((amount) => amount > 1e-12);
  const weights = toShares(conflict ? information : sizes.map((size) => (size > 0 ? 1 : 0)));
  return { weights, use: 'diagnostic', constantColumns, deviations, correlations, information };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * item(b, i), 0);
}
