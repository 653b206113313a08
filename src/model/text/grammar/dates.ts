import { two, weekdayOf } from '../../../internal/calendar.ts';
import { parsePartialDate } from '../partial-date.ts';
import {
  BEFORE_DATE,
  BETWEEN_PARTS,
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  type DateBound,
  JOIN_WINDOW,
  OPEN_WINDOW,
} from '../words/date-words.ts';
import { type DateFields, type DateHabit, type DatePart, PARTS } from './date-parts.ts';
import { skip } from './phrases.ts';
import type { Token } from './tokens.ts';

/** The shapes of one date: parts in their order, `?` after those that may be missing. Each gives all readings it finds. */
const POINTS = [
  'weekday? numeric time?',
  'third? numeric',
  'weekday? day month year? time?',
  'weekday? month day year? time?',
  'third? month year?',
  'weekday? day month shortYear',
  'month yy',
  'third? period year?',
  'year period',
  'year third',
  'third? season year',
  'season years',
  'third? year',
  'years',
  // For the start of a window: "du 8 au 16 décembre".
  'weekday? day',
] as const;

type PartName = keyof typeof PARTS;

/** The shapes as one tree: those that begin alike read what they share once. */
interface ShapeNode {
  ends: boolean;
  readonly next: Map<PartName, ShapeNode>;
}

/** Built when the first date is read. */
let shapes: ShapeNode | undefined;

function shapeTree(): ShapeNode {
  const root: ShapeNode = { ends: false, next: new Map() };
  for (const shape of POINTS) grow(root, shape.split(' '));
  return root;
}

function grow(node: ShapeNode, [first, ...others]: readonly string[]): void {
  if (first === undefined) {
    node.ends = true;
    return;
  }
  if (first.endsWith('?')) grow(node, others);
  const name = first.replace('?', '') as PartName;
  const child: ShapeNode = node.next.get(name) ?? { ends: false, next: new Map() };
  node.next.set(name, child);
  grow(child, others);
}

/** A way to read a text as a partial date: its text, or why it is none. */
export type DateReading = { readonly date: string } | { readonly fails: 'impossible-date' | 'no-year' };

/** All ways to read the whole of a text as a date, a window or a bound, and how far the reader came. */
export function datesOf(
  tokens: readonly Token[],
  habit: DateHabit,
): { readonly readings: readonly DateReading[]; readonly furthest: number } {
  const seen = new Map<number, readonly DatePart[]>();
  let furthest = 0;
  const points = (at: number): readonly DatePart[] => {
    const known = seen.get(at);
    if (known !== undefined) return known;
    const found = pointsAt(tokens, at, habit);
    for (const { next } of found) furthest = Math.max(furthest, next);
    seen.set(at, found);
    return found;
  };
  const end = tokens.at(-1)?.key === '.' || tokens.at(-1)?.key === ')' ? tokens.length - 1 : tokens.length;
  const whole = ({ next }: { readonly next: number }): boolean => next === end;
  const readings = [
    ...points(0)
      .filter(whole)
      .map(({ fields }) => textOf(fields)),
    ...boundsOf(tokens, points, end),
    ...windowsOf(tokens, points)
      .filter(whole)
      .map(({ reading }) => reading),
  ];
  return { readings, furthest };
}

type Points = (at: number) => readonly DatePart[];

function pointsAt(tokens: readonly Token[], at: number, habit: DateHabit): readonly DatePart[] {
  const start = skip(BEFORE_DATE, tokens, at);
  const found: DatePart[] = [];
  shapes ??= shapeTree();
  walk(shapes, { fields: {}, next: start }, true);
  if (start !== at) walk(shapes, { fields: {}, next: at }, true);
  return found;

  /** Follows all parts that may come next; a place where a shape may end is a date. */
  function walk(node: ShapeNode, { fields, next }: DatePart, first: boolean): void {
    if (node.ends && !first) found.push({ fields, next });
    if (next >= tokens.length) return;
    const place = first ? next : skip(BETWEEN_PARTS, tokens, next);
    for (const [name, child] of node.next)
      for (const part of PARTS[name](tokens, place, habit))
        walk(child, { fields: { ...fields, ...part.fields }, next: part.next }, false);
  }
}

function boundsOf(tokens: readonly Token[], points: Points, end: number): readonly DateReading[] {
  const before = BOUNDS_BEFORE(tokens, 0);
  return points(before?.next ?? 0).flatMap(({ fields, next }): readonly DateReading[] => {
    const after = BOUNDS_AFTER(tokens, next);
    if ((after?.next ?? next) !== end) return [];
    const bound = before?.meaning ?? after?.meaning;
    if (bound === undefined || (before && after && before.meaning !== after.meaning)) return [];
    // What is to be done before the end may be done until then.
    const untilEnd = bound === 'before' && fields.third === 'end' && fields.wholeThird === undefined;
    return [bounded(untilEnd ? 'by' : bound, textOf(fields))];
  });
}

const BOUND: Readonly<Record<DateBound, (date: string) => string>> = {
  by: (date) => `../${date}`,
  before: (date) => `../<${date}`,
  from: (date) => `${date}/..`,
  after: (date) => `${date}</..`,
};

/** A bound of a window of months, such as summer, is one of its outer ends. */
function bounded(bound: DateBound, reading: DateReading): DateReading {
  if (!('date' in reading)) return reading;
  const [first = '', last = first] = reading.date.split('/');
  return checked(BOUND[bound](bound === 'by' || bound === 'after' ? last : first));
}

function windowsOf(
  tokens: readonly Token[],
  points: Points,
): readonly { readonly reading: DateReading; readonly next: number }[] {
  const open = OPEN_WINDOW(tokens, 0);
  const join = JOIN_WINDOW[open?.meaning ?? 'bare'];
  return points(open?.next ?? 0).flatMap((start) => {
    const joined = join(tokens, start.next);
    if (joined === undefined) return [];
    return [...points(joined.next), ...shortYears(tokens, start.fields, joined.next)].map((end) => ({
      reading: windowOf(start.fields, end.fields),
      next: end.next,
    }));
  });
}

/** `2026-27`, `2022-25`: the end has the century of the start. */
function shortYears(tokens: readonly Token[], { year, month }: DateFields, at: number): readonly DatePart[] {
  const token = tokens[at];
  if (year === undefined || month !== undefined || token?.kind !== 'digits' || token.text.length !== 2) return [];
  const last = `${year.slice(0, 2)}${token.text}`;
  return last > year && token.spaced === tokens[at - 1]?.spaced ? [{ fields: { year: last }, next: at + 1 }] : [];
}

/** The start takes the year, and a bare day the month as well, from the end. */
function windowOf(start: DateFields, end: DateFields): DateReading {
  const bareDay = start.month === undefined && start.day !== undefined;
  if (bareDay && (end.day === undefined || end.month === undefined)) return { fails: 'no-year' };
  if (start.year === undefined && isYearAlone(end)) return { fails: 'no-year' };
  // "2022-13": no day follows a year, and no month is the thirteenth.
  if (start.year !== undefined && start.month === undefined && end.year === undefined && isYearAlone(end))
    return { fails: 'impossible-date' };
  const month = bareDay ? { month: end.month } : {};
  const year = start.year === undefined ? { year: end.year } : {};
  const [from, to] = [textOf({ ...start, ...month, ...year } as DateFields), textOf(end)];
  if (!('date' in from)) return from;
  if (!('date' in to)) return to;
  return from.date.includes('/') || to.date.includes('/')
    ? { fails: 'impossible-date' }
    : checked(`${from.date}/${to.date}`);
}

/** "T4-2025" is no window from the quarter to the year. */
const isYearAlone = ({ month, period, season }: DateFields): boolean =>
  month === undefined && period === undefined && season === undefined;

const checked = (date: string): DateReading => (parsePartialDate(date) ? { date } : { fails: 'impossible-date' });

/** The partial date that the fields say. */
function textOf(fields: DateFields): DateReading {
  const { year, month, day, weekday, third, time, lastMonth, lastYear, period, season } = fields;
  if (year === undefined) return { fails: 'no-year' };
  if (season !== undefined) return seasonOf(season, fields);
  if (lastYear !== undefined) return checked(`${year}/${lastYear}`);
  if (period !== undefined) return periodOf(year, period, fields);
  const monthText = month === undefined ? '' : `-${two(month)}`;
  if (lastMonth !== undefined) return checked(`${year}${monthText}/${year}-${two(lastMonth)}`);
  if (third !== undefined)
    return day === undefined ? checked(`${year}${monthText}-${third}`) : { fails: 'impossible-date' };
  if (day === undefined) return checked(`${year}${monthText}`);
  if (month === undefined) return { fails: 'no-year' };
  const date = `${year}${monthText}-${day}`;
  // A day that falls on another weekday is one that does not exist.
  if (weekday !== undefined && (!parsePartialDate(date) || weekdayOf(date) !== weekday))
    return { fails: 'impossible-date' };
  return checked(time === undefined ? date : `${date}T${time}`);
}

function periodOf(year: string, period: 'Q' | 'H', { count = 0, third }: DateFields): DateReading {
  const reading = checked(`${year}-${period}${count}`);
  if (third === undefined || !('date' in reading)) return reading;
  // A third of a quarter is a month, a third of a half two months.
  const months = period === 'Q' ? 1 : 2;
  const first = (count - 1) * months * 3 + 1 + { start: 0, mid: months, end: 2 * months }[third];
  return checked(months === 1 ? `${year}-${two(first)}` : `${year}-${two(first)}/${year}-${two(first + 1)}`);
}

function seasonOf(
  [first, last]: readonly [number, number],
  { year = '', lastYear, third, endsInYear }: DateFields,
): DateReading {
  const across = first > last;
  if (lastYear !== undefined && (!across || endsInYear)) return { fails: 'impossible-date' };
  if (across && third !== undefined) return { fails: 'impossible-date' };
  if (third !== undefined) return checked(`${year}-${two(first + { start: 0, mid: 1, end: 2 }[third])}`);
  const from = String(Number(year) - (endsInYear ? 1 : 0)).padStart(4, '0');
  const to = String(Number(from) + (across ? 1 : 0)).padStart(4, '0');
  return checked(`${from}-${two(first)}/${to}-${two(last)}`);
}
