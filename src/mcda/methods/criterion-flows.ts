import { PlanSanteError } from '../../errors/index.ts';
import { argsort } from '../../internal/argsort.ts';
import { scaleDown } from '../matrix/index.ts';
import type { PreferenceFunction } from './preference-function.ts';

/** Sums of preference over all others, on one criterion. */
export interface CriterionFlows {
  /** Σₖ P(xᵢ − xₖ) */
  readonly leaving: Float64Array;
  /** Σₖ P(xₖ − xᵢ) */
  readonly entering: Float64Array;
}

/** Distinct values a Gaussian criterion may have: its cost grows with their square. */
export const GAUSSIAN_LIMIT = 20_000;

/**
 * Flows on one criterion where more is better, without looking at every pair: the values are sorted, two borders walk along
 * them (leads above q, leads above p), and the sloped part between them comes from running sums kept in twice the usual
 * precision, so that the result is as exact as adding up all pairs. O(m log m); the Gaussian one O(d²) for d distinct values.
 *
 * @throws PlanSanteError for a Gaussian criterion with more than {@link GAUSSIAN_LIMIT} distinct values.
 */
export function criterionFlows(column: Float64Array, preference: PreferenceFunction, caller: string): CriterionFlows {
  const m = column.length;
  const order = argsort(column);
  const rising = new Float64Array(m);
  const falling = new Float64Array(m);
  for (let r = 0; r < m; r++) {
    const value = column[order[r] as number] as number;
    rising[r] = value;
    falling[m - 1 - r] = -value;
  }
  const sums =
    preference.shape === 'gaussian'
      ? (sorted: Float64Array) => gaussianSums(sorted, preference.s, caller)
      : (sorted: Float64Array) => piecewiseSums(sorted, piecesOf(preference));
  const up = sums(rising);
  const down = sums(falling);
  const leaving = new Float64Array(m);
  const entering = new Float64Array(m);
  for (let r = 0; r < m; r++) {
    const i = order[r] as number;
    leaving[i] = up[r] as number;
    entering[i] = down[m - 1 - r] as number;
  }
  return { leaving, entering };
}

/** The same preference function for a column divided by 2^exponent. */
export function rescaled(preference: PreferenceFunction, exponent: number): PreferenceFunction {
  if (exponent === 0) return preference;
  switch (preference.shape) {
    case 'usual':
      return preference;
    case 'ushape':
      return { ...preference, q: scaleDown(preference.q, exponent) };
    case 'vshape':
      return { ...preference, p: scaleDown(preference.p, exponent) };
    case 'gaussian':
      return { ...preference, s: Math.max(scaleDown(preference.s, exponent), Number.MIN_VALUE) };
    default:
      return { ...preference, q: scaleDown(preference.q, exponent), p: scaleDown(preference.p, exponent) };
  }
}

/** A lead above `q` counts `step`, growing to 1 where the lead passes `p`: in a straight line when `sloped`, else at once. */
interface Pieces {
  readonly q: number;
  readonly p: number;
  readonly step: number;
  readonly sloped: boolean;
}

function piecesOf(preference: Exclude<PreferenceFunction, { shape: 'gaussian' }>): Pieces {
  switch (preference.shape) {
    case 'usual':
      return { q: 0, p: 0, step: 0, sloped: false };
    case 'ushape':
      return { q: preference.q, p: preference.q, step: 0, sloped: false };
    case 'vshape':
      return { q: 0, p: preference.p, step: 0, sloped: preference.p > 0 };
    case 'level':
      return { q: preference.q, p: preference.p, step: 0.5, sloped: false };
    case 'linear':
      return { q: preference.q, p: preference.p, step: 0, sloped: preference.p > preference.q };
  }
}

function piecewiseSums(sorted: Float64Array, pieces: Pieces): Float64Array {
  const { q, p, step, sloped } = pieces;
  const m = sorted.length;
  const sums = new Float64Array(m);
  const slopes = sloped ? runningSums(sorted) : undefined;
  let full = 0;
  let begun = 0;
  for (let r = 0; r < m; r++) {
    const value = sorted[r] as number;
    while (begun < r && value - (sorted[begun] as number) > q) begun++;
    while (full < begun && value - (sorted[full] as number) > p) full++;
    const between = begun - full;
    let sum = full + step * between;
    if (slopes !== undefined && between > 0) sum += (slopes.leads(value, full, begun) - between * q) / (p - q);
    sums[r] = sum;
  }
  return sums;
}

interface RunningSums {
  /** Σ (value − xₖ) for k from `start` to before `end`. */
  readonly leads: (value: number, start: number, end: number) => number;
}

/** Splits a double after its first 26 bits, so that each half times a count below 2^26 is exact. */
const SPLITTER = 2 ** 27 + 1;

/** Running sums as pairs (sum, what rounding took off it): Knuth's two-sum. */
function runningSums(sorted: Float64Array): RunningSums {
  const m = sorted.length;
  const high = new Float64Array(m + 1);
  const low = new Float64Array(m + 1);
  let sum = 0;
  let lost = 0;
  for (let r = 0; r < m; r++) {
    const value = sorted[r] as number;
    const next = sum + value;
    const part = next - sum;
    lost += sum - (next - part) + (value - part);
    sum = next;
    high[r + 1] = sum;
    low[r + 1] = lost;
  }
  const leads = (value: number, start: number, end: number): number => {
    const count = end - start;
    const top = high[end] as number;
    const bottom = high[start] as number;
    const window = top - bottom;
    const a = top - window;
    const windowLost = top - (window + a) + (a - bottom) + ((low[end] as number) - (low[start] as number));
    const split = SPLITTER * value;
    const head = split - (split - value);
    const product = count * head;
    const gap = product - window;
    const b = product - gap;
    const gapLost = product - (gap + b) + (b - window);
    return gap + (gapLost + count * (value - head) - windowLost);
  };
  return { leads };
}

/** Leads beyond √80 · s are preferred fully to the last bit and are only counted. */
const GAUSSIAN_REACH = Math.sqrt(80);

function gaussianSums(sorted: Float64Array, s: number, caller: string): Float64Array {
  const values: number[] = [];
  const starts: number[] = [];
  sorted.forEach((value, r) => {
    if (r > 0 && value === sorted[r - 1]) return;
    values.push(value);
    starts.push(r);
  });
  if (values.length > GAUSSIAN_LIMIT)
    throw new PlanSanteError({
      function: caller,
      expected: `at most ${GAUSSIAN_LIMIT} distinct values on a Gaussian criterion`,
      received: values.length,
    });
  const sums = new Float64Array(sorted.length);
  starts.push(sorted.length);
  let full = 0;
  values.forEach((value, g) => {
    while (full < g && (value - (values[full] as number)) / s > GAUSSIAN_REACH) full++;
    let sum = starts[full] as number;
    for (let h = full; h < g; h++) {
      const count = (starts[h + 1] as number) - (starts[h] as number);
      sum -= count * Math.expm1(-(((value - (values[h] as number)) / s) ** 2) / 2);
    }
    sums.fill(sum, starts[g], starts[g + 1]);
  });
  return sums;
}
