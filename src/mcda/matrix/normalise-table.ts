import { type KeysOf, requireKeys } from '../../errors/index.ts';
import { TABLE_KEYS, type TableInput } from './decision-input.ts';
import type { Direction } from './direction.ts';
import { type CostRule, type Normalisation, normalise } from './normalise.ts';
import { readDirections } from './read-decision.ts';
import { readTable } from './read-table.ts';

/** What {@link normaliseTable} reads. */
export interface NormaliseTableInput extends TableInput {
  /** One direction per criterion. */
  readonly directions: readonly Direction[];
  readonly normalisation: Normalisation;
  /** How costs are turned; the default depends on the normalisation. */
  readonly costs?: CostRule;
}

const KEYS: KeysOf<NormaliseTableInput> = { ...TABLE_KEYS, directions: true, normalisation: true, costs: true };

/** What {@link normaliseTable} answers. */
export interface NormalisedTable {
  /** The table on a common scale, ready to be spread into the input of a method. */
  readonly table: {
    /** Row after row. */
    readonly values: Float64Array;
    readonly columns: number;
    /** All `max`, unless costs were kept `direct`. */
    readonly directions: readonly Direction[];
  };
  readonly conventions: { readonly normalisation: Normalisation; readonly costs: CostRule };
}

/**
 * Brings the columns of a table to a common scale, for the methods that expect one. See {@link Normalisation} and {@link CostRule} for
 * the kinds; columns that say nothing have a defined result: zero columns become 0 under `vector`, `sum` and `max`; constant columns become 1
 * under `minmax` and `enhanced-accuracy`, and 0 under `z-score`.
 *
 * Source: Jahan A., Edwards K. L. (2015) A state-of-the-art survey on the influence of normalization techniques in ranking, Materials &
 * Design 65:335–342; enhanced accuracy: Zeng Q.-L., Li D.-D., Yang Y.-B. (2013).
 *
 * @throws PlanSanteError on a malformed table, an unknown kind, or a value the kind cannot take.
 * @example
 * ```ts
 * import { normaliseTable, weightedSum } from 'plan-sante/mcda';
 * const { table } = normaliseTable({
 *   values: [[200, 3], [100, 5]],
 *   directions: ['min', 'max'],
 *   normalisation: 'minmax',
 * });
 * weightedSum({ ...table, weights: [1, 1] }).ranks; // [2, 1]
 * ```
 */
export function normaliseTable(input: NormaliseTableInput): NormalisedTable {
  requireKeys('normaliseTable', 'its input', input, KEYS);
  const table = readTable('normaliseTable', input);
  const { values, columns, directions, costs } = normalise({
    caller: 'normaliseTable',
    table,
    directions: readDirections('normaliseTable', input.directions, table.columns),
    normalisation: input.normalisation,
    costs: input.costs,
  });
  return {
    table: { values, columns, directions },
    conventions: { normalisation: input.normalisation, costs },
  };
}
