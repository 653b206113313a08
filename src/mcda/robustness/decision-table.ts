import { type KeysOf, PlanSanteError, requireKeys } from '../../errors/index.ts';
import { TOLERANCE } from '../../internal/tolerance.ts';
import {
  at,
  DECISION_KEYS,
  type Decision,
  type DecisionInput,
  entry,
  isRating,
  item,
  type Matrix,
  type Rows,
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
  /** Rows that lack scores, between their ends; they are counted on after those of `values`. For an additive method only. */
  readonly open?: OpenRows;
  /**
   * Rows that something outside of the table may still put out, such as a condition that nobody has decided, those with gaps counted on
   * after the others. Every question counts them as in, and its answer holds only if they stay.
   */
  readonly provisional?: readonly number[];
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

/**
 * Rows with gaps: the worst and the best that each value can turn out to be, the same where it is known.
 *
 * Only for additive scores: each of them rises with its own values and hangs on no other row, so that both ends hold. Where a score
 * hangs on the whole set (distances to the best value of a column, flows between pairs), a gap of one moves all the others too, and
 * between the ends of that gap nothing has to be monotonic: there are no two ends to compute with.
 */
export interface OpenRows {
  readonly ids?: readonly string[];
  readonly worst: Rows;
  readonly best: Rows;
}

const KEYS: KeysOf<DecisionTable> = {
  ...DECISION_KEYS,
  open: true,
  provisional: true,
  ids: true,
  criterionIds: true,
  method: true,
  raw: true,
  bounds: true,
  criteria: true,
};
const RAW_KEYS = { values: true, directions: true } as const;
const OPEN_KEYS: KeysOf<OpenRows> = { ids: true, worst: true, best: true };
const BOUNDS_KEYS: KeysOf<ScaleBounds> = { min: true, max: true };

/** Checks a table and everything that stands beside its numbers. */
export function readDecisionTable(caller: string, input: DecisionTable): Decision {
  const decision = readDecision(caller, input, KEYS);
  const { ids, criterionIds, method, raw, bounds, criteria } = input;
  if (method !== undefined) requireMethod(caller, method);
  refuseOpenRows(caller, input);
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
  requireProvisional(caller, input, rows);
  return decision;
}

/** Rows with gaps are counted on after those that are `known`. */
function requireProvisional(caller: string, { provisional = [], open }: DecisionTable, known: number): void {
  const rows = known + (open?.worst?.length ?? 0);
  if (!Array.isArray(provisional) || provisional.some((row) => !(Number.isInteger(row) && row >= 0 && row < rows)))
    throw new PlanSanteError({ function: caller, expected: 'provisional: a list of rows', received: provisional });
}

/** A method that is no sum says nothing of a row that lacks scores. */
function refuseOpenRows(caller: string, { open, method }: DecisionTable): void {
  if (open !== undefined && method?.additive === false)
    throw new PlanSanteError({
      function: caller,
      expected: 'open rows with an additive method only',
      received: method.id,
    });
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

/**
 * A checked additive table: more is better in every column. Its lines are the rows of the table, then the open rows at their worst,
 * then the open rows at their best: a line is the least that its row can be, {@link atBest} gives the line of the most.
 */
export interface AdditiveTable extends Matrix {
  readonly weights: readonly number[];
  /** How many rows lack scores. */
  readonly open: number;
}

/** How many rows a table has, each counted once. */
export function countRows({ rows, open }: Pick<AdditiveTable, 'rows' | 'open'>): number {
  return rows - open;
}

/** The line of a row at its best: its own where nothing is missing. */
export function atBest({ rows, open }: Pick<AdditiveTable, 'rows' | 'open'>, row: number): number {
  return row < rows - 2 * open ? row : row + open;
}

/** The row behind a line. */
export function rowOfLine({ rows, open }: Pick<AdditiveTable, 'rows' | 'open'>, line: number): number {
  return line < rows - open ? line : line - open;
}

/** Checks a table and turns it so that more is better everywhere. */
export function readAdditive(caller: string, input: DecisionTable): AdditiveTable {
  const { values, rows, columns, directions, weights } = readDecisionTable(caller, withOpenRows(caller, input));
  for (const [j, direction] of directions.entries())
    if (direction === 'min') for (let k = j; k < values.length; k += columns) values[k] = -at(values, k);
  const table = { values, rows, columns, weights, open: input.open?.worst.length ?? 0 };
  refuseTurnedEnds(caller, table);
  return table;
}

/** One table of all lines, to be checked at once. */
function withOpenRows(caller: string, input: DecisionTable): DecisionTable {
  const open = readOpenRows(caller, input);
  if (open === undefined) return input;
  const { ids: _ids, raw: _raw, provisional: _provisional, ...table } = input;
  if (!Array.isArray(table.values))
    throw new PlanSanteError({
      function: caller,
      expected: 'values as rows, beside open rows',
      received: table.values,
    });
  requireProvisional(caller, input, table.values.length);
  return { ...table, values: [...table.values, ...open.worst, ...open.best] };
}

/** The rows with gaps, checked but for their numbers. */
export function readOpenRows(caller: string, input: DecisionTable): Pick<OpenRows, 'worst' | 'best'> | undefined {
  const { open }: Partial<DecisionTable> = Object(input);
  if (open === undefined) return undefined;
  refuseOpenRows(caller, input);
  requireKeys(caller, 'open', open, OPEN_KEYS);
  const { worst, best, ids }: Partial<OpenRows> = Object(open);
  const refuse = (expected: string, received: unknown) => new PlanSanteError({ function: caller, expected, received });
  if (!Array.isArray(worst) || !Array.isArray(best) || worst.length !== best.length)
    throw refuse('open: as many rows in worst as in best', open);
  if (ids !== undefined && (!Array.isArray(ids) || ids.length !== worst.length))
    throw refuse(`open.ids: a list of ${worst.length}`, ids);
  return { worst, best };
}

function refuseTurnedEnds(caller: string, table: AdditiveTable): void {
  for (let row = countRows(table) - table.open; row < countRows(table); row++)
    for (let j = 0; j < table.columns; j++)
      if (entry(table, row, j) > entry(table, atBest(table, row), j))
        throw new PlanSanteError({
          function: caller,
          expected: `open.worst no better than open.best in row ${row}, column ${j}`,
          received: Math.abs(entry(table, row, j)),
        });
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
