import type { Chart, ChartCategory } from '../../chart.ts';
import { textWidth, wrapText } from '../text-lines.ts';
import { type Canvas, type Drawn, LINE_HEIGHT, SIZES } from './chart-frame.ts';
import { type DrawnItem, textAt } from './drawing.ts';

/** A stretch of the picture from left to right. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** What a kind of chart needs beside the names of its lines. */
interface RowNeeds {
  /** Words behind the marks of each line, and heads. */
  readonly values: readonly string[];
  readonly head: string;
  /** Further columns of marks with their heads and the words in each. */
  readonly columns: readonly { readonly head: string; readonly widest: number }[];
  /** Height of the marks of a line. */
  readonly markHeight: number;
  /** Room above the marks for words of their own. */
  readonly above?: number;
}

/** Where everything of the lines stands. */
export interface Columns {
  readonly mark: number;
  readonly label: Stretch;
  readonly track: Stretch;
  readonly value: Stretch;
  readonly remark: Stretch;
  readonly extra: readonly Stretch[];
}

/** One line with its place. */
export interface RowPlace {
  readonly category: ChartCategory;
  readonly index: number;
  /** Upper edge of the marks. */
  readonly y: number;
  readonly height: number;
}

const GAP = 14;
const MOST_LABEL_LINES = 4;
/** A column beside the first needs this much; where it has less, it stands in the table alone. */
const LEAST_COLUMN = 58;

/** The lines of a chart: rank, name, marks, value, remark; names over the marks where there is little room. */
export function drawRows(
  chart: Chart,
  canvas: Canvas,
  needs: RowNeeds,
  marks: (place: RowPlace, columns: Columns) => readonly DrawnItem[],
  headMarks: (columns: Columns, y: number) => Drawn = (_columns, y) => ({ items: [], bottom: y }),
): Drawn {
  const rows = chart.categories.slice(0, chart.shown ?? chart.categories.length);
  if (rows.length === 0) return { items: [], bottom: canvas.top };
  const columns = columnsOf(rows, canvas, needs, chart.heading ?? '');
  const head = heads(canvas, needs, columns);
  const below = headMarks(columns, head.bottom);
  // The head of the names needs a line even where nothing else has a head.
  const least = chart.heading === undefined || canvas.narrow ? 0 : LINE_HEIGHT.note;
  const scale = { ...below, bottom: Math.max(below.bottom, canvas.top + least) };
  const heading = canvas.narrow ? [] : headingItems(chart, columns, canvas.left, scale.bottom);
  let y = scale.bottom + 4;
  const items: DrawnItem[] = [...heading, ...head.items, ...scale.items, rule(canvas, y, 'strong')];
  let group = '';
  rows.forEach((category, index) => {
    if (category.group !== undefined && category.group !== '' && category.group !== group) {
      const lines = wrapText(category.group, canvas.width, { size: SIZES.body, bold: true });
      y += index > 0 ? 12 : 4;
      items.push(
        ...lines.map((line, i) =>
          textAt(canvas.left, y + (i + 1) * LINE_HEIGHT.body, line, { bold: true, ink: 'soft' }),
        ),
      );
      y += lines.length * LINE_HEIGHT.body + 8;
      items.push(rule(canvas, y, 'line'));
    }
    group = category.group ?? '';
    const row = drawRow(category, index, y, canvas, columns, needs, (place) => marks(place, columns));
    items.push(...row.items);
    y = row.bottom;
    items.push(rule(canvas, y, 'line'));
  });
  return { items, bottom: y };
}

function rule({ left, width }: Canvas, y: number, stroke: 'strong' | 'line'): DrawnItem {
  return {
    type: 'line',
    points: [
      [left, y],
      [left + width, y],
    ],
    stroke,
    width: 1,
  };
}

function columnsOf(rows: readonly ChartCategory[], canvas: Canvas, needs: RowNeeds, heading: string): Columns {
  const { left, width, narrow } = canvas;
  const widest = (texts: readonly string[], size: number, bold = false) =>
    texts.reduce((most, text) => Math.max(most, textWidth(text, size, bold)), 0);
  const marks = widest(
    rows.map(({ mark = '' }) => mark),
    SIZES.body,
    true,
  );
  const mark = marks === 0 ? 0 : Math.min(marks + GAP, width / 4);
  const shown = needs.values.slice(0, rows.length);
  const value = Math.min(widest(shown, SIZES.body, true), width * (narrow ? 0.4 : 0.25));
  const valueRoom = value === 0 ? 0 : value + 8;
  if (narrow) {
    const start = left + mark;
    const room = width - mark;
    const track = { x: start, width: Math.max(40, room - valueRoom) };
    return {
      mark,
      label: { x: start, width: room },
      track,
      value: { x: track.x + track.width + 8, width: value },
      remark: { x: start, width: room },
      extra: [],
    };
  }
  const named = widest(rows.map(fullLabel), SIZES.body) * 1.04 + 2;
  const names = Math.max(named, widest([heading], SIZES.note, true) - mark + 2);
  const remarks = widest(
    rows.map(({ remark = '' }) => remark),
    SIZES.body,
  );
  const fits = needs.columns.length > 0 && needs.columns.length <= 7;
  const label = Math.min(names, width * (fits ? 0.3 : remarks > 0 ? 0.3 : 0.38));
  const remark = remarks === 0 ? 0 : Math.min(remarks + GAP + 2, width * 0.3);
  const free = width - mark - label - GAP - valueRoom - remark;
  const needed = needs.columns.reduce(
    (sum, column) => sum + Math.max(LEAST_COLUMN, column.widest + 34, longestWord(column.head) + 12),
    0,
  );
  const extraRoom = fits && free - needed > 110 ? Math.max(needed, free - 190) : 0;
  const trackWidth = Math.max(60, free - extraRoom - (extraRoom > 0 ? GAP : 0));
  const track = { x: left + mark + label + GAP, width: trackWidth };
  const valueAt = { x: track.x + track.width + 8, width: value };
  const extraLeft = valueAt.x + value + GAP;
  const each = extraRoom === 0 ? 0 : extraRoom / needs.columns.length;
  return {
    mark,
    label: { x: left + mark, width: label },
    track,
    value: valueAt,
    remark: { x: left + width - remark + GAP, width: Math.max(0, remark - GAP) },
    extra: extraRoom === 0 ? [] : needs.columns.map((_, i) => ({ x: extraLeft + i * each, width: each - 8 })),
  };
}

function longestWord(text: string): number {
  return text.split(/\s/).reduce((most, word) => Math.max(most, textWidth(word, SIZES.note, true)), 0);
}

function fullLabel({ id = '', label }: ChartCategory): string {
  return id === '' ? label : `${id} ${label}`;
}

const HEAD = { size: SIZES.note, bold: true } as const;

/** The head of the names, on the last line of all heads. */
function headingItems({ heading = '' }: Chart, columns: Columns, left: number, bottom: number): readonly DrawnItem[] {
  const lines = wrapText(heading, columns.mark + columns.label.width, { ...HEAD, most: 1 });
  return lines.map((line) => textAt(left, bottom - 3, line, { ...HEAD, ink: 'soft' }));
}

function heads(canvas: Canvas, needs: RowNeeds, columns: Columns): Drawn {
  const trackHead = { x: columns.track.x, width: columns.track.width + columns.value.width + 8 };
  const cells: readonly (readonly [text: string, at: Stretch])[] = [
    [needs.head, trackHead],
    ...columns.extra.map((at, i) => [needs.columns[i]?.head ?? '', at] as const),
  ];
  const wrapped = cells.map(([text, at]) => ({ at, lines: wrapText(text, at.width, HEAD) }));
  const most = wrapped.reduce((lines, one) => Math.max(lines, one.lines.length), 0);
  const bottom = canvas.top + most * LINE_HEIGHT.note;
  return {
    items: wrapped.flatMap(({ at, lines }) =>
      lines.map((line, i) =>
        textAt(at.x, bottom - (lines.length - 1 - i) * LINE_HEIGHT.note - 3, line, { ...HEAD, ink: 'soft' }),
      ),
    ),
    bottom,
  };
}

function drawRow(
  category: ChartCategory,
  index: number,
  top: number,
  canvas: Canvas,
  columns: Columns,
  needs: RowNeeds,
  marks: (place: RowPlace) => readonly DrawnItem[],
): Drawn {
  const above = needs.above ?? 0;
  const label = labelLines(category, columns.label.width);
  const remark = wrapText(category.remark ?? '', columns.remark.width, { size: SIZES.body });
  const value = wrapText(needs.values[index] ?? '', columns.value.width + 1, { size: SIZES.body, bold: true });
  const labelHeight = Math.max(label.length, category.mark === undefined ? 0 : 1) * LINE_HEIGHT.body;
  const valueHeight = value.length * LINE_HEIGHT.body;
  const remarkHeight = remark.length * LINE_HEIGHT.body;
  const markBlock = above + needs.markHeight;
  const ink = category.look === 'outside' ? 'soft' : 'ink';
  const mark = category.mark ?? '';
  if (canvas.narrow) {
    const y = top + 8;
    const markTop = y + labelHeight + 4 + Math.max(above, (valueHeight - needs.markHeight) / 2);
    const middle = markTop + needs.markHeight / 2;
    const bottom = Math.max(markTop + needs.markHeight, middle + valueHeight / 2);
    return {
      items: [
        ...labelItems(mark, label, canvas.left, columns, y, ink),
        ...marks({ category, index, y: markTop, height: needs.markHeight }),
        ...valueItems(value, columns.value, middle, ink),
        ...blockOf(remark, columns.remark.x, bottom + 4, 'soft'),
      ],
      bottom: bottom + (remark.length > 0 ? 4 + remarkHeight : 0) + 8,
    };
  }
  const content = Math.max(labelHeight, markBlock, valueHeight + above, remarkHeight);
  const middle = top + 7 + content / 2;
  const markTop = middle - markBlock / 2 + above;
  return {
    items: [
      ...labelItems(mark, label, canvas.left, columns, middle - labelHeight / 2, ink),
      ...marks({ category, index, y: markTop, height: needs.markHeight }),
      ...valueItems(value, columns.value, markTop + needs.markHeight / 2, ink),
      ...blockOf(remark, columns.remark.x, middle - remarkHeight / 2, 'ink'),
    ],
    bottom: top + content + 14,
  };
}

/** Words of a line that look alike, and how far from its start they stand. */
interface LabelPiece {
  readonly text: string;
  readonly bold: boolean;
  readonly shift: number;
}

/** The short name in bold, then the label, wrapped together. */
function labelLines({ id = '', label }: ChartCategory, width: number): readonly (readonly LabelPiece[])[] {
  const plain = (text: string, shift = 0): LabelPiece => ({ text, bold: false, shift });
  const strong = (text: string): LabelPiece => ({ text, bold: true, shift: 0 });
  const form = { size: SIZES.body, most: MOST_LABEL_LINES };
  if (id === '' || id === label) return wrapText(label, width, form).map((line) => [plain(line)]);
  const indent = textWidth(id, SIZES.body, true) + textWidth(' ', SIZES.body);
  // A short name that fills the column stands on lines of its own.
  if (indent > width * 0.6) {
    const own = wrapText(id, width, { size: SIZES.body, bold: true, most: 3 });
    return [...own.map((line) => [strong(line)]), ...wrapText(label, width, form).map((line) => [plain(line)])];
  }
  const lines = wrapText(label, width, { ...form, indent });
  const [first = '', ...others] = lines;
  return [[strong(id), ...(first === '' ? [] : [plain(first, indent)])], ...others.map((line) => [plain(line)])];
}

function labelItems(
  mark: string,
  lines: readonly (readonly LabelPiece[])[],
  left: number,
  columns: Columns,
  top: number,
  ink: 'ink' | 'soft',
): readonly DrawnItem[] {
  const baseline = (line: number) => top + (line + 1) * LINE_HEIGHT.body - 5;
  const marks = wrapText(mark, Math.max(10, columns.mark - 4), { size: SIZES.body, bold: true, most: 2 });
  return [
    ...marks.map((text, i) => textAt(left, baseline(i), text, { bold: true, ink })),
    ...lines.flatMap((pieces, i) =>
      pieces.map(({ text, bold, shift }) => textAt(columns.label.x + shift, baseline(i), text, { ink, bold })),
    ),
  ];
}

function valueItems(
  lines: readonly string[],
  { x, width }: Stretch,
  middle: number,
  ink: 'ink' | 'soft',
): readonly DrawnItem[] {
  const top = middle - (lines.length * LINE_HEIGHT.body) / 2;
  return lines.map((line, i) =>
    textAt(x + width, top + (i + 1) * LINE_HEIGHT.body - 4.5, line, {
      bold: true,
      anchor: 'end',
      ink,
    }),
  );
}

function blockOf(lines: readonly string[], x: number, top: number, ink: 'ink' | 'soft'): readonly DrawnItem[] {
  return lines.map((line, i) => textAt(x, top + (i + 1) * LINE_HEIGHT.body - 5, line, { ink }));
}
