import { dayNumber } from '../../internal/calendar.ts';
import { type PartialDate, partialDateBounds } from '../../model/index.ts';

export const DAYS_PER_YEAR = 365.2425;
export const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;

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
