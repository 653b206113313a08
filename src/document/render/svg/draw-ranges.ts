import type { ChartSeries, MeasureChart } from '../../chart.ts';
import { bareNumber, drawnHead, markText, withUnit } from '../../chart-values.ts';
import { textWidth } from '../text-lines.ts';
import { type Canvas, type Drawn, LINE_HEIGHT, SIZES } from './chart-frame.ts';
import { type Columns, drawRows, type RowPlace } from './chart-rows.ts';
import { type DrawnItem, type Ink, textAt } from './drawing.ts';
import { drawLegend, type LegendEntry } from './legend.ts';
import { boundsOf, type Ends, placeOn, valueEnds } from './scale.ts';

const HEIGHT = 18;
const SHAPE = { bar: { offset: 0, height: 8 }, thin: { offset: 12, height: 5 } } as const;

/** Ranges on one scale; a thin range below the main one, and ticks with their numbers above. */
export function drawRanges(chart: MeasureChart, canvas: Canvas): Drawn {
  const ends = valueEnds(
    chart.series.flatMap(({ values }) => values),
    chart.scale,
  );
  const [main] = chart.series;
  const ticks = chart.series.filter(({ look }) => look === 'tick');
  const remarks = chart.categories.some(({ remark }) => remark !== undefined && remark !== '');
  // The sentence behind a range says more than its ends, which the table has.
  const values = main === undefined || remarks ? [] : chart.categories.map((_, i) => markText(main, i, chart.locale));
  const legend = chart.series.length > 1 ? drawLegend(chart.series.map(legendEntry), canvas) : undefined;
  const marks = (place: RowPlace, { track }: Columns): readonly DrawnItem[] => [
    { type: 'rect', x: track.x, y: place.y, width: track.width, height: SHAPE.bar.height, fill: 'tint' },
    ...chart.series.flatMap((series) => rangeMark(chart, series, ends, place, track)),
  ];
  const drawn = drawRows(
    chart,
    { ...canvas, top: legend?.bottom ?? canvas.top },
    {
      values,
      head: chart.series.length === 1 && main !== undefined ? drawnHead(main) : '',
      columns: [],
      markHeight: HEIGHT,
      above: ticks.length > 0 ? LINE_HEIGHT.note : 0,
    },
    marks,
    (columns, y) => scaleHead(chart, ends, columns, y),
  );
  return { items: [...(legend?.items ?? []), ...drawn.items], bottom: drawn.bottom };
}

function fillOf({ look }: ChartSeries): Ink {
  return look === 'thin' ? 'mid' : 'accent';
}

function legendEntry(series: ChartSeries): LegendEntry {
  const { name, look } = series;
  if (look === 'tick') {
    return {
      name,
      sign: (x, y) => [
        {
          type: 'line',
          points: [
            [x + 8, y],
            [x + 8, y + 12],
          ],
          stroke: 'ink',
          width: 3,
        },
      ],
    };
  }
  const { height } = look === 'thin' ? SHAPE.thin : SHAPE.bar;
  return {
    name,
    sign: (x, y) => [{ type: 'rect', x, y: y + 6 - height / 2, width: 16, height, fill: fillOf(series) }],
  };
}

/** The ends of the scale over the track. */
function scaleHead(chart: MeasureChart, { min, max }: Ends, { track }: Columns, y: number): Drawn {
  const [main] = chart.series;
  const word = (value: number) => withUnit(bareNumber(value, undefined, chart.locale), main?.unit, chart.locale);
  const look = { size: SIZES.note, ink: 'soft' } as const;
  return {
    items: [
      textAt(track.x, y + LINE_HEIGHT.note - 4, word(min), look),
      textAt(track.x + track.width, y + LINE_HEIGHT.note - 4, word(max), { ...look, anchor: 'end' }),
    ],
    bottom: y + LINE_HEIGHT.note,
  };
}

function rangeMark(
  chart: MeasureChart,
  series: ChartSeries,
  ends: Ends,
  { index, y }: RowPlace,
  track: Columns['track'],
): readonly DrawnItem[] {
  const bounds = boundsOf(series.values[index] ?? null);
  if (bounds === undefined) return [];
  const place = placeOn(ends, track.x, track.width);
  if (series.look === 'tick') return tick(chart, series, place(bounds.min), index, y, track);
  const { offset, height } = series.look === 'thin' ? SHAPE.thin : SHAPE.bar;
  const x = place(bounds.min);
  // A range of a single point is still to be seen.
  const width = Math.max(3, place(bounds.max) - x);
  return [
    { type: 'rect', x: Math.min(x, track.x + track.width - width), y: y + offset, width, height, fill: fillOf(series) },
  ];
}

function tick(
  { locale }: MeasureChart,
  series: ChartSeries,
  x: number,
  index: number,
  y: number,
  { x: left, width }: Columns['track'],
): readonly DrawnItem[] {
  const text = markText(series, index, locale);
  const half = textWidth(text, SIZES.note, true) / 2;
  const centre = Math.min(Math.max(x, left + half), left + width - half);
  return [
    {
      type: 'line',
      points: [
        [x, y - 4],
        [x, y + 12],
      ],
      stroke: 'paper',
      width: 6,
    },
    {
      type: 'line',
      points: [
        [x, y - 4],
        [x, y + 12],
      ],
      stroke: 'ink',
      width: 3,
    },
    textAt(centre, y - 7, text, { size: SIZES.note, bold: true, anchor: 'middle' }),
  ];
}
