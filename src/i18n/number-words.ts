import { type Locale, messageLocale } from './locale.ts';

/** A number as the language writes it, rounded to a number of decimals, with a true minus sign. */
export function decimal(value: number, digits: number, locale: Locale): string {
  const fixed = Math.abs(value).toFixed(digits);
  const sign = value < 0 && Number(fixed) !== 0 ? '−' : '';
  return sign + (messageLocale(locale) === 'en' ? fixed : fixed.replace('.', ','));
}

/** "+8.0" or "−3.5". */
export function signedDecimal(value: number, digits: number, locale: Locale): string {
  const text = decimal(value, digits, locale);
  return value > 0 && Number(Math.abs(value).toFixed(digits)) !== 0 ? `+${text}` : text;
}

/** A share as a percentage, to one decimal unless told otherwise: "42.9 %", with the space that the language asks for. */
export function percentage(share: number, locale: Locale, digits = 1): string {
  const value = decimal(100 * share, digits, locale);
  return messageLocale(locale) === 'en' ? `${value}%` : `${value}\u00A0%`;
}

/** What stands between thousands. */
const THOUSANDS = { fr: '\u202F', en: ',', de: '.' } as const;

/** A number with no more decimals than it needs, three at most, and with its thousands set apart. */
export function plainNumber(value: number, locale: Locale): string {
  const language = messageLocale(locale);
  const [whole = '', part] = String(Number(Math.abs(value).toFixed(3))).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, THOUSANDS[language]) : whole;
  const sign = value < 0 && (part !== undefined || whole !== '0') ? '−' : '';
  return sign + grouped + (part === undefined ? '' : `${language === 'en' ? '.' : ','}${part}`);
}
