import { two } from '../../../internal/calendar.ts';
import {
  AT_TIME,
  LAST,
  MONTHS,
  NUMBERED_THIRDS,
  ORDINAL_ENDINGS,
  ORDINALS,
  PERIOD_LETTERS,
  PERIODS,
  SEASONS,
  THIRDS,
  WEEKDAYS,
} from '../words/date-words.ts';
import type { Token } from './tokens.ts';

/** What is known of a date while it is read. */
export interface DateFields {
  readonly year?: string;
  readonly month?: number;
  readonly day?: string;
  readonly weekday?: number;
  readonly third?: 'start' | 'mid' | 'end';
  /** The third is said by its number, and is meant as a whole. */
  readonly wholeThird?: true;
  readonly period?: 'Q' | 'H';
  readonly count?: number;
  readonly season?: readonly [first: number, last: number];
  /** Whether the year of a winter is that of its January. */
  readonly endsInYear?: boolean;
  readonly time?: string;
  /** The second year of `2024/25` or `hiver 2024-2025`. */
  readonly lastYear?: string;
  /** The second month of `2020-06/08`. */
  readonly lastMonth?: number;
}

/** A part of a date at a place. */
export interface DatePart {
  readonly fields: DateFields;
  readonly next: number;
}

/** What a reader of dates is told by its call. */
export interface DateHabit {
  readonly order: 'dmy' | 'mdy';
  /** The last year that two digits may mean. */
  readonly pivot?: number;
}

type PartReader = (tokens: readonly Token[], at: number, habit: DateHabit) => readonly DatePart[];

/** The parts that dates are made of, by the names that the shapes use. */
export const PARTS = {
  weekday: fromTable(WEEKDAYS, (weekday) => ({ weekday })),
  third: thirdAt,
  month: fromTable(MONTHS, (month) => ({ month })),
  season: seasonAt,
  day: dayAt,
  year: yearAt,
  years: yearsAt,
  yy: shortYearAt,
  shortYear: anyShortYearAt,
  period: periodAt,
  time: timeAt,
  numeric: numericAt,
} as const satisfies Readonly<Record<string, PartReader>>;

function fromTable<M>(
  table: (tokens: readonly Token[], at: number) => { readonly meaning: M; readonly next: number } | undefined,
  fields: (meaning: M) => DateFields,
): PartReader {
  return (tokens, at) => {
    const found = table(tokens, at);
    return found === undefined ? [] : [{ fields: fields(found.meaning), next: found.next }];
  };
}

function thirdAt(tokens: readonly Token[], at: number): readonly DatePart[] {
  const numbered = NUMBERED_THIRDS(tokens, at);
  if (numbered !== undefined) return [{ fields: { third: numbered.meaning, wholeThird: true }, next: numbered.next }];
  const found = THIRDS(tokens, at);
  return found === undefined ? [] : [{ fields: { third: found.meaning }, next: found.next }];
}

/** The winter of one year is one of two. */
function seasonAt(tokens: readonly Token[], at: number): readonly DatePart[] {
  const found = SEASONS(tokens, at);
  if (found === undefined) return [];
  const { meaning: season, next } = found;
  const across = season[0] > season[1];
  return (across ? [true, false] : [false]).map((endsInYear) => ({ fields: { season, endsInYear }, next }));
}

const digitsAt = (tokens: readonly Token[], at: number, ...lengths: number[]): string | undefined => {
  const token = tokens[at];
  return token?.kind === 'digits' && lengths.includes(token.text.length) ? token.text : undefined;
};

function dayAt(tokens: readonly Token[], at: number): readonly DatePart[] {
  const day = digitsAt(tokens, at, 1, 2);
  if (day === undefined) return [];
  const ending = tokens[at + 1]?.spaced === false ? ORDINAL_ENDINGS(tokens, at + 1) : undefined;
  return [{ fields: { day: two(day) }, next: ending?.next ?? at + 1 }];
}

function yearAt(tokens: readonly Token[], at: number): readonly DatePart[] {
  const year = digitsAt(tokens, at, 4);
  return year === undefined ? [] : [{ fields: { year }, next: at + 1 }];
}

/** `2024-2025`, `2024/25`: two years that follow each other. */
function yearsAt(tokens: readonly Token[], at: number): readonly DatePart[] {
  const year = digitsAt(tokens, at, 4);
  const last = digitsAt(tokens, at + 2, 2, 4);
  if (year === undefined || last === undefined || !/^[-/]$/.test(tokens[at + 1]?.key ?? '')) return [];
  const lastYear = String(Number(year) + 1);
  return lastYear.endsWith(last) ? [{ fields: { year, lastYear }, next: at + 3 }] : [];
}

/** `sept-26`: the two digits are one of two years, unless a pivot says which. */
function shortYearAt(tokens: readonly Token[], at: number, habit: DateHabit): readonly DatePart[] {
  const mark = tokens[at - 1]?.key;
  return mark === '-' || mark === '/' || mark === "'" ? anyShortYearAt(tokens, at, habit) : [];
}

function anyShortYearAt(tokens: readonly Token[], at: number, habit: DateHabit): readonly DatePart[] {
  const year = digitsAt(tokens, at, 2);
  if (year === undefined) return [];
  return fullYears(year, habit).map((full) => ({ fields: { year: full }, next: at + 1 }));
}

/** The years that two digits may mean. */
function fullYears(year: string, { pivot }: DateHabit): readonly string[] {
  if (year.length === 4) return [year];
  if (pivot === undefined) return [`19${year}`, `20${year}`];
  const last = pivot < 100 ? 2000 + pivot : pivot;
  const inCentury = Math.floor(last / 100) * 100 + Number(year);
  return [String(inCentury > last ? inCentury - 100 : inCentury)];
}

/** `T3`, `2S`, `1er trimestre`, `trimestre 1`, `first half`. */
function periodAt(tokens: readonly Token[], at: number): readonly DatePart[] {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined) return [];
  const letter = (token: Token | undefined): 'Q' | 'H' | undefined => PERIOD_LETTERS[token?.key ?? ''];
  const glued = second?.spaced === false;
  const part = (period: 'Q' | 'H', count: number, next: number) => [{ fields: { period, count }, next }];
  const before = letter(first);
  if (before !== undefined && glued && digitsAt(tokens, at + 1, 1)) return part(before, Number(second.text), at + 2);
  const after = digitsAt(tokens, at, 1) && glued ? letter(second) : undefined;
  if (after !== undefined) return part(after, Number(first.text), at + 2);
  const named = PERIODS(tokens, at);
  const number = named && digitsAt(tokens, named.next, 1);
  if (named && number) return part(named.meaning, Number(number), named.next + 1);
  const last = LAST(tokens, at);
  const lastOf = last && PERIODS(tokens, last.next);
  if (lastOf) return part(lastOf.meaning, lastOf.meaning === 'Q' ? 4 : 2, lastOf.next);
  const ordinal = ordinalAt(tokens, at);
  const counted = ordinal && PERIODS(tokens, ordinal.next);
  return ordinal && counted ? part(counted.meaning, ordinal.count, counted.next) : [];
}

function ordinalAt(
  tokens: readonly Token[],
  at: number,
): { readonly count: number; readonly next: number } | undefined {
  const word = ORDINALS(tokens, at);
  if (word !== undefined) return { count: word.meaning, next: word.next };
  const digits = digitsAt(tokens, at, 1);
  const ending = digits === undefined ? undefined : ORDINAL_ENDINGS(tokens, at + 1);
  return ending && { count: Number(digits), next: ending.next };
}

/** `à 15:22`, `15 h 30`, `um 9 Uhr`. */
function timeAt(tokens: readonly Token[], at: number): readonly DatePart[] {
  const start = AT_TIME(tokens, at)?.next ?? at;
  const hour = digitsAt(tokens, start, 1, 2);
  const mark = tokens[start + 1]?.key;
  if (hour === undefined || (mark !== ':' && mark !== 'h' && mark !== 'uhr' && mark !== 'heures')) return [];
  const minute = digitsAt(tokens, start + 2, 2);
  if (minute === undefined) return mark === ':' ? [] : [{ fields: { time: `${two(hour)}:00` }, next: start + 2 }];
  const after = tokens[start + 3]?.key;
  return [
    { fields: { time: `${two(hour)}:${minute}` }, next: after === 'uhr' || after === 'h' ? start + 4 : start + 3 },
  ];
}

type Numeric = (numbers: readonly string[], habit: DateHabit) => readonly DateFields[];

const dayFirst: Numeric = ([d = '', m = '', y = ''], habit) =>
  fullYears(y, habit).map((year) => ({ year, month: Number(m), day: two(d) }));
const byOrder: Numeric = ([a = '', b = '', y = ''], habit) =>
  dayFirst(habit.order === 'mdy' ? [b, a, y] : [a, b, y], habit);
const yearFirst: Numeric = ([year = '', m = '', d = '']) => [{ year, month: Number(m), day: two(d) }];
const monthOfYear: Numeric = ([m = '', year = '']) => [{ year, month: Number(m) }];
const yearOfMonth: Numeric = ([year = '', m = '']) =>
  m.length === 2 && Number(m) <= 12 ? [{ year, month: Number(m) }] : [];
const twoMonths: Numeric = ([year = '', first = '', last = '']) => [
  { year, month: Number(first), lastMonth: Number(last) },
];

/** Dates in digits, by how many digits stand between which marks (`2` is one or two of them). */
const NUMERIC: Readonly<Record<string, Numeric>> = {
  '2/2/4': byOrder,
  '2/2/2': byOrder,
  '2-2-4': byOrder,
  '2-2-2': byOrder,
  // Points are European: the day comes first in any order.
  '2.2.4': dayFirst,
  '2.2.2': dayFirst,
  '4-2-2': yearFirst,
  '4/2/2': yearFirst,
  '4.2.2': yearFirst,
  '2/4': monthOfYear,
  '2-4': monthOfYear,
  '2.4': monthOfYear,
  '4/2': yearOfMonth,
  '4-2': yearOfMonth,
  '4-2/2': twoMonths,
};

/** The longest date in digits that begins at a place. */
function numericAt(tokens: readonly Token[], at: number, habit: DateHabit): readonly DatePart[] {
  for (const length of [3, 2]) {
    const shape = shapeAt(tokens, at, length);
    const read = shape === undefined ? undefined : NUMERIC[shape.name];
    if (shape !== undefined && read !== undefined)
      return read(shape.numbers, habit).map((fields) => ({ fields, next: at + 2 * length - 1 }));
  }
  return [];
}

/** How a date in digits is built: `2/2/4` for 21/07/2020. */
export function shapeAt(
  tokens: readonly Token[],
  at: number,
  length: number,
): { readonly name: string; readonly numbers: readonly string[] } | undefined {
  const numbers: string[] = [];
  let name = '';
  for (let i = 0; i < length; i++) {
    const [mark, digits] = [i === 0 ? undefined : tokens[at + 2 * i - 1], digitsAt(tokens, at + 2 * i, 1, 2, 4)];
    if (digits === undefined || (i > 0 && !/^[-/.]$/.test(mark?.key ?? ''))) return undefined;
    if (mark?.key === '-' && (mark.spaced || tokens[at + 2 * i]?.spaced)) return undefined;
    name += `${mark?.key ?? ''}${digits.length === 4 ? '4' : '2'}`;
    numbers.push(digits);
  }
  return { name, numbers };
}
