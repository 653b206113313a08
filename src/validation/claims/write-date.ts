import { dateWords, formatMessage, type MessageLocale } from '../../i18n/index.ts';
import { type DatePoint, type PartialDate, parsePartialDate } from '../../model/index.ts';

/**
 * Writes the dates of messages in words: days, months, parts of a year, bounds, and windows with a dash; what is no date
 * stays as it is written. The platform knows the names of months; the full wording of partial dates would bring its own tables.
 */
export function dateWriter(language: MessageLocale): (date: PartialDate) => string {
  const words = dateWords[language];
  const say = (key: keyof typeof words, date: string, n?: number): string =>
    formatMessage(words[key], { date, n }, language);
  const write = (options: Intl.DateTimeFormatOptions) => {
    let format: Intl.DateTimeFormat | undefined;
    return (day: string) => {
      // Made when a date comes: it takes longer than a hundred verdicts without one.
      format ??= new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: 'UTC', ...options });
      return format.format(new Date(`${day}T00:00:00Z`));
    };
  };
  const dayAsPrinted = write({ day: 'numeric', month: 'long', year: 'numeric' });
  const day = (date: string) => (language === 'fr' ? dayAsPrinted(date).replace(/^1 /, '1er ') : dayAsPrinted(date));
  const month = write({ month: 'long', year: 'numeric' });
  const point = ({ precision, from, time, part }: DatePoint): string => {
    const year = from.slice(0, 4);
    if (precision === 'minute') return `${day(from)} ${time ?? ''}`;
    if (precision === 'day') return day(from);
    if (precision === 'month') return month(from);
    if (precision === 'year') return year;
    if (typeof part === 'number') return say(precision === 'half' ? 'half' : 'quarter', year, part);
    return say(part ?? 'start', precision === 'third-of-year' ? year : month(from));
  };
  return (date) => {
    const parts = parsePartialDate(date);
    if (parts === undefined) return date;
    const start = parts.start && point(parts.start);
    const end = parts.end && point(parts.end);
    if (start === undefined) return end === undefined ? date : say('by', end);
    if (end === undefined) return say('from', start);
    return parts.kind === 'window' ? `${start} – ${end}` : start;
  };
}
