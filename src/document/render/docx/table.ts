import type { BlockNode, TableNode } from '../../node.ts';
import { type GridCell, tableGrid } from '../../table-grid.ts';
import { GAP, paragraphXml } from './paragraph.ts';
import type { Surroundings } from './surroundings.ts';
import type { Writing } from './writing.ts';

/** Width between the margins of an A4 page, in twentieths of a point. */
const TEXT_WIDTH = 9638;
const HEADER_FILL = '<w:shd w:val="clear" w:color="auto" w:fill="E3E8F2"/>';
const HEADER_ROW = '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>';
const BODY_ROW = '<w:trPr><w:cantSplit/></w:trPr>';

/** Writes the blocks of a cell: handed in, because blocks hold tables and tables hold blocks. */
type WriteBlocks = (nodes: readonly BlockNode[], around: Surroundings, writing: Writing) => string;

/** A cell of a row as it will be written: one that starts here, or the rest of one that started above. */
type Place = { readonly kind: 'cell'; readonly grid: GridCell } | { readonly kind: 'rest'; readonly colspan: number };

/** A table with its caption above it, header rows that repeat on each page, and rows that stay whole. */
export function tableXml(node: TableNode, around: Surroundings, writing: Writing, writeBlocks: WriteBlocks): string {
  const caption = node.caption === undefined ? '' : paragraphXml('Caption', '', node.caption, undefined, writing);
  const grid = tableGrid(node);
  if (grid.columns === 0) return caption;
  const rows = rowPlaces(grid.cells, node.rows.length);
  const headers = Number.isFinite(node.headerRows) ? Math.max(0, Math.floor(node.headerRows)) : 0;
  const widths = columnWidths(node, grid.columns, around.tables);
  let xml = `${caption}<w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"/><w:tblW w:w="5000" w:type="pct"/>${widths.fixed ? '<w:tblLayout w:type="fixed"/>' : ''}<w:tblLook w:val="${node.rowHeaders ? '06A0' : '0620'}" w:firstRow="1" w:lastRow="0" w:firstColumn="${node.rowHeaders ? 1 : 0}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>`;
  for (const width of widths.columns) xml += `<w:gridCol w:w="${width}"/>`;
  xml += '</w:tblGrid>';
  rows.forEach((places, row) => {
    const header = row < headers;
    xml += `<w:tr>${header ? HEADER_ROW : BODY_ROW}`;
    for (const place of places)
      xml += cellXml(place, header, node.rowHeaders === true, (blocks, style) =>
        writeBlocks(blocks, { style, depth: 0, tables: around.tables + 1 }, writing),
      );
    xml += `${places.length === 0 ? '<w:tc><w:p/></w:tc>' : ''}</w:tr>`;
  });
  return `${xml}</w:tbl>`;
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
  return rows.map((row) => (spanned ? row.sort((a, b) => a.column - b.column) : row).map(({ place }) => place));
}

function cellXml(
  place: Place,
  header: boolean,
  rowHeaders: boolean,
  inside: (blocks: readonly BlockNode[], style: string) => string,
): string {
  if (place.kind === 'rest') {
    return `<w:tc><w:tcPr>${spanXml(place.colspan)}<w:vMerge/>${header ? HEADER_FILL : ''}</w:tcPr><w:p/></w:tc>`;
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

/** Columns as wide as asked, or equal ones that the word processor may adjust to what they hold. */
function columnWidths(
  { widths }: TableNode,
  columns: number,
  tablesAround: number,
): { readonly fixed: boolean; readonly columns: readonly number[] } {
  const available = Math.round(TEXT_WIDTH / (tablesAround + 1));
  const asked = Array.from({ length: columns }, (_, i) => {
    const width = widths?.[i];
    return width !== undefined && Number.isFinite(width) && width > 0 ? width : 0;
  });
  const total = asked.reduce((sum, width) => sum + width, 0);
  const fixed = asked.every((width) => width > 0);
  return {
    fixed,
    columns: asked.map((width) => Math.max(1, Math.round(fixed ? (available * width) / total : available / columns))),
  };
}
