import { PlanSanteError } from '../../errors/index.ts';
import { balanceColumns } from './balance-columns.ts';
import type { Direction } from './direction.ts';
import { add, at, type Matrix } from './matrix.ts';

/**
 * How a column is brought to a common scale. `x` is a value, all other symbols are taken over its column:
 *
 * - `none`: as it is
 * - `vector`: x / √Σx²
 * - `sum`: x / Σ|x|
 * - `max`: x / max|x|
 * - `minmax`: (x − min) / (max − min)
 * - `logarithmic`: ln x / Σ ln x, for values of 1 or more
 * - `nonlinear`: (x / max)², and (min / x)³ for costs
 * - `enhanced-accuracy`: 1 − (max − x) / Σ(max − x), and 1 − (x − min) / Σ(x − min) for costs
 * - `z-score`: (x − mean) / population standard deviation
 */
export type Normalisation =
  | 'none'
  | 'vector'
  | 'sum'
  | 'max'
  | 'minmax'
  | 'logarithmic'
  | 'nonlinear'
  | 'enhanced-accuracy'
  | 'z-score';

/**
 * How a column where less is better becomes one where more is better:
 *
 * - `complement`: 1 − r after normalising (minmax: (max − x) / (max − min); logarithmic: (1 − r) / (m − 1))
 * - `reciprocal`: 1 / x before normalising; a value of 0 takes the limit (all of the column's merit)
 * - `negate`: −x before normalising
 * - `direct`: not at all; the method itself looks for the least
 */
export type CostRule = 'complement' | 'reciprocal' | 'negate' | 'direct';

/** The rule each normalisation uses for costs when none is asked for. */
const DEFAULT_COST_RULES = {
  none: 'negate',
  vector: 'complement',
  sum: 'reciprocal',
  max: 'complement',
  minmax: 'complement',
  logarithmic: 'complement',
  nonlinear: 'reciprocal',
  'enhanced-accuracy': 'complement',
  'z-score': 'negate',
} as const satisfies Record<Normalisation, CostRule>;

/** What {@link normalise} works on. */
interface NormaliseRequest {
  /** The public function that was called, for the message. */
  readonly caller: string;
  readonly table: Matrix;
  readonly directions: readonly Direction[];
  readonly normalisation: Normalisation;
  readonly costs?: CostRule | undefined;
}

/** A table on a common scale, and what its columns now want. */
export interface Normalised extends Matrix {
  /** All `max`, unless costs were kept `direct`. */
  readonly directions: readonly Direction[];
  readonly costs: CostRule;
}

/**
 * Brings every column to a common scale, in place: the table is the caller's private copy (see {@link readTable}).
 *
 * Columns that say nothing have a defined result: a zero column becomes 0 under `vector`, `sum` and `max`; a constant column
 * becomes 1 under `minmax` and `enhanced-accuracy` (nobody is behind the best), 0 under `z-score` and 1/m under `logarithmic`
 * when its values are 1.
 *
 * @throws PlanSanteError for an unknown kind, a negative value under `reciprocal` or `nonlinear`, a zero under
 * `reciprocal` without a normalisation, or a value below 1 under `logarithmic`.
 */
export function normalise(request: NormaliseRequest): Normalised {
  const { caller, table, directions, normalisation } = request;
  if (typeof normalisation !== 'string' || !Object.hasOwn(DEFAULT_COST_RULES, normalisation))
    throw new PlanSanteError({
      function: caller,
      expected: `normalisation, one of ${Object.keys(DEFAULT_COST_RULES).join(', ')}`,
      received: normalisation,
    });
  const costs = normalisation === 'nonlinear' ? 'reciprocal' : (request.costs ?? DEFAULT_COST_RULES[normalisation]);
  if (!['complement', 'reciprocal', 'negate', 'direct'].includes(costs))
    throw new PlanSanteError({
      function: caller,
      expected: "costs 'complement', 'reciprocal', 'negate' or 'direct'",
      received: costs,
    });
  const work: Matrix = table;
  if (normalisation !== 'none') balanceColumns(work);
  directions.forEach((direction, j) => {
    if (direction === 'min') turnBefore(caller, work, j, costs, normalisation);
  });
  applyAffine(caller, work, directions, normalisation, costs);
  if (normalisation === 'nonlinear') applyPowers(caller, work, directions);
  return { ...work, costs, directions: costs === 'direct' ? directions : directions.map(() => 'max' as const) };
}

/** Turns a cost column before it is measured. */
function turnBefore(caller: string, table: Matrix, j: number, costs: CostRule, normalisation: Normalisation): void {
  const { values, columns } = table;
  if (costs === 'negate') {
    for (let k = j; k < values.length; k += columns) values[k] = -at(values, k);
  }
  if (costs !== 'reciprocal') return;
  let least = Number.POSITIVE_INFINITY;
  for (let k = j; k < values.length; k += columns) {
    const value = at(values, k);
    if (value < 0 || (value === 0 && normalisation === 'none'))
      throw new PlanSanteError({
        function: caller,
        expected: `a cost above 0 in column ${j}, because it is divided into 1`,
        received: value,
      });
    if (value < least) least = value;
  }
  // Any common factor falls away in the normalisation: least / x stays in range where 1 / x may not.
  const unit = normalisation === 'none' ? 1 : least;
  for (let k = j; k < values.length; k += columns) {
    const value = at(values, k);
    values[k] = value === unit ? 1 : unit / value;
  }
}

/** What the normalisations ask about a column; only what the asked one needs is measured. */
interface ColumnFacts {
  readonly min: Float64Array;
  readonly max: Float64Array;
  /** Σx, or Σ|x| for `sum`, or Σx² for `vector`. */
  readonly sum: Float64Array;
}

/** One pass over the table, row after row: columns are far apart in memory, and asking for one at a time would be slower. */
function measure(table: Matrix, kind: Normalisation): ColumnFacts {
  const { values, columns } = table;
  const min = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
  const max = new Float64Array(columns).fill(Number.NEGATIVE_INFINITY);
  const sum = new Float64Array(columns);
  if (kind === 'vector') addSquares(values, sum);
  else if (kind === 'sum') addSizes(values, sum);
  else if (kind === 'logarithmic' || kind === 'z-score') addUp(values, sum);
  if (kind === 'vector' || kind === 'sum') return { min, max, sum };
  for (let k = 0; k < values.length; ) {
    for (let j = 0; j < columns; j++, k++) {
      const value = at(values, k);
      if (value < at(min, j)) min[j] = value;
      if (value > at(max, j)) max[j] = value;
    }
  }
  return { min, max, sum };
}

// One loop each: asking a function for every number takes twice as long.
function addUp(values: Float64Array, sums: Float64Array): void {
  for (let k = 0; k < values.length; ) for (let j = 0; j < sums.length; j++, k++) add(sums, j, at(values, k));
}

function addSizes(values: Float64Array, sums: Float64Array): void {
  for (let k = 0; k < values.length; ) for (let j = 0; j < sums.length; j++, k++) add(sums, j, Math.abs(at(values, k)));
}

function addSquares(values: Float64Array, sums: Float64Array): void {
  for (let k = 0; k < values.length; ) {
    for (let j = 0; j < sums.length; j++, k++) {
      const value = at(values, k);
      add(sums, j, value * value);
    }
  }
}

/** Every normalisation is offset + (x − base) / unit once the column has been measured (after ln x, for the logarithmic one). */
interface Affine {
  readonly base: number;
  readonly unit: number;
  readonly offset: number;
}

function applyAffine(
  caller: string,
  table: Matrix,
  directions: readonly Direction[],
  kind: Normalisation,
  costs: CostRule,
): void {
  const { values, columns } = table;
  if (kind === 'none' && costs !== 'complement') return;
  if (kind === 'logarithmic') takeLogarithms(caller, values);
  const facts = measure(table, kind);
  const bases = new Float64Array(columns);
  const units = new Float64Array(columns);
  const offsets = new Float64Array(columns);
  directions.forEach((direction, j) => {
    const { base, unit, offset } = affine(kind, facts, j, table, direction === 'min' && costs === 'complement');
    bases[j] = base;
    units[j] = unit;
    offsets[j] = offset;
  });
  if (bases.every((base) => base === 0) && offsets.every((offset) => offset === 0)) {
    divideColumns(values, units);
    return;
  }
  for (let k = 0; k < values.length; ) {
    for (let j = 0; j < columns; j++, k++) values[k] = at(offsets, j) + (at(values, k) - at(bases, j)) / at(units, j);
  }
}

/** The common case without base and offset, twice as quick. */
function divideColumns(values: Float64Array, units: Float64Array): void {
  for (let k = 0; k < values.length; ) {
    for (let j = 0; j < units.length; j++, k++) values[k] = at(values, k) / at(units, j);
  }
}

function takeLogarithms(caller: string, values: Float64Array): void {
  values.forEach((value, k) => {
    if (value < 1)
      throw new PlanSanteError({
        function: caller,
        expected: 'values of 1 or more for the logarithmic normalisation (below 1 it would turn the order round)',
        received: value,
      });
    values[k] = Math.log(value);
  });
}

/** A column that says nothing: the same result for everybody. */
function constant(offset: number): Affine {
  return { base: 0, unit: Number.POSITIVE_INFINITY, offset };
}

/** A column that was measured. */
interface MeasuredColumn {
  readonly table: Matrix;
  readonly j: number;
  readonly min: number;
  readonly max: number;
  readonly sum: number;
  /** It is a cost, to be turned into its complement. */
  readonly complement: boolean;
}

/** The kinds whose base or offset is not 0; all others divide by one unit. */
const SHIFTED: Partial<Record<Normalisation, (column: MeasuredColumn) => Affine>> = {
  minmax: ({ min, max, complement }) => {
    if (max === min) return constant(1);
    return complement ? { base: max, unit: min - max, offset: 0 } : { base: min, unit: max - min, offset: 0 };
  },
  'enhanced-accuracy': ({ table, j, min, max, complement }) => {
    if (max === min) return constant(1);
    const base = complement ? min : max;
    const gap = sumOf(table, j, (value) => Math.abs(value - base));
    return { base, unit: complement ? -gap : gap, offset: 1 };
  },
  'z-score': ({ table, j, min, max, sum, complement }) => {
    if (max === min) return constant(complement ? 1 : 0);
    const mean = sum / table.rows;
    const deviation = Math.sqrt(sumOf(table, j, (value) => (value - mean) ** 2) / table.rows);
    return turned({ base: mean, unit: deviation, offset: 0 }, complement);
  },
  logarithmic: ({ table, sum, complement }) => {
    const others = table.rows - 1;
    if (!complement) return sum === 0 ? constant(1 / table.rows) : { base: 0, unit: sum, offset: 0 };
    if (others === 0) return constant(1);
    return sum === 0 ? constant(1 / table.rows) : { base: 0, unit: -sum * others, offset: 1 / others };
  },
};

function affine(kind: Normalisation, facts: ColumnFacts, j: number, table: Matrix, complement: boolean): Affine {
  const shifted = SHIFTED[kind];
  if (shifted !== undefined)
    return shifted({ table, j, min: at(facts.min, j), max: at(facts.max, j), sum: at(facts.sum, j), complement });
  const unit = unitOf(kind, facts, j);
  return turned(unit === 0 ? constant(0) : { base: 0, unit, offset: 0 }, complement);
}

function turned(direct: Affine, complement: boolean): Affine {
  return complement ? { base: direct.base, unit: -direct.unit, offset: 1 } : direct;
}

function unitOf(kind: Normalisation, facts: ColumnFacts, j: number): number {
  if (kind === 'vector') return Math.sqrt(at(facts.sum, j));
  if (kind === 'sum') return at(facts.sum, j);
  if (kind === 'none') return 1;
  return Math.max(Math.abs(at(facts.min, j)), Math.abs(at(facts.max, j)));
}

function sumOf(table: Matrix, j: number, term: (value: number) => number): number {
  let total = 0;
  for (let k = j; k < table.values.length; k += table.columns) total += term(at(table.values, k));
  return total;
}

function applyPowers(caller: string, table: Matrix, directions: readonly Direction[]): void {
  const { values, columns } = table;
  values.forEach((value, k) => {
    if (value < 0)
      throw new PlanSanteError({
        function: caller,
        expected: 'values of 0 or more for the nonlinear normalisation',
        received: value,
      });
    values[k] = value ** (directions[k % columns] === 'min' ? 3 : 2);
  });
}
