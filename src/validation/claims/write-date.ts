import type { MessageLocale } from '../../i18n/index.ts';
import { type DatePoint, type PartialDate, parsePartialDate } from '../../model/index.ts';

/**
 * Writes the dates of verdicts: days and months in words, a window with a dash, anything else as it is written.
 * The platform knows the names of months; the full wording of partial dates would bring its own tables.
 */
export function dateWriter(language: MessageLocale): (date: PartialDate) => string {
  const write = (options: Intl.DateTimeFormatOptions) => {
    let format: Intl.DateTimeFormat | undefined;
    return (day: string) => {
      // Made when a date comes: it takes longer than a hundred verdicts without one.
      format ??= new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: 'UTC', ...options });
      return format.format(new Date(`${day}T00:00:00Z`));
    };
  };
  const day = write({ day: 'numeric', month: 'long', year: 'numeric' });
  const month = write({ month: 'long', year: 'numeric' });
  const point = ({ precision, from, time }: DatePoint): string | undefined => {
    if (precision === 'minute') return `${day(from)} ${time ?? ''}`;
    if (precision === 'day') return day(from);
    return precision === 'month' ? month(from) : undefined;
  };
  return (date) => {
    const parts = parsePartialDate(date);
    const start = parts?.start && point(parts.start);
    const end = parts?.end && point(parts.end);
    if (start === undefined || end === undefined) return date;
    return parts?.kind === 'window' ? `${start} – ${end}` : start;
  };
}
