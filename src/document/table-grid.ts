import { requireParts, usageError } from '../errors/index.ts';
import { isRecord } from '../internal/plain-record.ts';
import type { TableCell, TableNode } from './node.ts';

/** A cell at its place on the grid of a table; counts start at 0. */
export interface GridCell {
  readonly cell: TableCell;
  readonly row: number;
  /** Index of the cell among those of its row, as written. */
  readonly index: number;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

/** A table laid out on its grid. */
export interface TableGrid {
  readonly columns: number;
  readonly cells: readonly (readonly GridCell[])[];
  /** Rows that do not reach the last column, counted from 0. */
  readonly shortRows: readonly number[];
  /** Cells whose spans run into another cell, past the last row, or are not counts. */
  readonly faulty: readonly GridCell[];
}

const WIDEST = 1000;

/**
 * Lays a table out: spans of earlier rows push later cells to the right, as in HTML. Spans that are no counts are taken as
 * 1, spans past the last row are cut; both are named in `faulty`.
 *
 * @example
 * ```ts
 * import { cell, table, tableGrid } from 'plan-sante/document';
 * const grid = tableGrid(table([[cell('Calendrier', { colspan: 2 })], ['Début', '2023']]));
 * console.log(grid.columns, grid.cells[1]?.[1]?.column, grid.faulty.length); // 2 1 0
 * ```
 */
export function tableGrid(table: TableNode): TableGrid {
  requireRows(table);
  let columns = 0;
  const rowCount = table.rows.length;
  const cells: GridCell[][] = [];
  const faulty: GridCell[] = [];
  /** For each column, the first row that is free again. */
  const freeFrom: number[] = [];
  const widths: number[] = [];
  table.rows.forEach((source, row) => {
    const laid: GridCell[] = [];
    let column = 0;
    source.cells.forEach((cell, index) => {
      while ((freeFrom[column] ?? 0) > row) column++;
      const colspan = spanOf(cell.colspan, WIDEST);
      const wanted = spanOf(cell.rowspan, Number.MAX_SAFE_INTEGER);
      const rowspan = Math.min(wanted, rowCount - row);
      const placed: GridCell = { cell, row, index, column, colspan, rowspan };
      let clash =
        wanted !== rowspan || colspan !== (cell.colspan ?? 1) || spanOf(cell.rowspan, wanted) !== (cell.rowspan ?? 1);
      for (let c = column; c < column + colspan; c++) {
        if ((freeFrom[c] ?? 0) > row) clash = true;
        freeFrom[c] = row + rowspan;
      }
      if (clash) faulty.push(placed);
      laid.push(placed);
      column += colspan;
    });
    while ((freeFrom[column] ?? 0) > row) column++;
    let width = column;
    for (let c = column; c < freeFrom.length; c++) if ((freeFrom[c] ?? 0) > row) width = c + 1;
    widths.push(width);
    columns = Math.max(columns, width);
    cells.push(laid);
  });
  const shortRows = widths.flatMap((width, row) => (width < columns ? [row] : []));
  return { columns, cells, shortRows, faulty };
}

/** Refuses what has no rows with cells, before they are laid out; what is inside the cells does not matter. */
function requireRows(table: unknown): void {
  const expected = 'a table of a document: rows that hold cells';
  requireParts('tableGrid', expected, table, ['rows']);
  const { rows } = table as { readonly rows: readonly unknown[] };
  // By index: the first hole of a list that claims to be endless ends it.
  for (let i = 0; i < rows.length; i++) {
    requireParts('tableGrid', expected, rows[i], ['cells']);
    const { cells } = rows[i] as { readonly cells: readonly unknown[] };
    for (let c = 0; c < cells.length; c++) if (!isRecord(cells[c])) throw usageError('tableGrid', expected, cells[c]);
  }
}

function spanOf(span: number | undefined, most: number): number {
  return span === undefined || !Number.isInteger(span) || span < 1 ? 1 : Math.min(span, most);
}
