import { requireKeys, requireText, usageError } from '../../errors/index.ts';
import { parsePartialDate, writePartialDate } from '../../model/index.ts';
import { type FormatLocale, languageOf, numberHabits } from './format-locale.ts';

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
  const day = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T.{4,30})?$/.exec(date)?.[1];
  if (day === undefined || parsePartialDate(day) === undefined) {
    throw usageError('formatDate', 'an ISO 8601 date such as 2022-07-01', date);
  }
  const words = writePartialDate(day, languageOf(options.locale));
  return day.length === 10 ? words.replace(' ', '\u00a0') : words;
}
