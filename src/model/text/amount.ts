import { requireNumber, requireText } from '../../errors/index.ts';
import { plainDigits } from '../../internal/plain-digits.ts';
import type { Quantity } from '../quantity.ts';
import { writeNumber } from './number.ts';
import { readQuantity } from './quantity-words.ts';
import { type Reading, read, unread } from './reading.ts';

/** How print names multiples of the euro. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:mds?|mrd\.?|milliards?)(?: ?(?:d'|de )? ?(?:€|euros?|eur))$/i, 1e9],
  [/^(?:m|mio\.?|millions?)(?: ?(?:d'|de )? ?(?:€|euros?|eur))$/i, 1e6],
  [/^(?:k|tsd\.?|mille|milliers?)(?: ?(?:d'|de )? ?(?:€|euros?|eur))$/i, 1e3],
  [/^(?:€|euros?|eur)$/i, 1],
];

/** Multiplies without the noise of binary fractions: 1,4 Md€ is 1 400 000 000, to the euro. */
function scaled(value: number, factor: number): number {
  const power = Math.round(Math.log10(factor));
  return Number(`${plainDigits(value)}e${power}`);
}

/**
 * Reads an amount of money as documents print it, in euros: `100 M€`, `1,4 Md€`, `600 millions d'euros`, `2 Mds €`,
 * `plus de 1,5 milliard d'€`, `entre 200 et 500 M€`. Without a currency (`entre 200 et 500`) the unit is not guessed: the
 * reason is `no-unit`.
 *
 * @example
 * ```ts
 * import { readAmountEur } from 'plan-sante/model';
 * const reading = readAmountEur('1,4 Md€');
 * if (reading.ok) console.log(reading.value.value); // 1400000000
 * ```
 */
export function readAmountEur(text: string): Reading<Quantity> {
  requireText('readAmountEur', text);
  const reading = readQuantity(text);
  if (!reading.ok) return reading;
  const { quantity, rest } = reading.value;
  if (rest === '') return unread('no-unit');
  const factor = SCALES.find(([pattern]) => pattern.test(rest))?.[1];
  if (factor === undefined) return unread('not-understood');
  return read({
    ...quantity,
    ...(quantity.value !== undefined && { value: scaled(quantity.value, factor) }),
    ...(quantity.min !== undefined && { min: scaled(quantity.min, factor) }),
    ...(quantity.max !== undefined && { max: scaled(quantity.max, factor) }),
    unit: 'EUR',
  });
}

/**
 * Writes an amount in the largest multiple that needs no more than two decimals: `1,4 Md€`, `600 M€`, `12 500 €`.
 * `readAmountEur` reads it back to the same amount.
 */
export function writeAmountEur(amountEur: number): string {
  requireNumber('writeAmountEur', amountEur);
  for (const [unit, power] of [
    ['Md€', 9],
    ['M€', 6],
  ] as const) {
    const value = Number(`${plainDigits(amountEur)}e-${power}`);
    const decimals = plainDigits(value).split('.')[1]?.length ?? 0;
    if (Math.abs(value) >= 1 && decimals <= 2) return `${writeNumber(value)} ${unit}`;
  }
  return `${writeNumber(amountEur)} €`;
}
