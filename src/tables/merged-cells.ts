import { addTo } from '../internal/add-to.ts';
import { firstWhere } from '../internal/first-where.ts';
import { type CellArea, cellAddress } from './cell-address.ts';
import type { FilledCell, FilledRow } from './sheet.ts';

/** A cell that is written once and reaches over the rows below it. */
interface TallCell {
  readonly from: number;
  readonly to: number;
  readonly cell: FilledCell;
}

/** The written cells of merged areas, by column and from top to bottom: a board of thousands of rows asks for each of them. */
export type MergedCells = ReadonlyMap<number, readonly TallCell[]>;

export function mergedCells(areas: readonly CellArea[], rows: readonly FilledRow[]): MergedCells {
  const ends = new Map(areas.map(({ from, to }) => [cellAddress(from.row, from.column), to.row]));
  const found = new Map<number, TallCell[]>();
  for (const { row, cells } of ends.size === 0 ? [] : rows) {
    for (const cell of cells) {
      const to = ends.get(cell.address);
      if (to === undefined || to <= row) continue;
      addTo(found, cell.column, { from: row, to, cell });
    }
  }
  for (const list of found.values()) list.sort((a, b) => a.from - b.from);
  return found;
}

/** The cell of a column that reaches down over a row from above it. */
export function cellFromAbove(merged: MergedCells, column: number, row: number): FilledCell | undefined {
  const list = merged.get(column) ?? [];
  const above = list[firstWhere(list.length, (i) => (list[i]?.from ?? 0) >= row) - 1];
  return above !== undefined && above.to >= row ? above.cell : undefined;
}
