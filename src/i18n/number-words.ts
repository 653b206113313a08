import { numberInWords } from '../internal/number-in-words.ts';
import { type Locale, messageLocale } from './locale.ts';

/** A number as the language writes it, rounded to a number of decimals, with a true minus sign. */
export function decimal(value: number, digits: number, locale: Locale): string {
  return numberInWords(value, messageLocale(locale), digits);
}

/** "+8.0" or "−3.5". */
export function signedDecimal(value: number, digits: number, locale: Locale): string {
  const text = decimal(value, digits, locale);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A share as a percentage, to one decimal unless told otherwise: "42.9 %", with the space that the language asks for. */
export function percentage(share: number, locale: Locale, digits = 1): string {
  const value = decimal(100 * share, digits, locale);
  return messageLocale(locale) === 'en' ? `${value}%` : `${value}\u00A0%`;
}

/** "42.9 %", or "10.0–42.9 %" for a share that is known between two ends only. */
export function percentageBetween(min: number, max: number, locale: Locale, digits = 1): string {
  const most = percentage(max, locale, digits);
  return percentage(min, locale, digits) === most ? most : `${decimal(100 * min, digits, locale)}–${most}`;
}

/** A number with no more decimals than it needs, three at most, and with its thousands set apart. */
export function plainNumber(value: number, locale: Locale): string {
  return numberInWords(Number(value.toFixed(3)), messageLocale(locale));
}
