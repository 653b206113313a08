import { setColumns } from './column-widths.ts';
import type { FlowCell, FlowTable } from './flow.ts';
import { paragraphsHeight, takeParagraphs } from './measure.ts';
import { BODY_HEIGHT, CELL_MARGIN, LINE, SMALLEST_SIZE } from './page.ts';
import { spaceBefore } from './paragraph.ts';
import type { SlideRow } from './slide.ts';

/** A table on its way onto slides: what is left of it. */
export interface TableLeft {
  readonly table: FlowTable;
  readonly textSize: number;
  readonly widths: readonly number[];
  /** Header rows, if they are put on every slide. */
  readonly headers: readonly SlideRow[];
  readonly rows: readonly SlideRow[];
  /** First row of {@link rows} that is not placed yet. */
  readonly next: number;
  /** Whether that row is what was left of one that was cut. */
  readonly continued: boolean;
}

/** What goes on this slide, and what is left; nothing goes when not one row fits and `atTop` is false. */
interface TableStep {
  readonly placed: readonly SlideRow[];
  readonly left: TableLeft | undefined;
}

/** A header taller than this share of a slide is shown once. */
const TALLEST_HEADER = 0.35;

/** Measures a table that stands among words of this size. */
export function startTable(table: FlowTable, wordSize: number): TableLeft {
  const { textSize, widths } = setColumns(table, Math.max(SMALLEST_SIZE, wordSize - 2));
  const rows = measuredRows(table, widths, textSize);
  const headers = rows.slice(0, table.headerRows);
  const repeated =
    table.headerRows > 0 &&
    table.headerRows < rows.length &&
    totalHeight(headers) <= BODY_HEIGHT * TALLEST_HEADER &&
    headers.every(({ cells }, row) => cells.every((cell) => row + cell.rowspan <= table.headerRows));
  return {
    table,
    textSize,
    widths,
    headers: repeated ? headers : [],
    rows,
    next: repeated ? table.headerRows : 0,
    continued: false,
  };
}

/** Height of rows one below the other. */
export function totalHeight(rows: readonly SlideRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** Puts as many rows as fit into a height. At the top of a slide a row that is too tall is cut, so that something always goes. */
export function placeRows(left: TableLeft, room: number, atTop: boolean): TableStep {
  const { headers, rows, next } = left;
  const inside = room - totalHeight(headers);
  let height = 0;
  let end = next;
  /** The first row that no cell from above reaches into: cells over several rows are kept whole where they can be. */
  let free = next;
  let whole = next;
  for (; end < rows.length; end++) {
    const row = rows[end] as SlideRow;
    if (height + row.height > inside) break;
    height += row.height;
    for (const cell of row.cells) free = Math.max(free, end + cell.rowspan);
    if (end + 1 >= free) whole = end + 1;
  }
  if (end === rows.length) return { placed: [...headers, ...rows.slice(next)], left: undefined };
  if (whole > next) {
    return { placed: [...headers, ...rows.slice(next, whole)], left: { ...left, next: whole, continued: false } };
  }
  if (!atTop) return { placed: [], left };
  return end > next ? splitSpans(left, end, inside) : cutRow(left, inside);
}

/** Cells over more rows than a slide holds: they end with the slide, and go on on the next with what did not fit. */
function splitSpans(left: TableLeft, end: number, room: number): TableStep {
  const { rows, next, widths, textSize, headers } = left;
  const carried: FlowCell[] = [];
  const spare = room - totalHeight(rows.slice(next, end));
  const placed = rows.slice(next, end).map(({ cells, height, header }, index, all): SlideRow => {
    const kept = cells.map((cell) => {
      const over = next + index + cell.rowspan - end;
      if (over <= 0) return cell;
      const held = totalHeight(all.slice(index)) + spare - 2 * CELL_MARGIN.y;
      const { taken, rest } = takeParagraphs(cell.paragraphs, cellWidth(cell, widths), textSize, held, true);
      carried.push({ ...cell, rowspan: over, paragraphs: rest });
      return { ...cell, rowspan: cell.rowspan - over, paragraphs: taken };
    });
    return { cells: kept, header, height: index === all.length - 1 ? height + spare : height };
  });
  const cells = [...carried, ...(rows[end]?.cells ?? [])].sort((a, b) => a.column - b.column);
  return {
    placed: [...headers, ...placed],
    left: { ...left, rows: continuedRows(cells, rows.slice(end), left), next: 0, continued: false },
  };
}

/** The part of a row that fits; each cell is cut after a paragraph, or after a line of one that is too long itself. */
function cutRow(left: TableLeft, room: number): TableStep {
  const { rows, next, widths, textSize, headers } = left;
  const inside = Math.max(textSize * LINE * 2, room - 2 * CELL_MARGIN.y);
  const row = rows[next]?.cells ?? [];
  const parts = row.map((cell) => takeParagraphs(cell.paragraphs, cellWidth(cell, widths), textSize, inside, true));
  const cells = row.map((cell, i) => ({ ...cell, rowspan: 1, paragraphs: parts[i]?.taken ?? [] }));
  const others = row.map((cell, i) => ({ ...cell, paragraphs: parts[i]?.rest ?? [] }));
  return {
    placed: [...headers, { cells, height: rowHeight(cells, widths, textSize), header: rows[next]?.header === true }],
    left: { ...left, rows: continuedRows(others, rows.slice(next), left), next: 0, continued: true },
  };
}

function cellWidth(cell: FlowCell, widths: readonly number[]): number {
  let width = 0;
  for (let c = cell.column; c < cell.column + cell.colspan; c++) width += widths[c] ?? 0;
  return width - 2 * CELL_MARGIN.x;
}

function cellHeight(cell: FlowCell, widths: readonly number[], textSize: number): number {
  const [first] = cell.paragraphs;
  // The margin of the cell is room enough above its first paragraph.
  const above = first === undefined ? 0 : spaceBefore(first, textSize);
  return paragraphsHeight(cell.paragraphs, cellWidth(cell, widths), textSize) - above + 2 * CELL_MARGIN.y;
}

/** Height of the tallest cell that stands in this row alone. */
function rowHeight(cells: readonly FlowCell[], widths: readonly number[], textSize: number): number {
  let height = textSize * LINE + 2 * CELL_MARGIN.y;
  for (const cell of cells) if (cell.rowspan === 1) height = Math.max(height, cellHeight(cell, widths, textSize));
  return height;
}

function measuredRows(
  { rows: source, headerRows }: FlowTable,
  widths: readonly number[],
  textSize: number,
): readonly SlideRow[] {
  const heights = source.map((cells) => rowHeight(cells, widths, textSize));
  source.forEach((cells, row) => {
    stretch(heights, row, cells, widths, textSize);
  });
  return source.map((cells, row) => ({ cells, height: heights[row] ?? 0, header: row < headerRows }));
}

/** Rows of which the first gets new cells, some of them over several rows. */
function continuedRows(
  cells: readonly FlowCell[],
  [first, ...others]: readonly SlideRow[],
  { widths, textSize }: TableLeft,
): readonly SlideRow[] {
  const rows = [{ cells, height: rowHeight(cells, widths, textSize), header: first?.header === true }, ...others];
  const heights = rows.map(({ height }) => height);
  stretch(heights, 0, cells, widths, textSize);
  return rows.map((row, i) => ({ ...row, height: heights[i] ?? row.height }));
}

/** Makes the last row under each cell that starts in `row` taller where the rows do not hold it. */
function stretch(
  heights: number[],
  row: number,
  cells: readonly FlowCell[],
  widths: readonly number[],
  textSize: number,
): void {
  for (const cell of cells) {
    if (cell.rowspan === 1 || cell.paragraphs.length === 0) continue;
    const last = Math.min(row + cell.rowspan, heights.length) - 1;
    let lack = cellHeight(cell, widths, textSize);
    for (let r = row; r <= last && lack > 0; r++) lack -= heights[r] ?? 0;
    if (lack > 0) heights[last] = (heights[last] ?? 0) + lack;
  }
}
