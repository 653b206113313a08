import { type KeysOf, requireKeys, usageError } from '../../errors/index.ts';
import { plainDigits } from '../../internal/plain-digits.ts';
import { languageOf, type TextLocale } from './grammar/locale.ts';

/** How a number is written. */
export interface WriteNumberOptions {
  /** French unless told otherwise. */
  readonly locale?: TextLocale;
  /** Digits after the decimal mark; all that the number has unless told otherwise. Rounded half away from zero. */
  readonly decimals?: number;
}

export const WRITE_NUMBER_OPTIONS: KeysOf<WriteNumberOptions> = { locale: true, decimals: true };

/** Groups and decimals; ordinary spaces, as the no-break ones are put on output. */
const MARKS: Readonly<Record<TextLocale, readonly [group: string, decimal: string]>> = {
  fr: [' ', ','],
  en: [',', '.'],
  de: ['.', ','],
  lb: ['.', ','],
};

/** From here on a double does not hold every whole number with its cents. */
const TOO_BIG = 1e15;
const MOST_DECIMALS = 20;

/**
 * Writes a number with every digit it has: `12 500,5` in French, `12,500.5` in English, `12.500,5` in German. `readNumber` reads it
 * back to the same value in the same locale.
 *
 * @param value a finite number below 10^15 in size
 * @throws PlanSanteError for `NaN`, infinity, numbers from 10^15 on, and more than 20 decimals
 * @example
 * ```ts
 * import { writeNumber } from 'plan-sante/model';
 * console.log(writeNumber(12500.5)); // 12 500,5
 * console.log(writeNumber(12.5, { locale: 'en', decimals: 0 })); // 13
 * ```
 */
export function writeNumber(value: number, options: WriteNumberOptions = {}): string {
  requireKeys('writeNumber', 'its options', options, WRITE_NUMBER_OPTIONS);
  return numberWords('writeNumber', value, options);
}

/** The same for the writers of amounts, whose name stands in the error. */
export function numberWords(caller: string, value: number, { locale = 'fr', decimals }: WriteNumberOptions): string {
  requireWritable(caller, value, decimals);
  const [group, decimal] = MARKS[languageOf(caller, locale)];
  const digits = rounded(plainDigits(Math.abs(value)), decimals);
  const [whole = '0', fraction = ''] = digits.split('.');
  const minus = value < 0 && /[1-9]/.test(digits) ? '-' : '';
  return `${minus}${whole.replace(/\B(?=(?:\d{3})+$)/g, group)}${fraction === '' ? '' : decimal}${fraction}`;
}

function requireWritable(caller: string, value: number, decimals: number | undefined): void {
  if (typeof value !== 'number' || !(Math.abs(value) < TOO_BIG))
    throw usageError(caller, 'a finite number below 10^15 in size', value);
  if (decimals !== undefined && !(Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS))
    throw usageError(caller, `decimals as a whole number from 0 to ${MOST_DECIMALS}`, decimals);
}

/** Rounds the digits that a person reads, not their binary form: 1.005 to two decimals is 1.01. */
function rounded(digits: string, decimals: number | undefined): string {
  if (decimals === undefined) return digits;
  const [whole = '0', fraction = ''] = digits.split('.');
  const kept = BigInt(whole + fraction.padEnd(decimals, '0').slice(0, decimals));
  const up = (fraction[decimals] ?? '0') >= '5' ? 1n : 0n;
  const all = (kept + up).toString().padStart(decimals + 1, '0');
  return decimals === 0 ? all : `${all.slice(0, -decimals)}.${all.slice(-decimals)}`;
}
