import { documentLabels } from '../../../i18n/index.ts';
import { SERIAL_OF_1970 } from '../../../internal/calendar.ts';
import { greatestOf, leastOf } from '../../../internal/extremes.ts';
import type {
  Chart,
  ChartCategory,
  ChartLook,
  ChartSeries,
  ChartValue,
  MeasureChart,
  TimelineChart,
} from '../../chart.ts';
import { daysOf, daysOfSpan } from '../../chart-day.ts';
import { categoryName, drawnHead, markText, spanText, undated } from '../../chart-values.ts';
import { endedText } from '../../direction-ends.ts';
import type { Colour, Palette } from '../../theme.ts';

/** How bars and lines of an Office chart are painted. */
export interface NativePaint {
  readonly fill?: Colour;
  readonly line?: Colour;
  readonly dashed?: boolean;
}

/** A row of numbers as an Office chart knows it. */
export interface NativeSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly paint: NativePaint;
  /** Points that look different, by their number. */
  readonly points: ReadonlyMap<number, NativePaint>;
  /** Code of the format of its numbers, and whether they stand at their marks, in which colour. */
  readonly format: string;
  readonly labels?: Colour;
  /** Points without room for their number. */
  readonly unlabelled?: readonly number[];
  /** A helper without an entry in the legend: what stands before a range, or is only possible. */
  readonly hidden?: boolean;
}

/** A chart in the terms of Office: bars or lines, one row of names, rows of numbers. */
export interface NativeChart {
  readonly kind: 'bars' | 'stacked' | 'line';
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  readonly min?: number;
  readonly max?: number;
  /** The format of the numbers on the axis, when it is shown. */
  readonly axis?: string;
}

/** A description in the terms of Office; `undefined` for what Office has no chart for: a matrix, and what has no line. */
export function nativeChart(chart: Chart, palette: Palette): NativeChart | undefined {
  const drawn = chart.categories.slice(0, chart.shown ?? chart.categories.length);
  if (drawn.length === 0 || chart.series.length === 0) return undefined;
  switch (chart.kind) {
    case 'bars':
      return barsOf(chart, drawn, palette);
    case 'stacked-bars':
      return stackedOf(chart, drawn, palette);
    case 'ranges':
      return rangesOf(chart, drawn, palette);
    case 'line':
      return linesOf(chart, drawn, palette);
    case 'timeline':
      return timelineOf(chart, drawn, palette);
    case 'matrix':
      return undefined;
    default:
      return chart satisfies never;
  }
}

/** The name of a category with what stands before and behind it. */
function fullName(category: ChartCategory, behind: string): string {
  const { mark = '' } = category;
  const words = endedText(categoryName(category));
  const name = mark === '' || mark === '–' ? words : `${mark}  ${words}`;
  return behind === '' ? name : `${name}\u00a0: ${behind}`;
}

const NO_POINTS: ReadonlyMap<number, NativePaint> = new Map();
const UNSEEN: NativePaint = {};

function paintOf(look: ChartLook, palette: Palette): NativePaint {
  switch (look) {
    case 'plain':
      return { fill: palette.mid };
    case 'highlight':
      return { fill: palette.accent };
    case 'warning':
      return { fill: palette.warning };
    case 'provisional':
      return { fill: palette.paper, line: palette.accent, dashed: true };
    case 'outside':
      return { fill: palette.paper, line: palette.soft };
    default:
      return look satisfies never;
  }
}

/** The format of the numbers of a series: as many decimals as asked, or as the values have; a short unit behind. */
function formatOf({ decimals, values, unit = '' }: ChartSeries): string {
  const needed = values.reduce<number>((most, value) => {
    const numbers = value === null ? [] : typeof value === 'number' ? [value] : [value.min, value.max];
    return Math.max(most, ...numbers.map((number) => (String(Number(number.toFixed(3))).split('.')[1] ?? '').length));
  }, 0);
  const digits = decimals ?? Math.min(3, needed);
  const number = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
  return unit === '' || unit.length > 3 ? number : `${number}"\u00a0${unit.replaceAll('"', '')}"`;
}

function barsOf(chart: MeasureChart, drawn: readonly ChartCategory[], palette: Palette): NativeChart | undefined {
  const [main] = chart.series;
  if (main === undefined) return undefined;
  const highlights = drawn.some(({ look }) => look === 'highlight');
  const base: ChartLook = highlights ? 'plain' : 'highlight';
  const points = new Map(
    drawn.flatMap(({ look }, i) => (look === undefined || look === base ? [] : [[i, paintOf(look, palette)]])),
  );
  const paint = paintOf(base, palette);
  const given = main.values.slice(0, drawn.length);
  const open = given.some((value) => value !== null && typeof value === 'object' && value.min < value.max);
  const told = open || (main.texts ?? []).some((text) => text !== null);
  const categories = drawn.map((category, i) =>
    fullName(
      category,
      [told ? markText(main, i, chart.locale) : '', category.remark ?? ''].filter((text) => text !== '').join(', '),
    ),
  );
  const sure = given.map((value) => (value === null || typeof value === 'number' ? value : value.min));
  const first: NativeSeries = {
    name: drawnHead(main),
    values: sure,
    paint,
    points,
    format: formatOf(main),
    ...(told ? {} : { labels: palette.ink }),
  };
  const scale = scaleOf(chart);
  if (!open) return { kind: 'bars', categories, series: [first], ...scale };
  const rest = given.map((value) => (value !== null && typeof value === 'object' ? value.max - value.min : null));
  const span: NativeSeries = {
    name: '…',
    values: rest,
    paint: { fill: palette.paper, line: palette.accent, dashed: true },
    points: NO_POINTS,
    format: first.format,
    // What the dashes mean stands in the notes: an entry in the legend would need a name.
    hidden: true,
  };
  return { kind: 'stacked', categories, series: [first, span], ...scale };
}

function scaleOf({ scale }: MeasureChart): Pick<NativeChart, 'min' | 'max'> {
  return {
    ...(scale?.min === undefined ? {} : { min: scale.min }),
    ...(scale?.max === undefined ? {} : { max: scale.max }),
  };
}

/** Share of the longest bar that a part needs for its number to stand in it. */
const LEAST_LABELLED = 0.1;

function highOf(value: ChartValue): number | null {
  return value === null || typeof value === 'number' ? value : value.max;
}

function stackedOf(chart: MeasureChart, drawn: readonly ChartCategory[], palette: Palette): NativeChart {
  const coloured = chart.series.filter(({ look }) => look !== 'rest');
  const sums = drawn.map((_, i) =>
    chart.series.reduce((sum, { values }) => sum + Math.abs(highOf(values[i] ?? null) ?? 0), 0),
  );
  const longest = sums.reduce((most, sum) => Math.max(most, sum), chart.scale?.max ?? 0);
  const series = chart.series.map((one): NativeSeries => {
    const at = coloured.indexOf(one);
    const single = coloured.length === 1;
    const rest = one.look === 'rest';
    const fill = single ? palette.accent : (palette.groups[at] ?? palette.strong);
    const words = single ? palette.onAccent : (palette.onGroups[at] ?? palette.ink);
    return {
      name: drawnHead(one),
      values: one.values
        .slice(0, drawn.length)
        .map(highOf)
        // A part of nothing has no room for its number.
        .map((value) => (value === 0 ? null : value)),
      paint: rest ? { fill: palette.tint, line: palette.strong } : { fill },
      points: NO_POINTS,
      format: formatOf(one),
      labels: rest ? palette.ink : words,
      unlabelled: one.values.flatMap((value, i) =>
        i < drawn.length && Math.abs(highOf(value) ?? longest) < longest * LEAST_LABELLED ? [i] : [],
      ),
    };
  });
  const categories = drawn.map((category) => fullName(category, category.remark ?? ''));
  return { kind: 'stacked', categories, series, ...scaleOf(chart) };
}

/** A range is what stands before it, unseen, and what it covers. */
function rangesOf(chart: MeasureChart, drawn: readonly ChartCategory[], palette: Palette): NativeChart | undefined {
  const [main] = chart.series;
  if (main === undefined) return undefined;
  const ticks = chart.series.filter(({ look }) => look === 'tick');
  const format = formatOf(main);
  const bounds = drawn.map((_, i) => main.values[i] ?? null);
  const low = bounds.map((value) => (value === null ? null : typeof value === 'number' ? value : value.min));
  const high = bounds.map(highOf);
  // A range of one value would have no width, and not be seen.
  const ends = [...low, ...high, chart.scale?.min, chart.scale?.max].flatMap((end) => end ?? []);
  const least = LEAST_SHARE * (greatestOf(ends) - leastOf(ends));
  const categories = drawn.map((category, i) => {
    const now = ticks.map((tick) => `${drawnHead(tick)} ${markText(tick, i, chart.locale)}`);
    return fullName(category, [markText(main, i, chart.locale), ...now].join(', '));
  });
  return {
    kind: 'stacked',
    categories,
    series: [
      { name: `${drawnHead(main)} (min)`, values: low, paint: UNSEEN, points: NO_POINTS, format, hidden: true },
      {
        name: drawnHead(main),
        values: high.map((value, i) => (value === null ? null : Math.max(least, value - (low[i] ?? 0)))),
        paint: { fill: palette.accent },
        points: NO_POINTS,
        format,
      },
    ],
    ...scaleOf(chart),
    axis: format,
  };
}

function linesOf(chart: MeasureChart, drawn: readonly ChartCategory[], palette: Palette): NativeChart {
  const single = chart.series.length === 1;
  const series = chart.series.map(
    (one, at): NativeSeries => ({
      name: drawnHead(one),
      values: one.values
        .slice(0, drawn.length)
        .map((value) => (value === null || typeof value === 'number' ? value : (value.min + value.max) / 2)),
      paint: { line: single ? palette.accent : (palette.groups[at] ?? palette.strong) },
      points: NO_POINTS,
      format: formatOf(one),
      ...(single ? { labels: palette.ink } : {}),
    }),
  );
  const [first] = series;
  const axis = first === undefined ? {} : { axis: first.format };
  return { kind: 'line', categories: drawn.map(categoryName), series, ...scaleOf(chart), ...axis };
}

/** Share of the whole that a day or a range of one value takes at least, to be seen. */
const LEAST_SHARE = 0.012;

function timelineOf(chart: TimelineChart, drawn: readonly ChartCategory[], palette: Palette): NativeChart | undefined {
  const now = chart.series.filter(({ look }) => look !== 'earlier');
  const found = drawn.map((_, i) => {
    const series = now.find(({ values }) => (values[i] ?? null) !== null);
    const value = series?.values[i] ?? null;
    const text = value === null ? undated(chart) : (series?.texts?.[i] ?? spanText(value));
    return { text, days: value === null ? undefined : daysOfSpan(value) };
  });
  const days = found.flatMap(({ days: span }) => span ?? []);
  const [first] = days;
  if (first === undefined) return undefined;
  const asOf = chart.asOf === undefined ? undefined : daysOf(chart.asOf.date);
  const starts = [...days, ...(asOf === undefined ? [] : [asOf])];
  const min = starts.reduce((least, span) => Math.min(least, span.first), first.first);
  const max = starts.reduce((most, span) => Math.max(most, span.last), first.last);
  const least = Math.max(1, Math.ceil((max - min) * LEAST_SHARE));
  const points = new Map(
    drawn.flatMap(({ look }, i) =>
      look === undefined || look === 'plain' ? [] : [[i, paintOf(look, palette)] as const],
    ),
  );
  const format = 'dd/mm/yyyy';
  return {
    kind: 'stacked',
    categories: drawn.map((category, i) => fullName(category, found[i]?.text ?? '')),
    series: [
      {
        name: documentLabels[chart.locale]['chart-start'],
        values: found.map(({ days: span }) => (span === undefined ? null : span.first + SERIAL_OF_1970)),
        paint: UNSEEN,
        points: NO_POINTS,
        format,
        hidden: true,
      },
      {
        name: now[0]?.name ?? '',
        values: found.map(({ days: span }) =>
          span === undefined ? null : Math.max(least, span.last - span.first + 1),
        ),
        paint: { fill: palette.mid },
        points,
        format: '0',
      },
    ],
    min: min + SERIAL_OF_1970 - least,
    max: max + SERIAL_OF_1970 + 2 * least,
    axis: 'mm/yyyy',
  };
}
