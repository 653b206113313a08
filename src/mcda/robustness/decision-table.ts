import { type DecisionInput, readDecision } from '../matrix/index.ts';
import type { MethodCriterion, ScaleBounds, ScoringMethod } from '../methods/index.ts';

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

/** A checked additive table: more is better in every column. */
export interface AdditiveTable {
  readonly values: Float64Array;
  readonly rows: number;
  readonly columns: number;
  readonly weights: readonly number[];
}

/** Checks a table and turns it so that more is better everywhere. */
export function readAdditive(caller: string, input: DecisionInput): AdditiveTable {
  const { values, rows, columns, directions, weights } = readDecision(caller, input);
  directions.forEach((direction, j) => {
    if (direction === 'min') for (let k = j; k < values.length; k += columns) values[k] = -(values[k] as number);
  });
  return { values, rows, columns, weights };
}

/** Whether the order of a table comes from an additive score, so that everything about it can be said exactly. */
export function isAdditive(table: DecisionTable): boolean {
  // A table that is not there is refused by the reader, which says so.
  return (table as DecisionTable | null | undefined)?.method?.additive ?? true;
}

/** The weighted sum of every row. */
export function additiveScores(
  table: Pick<AdditiveTable, 'values' | 'rows' | 'columns'>,
  weights: ArrayLike<number>,
): Float64Array {
  const { values, rows, columns } = table;
  const scores = new Float64Array(rows);
  for (let i = 0, k = 0; i < rows; i++) {
    let sum = 0;
    for (let j = 0; j < columns; j++) sum += (values[k++] as number) * (weights[j] as number);
    scores[i] = sum;
  }
  return scores;
}
