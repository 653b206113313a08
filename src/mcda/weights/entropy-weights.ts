import {
  at,
  normalise,
  readTable,
  refuseNegative,
  requireInput,
  TABLE_KEYS,
  type TableInput,
} from '../matrix/index.ts';
import { findConstantColumns, toShares } from './constant-columns.ts';
import type { DiagnosticWeightsResult } from './weights-result.ts';

/** What {@link entropyWeights} answers. */
export interface EntropyWeightsResult extends DiagnosticWeightsResult {
  /** Entropy of each column, from 0 (one row holds everything) to 1 (all the same). */
  readonly entropy: readonly number[];
}

/**
 * Entropy weights, a diagnostic: 1 − entropy of the shares of each column, divided by their sum.
 *
 * A column that hardly varies gets next to nothing, whatever it measures: see {@link DiagnosticWeightsResult}. Defined results: a
 * share of 0 adds no entropy; a constant or zero column has weight 0; when all are constant (one row, too) weights are equal.
 *
 * Source: Zeleny M. (1982) Multiple Criteria Decision Making, McGraw-Hill, ch. 7; Shannon C. E. (1948).
 *
 * @throws PlanSanteError on a malformed table or a negative value.
 * @example
 * ```ts
 * import { entropyWeights } from 'plan-sante/mcda';
 * const { weights, use } = entropyWeights({ values: [[3, 100], [2.5, 80], [1.8, 50]] });
 * // use is 'diagnostic'
 * ```
 */
export function entropyWeights(input: TableInput): EntropyWeightsResult {
  requireInput('entropyWeights', input, TABLE_KEYS);
  const table = readTable('entropyWeights', input);
  const { rows, columns } = table;
  refuseNegative('entropyWeights', table);
  const constantColumns = findConstantColumns(table);
  const directions = Array.from({ length: columns }, () => 'max' as const);
  const shares = normalise({ caller: 'entropyWeights', table, directions, normalisation: 'sum' }).values;
  const entropy = directions.map((_, j) => {
    if (constantColumns.includes(j)) return 1;
    let sum = 0;
    for (let k = j; k < shares.length; k += columns) {
      const share = at(shares, k);
      if (share > 0) sum -= share * Math.log(share);
    }
    return Math.min(sum / Math.log(rows), 1);
  });
  return { weights: toShares(entropy.map((e) => 1 - e)), use: 'diagnostic', constantColumns, entropy };
}
