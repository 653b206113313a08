import { PlanSanteError, requireKeys, requireNumber, usageError } from '../../errors/index.ts';
import { type FormatLocale, numberHabits } from './format-locale.ts';

/** How a number is written. */
export interface FormatNumberOptions {
  readonly locale: FormatLocale;
  /** Digits after the decimal sign: all that the number has unless told otherwise; rounded half away from zero. */
  readonly decimals?: number;
}

/**
 * A number as officials print it: `1 234 567,5` in French (thin no-break spaces), `1.234.567,5` in Luxembourg and German,
 * `1,234,567.5` in English. The minus is U+2212.
 *
 * @param value a finite number below 10^15 in size
 * @example
 * ```ts
 * import { formatNumber } from 'plan-sante/document';
 * console.log(formatNumber(1753.5, { locale: 'de' })); // '1.753,5'
 * ```
 */
export function formatNumber(value: number, options: FormatNumberOptions): string {
  requireNumber('formatNumber', value);
  if (options === undefined) throw usageError('formatNumber', 'options with a locale', options);
  requireKeys('formatNumber', 'its options', options, { locale: true, decimals: true });
  const { group, decimal } = numberHabits('formatNumber', options.locale);
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) {
    throw new PlanSanteError({ function: 'formatNumber', expected: 'a finite number below 10^15', received: value });
  }
  const { decimals } = options;
  if (decimals !== undefined && !(Number.isInteger(decimals) && decimals >= 0 && decimals <= 12)) {
    throw new PlanSanteError({ function: 'formatNumber', expected: 'decimals from 0 to 12', received: decimals });
  }
  const digits = decimalDigits(Math.abs(value), decimals);
  const [whole = '0', fraction = ''] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const minus = value < 0 && /[1-9]/.test(digits) ? '\u2212' : '';
  return `${minus}${grouped}${fraction === '' ? '' : `${decimal}${fraction}`}`;
}

/** The digits a person reads in the number, rounded half away from zero on what is read, not on its binary form. */
function decimalDigits(value: number, decimals: number | undefined): string {
  const plain = plainDigits(value);
  if (decimals === undefined) return plain;
  const [whole = '0', fraction = ''] = plain.split('.');
  const padded = fraction.padEnd(decimals + 1, '0');
  const kept = BigInt(whole + padded.slice(0, decimals));
  const rounded = (padded[decimals] ?? '0') >= '5' ? kept + 1n : kept;
  const all = rounded.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? all : `${all.slice(0, -decimals)}.${all.slice(-decimals)}`;
}

/** The shortest digits of a number without exponent. */
function plainDigits(value: number): string {
  const text = String(value);
  const found = /^(\d)(?:\.(\d+))?e-(\d+)$/.exec(text);
  if (found === null) return text;
  return `0.${'0'.repeat(Number(found[3]) - 1)}${found[1] ?? ''}${found[2] ?? ''}`;
}
