import { columnLetters } from '../../../internal/column-letters.ts';
import type { ChartSeries, ChartSign, MeasureChart } from '../../chart.ts';
import { drawnHead, markText } from '../../chart-values.ts';
import { textWidth, wrapText } from '../text-lines.ts';
import { type Canvas, type Drawn, LINE_HEIGHT, SIZES } from './chart-frame.ts';
import { type Columns, drawRows, type RowPlace, type Stretch } from './chart-rows.ts';
import { type DrawnItem, type Ink, textAt } from './drawing.ts';
import { drawLegend } from './legend.ts';
import { boundsOf, valueEnds } from './scale.ts';

const CELL = 26;
const WIDEST = 96;

/** Categories by series: shades for numbers, signs for states, words for the rest. */
export function drawMatrix(chart: MeasureChart, canvas: Canvas): Drawn {
  const most = valueEnds(
    chart.series.flatMap(({ values }) => values),
    chart.scale,
    [0],
  ).max;
  // Names that have no room over their column get a letter each, and stand in a line above.
  const room = (canvas.width * (canvas.narrow ? 1 : 0.6)) / Math.max(1, chart.series.length);
  const lettered = chart.series.some((series) => longestWord(drawnHead(series)) > room);
  const legend = lettered ? letters(chart, canvas) : { items: [], bottom: canvas.top };
  const names = chart.series.map((series, i) => (lettered ? letterOf(i) : drawnHead(series)));
  const marks = (place: RowPlace, { track }: Columns): readonly DrawnItem[] =>
    cellsIn(track, chart.series.length).flatMap((at, i) => {
      const series = chart.series[i];
      return series === undefined ? [] : cell(chart, series, place, at, most);
    });
  const needs = { values: [], head: '', columns: [], markHeight: CELL };
  const drawn = drawRows(chart, { ...canvas, top: legend.bottom }, needs, marks, ({ track }, y) =>
    matrixHead(names, cellsIn(track, names.length), y),
  );
  return { items: [...legend.items, ...drawn.items], bottom: drawn.bottom };
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/\s/).map((word) => textWidth(word, SIZES.note, true))) + 4;
}

function cellsIn(track: Stretch, count: number): readonly Stretch[] {
  const each = Math.min(WIDEST, track.width / Math.max(1, count));
  return Array.from({ length: count }, (_, i) => ({ x: track.x + i * each, width: each }));
}

function matrixHead(names: readonly string[], cells: readonly Stretch[], y: number): Drawn {
  const heads = cells.map((at, i) => ({
    at,
    lines: wrapText(names[i] ?? '', at.width - 4, { size: SIZES.note, bold: true }),
  }));
  const most = heads.reduce((lines, one) => Math.max(lines, one.lines.length), 0);
  const bottom = y + most * LINE_HEIGHT.note;
  const look = { size: SIZES.note, bold: true, ink: 'soft', anchor: 'middle' } as const;
  return {
    items: heads.flatMap(({ at, lines }) =>
      lines.map((line, i) =>
        textAt(at.x + at.width / 2, bottom - (lines.length - 1 - i) * LINE_HEIGHT.note - 3, line, look),
      ),
    ),
    bottom,
  };
}

function letters(chart: MeasureChart, canvas: Canvas): Drawn {
  const entries = chart.series.map((series, i) => ({
    name: drawnHead(series),
    sign: (x: number, y: number) => [textAt(x, y + 10, letterOf(i), { size: SIZES.note, bold: true })],
  }));
  return drawLegend(entries, canvas);
}

/** a, b, … z, aa, ab, … */
function letterOf(index: number): string {
  return columnLetters(index + 1).toLowerCase();
}

function cell(
  chart: MeasureChart,
  series: ChartSeries,
  { index, y }: RowPlace,
  at: Stretch,
  most: number,
): DrawnItem[] {
  const sign = series.signs?.[index] ?? null;
  const given = series.texts?.[index] ?? null;
  const bounds = boundsOf(series.values[index] ?? null);
  const x = at.x + 1;
  const width = at.width - 2;
  if (sign !== null) return [frame(x, y, width, 'paper'), ...signItems(sign, x + width / 2, y + CELL / 2)];
  const shade = bounds === undefined || most <= 0 ? undefined : shadeOf(bounds.max / most);
  const text = given ?? (bounds === undefined ? '' : markText(series, index, chart.locale));
  // What has no room in its cell stands in the table.
  const fits = textWidth(text, SIZES.note) <= width - 4;
  return [
    frame(x, y, width, shade === undefined ? 'paper' : `ramp-${shade}`),
    ...(fits && text !== ''
      ? [
          textAt(x + width / 2, y + CELL / 2 + 4.3, text, {
            size: SIZES.note,
            anchor: 'middle',
            ink: shade === undefined ? 'ink' : `onRamp-${shade}`,
          }),
        ]
      : []),
  ];
}

function frame(x: number, y: number, width: number, fill: Ink): DrawnItem {
  return { type: 'rect', x, y, width, height: CELL, fill, stroke: 'strong' };
}

/** Five shades for shares of the most; what is nothing stays paper. */
function shadeOf(share: number): number | undefined {
  if (!(share > 0)) return undefined;
  return 4 - Math.min(4, Math.floor(share * 5));
}

/** Signs as shapes: no font has to have them. */
function signItems(sign: ChartSign, x: number, y: number): DrawnItem[] {
  switch (sign) {
    case 'ok':
      return [
        {
          type: 'line',
          points: [
            [x - 6, y],
            [x - 2, y + 5],
            [x + 6, y - 5],
          ],
          stroke: 'ok',
          width: 2.5,
        },
      ];
    case 'error':
      return [
        {
          type: 'line',
          points: [
            [x - 5, y - 5],
            [x + 5, y + 5],
          ],
          stroke: 'error',
          width: 2.5,
        },
        {
          type: 'line',
          points: [
            [x - 5, y + 5],
            [x + 5, y - 5],
          ],
          stroke: 'error',
          width: 2.5,
        },
      ];
    case 'warning':
      return [textAt(x, y + 5, '?', { size: SIZES.body, bold: true, anchor: 'middle', ink: 'warning' })];
    case 'off':
      return [
        {
          type: 'line',
          points: [
            [x - 5, y],
            [x + 5, y],
          ],
          stroke: 'soft',
          width: 1.5,
        },
      ];
    default:
      return sign satisfies never;
  }
}
