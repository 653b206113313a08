/**
 * Days of the Gregorian calendar, for any year from 0000 to 9999, by the calendar of the platform in UTC: no time zone can move a day,
 * and nothing here counts leap years.
 */
const DAY = 86_400_000;

function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** 1 January 1970 as a number of spreadsheets, which count from 30 December 1899. */
export const SERIAL_OF_1970 = 25_569;

/** Days of a month. */
export function daysInMonth(year: number, month: number): number {
  return utc(year, month + 1, 0).getUTCDate();
}

/** Days since 1 January 1970 of a day `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return Math.round(utc(year, month, date).getTime() / DAY);
}

/** The day `YYYY-MM-DD` that is so many days after 1 January 1970. */
export function dayOfNumber(number: number): string {
  const date = new Date(number * DAY);
  const parts = [String(date.getUTCFullYear()).padStart(4, '0'), two(date.getUTCMonth() + 1), two(date.getUTCDate())];
  return parts.join('-');
}

/** A day some months later or earlier; the last day of a shorter month stands for the days it lacks. */
export function addMonths(day: string, months: number): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const first = utc(year, month + months, 1);
  const [newYear, newMonth] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
  return [String(newYear).padStart(4, '0'), two(newMonth), two(Math.min(date, daysInMonth(newYear, newMonth)))].join(
    '-',
  );
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** Two digits of a day, month or hour. */
export function two(number: number | string): string {
  return String(number).padStart(2, '0');
}
