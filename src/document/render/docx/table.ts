import type { BlockNode, TableNode } from '../../node.ts';
import { type GridCell, tableGrid } from '../../table-grid.ts';
import { GAP, paragraphXml } from './paragraph.ts';
import type { Surroundings } from './surroundings.ts';
import type { Writing } from './writing.ts';

/** Width between the margins of an A4 page, in twentieths of a point. */
const TEXT_WIDTH = 9638;
const HEADER_FILL = '<w:shd w:val="clear" w:color="auto" w:fill="E3E8F2"/>';
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
type WriteBlocks = (nodes: readonly BlockNode[], around: Surroundings, writing: Writing) => string;

/** A cell of a row as it will be written: one that starts here, the rest of one that started above, or a hole before one. */
type Place =
  | { readonly kind: 'cell'; readonly grid: GridCell }
  | { readonly kind: 'rest' | 'hole'; readonly colspan: number };

/** A table with its caption above it, header rows that repeat on each page, and rows that stay whole. */
export function tableXml(node: TableNode, around: Surroundings, writing: Writing, writeBlocks: WriteBlocks): string {
  const caption = node.caption === undefined ? '' : paragraphXml('Caption', '', node.caption, undefined, writing);
  const grid = tableGrid(node);
  if (grid.columns === 0) return caption && `${caption}${EMPTY_TABLE}`;
  const rows = rowPlaces(grid.cells, node.rows.length);
  const headers = Number.isFinite(node.headerRows) ? Math.max(0, Math.floor(node.headerRows)) : 0;
  const texts = new Array<number>(grid.columns).fill(0);
  let body = '';
  rows.forEach((places, row) => {
    const header = row < headers;
    body += header ? HEADER_ROW : BODY_ROW;
    for (const place of places) {
      const xml = cellXml(place, header, node.rowHeaders === true, (blocks, style) =>
        writeBlocks(blocks, { style, depth: 0, tables: around.tables + 1, note: false }, writing),
      );
      if (place.kind === 'cell' && place.grid.colspan === 1) {
        texts[place.grid.column] = Math.max(
          texts[place.grid.column] ?? 0,
          xml.length - (header ? HEADER_FILL.length : 0),
        );
      }
      body += xml;
    }
    body += places.length === 0 ? '<w:tc><w:p/></w:tc></w:tr>' : '</w:tr>';
  });
  const widths = columnWidths(node, texts, around.tables);
  return `${caption}<w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"/><w:tblW w:w="5000" w:type="pct"/>${widths.fixed ? '<w:tblLayout w:type="fixed"/>' : ''}${node.rowHeaders ? LOOK_ROW_HEADERS : LOOK}</w:tblPr><w:tblGrid>${widths.columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${body}</w:tbl>`;
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
  if (place.kind !== 'cell') {
    return `<w:tc><w:tcPr>${spanXml(place.colspan)}${place.kind === 'rest' ? '<w:vMerge/>' : ''}${header ? HEADER_FILL : ''}</w:tcPr><w:p/></w:tc>`;
  }
  const { cell, column, colspan, rowspan } = place.grid;
  const rowHeading = rowHeaders && column === 0 && !header;
  const style = header ? 'TableHeading' : rowHeading ? 'TableRowHeading' : 'TableText';
  const merge = rowspan > 1 ? '<w:vMerge w:val="restart"/>' : '';
  const properties = `${spanXml(colspan)}${merge}${header ? HEADER_FILL : ''}`;
  const content = inside(cell.children, style);
  const empty = content === '' ? `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr></w:p>` : '';
  return `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}${empty}${content.endsWith('</w:p>') || empty !== '' ? '' : GAP}</w:tc>`;
}

function spanXml(colspan: number): string {
  return colspan > 1 ? `<w:gridSpan w:val="${colspan}"/>` : '';
}

/** Markup of a cell that holds one short run: what is longer than that is text. */
const CELL_MARKUP = 100;
/** Characters that count as the shortest and the longest column. */
const SHORT = 20;
const LONG = 500;

/** Columns as wide as asked, or guessed from what they hold and left for the word processor to adjust. */
function columnWidths(
  { widths }: TableNode,
  texts: readonly number[],
  tablesAround: number,
): { readonly fixed: boolean; readonly columns: readonly number[] } {
  const available = Math.round(TEXT_WIDTH / (tablesAround + 1));
  const fixed = widths !== undefined && texts.every((_, i) => (widths[i] ?? 0) > 0);
  const shares = texts.map((length, i) =>
    fixed ? (widths[i] ?? 0) : Math.sqrt(Math.min(LONG, Math.max(SHORT, length - CELL_MARKUP))),
  );
  const total = shares.reduce((sum, share) => sum + share, 0);
  return { fixed, columns: shares.map((share) => Math.max(1, Math.round((available * share) / total))) };
}
