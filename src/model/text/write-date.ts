import { de } from 'date-fns/locale/de';
import { enGB } from 'date-fns/locale/en-GB';
import { fr } from 'date-fns/locale/fr';
import { lb } from 'date-fns/locale/lb';
import { requireText } from '../../errors/index.ts';
import { languageOf, type TextLocale } from './grammar/locale.ts';
import { type DatePoint, type PartialDate, type PartialDateParts, parsePartialDate } from './partial-date.ts';

/** A language for dates in words. */
export type DateLocale = TextLocale;

type Third = 'start' | 'mid' | 'end';
/** How precisely a date is said, as far as the words before it depend on it. */
type Said = 'day' | 'period' | 'third' | 'month' | 'year';

interface DateWords {
  readonly month: (month: number) => string;
  readonly day: (day: number) => string;
  readonly period: (period: 'quarter' | 'half', n: number, year: string) => string;
  readonly third: Readonly<Record<Third, string>>;
  /** The last third as a whole, for what is before it. */
  readonly lastThird: string;
  /** `#` is the date. */
  readonly bound: (bound: Exclude<PartialDateParts['kind'], 'point' | 'window'>, date: string, said: Said) => string;
  readonly window: (start: string, end: string, said: readonly [start: Said, end: Said]) => string;
  readonly time: (date: string, hour: string, minute: string) => string;
}

type Month = Parameters<typeof fr.localize.month>[0];
const monthOf =
  ({ localize }: typeof fr) =>
  (month: number): string =>
    localize.month((month - 1) as Month);

const frenchOrdinal = (n: number): string => (n === 1 ? '1er' : `${n}e`);
/** "à partir d’avril": before a vowel. */
const de_ = (date: string): string => (/^[aeiouyéèê]/.test(date) ? `d’${date}` : `de ${date}`);
const du = (date: string, said: Said): string => (said === 'day' || said === 'period' ? `du ${date}` : de_(date));
const au = (date: string, said: Said): string => (said === 'day' || said === 'period' ? `au ${date}` : `à ${date}`);
const le = (date: string, said: Said): string => (said === 'day' || said === 'period' ? `le ${date}` : date);
const french: DateWords = {
  month: /* @__PURE__ */ monthOf(fr),
  day: frenchDay,
  period: (period, n, year) => `${frenchOrdinal(n)} ${period === 'quarter' ? 'trimestre' : 'semestre'} ${year}`,
  third: { start: 'début #', mid: 'mi-#', end: 'fin #' },
  lastThird: 'le dernier tiers de #',
  bound: (bound, date, said) =>
    ({
      by: said === 'day' || said === 'period' ? `d’ici ${au(date, said)}` : `d’ici ${date}`,
      before: `avant ${le(date, said)}`,
      from: `à partir ${du(date, said)}`,
      after: `après ${le(date, said)}`,
    })[bound],
  window: (start, end, [first, last]) => `${du(start, first)} ${au(end, last)}`,
  time: (date, hour, minute) => `${date} à ${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`,
};

function frenchDay(day: number): string {
  return day === 1 ? '1er' : `${day}`;
}

const english: DateWords = {
  month: /* @__PURE__ */ monthOf(enGB),
  day: (day) => `${day}`,
  period: (period, n, year) => `${['first', 'second', 'third', 'fourth'][n - 1] ?? n} ${period} of ${year}`,
  third: { start: 'early #', mid: 'mid-#', end: 'end of #' },
  lastThird: 'the last third of #',
  bound: (bound, date, said) => {
    const article = said === 'period' ? `the ${date}` : date;
    return { by: `by ${article}`, before: `before ${article}`, from: `from ${article} on`, after: `after ${article}` }[
      bound
    ];
  },
  window: (start, end) => `${start} to ${end}`,
  time: (date, hour, minute) => `${date} at ${hour}:${minute}`,
};

const dem = (date: string, said: Said): string => (said === 'day' || said === 'period' ? `dem ${date}` : date);
const german: DateWords = {
  month: /* @__PURE__ */ monthOf(de),
  day: (day) => `${day}.`,
  period: (period, n, year) => `${n}. ${period === 'quarter' ? 'Quartal' : 'Halbjahr'} ${year}`,
  third: { start: 'Anfang #', mid: 'Mitte #', end: 'Ende #' },
  lastThird: 'dem letzten Drittel #',
  bound: (bound, date, said) =>
    ({
      by: said === 'day' || said === 'period' ? `bis zum ${date}` : `bis ${date}`,
      before: `vor ${dem(date, said)}`,
      from: `ab ${dem(date, said)}`,
      after: `nach ${dem(date, said)}`,
    })[bound],
  window: (start, end) => `${start} bis ${end}`,
  time: (date, hour, minute) => `${date} um ${hour}:${minute}\u00a0Uhr`,
};

const luxembourgish: DateWords = {
  ...german,
  time: (date, hour, minute) => `${date} um ${hour}:${minute}`,
  month: /* @__PURE__ */ monthOf(lb),
  period: (period, n, year) => `${n}. ${period === 'quarter' ? 'Trimester' : 'Semester'} ${year}`,
  third: { start: 'Ufank #', mid: 'Mëtt #', end: 'Enn #' },
  lastThird: 'dem leschten Drëttel #',
  bound: (bound, date, said) =>
    said === 'day' || said === 'period'
      ? { by: `bis ${date}`, before: `virum ${date}`, from: `vum ${date} un`, after: `nom ${date}` }[bound]
      : { by: `bis ${date}`, before: `virun ${date}`, from: `vun ${date} un`, after: `no ${date}` }[bound],
};

const WORDS: Readonly<Record<DateLocale, DateWords>> = { fr: french, en: english, de: german, lb: luxembourgish };

/**
 * Says a partial date in words: `2020-end` is "fin 2020", `2022-Q1` is "1er trimestre 2022", `../2025` is "d’ici 2025", `../<2025`
 * "avant 2025". `readPartialDate` reads it back. A text that is not a partial date comes back as it is.
 *
 * @example
 * ```ts
 * import { writePartialDate } from 'plan-sante/model';
 * console.log(writePartialDate('2022-Q1/2022-Q3')); // du 1er trimestre 2022 au 3e trimestre 2022
 * console.log(writePartialDate('../<2025', 'de')); // vor 2025
 * ```
 */
export function writePartialDate(date: PartialDate, locale: DateLocale = 'fr'): string {
  const words = WORDS[languageOf('writePartialDate', locale)];
  requireText('writePartialDate', date);
  const parts = parsePartialDate(date);
  if (!parts) return date;
  const { kind, start, end } = parts;
  if (kind === 'window' && start && end)
    return words.window(pointWords(start, words), pointWords(end, words), [saidOf(start), saidOf(end)]);
  const point = start ?? end;
  if (point === undefined) return date;
  if (kind === 'point' || kind === 'window') return pointWords(point, words);
  const isLastThird = kind === 'before' && point.part === 'end';
  return words.bound(
    kind,
    isLastThird ? words.lastThird.replace('#', thirdOf(point, words)) : pointWords(point, words),
    saidOf(point),
  );
}

function pointWords(point: DatePoint, words: DateWords): string {
  const [year = '', month] = point.from.split('-');
  const { part, time } = point;
  switch (point.precision) {
    case 'year':
      return year;
    case 'half':
    case 'quarter':
      return words.period(point.precision, Number(part), year);
    case 'third-of-year':
    case 'third-of-month':
      return words.third[part as Third].replace('#', thirdOf(point, words));
    case 'month':
      return `${words.month(Number(month))} ${year}`;
    case 'day':
      return dayWords(point, words);
    case 'minute': {
      const [hour = '', minute = ''] = (time ?? '').split(':');
      return words.time(dayWords(point, words), hour, minute);
    }
  }
}

/** Day and month do not part at the end of a line. */
function dayWords({ from }: DatePoint, words: DateWords): string {
  const [year = '', month, day] = from.split('-');
  return `${words.day(Number(day))}\u00a0${words.month(Number(month))} ${year}`;
}

/** What the third is of. */
function thirdOf({ precision, from }: DatePoint, words: DateWords): string {
  const [year = '', month] = from.split('-');
  return precision === 'third-of-year' ? year : `${words.month(Number(month))} ${year}`;
}

function saidOf({ precision }: DatePoint): Said {
  if (precision === 'day' || precision === 'minute') return 'day';
  if (precision === 'half' || precision === 'quarter') return 'period';
  if (precision === 'month' || precision === 'year') return precision;
  return 'third';
}
