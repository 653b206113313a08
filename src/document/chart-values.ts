import { decimal, documentLabels, type Locale, plainNumber } from '../i18n/index.ts';
import type {
  Chart,
  ChartCategory,
  ChartSeries,
  ChartSign,
  ChartSpan,
  ChartValue,
  TimelineChart,
  TimelineSeries,
} from './chart.ts';
import { endedText } from './direction-ends.ts';

/** What stands for a sign where only words can stand. */
const SIGN_TEXT: Readonly<Record<ChartSign, string>> = { ok: '✔', warning: '?', error: '✖', off: '–' };

/** Units of this length at most stand behind each number; longer ones stand once, in the head. */
const SHORT_UNIT = 3;

/** A number of a series without its unit, as a table shows it. */
export function bareNumber(value: number, decimals: number | undefined, locale: Locale): string {
  return decimals === undefined ? plainNumber(value, locale) : decimal(value, decimals, locale);
}

/** A value without its unit; `–` when nothing is known. */
function bareValue(value: ChartValue, series: Pick<ChartSeries, 'decimals'>, locale: Locale): string {
  if (value === null) return '–';
  if (typeof value === 'number') return bareNumber(value, series.decimals, locale);
  const min = bareNumber(value.min, series.decimals, locale);
  const max = bareNumber(value.max, series.decimals, locale);
  // A minus after the dash of a range would be read as one sign.
  return min === max ? min : `${min}\u202f–\u202f${max}`;
}

/** What stands at a mark: the words given for it, or the value with its unit when that is short. */
export function markText(series: ChartSeries, index: number, locale: Locale): string {
  const given = series.texts?.[index];
  if (given !== undefined && given !== null) return given;
  const sign = series.signs?.[index] ?? null;
  if (sign !== null) return SIGN_TEXT[sign];
  const value = series.values[index] ?? null;
  return value === null ? '–' : withUnit(bareValue(value, series, locale), series.unit, locale);
}

/** A number with its unit behind it, when the unit is short. */
export function withUnit(number: string, unit: string | undefined, locale: Locale): string {
  if (unit === undefined || unit === '' || unit.length > SHORT_UNIT) return number;
  if (locale === 'en' && unit === '%') return `${number}%`;
  return locale === 'en' && unit === '€' ? `€${number}` : `${number}\u00a0${unit}`;
}

/** What a table shows of a value: the words given for it, or the number alone, because the unit stands in the head. */
export function cellText(chart: Chart, series: ChartSeries | TimelineSeries, index: number): string {
  const given = series.texts?.[index];
  if (given !== undefined && given !== null) return given;
  const sign = 'signs' in series ? (series.signs?.[index] ?? null) : null;
  if (sign !== null) return SIGN_TEXT[sign];
  const value: ChartValue | ChartSpan = series.values[index] ?? null;
  if (value === null && chart.kind === 'timeline' && isUndated(chart, index)) return undated(chart);
  if (value !== null && typeof value === 'object' && 'from' in value) return spanText(value);
  return bareValue(value, series as ChartSeries, chart.locale);
}

/** Whether no series knows when. */
function isUndated({ series }: TimelineChart, index: number): boolean {
  return series.every(({ values }) => (values[index] ?? null) === null);
}

/** What is said of a thing without date. */
export function undated({ locale }: Chart): string {
  return documentLabels[locale]['chart-undated'];
}

/** The days of a span, as they are written in data. */
export function spanText({ from, to }: ChartSpan): string {
  return to === undefined || to === from ? from : `${from}\u202f–\u202f${to}`;
}

/** Name of a series with its unit: the head of its column. */
export function seriesHead({ name, unit }: { readonly name: string; readonly unit?: string }): string {
  if (unit === undefined || unit === '') return name;
  return unit.length > SHORT_UNIT ? `${endedText(name)} ${unit}` : `${endedText(name)} (${unit})`;
}

/** The same over marks that carry short units themselves. */
export function drawnHead({ name, unit = '' }: { readonly name: string; readonly unit?: string }): string {
  return unit.length > SHORT_UNIT ? `${endedText(name)} ${unit}` : name;
}

/** Short name and label of a category. */
export function categoryName({ id, label }: ChartCategory): string {
  const parts = id === label ? [label] : [id ?? '', label];
  return parts.filter((part) => part !== '').join(' ');
}
