import { type Quantity, readMoney } from '../model/index.ts';

/** How a number was stated: as it is, as a bound, between two bounds, or roughly. */
type AmountShape = 'point' | 'lower' | 'upper' | 'range' | 'approximate';

/** A number ready for computing: one unit, the values it may have, and how finely it was printed. */
export interface Amount {
  readonly shape: AmountShape;
  /** The number as printed; the lower end of a range. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Whether the bound itself is excluded ("more than"). */
  readonly strict: boolean;
  readonly unit: string | undefined;
  /** Worth of the last printed digit, in the unit; absent when the number is meant exactly. */
  readonly step: number | undefined;
}

/** Multiples of the euro that a unit may name; amounts are computed in euros. */
const EURO_MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['EUR', 1],
  ['kEUR', 1e3],
  ['MEUR', 1e6],
  ['GEUR', 1e9],
]);

/** How documents print the units that checks know by name. */
const PRINTED_UNITS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['jours', 'days'],
  ['semaines', 'weeks'],
  ['mois', 'months'],
  ['ans', 'years'],
]);

/** The unit to compute in, and how many of it one is: "M€" is a million euros. */
function readUnit(unit: string | undefined): readonly [unit: string | undefined, factor: number] {
  if (unit === undefined) return [unit, 1];
  const euros = EURO_MULTIPLES.get(unit) ?? (/[€e]/i.test(unit) ? eurosIn(unit) : undefined);
  return euros === undefined ? [PRINTED_UNITS.get(unit) ?? unit, 1] : ['EUR', euros];
}

function eurosIn(unit: string): number | undefined {
  const reading = readMoney(`1 ${unit}`);
  return reading.ok && reading.value.currency === 'EUR' ? reading.value.value : undefined;
}

/** How far a number said to be "about" or "nearly" may be off, as a share of it. */
const ROUGHLY = 0.1;

/** Takes the noise of binary fractions away. */
export function clean(value: number): number {
  // Whole numbers have none, and most numbers are whole.
  if (Number.isInteger(value) && Math.abs(value) < 1e14) return value;
  return Number.isFinite(value) ? Number(value.toPrecision(14)) : value;
}

/** A plain number. */
export function exactly(value: number, unit?: string): Amount {
  return { shape: 'point', value, low: value, high: value, strict: false, unit, step: undefined };
}

/** Reads a quantity; `undefined` when it holds no number. */
export function amountOf(quantity: Quantity): Amount | undefined {
  const [unit, factor] = readUnit(quantity.unit);
  const extent = extentOf(quantity, factor);
  if (extent === undefined) return undefined;
  const { shape, value, low, high, strict } = extent;
  const step = quantity.decimals === undefined ? undefined : clean(factor / 10 ** quantity.decimals);
  return { shape, value, low, high, strict, unit, step };
}

type Extent = Pick<Amount, 'shape' | 'value' | 'low' | 'high' | 'strict'>;

function extentOf({ value, min, max, qualifier }: Quantity, factor: number): Extent | undefined {
  if (value !== undefined) return qualified(clean(value * factor), qualifier);
  const low = min === undefined ? undefined : clean(min * factor);
  const high = max === undefined ? undefined : clean(max * factor);
  if (low !== undefined && high !== undefined) return { shape: 'range', value: low, low, high, strict: false };
  if (low !== undefined) return lower(low, qualifier === 'more-than');
  return high === undefined ? undefined : upper(high, qualifier === 'less-than');
}

function qualified(value: number, qualifier: string | undefined): Extent {
  switch (qualifier) {
    case 'more-than':
    case 'at-least':
      return lower(value, qualifier === 'more-than');
    case 'less-than':
    case 'at-most':
    case 'up-to':
      return upper(value, qualifier === 'less-than');
    case 'about':
    case 'nearly': {
      const slack = Math.abs(value) * ROUGHLY;
      return { shape: 'approximate', value, low: value - slack, high: value + slack, strict: false };
    }
    default:
      return { shape: 'point', value, low: value, high: value, strict: false };
  }
}

function lower(value: number, strict: boolean): Extent {
  return { shape: 'lower', value, low: value, high: Number.POSITIVE_INFINITY, strict };
}

function upper(value: number, strict: boolean): Extent {
  return { shape: 'upper', value, low: Number.NEGATIVE_INFINITY, high: value, strict };
}

/** The sum, as vague as its vaguest part. */
export function addAmounts(amounts: readonly Amount[]): Amount {
  const total = (pick: (amount: Amount) => number) => clean(amounts.reduce((sum, amount) => sum + pick(amount), 0));
  const shapes = new Set(amounts.map((amount) => amount.shape));
  shapes.delete('point');
  const [only = 'point'] = shapes;
  return {
    shape: shapes.size > 1 ? 'range' : only,
    value: total((amount) => amount.value),
    low: total((amount) => amount.low),
    high: total((amount) => amount.high),
    strict: amounts.some((amount) => amount.strict),
    unit: amounts.find((amount) => amount.unit !== undefined)?.unit,
    step: undefined,
  };
}

/** Equal but for the noise of binary fractions. */
export function nearlyEqual(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** How a computed value was rounded to give the printed one. */
export type Rounding = 'exact' | 'half-up' | 'truncation';

/** The rounding that turns a value into the printed one at its precision; `undefined` when none does. */
export function roundingThatGives(value: number, stated: Amount): Rounding | undefined {
  if (nearlyEqual(value, stated.value)) return 'exact';
  if (stated.step === undefined) return undefined;
  const steps = clean(value / stated.step);
  const printed = Math.round(stated.value / stated.step);
  const halfUp = Math.sign(steps) * Math.floor(Math.abs(steps) + 0.5);
  if (halfUp === printed) return 'half-up';
  return Math.trunc(steps) === printed ? 'truncation' : undefined;
}

/** How two amounts go together: `same`, not in contradiction, or in contradiction. */
type Agreement = 'same' | 'compatible' | 'different';

/** Compares a computed amount with a stated one, both as vague as they are. */
export function compareAmounts(computed: Amount, stated: Amount): Agreement {
  if (computed.shape === 'point' && stated.shape === 'point')
    return roundingThatGives(computed.value, stated) === undefined ? 'different' : 'same';
  if (
    computed.shape === stated.shape &&
    nearlyEqual(computed.low, stated.low) &&
    nearlyEqual(computed.high, stated.high)
  )
    return 'same';
  return overlap(computed, stated) ? 'compatible' : 'different';
}

function overlap(a: Amount, b: Amount): boolean {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  return a.strict || b.strict
    ? low < high || (a.shape === 'point' && inside(a.value, b)) || (b.shape === 'point' && inside(b.value, a))
    : low <= high;
}

/** Whether a value is one that the amount may have. */
export function inside(value: number, amount: Amount): boolean {
  return amount.strict ? value > amount.low && value < amount.high : value >= amount.low && value <= amount.high;
}
