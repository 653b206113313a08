import { append } from '../../../internal/append.ts';
import { defined } from '../../../internal/defined.ts';
import type { ChartSeries, MeasureChart } from '../../chart.ts';
import { bareNumber, drawnHead, markText, withUnit } from '../../chart-values.ts';
import { textWidth } from '../text-lines.ts';
import { between, zeroLine } from './bar-marks.ts';
import { type Canvas, type Drawn, SIZES } from './chart-frame.ts';
import { type Columns, drawRows, type RowPlace, type Stretch } from './chart-rows.ts';
import { type DrawnItem, type Ink, textAt } from './drawing.ts';
import { drawLegend } from './legend.ts';
import { barEnds, boundsOf, placeOn } from './scale.ts';

const BAR = 20;

interface Part {
  readonly series: ChartSeries;
  readonly fill: Ink;
  readonly words: Ink;
  readonly stroke?: Ink;
}

/** Bars of parts: what is positive to the right of zero, what is negative to the left, the sum behind. */
export function drawStacked(chart: MeasureChart, canvas: Canvas): Drawn {
  const parts = partsOf(chart.series);
  const sums = chart.categories.map((_, index) => sumsOf(chart.series, index));
  const ends = barEnds(
    sums.flatMap(({ below, over }) => [below, over]),
    chart.scale,
  );
  const legend = drawLegend(
    parts.map(({ series, fill, stroke }) => ({
      name: drawnHead(series),
      sign: (x, y) => [{ type: 'rect', x, y, width: 16, height: 12, fill, ...defined({ stroke }) }],
    })),
    canvas,
  );
  const marks = (row: RowPlace, { track }: Columns): readonly DrawnItem[] => {
    const place = placeOn(ends, track.x, track.width);
    const items: DrawnItem[] = [];
    let [over, below] = [0, 0];
    for (const part of parts) {
      const size = boundsOf(part.series.values[row.index] ?? null)?.max ?? 0;
      if (size === 0) continue;
      const from = size > 0 ? over : below;
      if (size > 0) over += size;
      else below += size;
      append(items, partMarks(part, between(place, from, from + size), row, chart.locale));
    }
    items.push(zeroLine(place, row));
    return items;
  };
  // A remark says more than the sum, which is that of the table.
  const remarked = chart.categories.some(({ remark = '' }) => remark !== '');
  const values = remarked ? [] : sums.map(({ text }) => text(chart));
  const needs = { values, head: '', columns: [], markHeight: BAR };
  const drawn = drawRows(chart, { ...canvas, top: legend.bottom }, needs, marks);
  return { items: [...legend.items, ...drawn.items], bottom: drawn.bottom };
}

/** A part of a bar, with its value where there is room for it. */
function partMarks(
  { series, fill, words, stroke }: Part,
  { x, width }: Stretch,
  { index, y, height }: RowPlace,
  locale: MeasureChart['locale'],
): readonly DrawnItem[] {
  const gap = width > 3 ? 1 : 0;
  const shape: DrawnItem = { type: 'rect', x, y, width: width - gap, height, fill, ...defined({ stroke }) };
  const text = markText(series, index, locale);
  if (textWidth(text, SIZES.note, true) + 6 > width) return [shape];
  const look = { size: SIZES.note, anchor: 'middle', bold: true, ink: words } as const;
  return [shape, textAt(x + (width - gap) / 2, y + height / 2 + 4.3, text, look)];
}

/** Six colours in an order in which neighbours stay apart; two parts of which one only fills up are a mark on its track. */
function partsOf(series: readonly ChartSeries[]): readonly Part[] {
  const coloured = series.filter(({ look }) => look !== 'rest');
  return series.map((one) => {
    if (one.look === 'rest') return { series: one, fill: 'tint', words: 'ink', stroke: 'strong' };
    const at = coloured.indexOf(one);
    if (coloured.length === 1) return { series: one, fill: 'accent', words: 'onAccent' };
    return at < 6
      ? { series: one, fill: `groups-${at}`, words: `onGroups-${at}` }
      : { series: one, fill: 'strong', words: 'ink', stroke: 'soft' };
  });
}

interface Sums {
  readonly below: number;
  readonly over: number;
  readonly text: (chart: MeasureChart) => string;
}

/** The sum of the parts that are known; what is only known between bounds gives a sum between bounds. */
function sumsOf(series: readonly ChartSeries[], index: number): Sums {
  let [below, over, min, max, known] = [0, 0, 0, 0, 0];
  for (const { values } of series) {
    const bounds = boundsOf(values[index] ?? null);
    if (bounds === undefined) continue;
    known++;
    min += bounds.min;
    max += bounds.max;
    if (bounds.max < 0) below += bounds.min;
    else over += bounds.max;
  }
  const text = ({ locale, series: all }: MeasureChart): string => {
    const [first] = all;
    if (known === 0 || first === undefined) return '–';
    const sum = (value: number) => bareNumber(Number(value.toPrecision(12)), first.decimals, locale);
    return withUnit(min === max ? sum(min) : `${sum(min)}\u202f–\u202f${sum(max)}`, first.unit, locale);
  };
  return { below, over, text };
}
