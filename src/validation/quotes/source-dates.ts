import { type DatePoint, type PartialDate, parsePartialDate } from '../../model/index.ts';
import type { Span } from './source-words.ts';

/** The dates of a source. */
export interface SourceDates {
  /** Where each end of a partial date is named; `undefined` when one of them is not. */
  find(date: PartialDate): Span | undefined;
  /** Where a day "2023 2 7" or a month "2023 2" is named. */
  at(key: string): Span | undefined;
  /** Where days and months with their year stand. */
  readonly spans: readonly Span[];
}

/** Names of months, from January on: French, English, German, Luxembourgish, and their short forms. */
const MONTHS = [
  'janvier|janv|january|jan|januar|jänner',
  'février|fevrier|févr|fév|february|feb|februar|februar',
  'mars|march|mar|märz|mäerz',
  'avril|avr|april|apr|abrëll',
  'mai|may|mee',
  'juin|june|jun|juni',
  'juillet|juil|july|jul|juli',
  'août|aout|august|aug',
  'septembre|sept|september|sep',
  'octobre|oct|october|oktober|okt',
  'novembre|nov|november',
  'décembre|decembre|déc|december|dec|dezember|dez',
] as const;
const MONTH = `(?:${MONTHS.join('|')})`;
const monthOf = (name: string): number =>
  MONTHS.findIndex((names) => names.split('|').includes(name.toLowerCase().replace('.', ''))) + 1;
const B = String.raw`(?<![\p{L}\d])`;
const E = String.raw`(?![\p{L}\d])`;

/** Print habits of days and months; `y`, `m`, `d` are the groups. */
const HABITS: readonly RegExp[] = [
  `${B}(?<d>\\d{1,2})(?:er|e|\\.|st|nd|rd|th)?(?: (?:of )?)(?<n>${MONTH})\\.?,? ?(?<y>\\d{4})?${E}`,
  `${B}(?<n>${MONTH})\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})${E}`,
  `${B}(?<n>${MONTH})\\.? (?<y>\\d{4})${E}`,
  `${B}(?<d>\\d{1,2})[./-](?<m>\\d{1,2})[./-](?<y>\\d{4}|\\d{2})${E}`,
  `${B}(?<y>\\d{4})[/-](?<m>\\d{1,2})(?:[/-](?<d>\\d{1,2}))?${E}`,
  `${B}(?<m>\\d{1,2})/(?<y>\\d{4})${E}`,
].map((source) => new RegExp(source, 'giu'));
/** "du 8 au 16 novembre 2022", "8 and 9 March 2023": the first day takes the month of the second. */
const FIRST_DAYS = new RegExp(
  `${B}(?<d>\\d{1,2})(?:er|\\.)?(?: ?(?:au|et|à|to|and|bis|und|[-–]) ?)(?:le )?\\d{1,2}(?:er|\\.)? (?<n>${MONTH})\\.? ?(?<y>\\d{4})?`,
  'giu',
);
const YEARS = /(?<![\p{L}\d.,])(?:19|20|21)\d{2}(?![\p{L}\d])/gu;
const SHORT_SPANS = /(?<!\d)((?:19|20)\d)\d[-–/](\d{2})(?!\d)/gu;

/** How parts of a year are called near the year. */
const PARTS: Readonly<Record<string, string>> = {
  quarter1: '(?:T1|Q1|1er trimestre|premier trimestre|first quarter|erstes? Quartal|1\\. Quartal)',
  quarter2: '(?:T2|Q2|2e trimestre|deuxième trimestre|second quarter|2\\. Quartal)',
  quarter3: '(?:T3|Q3|3e trimestre|troisième trimestre|third quarter|3\\. Quartal)',
  quarter4: '(?:T4|Q4|4e trimestre|quatrième trimestre|fourth quarter|4\\. Quartal)',
  half1: '(?:S1|H1|1er semestre|premier semestre|first half|1\\. Halbjahr|erstes Halbjahr)',
  half2: '(?:S2|H2|2e semestre|second semestre|deuxième semestre|second half|2\\. Halbjahr)',
  start: '(?:début|early|beginning|start|Anfang|Beginn|Ufank)',
  mid: '(?:mi|milieu|courant|mid|middle|Mitte)',
  end: '(?:fin|late|end|Ende|Enn)',
};

/** The days and months that a text names, each under the keys "year month day" and "year month". */
function datesOf(text: string): readonly { readonly keys: readonly string[]; readonly span: Span }[] {
  return [...HABITS, FIRST_DAYS].flatMap((habit) =>
    [...text.matchAll(habit)].flatMap((match) => {
      const { y: printed, m, d, n } = match.groups ?? {};
      // "10/07/20": documents of health plans are of this century.
      const y = printed?.length === 2 ? `20${printed}` : printed;
      const month = n === undefined ? Number(m) : monthOf(n);
      if (!(month >= 1 && month <= 12)) return [];
      const keys = [
        ...(d === undefined ? [] : [`${y ?? ''} ${month} ${Number(d)}`]),
        ...(y === undefined ? [] : [`${y} ${month}`]),
      ];
      return [{ keys, span: { start: match.index, end: match.index + match[0].trimEnd().length } }];
    }),
  );
}

/** The dates of one text that a source does not name, as they are written, with the places of all dates of the text. */
export function datesMissing(
  text: string,
  source: SourceDates,
): { readonly missing: readonly string[]; readonly spans: readonly Span[] } {
  const dates = datesOf(text);
  const absent = dates.filter(({ keys }) => keys[0] !== undefined && source.at(keys[0]) === undefined);
  // A month that is told with its day is not told again.
  const months = new Set(absent.map(({ keys: [, month] }) => month));
  const missing = absent.filter(({ keys: [first, month] }) => month !== undefined || !months.has(first));
  return { missing: missing.map(({ span }) => text.slice(span.start, span.end)), spans: dates.map(({ span }) => span) };
}

/** The dates that a source names, in the usual writings of French, English and German. */
export function sourceDates(text: string): SourceDates {
  const places = new Map<string, Span>();
  const put = (key: string, span: Span) => {
    if (!places.has(key)) places.set(key, span);
  };
  const dates = datesOf(text);
  for (const { keys, span } of dates) for (const key of keys) put(key, span);
  for (const match of text.matchAll(YEARS)) put(match[0], { start: match.index, end: match.index + 4 });
  for (const { 0: found, 1: century = '', 2: year = '', index } of text.matchAll(SHORT_SPANS))
    put(`${century.slice(0, 2)}${year}`, { start: index, end: index + found.length });
  const findPoint = (point: DatePoint): Span | undefined => {
    const [y = '', m = '', d = ''] = point.from.split('-');
    const [month, day] = [Number(m), Number(d)];
    if (point.precision === 'year') return places.get(y);
    if (point.precision === 'month') return places.get(`${y} ${month}`);
    // The year may stand elsewhere: "le 7 février" on a page of 2023.
    if (point.precision === 'day' || point.precision === 'minute')
      return places.get(`${y} ${month} ${day}`) ?? (places.has(y) ? places.get(` ${month} ${day}`) : undefined);
    return findPart(text, point, y, month);
  };
  return {
    at: (key) => places.get(key),
    spans: dates.filter(({ keys }) => keys.every((key) => !key.startsWith(' '))).map(({ span }) => span),
    find(date) {
      const parts = parsePartialDate(date);
      const points = [parts?.start, parts?.end].filter((point) => point !== undefined);
      const spans = points.map(findPoint);
      return spans.includes(undefined) ? undefined : spans[0];
    },
  };
}

/** A quarter, a half or a third: its name with the year (and month) close by. */
function findPart(text: string, { precision, part }: DatePoint, year: string, month: number): Span | undefined {
  const name = PARTS[typeof part === 'number' ? `${precision}${part}` : (part ?? '')];
  if (name === undefined) return undefined;
  const whole = precision === 'third-of-month' ? `(?:${MONTHS[month - 1] ?? ''})\\.? ${year}` : year;
  const match = new RegExp(`${B}(?:${name}[^\\n.;]{0,25}?${whole}|${whole}[ -]?${name})${E}`, 'iu').exec(text);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}
