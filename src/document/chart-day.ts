import type { ChartSpan } from './chart.ts';

const DAY = 86_400_000;
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** First and last day of a date that may be a month or a year, as days since 1 January 1970; `undefined` when it is none. */
export function daysOf(date: string): { readonly first: number; readonly last: number } | undefined {
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (year === undefined) return undefined;
  const start = dayNumber(Number(year), month === undefined ? 1 : Number(month), day === undefined ? 1 : Number(day));
  const known = new Date(start * DAY);
  if (month !== undefined && known.getUTCMonth() + 1 !== Number(month)) return undefined;
  if (day !== undefined) return { first: start, last: start };
  const end = month === undefined ? dayNumber(Number(year) + 1, 1, 1) : dayNumber(Number(year), Number(month) + 1, 1);
  return { first: start, last: end - 1 };
}

/** First and last day of a span. */
export function daysOfSpan({ from, to }: ChartSpan): { readonly first: number; readonly last: number } | undefined {
  const start = daysOf(from);
  const end = to === undefined ? start : daysOf(to);
  if (start === undefined || end === undefined || end.last < start.first) return undefined;
  return { first: start.first, last: end.last };
}

/** Days since 1 January 1970 of a day of a month; months past the twelfth are those of the next year. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}

/** Year and month of a day. */
export function monthOf(day: number): { readonly year: number; readonly month: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}
