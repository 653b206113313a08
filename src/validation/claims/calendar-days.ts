import { daysInMonth, type PartialDate, partialDateBounds } from '../../model/index.ts';

/** From 1 March of the year 0 to 1 January 1970. */
const DAYS_TO_1970 = 719_468;
export const DAYS_PER_YEAR = 365.2425;
export const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;

/** Days since 1 January 1970 of a day `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  const month = Number(day.slice(5, 7));
  // Years that begin in March: the leap day is the last one, and the days before a month follow one line.
  const year = Number(day.slice(0, 4)) - (month < 3 ? 1 : 0);
  const monthsSinceMarch = (month + 9) % 12;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return (
    year * 365 + leapDays + Math.floor((153 * monthsSinceMarch + 2) / 5) + Number(day.slice(8, 10)) - 1 - DAYS_TO_1970
  );
}

/** The days from one partial date to another: the fewest, the most, and from middle to middle; `undefined` with an open side. */
export function daysBetween(
  from: PartialDate,
  to: PartialDate,
): { readonly least: number; readonly most: number; readonly middle: number } | undefined {
  const [a, b] = [partialDateBounds(from), partialDateBounds(to)];
  if (a.from === undefined || a.to === undefined || b.from === undefined || b.to === undefined) return undefined;
  const [a1, a2, b1, b2] = [dayNumber(a.from), dayNumber(a.to), dayNumber(b.from), dayNumber(b.to)];
  return { least: b1 - a2, most: b2 - a1, middle: (b1 + b2 - a1 - a2) / 2 };
}

/** A day some months later or earlier; the last day of a shorter month stands for the days it lacks. */
export function addMonths(day: string, months: number): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  const newDate = Math.min(date, daysInMonth(newYear, newMonth));
  return [String(newYear).padStart(4, '0'), String(newMonth).padStart(2, '0'), String(newDate).padStart(2, '0')].join(
    '-',
  );
}
