import { PlanSanteError } from '../../errors/index.ts';
import { countAbove } from '../../internal/count-above.ts';
import { isAbove, isBelow } from '../../internal/tolerance.ts';
import { at, item, scaleDown } from '../matrix/index.ts';
import { type Pieces, type PreferenceFunction, piecesOf } from './preference-function.ts';

/** Sums of preference over all others, on one criterion. */
interface CriterionFlows {
  /** Σₖ P(xᵢ − xₖ) */
  readonly leaving: Float64Array;
  /** Σₖ P(xₖ − xᵢ) */
  readonly entering: Float64Array;
}

/** Distinct values a Gaussian criterion may have: its cost grows with their square. */
const GAUSSIAN_LIMIT = 20_000;

/**
 * Flows on one criterion where more is better, without looking at every pair: the values are sorted, two borders walk along
 * them (leads above q, leads above p), and the sloped part between them comes from running sums kept in twice the usual
 * precision, so that the result is as exact as adding up all pairs. O(m log m); the Gaussian one O(d²) for d distinct values.
 *
 * @throws PlanSanteError for a Gaussian criterion with more than {@link GAUSSIAN_LIMIT} distinct values.
 */
export function criterionFlows(column: Float64Array, preference: PreferenceFunction, caller: string): CriterionFlows {
  const rising = column.slice().sort();
  const falling = rising.map((value) => -value).reverse();
  const sumsOf = (sorted: Float64Array) =>
    preference.shape === 'gaussian'
      ? gaussianSums(sorted, preference.s, caller)
      : piecewiseSums(sorted, piecesOf(preference));
  const up = sumsOf(rising);
  const down = sumsOf(falling);
  // Equal numbers have equal sums: the last place of a number stands for all of its places.
  const lastPlace = (sorted: Float64Array, value: number) => sorted.length - countAbove(sorted, value) - 1;
  return {
    leaving: column.map((value) => at(up, lastPlace(rising, value))),
    entering: column.map((value) => at(down, lastPlace(falling, -value))),
  };
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

function piecewiseSums(sorted: Float64Array, pieces: Pieces): Float64Array {
  const { q, p, step, sloped } = pieces;
  const m = sorted.length;
  const sums = new Float64Array(m);
  const slopes = sloped ? runningSums(sorted) : undefined;
  let full = 0;
  let begun = 0;
  for (let r = 0; r < m; r++) {
    const value = at(sorted, r);
    while (begun < r && leadsBy(value, at(sorted, begun), q)) begun++;
    while (full < begun && isFull(value, at(sorted, full), pieces)) full++;
    const between = begun - full;
    let sum = full + step * between;
    if (slopes !== undefined && between > 0) sum += (slopes.leads(value, full, begun) - between * q) / (p - q);
    sums[r] = sum;
  }
  return sums;
}

/** Whether one number leads another by more than a threshold, rounding left aside. */
function leadsBy(value: number, other: number, threshold: number): boolean {
  return isAbove(value - other, threshold, Math.max(Math.abs(value), Math.abs(other)));
}

/** A straight line arrives at 1 where the lead is p, a step only beyond. */
function isFull(value: number, other: number, { p, sloped }: Pieces): boolean {
  if (!sloped) return leadsBy(value, other, p);
  return !isBelow(value - other, p, Math.max(Math.abs(value), Math.abs(other)));
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
    const value = at(sorted, r);
    const next = sum + value;
    const part = next - sum;
    lost += sum - (next - part) + (value - part);
    sum = next;
    high[r + 1] = sum;
    low[r + 1] = lost;
  }
  const leads = (value: number, start: number, end: number): number => {
    const count = end - start;
    const top = at(high, end);
    const bottom = at(high, start);
    const window = top - bottom;
    const a = top - window;
    const windowLost = top - (window + a) + (a - bottom) + (at(low, end) - at(low, start));
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
    while (full < g && (value - item(values, full)) / s > GAUSSIAN_REACH) full++;
    let sum = item(starts, full);
    for (let h = full; h < g; h++) {
      const count = item(starts, h + 1) - item(starts, h);
      sum -= count * Math.expm1(-(((value - item(values, h)) / s) ** 2) / 2);
    }
    sums.fill(sum, starts[g], starts[g + 1]);
  });
  return sums;
}
