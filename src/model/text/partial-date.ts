import { requireText } from '../../errors/index.ts';
import { dayNumber, dayOfNumber, daysInMonth, two } from '../../internal/calendar.ts';

/**
 * A date as precisely as it is known, and no more. ISO 8601 where it has a form, words where it has none:
 *
 * `2022` · `2022-03` · `2022-03-21` · `2022-03-21T15:30` · `2022-Q1` · `2022-H2` · `2020-end` · `2022-03-start`;
 * a window `2022-11-08/2022-12-16`; a bound that holds what it names, `../2025` ("by 2025", to its last day) or `2022-04/..` ("from
 * April 2022", from its first day); a bound that does not, `../<2025` ("before 2025", to the day before its first) or `2025</..`
 * ("after 2025", from the day after its last).
 */
export type PartialDate = string;

/** How much of a date is known. */
export type DatePrecision =
  | 'year'
  | 'half'
  | 'quarter'
  | 'third-of-year'
  | 'month'
  | 'third-of-month'
  | 'day'
  | 'minute';

/** One end of a partial date: the days it may be, first and last, as `YYYY-MM-DD`. */
export interface DatePoint {
  readonly precision: DatePrecision;
  readonly from: string;
  readonly to: string;
  readonly part?: 'start' | 'mid' | 'end' | 1 | 2 | 3 | 4;
  readonly time?: string;
}

/**
 * A partial date taken apart: a point, a window between two points, or a bound on one side. `by` and `from` hold the point they name,
 * `before` and `after` end before it begins and begin after it ends: {@link partialDateBounds} has the days.
 */
export interface PartialDateParts {
  readonly kind: 'point' | 'window' | 'by' | 'from' | 'before' | 'after';
  readonly start?: DatePoint;
  readonly end?: DatePoint;
}

const POINT =
  /^(\d{4})(?:-(?:(Q[1-4])|(H[12])|(start|mid|end)|(\d{2})(?:-(?:(start|mid|end)|(\d{2})(?:T(\d{2}):(\d{2}))?))?))?$/;

const span = (year: string, first: number, last: number): { from: string; to: string } => ({
  from: `${year}-${two(first)}-01`,
  to: `${year}-${two(last)}-${daysInMonth(Number(year), last)}`,
});
/** Nothing can be said to be before the one or after the other: years have four digits. */
const [FIRST_DAY, LAST_DAY] = ['0000-01-01', '9999-12-31'];
const THIRD_OF_YEAR = { start: [1, 4], mid: [5, 8], end: [9, 12] } as const;
const THIRD_OF_MONTH = { start: [1, 10], mid: [11, 20], end: [21, 31] } as const;

function parsePoint(text: string): DatePoint | undefined {
  const match = POINT.exec(text);
  if (!match) return undefined;
  const [, year = '', quarter, half, third, monthText, monthThird, dayText, hour, minute] = match;
  if (quarter) {
    const n = Number(quarter[1]) as 1 | 2 | 3 | 4;
    return { precision: 'quarter', part: n, ...span(year, n * 3 - 2, n * 3) };
  }
  if (half) {
    const n = Number(half[1]) as 1 | 2;
    return { precision: 'half', part: n, ...span(year, n * 6 - 5, n * 6) };
  }
  if (third) {
    const part = third as keyof typeof THIRD_OF_YEAR;
    const [first, last] = THIRD_OF_YEAR[part];
    return { precision: 'third-of-year', part, ...span(year, first, last) };
  }
  if (monthText === undefined) return { precision: 'year', ...span(year, 1, 12) };
  const month = Number(monthText);
  if (month < 1 || month > 12) return undefined;
  const last = daysInMonth(Number(year), month);
  if (monthThird) {
    const part = monthThird as keyof typeof THIRD_OF_MONTH;
    const [first, end] = THIRD_OF_MONTH[part];
    return {
      precision: 'third-of-month',
      part,
      from: `${year}-${monthText}-${two(first)}`,
      to: `${year}-${monthText}-${two(Math.min(end, last))}`,
    };
  }
  if (dayText === undefined) return { precision: 'month', ...span(year, month, month) };
  const day = Number(dayText);
  if (day < 1 || day > last) return undefined;
  const date = `${year}-${monthText}-${dayText}`;
  if (hour === undefined) return { precision: 'day', from: date, to: date };
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  return { precision: 'minute', from: date, to: date, time: `${hour}:${minute}` };
}

/**
 * Takes a partial date apart; `undefined` when it is not one (a 31 February among them) or its window is upside down.
 *
 * @example
 * ```ts
 * import { parsePartialDate } from 'plan-sante/model';
 * console.log(parsePartialDate('2022-Q1')?.start?.to); // '2022-03-31'
 * console.log(parsePartialDate('2023-02-31')); // undefined
 * ```
 */
export function parsePartialDate(text: string): PartialDateParts | undefined {
  requireText('parsePartialDate', text);
  const slash = text.indexOf('/');
  if (slash < 0) {
    const point = parsePoint(text);
    return point && { kind: 'point', start: point, end: point };
  }
  const [left, right] = [text.slice(0, slash), text.slice(slash + 1)];
  if (left === '..') return openStart(right);
  if (right === '..') return openEnd(left);
  const [start, end] = [parsePoint(left), parsePoint(right)];
  return start && end && start.from <= end.to ? { kind: 'window', start, end } : undefined;
}

/** `../2027`, `../<2027`: until then, or before. */
function openStart(right: string): PartialDateParts | undefined {
  const excluded = right.startsWith('<');
  const end = parsePoint(excluded ? right.slice(1) : right);
  if (end === undefined || (excluded && end.from === FIRST_DAY)) return undefined;
  return { kind: excluded ? 'before' : 'by', end };
}

/** `2027/..`, `2027</..`: from then on, or after. */
function openEnd(left: string): PartialDateParts | undefined {
  const excluded = left.endsWith('<');
  const start = parsePoint(excluded ? left.slice(0, -1) : left);
  if (start === undefined || (excluded && start.to === LAST_DAY)) return undefined;
  return { kind: excluded ? 'after' : 'from', start };
}

/** The first and last day a partial date may be; an open side is absent. */
export function partialDateBounds(text: PartialDate): { readonly from?: string; readonly to?: string } {
  requireText('partialDateBounds', text);
  const { kind, start, end } = parsePartialDate(text) ?? {};
  if (kind === 'before' && end) return { to: dayOfNumber(dayNumber(end.from) - 1) };
  if (kind === 'after' && start) return { from: dayOfNumber(dayNumber(start.to) + 1) };
  return { ...(start && { from: start.from }), ...(end && { to: end.to }) };
}
