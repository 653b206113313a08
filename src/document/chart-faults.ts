import { LOCALES } from '../i18n/index.ts';
import type { Chart, ChartCategory, ChartLook, ChartSeries, ChartSign, ChartSpan, TimelineSeries } from './chart.ts';
import { daysOf, daysOfSpan } from './chart-day.ts';

/** What is wrong with a description: where, what stands there, what should. */
interface ChartFault {
  readonly path: readonly (string | number)[];
  readonly found: unknown;
  readonly expected: string;
}

const KINDS = ['bars', 'stacked-bars', 'ranges', 'line', 'matrix', 'timeline'] satisfies Chart['kind'][];
const LOOKS = ['plain', 'highlight', 'provisional', 'outside', 'warning'] satisfies ChartLook[];
const SIGNS = ['ok', 'warning', 'error', 'off'] satisfies ChartSign[];
const SERIES_LOOKS: readonly unknown[] = ['bar', 'thin', 'tick', 'rest', 'point', 'earlier'];
/** Faults told of one chart: a long list of the same one helps nobody. */
const MOST_FAULTS = 20;

/** Everything for which a description cannot be drawn, the first ones of many. */
export function chartFaults(given: Chart): readonly ChartFault[] {
  if (!isObject(given)) return [{ path: [], found: given, expected: 'a description of a chart' }];
  const { kind, categories, series } = given as { [Key in keyof Chart]?: unknown };
  if (!KINDS.includes(kind as Chart['kind'])) return [{ path: ['kind'], found: kind, expected: KINDS.join(', ') }];
  if (!Array.isArray(categories)) return [{ path: ['categories'], found: categories, expected: 'a list' }];
  if (!Array.isArray(series)) return [{ path: ['series'], found: series, expected: 'a list' }];
  return [...generalFaults(given), ...categories.flatMap(categoryFaults), ...series.flatMap(seriesFaults(given))].slice(
    0,
    MOST_FAULTS,
  );
}

/** How many values a chart has, categories without any counted too. */
export function countChartValues({ categories, series }: Chart): number {
  return categories.length + series.reduce((sum, { values }) => sum + values.length, 0);
}

function generalFaults(chart: Chart): ChartFault[] {
  const scale = 'scale' in chart ? chart.scale : undefined;
  const reference = 'reference' in chart ? chart.reference : undefined;
  const asOf = 'asOf' in chart ? chart.asOf : undefined;
  return [
    ...texts(chart, ['title'], ['subtitle', 'heading', 'markHeading', 'source'], []),
    ...(LOCALES.includes(chart.locale) ? [] : [fault(['locale'], chart.locale, LOCALES.join(', '))]),
    ...unless(isCount, chart.shown, ['shown'], '0, 1, 2 …'),
    ...unless((notes) => Array.isArray(notes) && notes.every(isText), chart.notes, ['notes'], 'a list of texts'),
    ...[scale?.min, scale?.max, reference?.value].flatMap((number) =>
      unless(Number.isFinite, number, ['scale'], 'a finite number'),
    ),
    ...(reference === undefined ? [] : texts(reference, ['label'], [], ['reference'])),
    ...(asOf === undefined ? [] : asOfFaults(asOf)),
  ];
}

function asOfFaults(asOf: { readonly label: string; readonly date: string }): ChartFault[] {
  const isDay = isText(asOf.date) && daysOf(asOf.date) !== undefined;
  const day = isDay ? [] : [fault(['asOf', 'date'], asOf.date, 'YYYY-MM-DD')];
  return [...texts(asOf, ['label'], [], ['asOf']), ...day];
}

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

/** A fault unless a member that may be missing is right. */
function unless(
  isRight: (value: unknown) => boolean,
  value: unknown,
  path: ChartFault['path'],
  expected: string,
): ChartFault[] {
  return value === undefined || isRight(value) ? [] : [fault(path, value, expected)];
}

function categoryFaults(category: ChartCategory, index: number): ChartFault[] {
  const path = ['categories', index];
  if (!isObject(category)) return [fault(path, category, 'an object with a label')];
  const { look } = category;
  return [
    ...texts(category, ['label'], ['id', 'mark', 'group', 'remark'], path),
    ...(look === undefined || LOOKS.includes(look) ? [] : [fault([...path, 'look'], look, LOOKS.join(', '))]),
  ];
}

function seriesFaults(chart: Chart) {
  return (series: ChartSeries | TimelineSeries, index: number): ChartFault[] => {
    const path = ['series', index];
    if (!isObject(series) || !Array.isArray(series.values)) return [fault(path, series, 'an object with values')];
    const { look, values, texts: words } = series;
    const { length } = chart.categories;
    const inner = { ...series, ...(chart.kind === 'timeline' ? { unit: undefined } : {}) };
    return [
      ...texts(inner, ['name'], ['unit'], path),
      ...(look === undefined || SERIES_LOOKS.includes(look) ? [] : [fault([...path, 'look'], look, 'bar …')]),
      ...(values.length === length ? [] : [fault([...path, 'values'], values.length, String(length))]),
      ...(words === undefined || isListOf(words, length, (word) => word === null || isText(word))
        ? []
        : [fault([...path, 'texts'], words, `${length} texts or null`)]),
      ...(chart.kind === 'timeline' ? [] : numberFaults(series as ChartSeries, length, path)),
      ...values.flatMap((value: unknown, at) =>
        (chart.kind === 'timeline' ? isSpan : isMeasure)(value)
          ? []
          : [fault([...path, 'values', at], value, chart.kind === 'timeline' ? '{ from, to? } or null' : 'a number')],
      ),
    ];
  };
}

function numberFaults({ decimals, most, signs }: ChartSeries, length: number, path: ChartFault['path']): ChartFault[] {
  return [
    ...(decimals === undefined || (Number.isInteger(decimals) && decimals >= 0 && decimals <= 10)
      ? []
      : [fault([...path, 'decimals'], decimals, '0 – 10')]),
    ...(most === undefined || (Number.isFinite(most) && most > 0) ? [] : [fault([...path, 'most'], most, '> 0')]),
    ...(signs === undefined || isListOf(signs, length, (sign) => sign === null || SIGNS.includes(sign as ChartSign))
      ? []
      : [fault([...path, 'signs'], signs, SIGNS.join(', '))]),
  ];
}

function texts(
  holder: object,
  needed: readonly string[],
  optional: readonly string[],
  path: ChartFault['path'],
): ChartFault[] {
  const values = holder as Readonly<Record<string, unknown>>;
  return [...needed, ...optional].flatMap((key) =>
    isText(values[key]) || (values[key] === undefined && optional.includes(key))
      ? []
      : [fault([...path, key], values[key], 'a text')],
  );
}

function fault(path: ChartFault['path'], found: unknown, expected: string): ChartFault {
  return { path, found, expected };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isListOf(value: unknown, length: number, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length === length && Array.from(value).every(isOne);
}

function isMeasure(value: unknown): boolean {
  if (value === null || Number.isFinite(value)) return true;
  if (!isObject(value)) return false;
  const { min, max } = value as { readonly min?: unknown; readonly max?: unknown };
  return (
    typeof min === 'number' && typeof max === 'number' && Number.isFinite(min) && Number.isFinite(max) && min <= max
  );
}

function isSpan(value: unknown): boolean {
  if (value === null) return true;
  if (!isObject(value)) return false;
  const { from, to } = value as { readonly from?: unknown; readonly to?: unknown };
  return isText(from) && (to === undefined || isText(to)) && daysOfSpan(value as ChartSpan) !== undefined;
}
