import type { BlockNode, TableNode } from '../../node.ts';
import { type GridCell, type TableGrid, tableGrid } from '../../table-grid.ts';
import { plainText } from '../../visit.ts';
import { longestWord, sharedWidths } from '../character-widths.ts';
import { beginsAtTheRight } from '../text-direction.ts';
import { CELL_INDENT } from './names.ts';
import { GAP, paragraphXml } from './paragraph.ts';
import { captionLabelXml } from './report.ts';
import { PAGE_WIDTH, type Surroundings } from './surroundings.ts';
import type { DocxWriting } from './writing.ts';

const HEADER_FILL = '<w:shd w:val="clear" w:color="auto" w:fill="EEF2F8" w:themeFill="background2"/>';
const HEADER_ROW = '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>';
const BODY_ROW = '<w:tr><w:trPr><w:cantSplit/></w:trPr>';

const LOOK =
  '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>';
const LOOK_ROW_HEADERS =
  '<w:tblLook w:val="06A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>';

/** A caption needs a table to belong to. */
const EMPTY_TABLE =
  '<w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>';

/** Writes the blocks of a cell: handed in, because blocks hold tables and tables hold blocks. */
type WriteBlocks = (nodes: readonly BlockNode[], around: Surroundings, writing: DocxWriting) => string;

/** A cell of a row as it will be written: one that starts here, the rest of one that started above, or a hole before one. */
type Place =
  | { readonly kind: 'cell'; readonly grid: GridCell }
  | { readonly kind: 'rest' | 'hole'; readonly colspan: number };

/** A table with its caption above it, header rows that repeat on each page, and rows that stay whole. */
export function tableXml(
  node: TableNode,
  around: Surroundings,
  writing: DocxWriting,
  writeBlocks: WriteBlocks,
): string {
  const caption =
    node.caption === undefined
      ? ''
      : paragraphXml('Caption', '', node.caption, undefined, writing, false, captionLabelXml('table', writing));
  const grid = tableGrid(node);
  if (grid.columns === 0) return caption && `${caption}${EMPTY_TABLE}`;
  const rows = rowPlaces(grid.cells, node.rows.length);
  const headers = Number.isFinite(node.headerRows) ? Math.max(0, Math.floor(node.headerRows)) : 0;
  const needs = columnNeeds(node, grid);
  const small = sumOf(needs) > around.width / (around.tables + 1);
  let body = '';
  rows.forEach((places, row) => {
    const header = row < headers;
    body += header ? HEADER_ROW : BODY_ROW;
    for (const place of places) {
      body += cellXml(place, header, node.rowHeaders === true, (blocks, style) =>
        writeBlocks(
          blocks,
          { ...around, style: small ? `${style}Small` : style, depth: 0, tables: around.tables + 1, note: false },
          writing,
        ),
      );
    }
    body += places.length === 0 ? '<w:tc><w:p/></w:tc></w:tr>' : '</w:tr>';
  });
  const columns = columnWidths(node, grid, needs, around);
  const look = node.rowHeaders ? LOOK_ROW_HEADERS : LOOK;
  // Word makes columns fit what they hold by itself; fixed ones are those that somebody asked for, and those that only just fit.
  const fixed = small || isAsked(node, grid) ? '<w:tblLayout w:type="fixed"/>' : '';
  // The first column stands at the right where the words of the first row are read from there.
  const direction = beginsAtTheRight(grid) ? '<w:bidiVisual/>' : '';
  return `${caption}<w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"/>${direction}<w:tblW w:w="5000" w:type="pct"/>${fixed}${look}</w:tblPr><w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${body}</w:tbl>`;
}

/** Rows with the continuations of the cells that span them, in the order of the columns. */
function rowPlaces(cells: readonly (readonly GridCell[])[], rowCount: number): readonly (readonly Place[])[] {
  const rows: { column: number; place: Place }[][] = Array.from({ length: rowCount }, () => []);
  let spanned = false;
  for (const row of cells) {
    for (const grid of row) {
      rows[grid.row]?.push({ column: grid.column, place: { kind: 'cell', grid } });
      for (let below = grid.row + 1; below < grid.row + grid.rowspan; below++) {
        spanned = true;
        rows[below]?.push({ column: grid.column, place: { kind: 'rest', colspan: grid.colspan } });
      }
    }
  }
  return rows.map((row) =>
    spanned ? withHoles(row.sort((a, b) => a.column - b.column)) : row.map(({ place }) => place),
  );
}

/** Only a span from above can leave a hole; without a cell in it, what follows would move to the left. */
function withHoles(row: readonly { readonly column: number; readonly place: Place }[]): readonly Place[] {
  const places: Place[] = [];
  let next = 0;
  for (const { column, place } of row) {
    if (column > next) places.push({ kind: 'hole', colspan: column - next });
    places.push(place);
    next = column + (place.kind === 'cell' ? place.grid.colspan : place.colspan);
  }
  return places;
}

function cellXml(
  place: Place,
  header: boolean,
  rowHeaders: boolean,
  inside: (blocks: readonly BlockNode[], style: string) => string,
): string {
  const fill = header ? HEADER_FILL : '';
  if (place.kind !== 'cell')
    return `<w:tc><w:tcPr>${spanXml(place.colspan)}${place.kind === 'rest' ? '<w:vMerge/>' : ''}${fill}</w:tcPr><w:p/></w:tc>`;
  const { cell, column, colspan, rowspan } = place.grid;
  const textStyle = rowHeaders && column === 0 ? 'TableRowHeading' : 'TableText';
  const style = header ? 'TableHeading' : textStyle;
  const merge = rowspan > 1 ? '<w:vMerge w:val="restart"/>' : '';
  const properties = `${spanXml(colspan)}${merge}${fill}`;
  const written = inside(cell.children, style) || `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr></w:p>`;
  // A cell ends with a paragraph, or Word cannot open the file.
  const gap = written.endsWith('</w:p>') ? '' : GAP;
  return `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${written}${gap}</w:tc>`;
}

function spanXml(colspan: number): string {
  return colspan > 1 ? `<w:gridSpan w:val="${colspan}"/>` : '';
}

/** Room beside the words of a cell, in twentieths of a point: margins, and a little for the lines. */
const CELL_ROOM = 220;
/** Size of the words of a table, in twentieths of a point. */
const TEXT_SIZE = 190;
const SMALL_SIZE = 140;
/** Characters that count as the shortest and the longest column. */
const SHORT = 12;
const LONG = 400;

/** Whether a table needs a page on its side for its longest words to stay whole. */
export function isWideTable(node: TableNode): boolean {
  const grid = tableGrid(node);
  return sumOf(columnNeeds(node, grid)) > PAGE_WIDTH.upright;
}

/** For each column, the width with which its longest word stays whole. */
function columnNeeds(node: TableNode, grid: TableGrid): readonly number[] {
  const needs = new Array<number>(grid.columns).fill(0);
  for (const row of grid.cells) {
    for (const { cell, column, colspan, row: at } of row) {
      if (colspan > 1) continue;
      const strong = at < node.headerRows || (node.rowHeaders === true && column === 0);
      const indent = cell.children.some(({ type }) => type === 'list') ? CELL_INDENT : 0;
      const word = (longestWord(plainText(cell.children), strong) * TEXT_SIZE) / 1000;
      needs[column] = Math.max(needs[column] ?? 0, word + indent);
    }
  }
  return needs.map((width) => width + CELL_ROOM);
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

function isAsked({ widths }: TableNode, { columns }: TableGrid): boolean {
  return widths !== undefined && widths.length >= columns;
}

/** Columns as wide as asked, or guessed from what they hold; no word is cut as long as others can give room. */
function columnWidths(
  node: TableNode,
  grid: TableGrid,
  needs: readonly number[],
  { width, tables }: Surroundings,
): readonly number[] {
  const available = Math.round(width / (tables + 1));
  const smaller =
    sumOf(needs) > available ? needs.map((need) => CELL_ROOM + ((need - CELL_ROOM) * SMALL_SIZE) / TEXT_SIZE) : needs;
  const least = sumOf(smaller) > available ? smaller.map((need) => Math.min(need, available / grid.columns)) : smaller;
  const shares = isAsked(node, grid) ? (node.widths ?? []).slice(0, grid.columns) : columnTexts(grid).map(Math.sqrt);
  return sharedWidths(shares, least, available).map((one) => Math.max(1, Math.round(one)));
}

/** Characters of the longest cell of each column. */
function columnTexts({ cells, columns }: TableGrid): readonly number[] {
  const texts = new Array<number>(columns).fill(SHORT);
  for (const row of cells) {
    for (const { cell, column, colspan } of row) {
      if (colspan > 1) continue;
      texts[column] = Math.max(texts[column] ?? SHORT, Math.min(LONG, plainText(cell.children).length));
    }
  }
  return texts;
}
