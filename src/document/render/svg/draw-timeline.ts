import type { ChartLook, TimelineChart, TimelineSeries } from '../../chart.ts';
import { dayNumber, daysOf, daysOfSpan, monthOf } from '../../chart-day.ts';
import { spanText, undated } from '../../chart-values.ts';
import { textWidth, wrapText } from '../text-lines.ts';
import { type Canvas, type Drawn, LINE_HEIGHT, SIZES } from './chart-frame.ts';
import { type Columns, drawRows, type RowPlace, type Stretch } from './chart-rows.ts';
import { type DrawnItem, type Ink, textAt } from './drawing.ts';
import { drawLegend, type LegendEntry } from './legend.ts';
import { type Ends, placeOn } from './scale.ts';

const HEIGHT = 16;

/** What happens when: spans as bars, what falls on a day as a dot, what is only known to fall within a time as a pale bar with a dot. */
export function drawTimeline(chart: TimelineChart, canvas: Canvas): Drawn {
  const ends = timeEnds(chart);
  const legend = chart.series.length > 1 ? drawLegend(chart.series.map(legendEntry), canvas) : undefined;
  const values = chart.categories.map((_, index) => dateText(chart, index));
  const marks = (place: RowPlace, { track }: Columns): readonly DrawnItem[] => [
    { type: 'rect', x: track.x, y: place.y + HEIGHT / 2 - 1, width: track.width, height: 2, fill: 'tint' },
    ...asOfMark(chart, ends, track, place),
    ...[...chart.series]
      .sort((a, b) => Number(b.look === 'earlier') - Number(a.look === 'earlier'))
      .flatMap((series) => spanMark(series, ends, place, track)),
  ];
  const drawn = drawRows(
    chart,
    { ...canvas, top: legend?.bottom ?? canvas.top },
    { values, head: '', columns: [], markHeight: HEIGHT },
    marks,
    (columns, y) => timeHead(chart, ends, columns, y),
  );
  return { items: [...(legend?.items ?? []), ...drawn.items], bottom: drawn.bottom };
}

/** The dates of a line in words: those of its main series, and of the next one where that has none. */
function dateText(chart: TimelineChart, index: number): string {
  const now = chart.series.filter(({ look }) => look !== 'earlier');
  const series = now.find(({ values }) => (values[index] ?? null) !== null);
  const value = series?.values[index] ?? null;
  if (series === undefined || value === null) return undated(chart);
  return series.texts?.[index] ?? spanText(value);
}

const DAY_ROOM = 15;

function timeEnds(chart: TimelineChart): Ends {
  const spans = chart.series.flatMap(({ values }) =>
    values.flatMap((value) => (value === null ? [] : (daysOfSpan(value) ?? []))),
  );
  const asOf = chart.asOf === undefined ? undefined : daysOf(chart.asOf.date);
  const days = [...spans, ...(asOf === undefined ? [] : [asOf])];
  const [first] = days;
  if (first === undefined) return { min: 0, max: 1 };
  const min = days.reduce((least, day) => Math.min(least, day.first), first.first);
  const max = days.reduce((most, day) => Math.max(most, day.last), first.last);
  const room = Math.max(DAY_ROOM, (max - min) * 0.02);
  return { min: min - room, max: max + room };
}

/** Months between two marks of the axis. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 600];

/** The axis of time over the track: months or years, as many as have room, and the day the figure speaks of above them. */
function timeHead(chart: TimelineChart, ends: Ends, { track }: Columns, y: number): Drawn {
  const items: DrawnItem[] = [];
  let bottom = y;
  const place = placeOn(ends, track.x, track.width);
  if (chart.asOf !== undefined) {
    const lines = wrapText(chart.asOf.label, track.width, { size: SIZES.note, bold: true });
    const x = place(daysOf(chart.asOf.date)?.first ?? ends.min);
    lines.forEach((line, i) => {
      const half = textWidth(line, SIZES.note, true) / 2;
      const centre = Math.min(Math.max(x, track.x + half), track.x + track.width - half);
      items.push(
        textAt(centre, y + (i + 1) * LINE_HEIGHT.note - 4, line, { size: SIZES.note, bold: true, anchor: 'middle' }),
      );
    });
    bottom += lines.length * LINE_HEIGHT.note;
  }
  if (chart.series.every(({ values }) => values.every((value) => value === null))) return { items, bottom };
  for (const { x, text } of timeTicks(ends, track)) {
    items.push(textAt(x, bottom + LINE_HEIGHT.note - 4, text, { size: SIZES.note, anchor: 'middle', ink: 'soft' }), {
      type: 'line',
      points: [
        [x, bottom + LINE_HEIGHT.note],
        [x, bottom + LINE_HEIGHT.note + 4],
      ],
      stroke: 'strong',
      width: 1,
    });
  }
  return { items, bottom: bottom + LINE_HEIGHT.note };
}

function timeTicks(ends: Ends, track: Stretch): readonly { readonly x: number; readonly text: string }[] {
  const place = placeOn(ends, track.x, track.width);
  const monthWidth = (track.width * 30.44) / (ends.max - ends.min);
  const step = STEPS.find((months) => months * monthWidth > (months < 12 ? 62 : 42)) ?? 1200;
  const start = monthOf(ends.min);
  const first = Math.ceil((start.year * 12 + start.month - 1) / step) * step;
  const ticks: { readonly x: number; readonly text: string }[] = [];
  for (let month = first; ticks.length < 60; month += step) {
    const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1];
    const day = dayNumber(year, inYear, 1);
    if (day > ends.max) break;
    const text = step >= 12 ? String(year) : `${String(inYear).padStart(2, '0')}/${year}`;
    const half = textWidth(text, SIZES.note) / 2;
    const x = place(day);
    if (day >= ends.min && x - half >= track.x - 4 && x + half <= track.x + track.width + 4) ticks.push({ x, text });
  }
  return ticks;
}

function asOfMark({ asOf }: TimelineChart, ends: Ends, track: Stretch, { y, height }: RowPlace): DrawnItem[] {
  const day = asOf === undefined ? undefined : daysOf(asOf.date);
  if (day === undefined) return [];
  const x = placeOn(ends, track.x, track.width)(day.first);
  return [
    {
      type: 'line',
      points: [
        [x, y - 7],
        [x, y + height + 7],
      ],
      stroke: 'ink',
      width: 1.5,
      dashed: true,
    },
  ];
}

const INK: Readonly<Record<ChartLook, Ink>> = {
  plain: 'mid',
  highlight: 'accent',
  provisional: 'accent',
  outside: 'soft',
  warning: 'warning',
};

function spanMark(series: TimelineSeries, ends: Ends, { index, y, category }: RowPlace, track: Stretch): DrawnItem[] {
  const value = series.values[index] ?? null;
  const days = value === null ? undefined : daysOfSpan(value);
  if (days === undefined) return [];
  const place = placeOn(ends, track.x, track.width);
  const [from, to] = [place(days.first), place(days.last + 1)];
  const middle = y + HEIGHT / 2;
  const look = category.look ?? 'plain';
  const hollow = look === 'provisional' || look === 'outside';
  const ink = INK[look];
  const at = { x: (from + to) / 2, y: middle };
  if (series.look === 'earlier') return [{ type: 'dot', ...at, radius: 4, fill: 'paper', stroke: 'strong' }];
  if (series.look === 'point') {
    const dot: DrawnItem = { type: 'dot', ...at, radius: 6, fill: hollow ? 'paper' : ink, stroke: ink };
    // A point that is known only between two days stands on the stretch between them.
    const stretch: DrawnItem = { type: 'rect', x: from, y: middle - 4, width: to - from, height: 8, fill: 'line' };
    return to - from > 10 ? [stretch, dot] : [dot];
  }
  const width = Math.max(4, to - from);
  return [
    {
      type: 'rect',
      x: Math.min(from, track.x + track.width - width),
      y: middle - 6,
      width,
      height: 12,
      fill: hollow ? 'paper' : ink,
      ...(hollow ? { stroke: ink, dashed: look === 'provisional' } : {}),
    },
  ];
}

function legendEntry({ name, look }: TimelineSeries): LegendEntry {
  return {
    name,
    sign: (x, y) => {
      if (look === 'earlier') return [{ type: 'dot', x: x + 8, y: y + 6, radius: 4, fill: 'paper', stroke: 'strong' }];
      if (look === 'point') return [{ type: 'dot', x: x + 8, y: y + 6, radius: 5, fill: 'mid', stroke: 'mid' }];
      return [{ type: 'rect', x, y: y + 1, width: 16, height: 10, fill: 'mid' }];
    },
  };
}
