import { type KeysOf, PlanSanteError, requireKeys } from '../../errors/index.ts';
import { TOLERANCE } from '../../internal/tolerance.ts';
import {
  at,
  DECISION_KEYS,
  type Decision,
  type DecisionInput,
  isRating,
  item,
  type Matrix,
  readDecision,
  weightedSums,
} from '../matrix/index.ts';
import { type MethodCriterion, requireMethod, type ScaleBounds, type ScoringMethod } from '../methods/index.ts';

/**
 * A table to be questioned: how solid is the order that it gives? The default method is the additive one (the sum over criteria
 * of weight times value, values of `min` criteria counted as negative); any other comes as a method object.
 * `Prioritisation.table` is one, ready to use.
 */
export interface DecisionTable extends DecisionInput {
  /** Names of the rows; results speak of row indices. */
  readonly ids?: readonly string[];
  readonly criterionIds?: readonly string[];
  /** Default: the additive method. */
  readonly method?: ScoringMethod;
  /** The scores on the criteria's own scales, for methods that read those. Default: `values`. */
  readonly raw?: Pick<DecisionInput, 'values' | 'directions'>;
  /** The lowest and highest value of each column, when they are known: no change of a score can go beyond them. */
  readonly bounds?: readonly ScaleBounds[];
  readonly criteria?: readonly MethodCriterion[];
}

const KEYS: KeysOf<DecisionTable> = {
  ...DECISION_KEYS,
  ids: true,
  criterionIds: true,
  method: true,
  raw: true,
  bounds: true,
  criteria: true,
};
const RAW_KEYS = { values: true, directions: true } as const;
const BOUNDS_KEYS: KeysOf<ScaleBounds> = { min: true, max: true };

/** Checks a table and everything that stands beside its numbers. */
export function readDecisionTable(caller: string, input: DecisionTable): Decision {
  const decision = readDecision(caller, input, KEYS);
  const { ids, criterionIds, method, raw, bounds, criteria } = input;
  if (method !== undefined) requireMethod(caller, method);
  requireKeys(caller, 'raw', raw, RAW_KEYS);
  const { rows, columns } = decision;
  const lists: readonly (readonly [name: string, list: unknown, length: number])[] = [
    ['ids', ids, rows],
    ['criterionIds', criterionIds, columns],
    ['bounds', bounds, columns],
    ['criteria', criteria, columns],
  ];
  for (const [name, list, length] of lists)
    if (list !== undefined && (!Array.isArray(list) || list.length !== length))
      throw new PlanSanteError({ function: caller, expected: `${name}: a list of ${length}`, received: list });
  if (bounds !== undefined) readBounds(caller, bounds);
  return decision;
}

/** Checks the lowest and the highest value of each column. */
export function readBounds(caller: string, bounds: unknown, name = 'bounds'): readonly ScaleBounds[] {
  if (!Array.isArray(bounds))
    throw new PlanSanteError({ function: caller, expected: `${name}: a list`, received: bounds });
  return Array.from<unknown, ScaleBounds>(bounds, (bound, j) => {
    requireKeys(caller, `${name}[${j}]`, bound, BOUNDS_KEYS);
    const { min, max }: Partial<ScaleBounds> = Object(bound);
    if (!isRating(min, {}) || !isRating(max, { min }))
      throw new PlanSanteError({
        function: caller,
        expected: `finite bounds with min ≤ max at ${name}[${j}]`,
        received: bound,
      });
    return { min, max };
  });
}

/** A checked additive table: more is better in every column. */
export interface AdditiveTable extends Matrix {
  readonly weights: readonly number[];
}

/** Checks a table and turns it so that more is better everywhere. */
export function readAdditive(caller: string, input: DecisionTable): AdditiveTable {
  const { values, rows, columns, directions, weights } = readDecisionTable(caller, input);
  for (const [j, direction] of directions.entries())
    if (direction === 'min') for (let k = j; k < values.length; k += columns) values[k] = -at(values, k);
  return { values, rows, columns, weights };
}

/** Whether the order of a table comes from an additive score, so that everything about it can be said exactly. */
export function isAdditive(table: DecisionTable): boolean {
  // A table that is not there is refused by the reader, which says so.
  const { method }: Partial<DecisionTable> = Object(table);
  return method?.additive ?? true;
}

/** What rounding alone can leave between two weighted sums: terms that cancel out leave the rounding of their own size. */
export function additiveTolerance({ values, rows, columns }: Matrix, weights: readonly number[]): number {
  let largest = 0;
  for (let i = 0; i < rows; i++) {
    let size = 0;
    for (let j = 0; j < columns; j++) size += Math.abs(item(weights, j) * at(values, i * columns + j));
    largest = Math.max(largest, size);
  }
  return TOLERANCE * Math.min(Number.MAX_VALUE, largest);
}

/** The weighted sum of every row. */
export function additiveScores(table: Matrix, weights: Iterable<number>): Float64Array {
  return weightedSums(table, Float64Array.from(weights));
}
