import type { ChartSeries, MeasureChart } from '../../chart.ts';
import { bareNumber, categoryName, drawnHead, markText, withUnit } from '../../chart-values.ts';
import { textWidth, wrapText } from '../text-lines.ts';
import { type Canvas, type Drawn, LINE_HEIGHT, SIZES } from './chart-frame.ts';
import type { Stretch } from './chart-rows.ts';
import { type DrawnItem, type Ink, textAt } from './drawing.ts';
import { drawLegend } from './legend.ts';
import { boundsOf, type Ends, placeOn, ticksOf, valueEnds } from './scale.ts';

const HEIGHT = 240;
const DOT = 4;

/** Lines over a row of points: numbers at the left, points below, the last value and the name of each line in the legend. */
export function drawLine(chart: MeasureChart, canvas: Canvas): Drawn {
  const points = chart.categories.slice(0, chart.shown ?? chart.categories.length);
  if (points.length === 0 || chart.series.length === 0) return { items: [], bottom: canvas.top };
  const ends = roundEnds(chart);
  const ticks = ticksOf(ends, 5);
  const [first] = chart.series;
  const word = (value: number) => withUnit(bareNumber(value, undefined, chart.locale), first?.unit, chart.locale);
  const axisWidth = ticks.reduce((most, tick) => Math.max(most, textWidth(word(tick), SIZES.note)), 0) + 8;
  const single = chart.series.length === 1;
  const legend = drawLegend(
    chart.series.map((series, i) => ({
      name: single ? drawnHead(series) : `${drawnHead(series)}\u00a0: ${lastText(chart, series)}`,
      sign: (x, y) => [
        {
          type: 'line',
          points: [
            [x, y + 6],
            [x + 16, y + 6],
          ],
          stroke: inkOf(chart, i),
          width: 3,
        },
        { type: 'dot', x: x + 8, y: y + 6, radius: 3, fill: inkOf(chart, i), stroke: inkOf(chart, i) },
      ],
    })),
    canvas,
  );
  const top = legend.bottom + 14;
  const plot = { x: canvas.left + axisWidth, width: canvas.width - axisWidth - 24 };
  const yOf = (value: number) => top + HEIGHT - (placeOn(ends, 0, HEIGHT)(value) - 0);
  const xOf = (i: number) => plot.x + 20 + (points.length === 1 ? 0 : (i * (plot.width - 20)) / (points.length - 1));
  const grid = ticks.flatMap((tick): DrawnItem[] => [
    {
      type: 'line',
      points: [
        [plot.x, yOf(tick)],
        [plot.x + plot.width + 20, yOf(tick)],
      ],
      stroke: 'line',
      width: 1,
    },
    textAt(plot.x - 8, yOf(tick) + 4, word(tick), { size: SIZES.note, ink: 'soft', anchor: 'end' }),
  ]);
  const names = pointNames(chart, points.map(categoryName), xOf, top + HEIGHT + 4, canvas);
  const lines = chart.series.flatMap((series, i) => seriesItems(series, points.length, inkOf(chart, i), xOf, yOf));
  const labels =
    single && first !== undefined
      ? valueLabels(chart, first, points.length, xOf, yOf, {
          x: plot.x,
          width: plot.width + 24,
        })
      : [];
  return { items: [...legend.items, ...grid, ...lines, ...labels, ...names.items], bottom: names.bottom };
}

function inkOf({ series }: MeasureChart, index: number): Ink {
  return series.length === 1 ? 'accent' : index < 6 ? `groups-${index}` : 'strong';
}

/** The scale goes from a round number to a round number. */
function roundEnds(chart: MeasureChart): Ends {
  const ends = valueEnds(
    chart.series.flatMap(({ values }) => values),
    chart.scale,
  );
  const ticks = ticksOf(ends, 5);
  const [first = ends.min, second = ends.max] = ticks;
  const last = ticks.at(-1) ?? ends.max;
  const step = Math.abs(second - first);
  return {
    min: first > ends.min ? first - step : first,
    max: last < ends.max ? last + step : last,
  };
}

function lastText({ locale }: MeasureChart, series: ChartSeries): string {
  const last = series.values.findLastIndex((value) => value !== null);
  return last < 0 ? '–' : markText(series, last, locale);
}

/** A line with its dots; where a value is missing the line stops, and bounds are drawn as an upright line. */
function seriesItems(
  { values }: ChartSeries,
  count: number,
  ink: Ink,
  xOf: (i: number) => number,
  yOf: (value: number) => number,
): readonly DrawnItem[] {
  const items: DrawnItem[] = [];
  let run: (readonly [number, number])[] = [];
  const close = () => {
    if (run.length > 1) items.push({ type: 'line', points: run, stroke: ink, width: 2.5 });
    run = [];
  };
  values.slice(0, count).forEach((value, i) => {
    const bounds = boundsOf(value);
    if (bounds === undefined) {
      close();
      return;
    }
    run.push([xOf(i), yOf((bounds.min + bounds.max) / 2)]);
    if (bounds.min < bounds.max) {
      items.push({
        type: 'line',
        points: [
          [xOf(i), yOf(bounds.min)],
          [xOf(i), yOf(bounds.max)],
        ],
        stroke: ink,
        width: 6,
      });
    }
  });
  close();
  const dots = values.slice(0, count).flatMap((value, i): DrawnItem[] => {
    const bounds = boundsOf(value);
    if (bounds === undefined) return [];
    return [{ type: 'dot', x: xOf(i), y: yOf((bounds.min + bounds.max) / 2), radius: DOT, fill: 'paper', stroke: ink }];
  });
  return [...items, ...dots];
}

/** Numbers at the dots of a line that stands alone, as many as have room. */
function valueLabels(
  { locale }: MeasureChart,
  series: ChartSeries,
  count: number,
  xOf: (i: number) => number,
  yOf: (value: number) => number,
  { x: left, width }: Stretch,
): readonly DrawnItem[] {
  const labels: DrawnItem[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    const bounds = boundsOf(series.values[i] ?? null);
    if (bounds === undefined) continue;
    const text = markText(series, i, locale);
    const half = textWidth(text, SIZES.note, true) / 2;
    const x = Math.min(Math.max(xOf(i), left + half), left + width - half);
    if (x - half < free) continue;
    free = x + half + 6;
    labels.push(textAt(x, yOf(bounds.max) - 9, text, { size: SIZES.note, bold: true, anchor: 'middle' }));
  }
  return labels;
}

/** The names of the points below them, each in the room that it has; where that is too little, every second one, third one … */
function pointNames(
  _chart: MeasureChart,
  names: readonly string[],
  xOf: (i: number) => number,
  y: number,
  { left, width }: Canvas,
): Drawn {
  const step = names.length < 2 ? width : xOf(1) - xOf(0);
  const widest = names.reduce(
    (most, name) => Math.max(most, ...name.split(/\s/).map((word) => textWidth(word, SIZES.note))),
    0,
  );
  const every = Math.max(1, Math.ceil((Math.min(widest, 90) + 8) / step));
  const room = step * every - 8;
  const form = { size: SIZES.note, ink: 'soft', anchor: 'middle' } as const;
  // Names at the ends may reach as far as the picture does.
  const roomAt = (i: number) => Math.min(room, 2 * (xOf(i) - left), 2 * (left + width - xOf(i)));
  const wrapped = names.map((name, i) => (i % every === 0 ? wrapText(name, roomAt(i), form) : []));
  const most = wrapped.reduce((lines, one) => Math.max(lines, one.length), 0);
  return {
    items: wrapped.flatMap((lines, i) =>
      lines.map((line, at) => textAt(xOf(i), y + (at + 1) * LINE_HEIGHT.note, line, form)),
    ),
    bottom: y + most * LINE_HEIGHT.note + 4,
  };
}
