import type { ChartLook, ChartSeries, ChartValue, MeasureChart } from '../../chart.ts';
import { drawnHead, markText } from '../../chart-values.ts';
import { textWidth, wrapText } from '../text-lines.ts';
import { between, zeroLine } from './bar-marks.ts';
import { type Canvas, type Drawn, LINE_HEIGHT, SIZES } from './chart-frame.ts';
import { type Columns, drawRows, type RowPlace, type Stretch } from './chart-rows.ts';
import { type DrawnItem, type Ink, textAt } from './drawing.ts';
import { barEnds, boundsOf, type Ends, placeOn } from './scale.ts';

const BAR = 16;

/** Bars: the first series on one scale, every further series as a column of bars with its own. */
export function drawBars(chart: MeasureChart, canvas: Canvas): Drawn {
  const [main, ...others] = chart.series;
  if (main === undefined) return { items: [], bottom: canvas.top };
  const { locale, reference } = chart;
  const ends = barEnds(main.values, chart.scale, reference === undefined ? [] : [reference.value]);
  const highlights = chart.categories.some(({ look }) => look === 'highlight');
  const columns = others.map((series) => ({
    series,
    head: drawnHead(series),
    ends: barEnds(series.values, series.most === undefined ? {} : { max: series.most }),
    widest: widest(chart.categories.map((_, i) => markText(series, i, locale))),
  }));
  const texts = chart.categories.map((_, index) => markText(main, index, locale));
  const marks = (place: RowPlace, at: Columns): readonly DrawnItem[] => [
    ...bar(main.values[place.index] ?? null, ends, at.track, place, lookOf(place.category.look, highlights)),
    ...referenceMark(chart, ends, at.track, place),
    ...at.extra.flatMap((stretch, i) => {
      const column = columns[i];
      return column === undefined ? [] : smallBar(column, stretch, place, locale);
    }),
  ];
  const head = (at: Columns, y: number): Drawn => referenceHead(chart, ends, at, y);
  const needs = { values: texts, head: drawnHead(main), columns, markHeight: BAR };
  return drawRows(chart, canvas, needs, marks, head);
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text, SIZES.note)), 0);
}

/** Marks of a chart without a highlight all look like one. */
function lookOf(look: ChartLook | undefined, highlights: boolean): ChartLook {
  return look ?? (highlights ? 'plain' : 'highlight');
}

const FILL: Readonly<Record<ChartLook, Ink | undefined>> = {
  plain: 'mid',
  highlight: 'accent',
  warning: 'warning',
  provisional: undefined,
  outside: undefined,
};
const STROKE: Readonly<Record<ChartLook, Ink>> = {
  plain: 'mid',
  highlight: 'accent',
  warning: 'warning',
  provisional: 'accent',
  outside: 'soft',
};

/** A bar on its track, from zero to its value; what lies between bounds is open and dashed. */
function bar(value: ChartValue, ends: Ends, track: Stretch, row: RowPlace, look: ChartLook): DrawnItem[] {
  const { y, height } = row;
  const place = placeOn(ends, track.x, track.width);
  const items: DrawnItem[] = [{ type: 'rect', x: track.x, y, width: track.width, height, fill: 'tint' }];
  const bounds = boundsOf(value);
  if (bounds !== undefined) {
    const { min, max } = bounds;
    const sure = min > 0 ? min : Math.min(max, 0);
    items.push(...stroke(between(place, 0, sure), y, height, look));
    if (min < max) {
      items.push(
        ...(min < 0 && max > 0 ? [between(place, min, 0), between(place, 0, max)] : [between(place, min, max)]).map(
          (at): DrawnItem => ({ type: 'rect', ...at, y, height, fill: 'paper', stroke: STROKE[look], dashed: true }),
        ),
      );
    }
  }
  if (ends.min < 0) items.push(zeroLine(place, row));
  return items;
}

function stroke({ x, width }: Stretch, y: number, height: number, look: ChartLook): DrawnItem[] {
  if (width === 0) return [];
  const fill = FILL[look];
  if (fill !== undefined) return [{ type: 'rect', x, y, width, height, fill }];
  return [{ type: 'rect', x, y, width, height, fill: 'paper', stroke: STROKE[look], dashed: look === 'provisional' }];
}

interface SmallColumn {
  readonly series: ChartSeries;
  readonly ends: Ends;
  readonly widest: number;
}

function smallBar(
  { series, ends, widest: room }: SmallColumn,
  stretch: Stretch,
  { index, y, height, category }: RowPlace,
  locale: MeasureChart['locale'],
): readonly DrawnItem[] {
  const track = { x: stretch.x, width: Math.max(4, stretch.width - room - 4) };
  const value = series.values[index] ?? null;
  const look = category.look === 'outside' ? 'outside' : 'plain';
  return [
    ...bar(value, ends, track, { category, index, y: y + 1, height: height - 2 }, look),
    textAt(track.x + track.width + 4, y + height / 2 + 4.3, markText(series, index, locale), {
      size: SIZES.note,
      ink: look === 'outside' ? 'soft' : 'ink',
    }),
  ];
}

/** What the reference is, over the place of its line. */
function referenceHead({ reference }: MeasureChart, ends: Ends, { track }: Columns, y: number): Drawn {
  if (reference === undefined) return { items: [], bottom: y };
  const x = placeOn(ends, track.x, track.width)(reference.value);
  const lines = wrapText(reference.label, track.width, { size: SIZES.note });
  const width = widest(lines);
  const left = Math.max(track.x, Math.min(x - width / 2, track.x + track.width - width));
  return {
    items: lines.map((line, i) =>
      textAt(left, y + (i + 1) * LINE_HEIGHT.note - 4, line, { size: SIZES.note, ink: 'soft' }),
    ),
    bottom: y + lines.length * LINE_HEIGHT.note,
  };
}

function referenceMark({ reference }: MeasureChart, ends: Ends, track: Stretch, { y, height }: RowPlace): DrawnItem[] {
  if (reference === undefined) return [];
  const x = placeOn(ends, track.x, track.width)(reference.value);
  return [
    {
      type: 'line',
      points: [
        [x, y - 4],
        [x, y + height + 4],
      ],
      stroke: 'ink',
      width: 1.5,
    },
  ];
}
