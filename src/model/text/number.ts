import { requireNumber, requireText } from '../../errors/index.ts';
import { plainDigits } from '../../internal/plain-digits.ts';
import { type Reading, read, tidy, unread } from './reading.ts';

/** A number as printed: its value, and how many decimals the print shows. */
export interface PrintedNumber {
  readonly value: number;
  readonly decimals: number;
}

/** A printed number inside a larger text: digits grouped by spaces or not, a comma or a point before the decimals. */
export const NUMBER_SOURCE = '[+-]? ?(?:\\d{1,3}(?: \\d{3})+|\\d+)(?:[.,]\\d+)?';
const NUMBER = new RegExp(`^${NUMBER_SOURCE}$`);

/**
 * Reads a number as the French print it: `1 700`, `1100`, `0,6`, `-12,5`. A point before three digits (`1.700`) may be
 * thousands or decimals: that is answered as ambiguous.
 *
 * @example
 * ```ts
 * import { readNumber } from 'plan-sante/model';
 * console.log(readNumber('1 700')); // { ok: true, value: { value: 1700, decimals: 0 } }
 * ```
 */
export function readNumber(text: string): Reading<PrintedNumber> {
  requireText('readNumber', text);
  const tidied = tidy(text);
  if (tidied === undefined) return unread(text.trim() === '' ? 'empty' : 'not-understood');
  if (!NUMBER.test(tidied)) return unread('not-understood');
  if (/^[+-]?\d{1,3}\.\d{3}$/.test(tidied) && !/^[+-]?0\./.test(tidied)) return unread('ambiguous');
  const plain = tidied.replaceAll(' ', '').replace(',', '.');
  const value = Number(plain);
  if (!Number.isFinite(value)) return unread('not-understood');
  return read({ value, decimals: plain.split('.')[1]?.length ?? 0 });
}

/**
 * Writes a number as the French print it: groups of three from five digits on or always, a decimal comma, ordinary spaces
 * (the no-break ones are put on output). `readNumber` reads it back to the same value.
 */
export function writeNumber(value: number, decimals?: number): string {
  requireNumber('writeNumber', value);
  const [whole = '0', fraction] = (decimals === undefined ? plainDigits(value) : value.toFixed(decimals)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, ' ');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
