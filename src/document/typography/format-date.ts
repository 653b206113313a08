import { PlanSanteError, requireKeys, requireText, usageError } from '../../errors/index.ts';
import { type FormatLocale, languageOf, numberHabits } from './format-locale.ts';

/**
 * Month names. Luxembourgish by the spelling of the Lëtzebuerger Online Dictionnaire (lod.lu, Zenter fir d'Lëtzebuerger Sprooch).
 */
const MONTHS = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  lb: 'Januar Februar Mäerz Abrëll Mee Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

/**
 * A date in words: `1er juillet 2022` (French counts only the first as an ordinal), `1. Juli 2022`, `1 July 2022`. A date
 * that only names its month or year is written as precise as it is. Day and month do not part at the end of a line.
 *
 * @param date ISO 8601: `2022-07-01`, `2022-07`, `2022`, or a date-time, of which the day is written
 * @example
 * ```ts
 * import { formatDate } from 'plan-sante/document';
 * console.log(formatDate('2022-07-01', { locale: 'lb' })); // '1. Juli 2022'
 * ```
 */
export function formatDate(date: string, options: { readonly locale: FormatLocale }): string {
  requireText('formatDate', date);
  if (options === undefined) throw usageError('formatDate', 'options with a locale', options);
  requireKeys('formatDate', 'its options', options, { locale: true });
  numberHabits('formatDate', options.locale);
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.{4,30})?)?)?$/.exec(date);
  const [year, month, day] = [found?.[1], found?.[2], found?.[3]];
  if (year === undefined || !exists(Number(year), Number(month ?? 1), Number(day ?? 1))) {
    throw new PlanSanteError({
      function: 'formatDate',
      expected: 'an ISO 8601 date such as 2022-07-01',
      received: date,
    });
  }
  if (month === undefined) return year;
  const language = languageOf(options.locale);
  const name = MONTHS[language][Number(month) - 1] ?? '';
  if (day === undefined) return `${name} ${year}`;
  const number = Number(day);
  const shown =
    language === 'fr' ? (number === 1 ? '1er' : `${number}`) : language === 'en' ? `${number}` : `${number}.`;
  return `${shown}\u00a0${name} ${year}`;
}

function exists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}
