import { usageError } from '../errors/index.ts';
import type { CellArea } from './cell-address.ts';
import type { DelimiterChoice } from './csv/choose-delimiter.ts';
import type { TableEncoding } from './csv/decode-text.ts';
import type { FilledRow } from './sheet.ts';

/** A column of a table. */
export interface TableColumn {
  /** From 1. */
  readonly column: number;
  /** As written, on one line; the name of the group before it where the names stand in two lines. */
  readonly name: string;
  readonly hidden?: true;
}

/** What was chosen while reading, as data: each can be given as an option of the same name and tried again. */
export interface TableChoices {
  /** Name of the sheet; absent in CSV. */
  readonly sheet?: string;
  /** The row with the names of the columns, from 1; the last one where there are two. */
  readonly headerRow: number;
  /** How many rows the names take. */
  readonly headerLines: 1 | 2;
  /** The call said so, the names of a profile are there, the file marks the row, its form shows it, or nothing does. */
  readonly headerWhy: 'given' | 'profile' | 'filter' | 'form' | 'open';
  readonly delimiter?: DelimiterChoice['delimiter'];
  readonly delimiterWhy?: DelimiterChoice['why'];
  readonly encoding?: TableEncoding;
  readonly dateSystem?: 1900 | 1904;
}

/** A table as it was read: rows of cells with their addresses, and what was chosen. */
export interface Table {
  readonly columns: readonly TableColumn[];
  /** The rows below the names; those without any cell are not there. */
  readonly rows: readonly FilledRow[];
  /** The rows with the names. */
  readonly header: readonly FilledRow[];
  /** What stands above the names: titles, guidance. */
  readonly above: readonly FilledRow[];
  readonly merged: readonly CellArea[];
  readonly chosen: TableChoices;
  /** The other sheets, where the table is a workbook of ours: a sheet for each collection of a plan. */
  readonly more?: readonly Table[];
}

/** How many cells of a table hold something, names and what stands above them included. */
export function countCells({ above, header, rows }: Pick<Table, 'above' | 'header' | 'rows'>): number {
  let count = 0;
  for (const part of [above, header, rows]) for (const { cells } of part) count += cells.length;
  return count;
}

/** Refuses what is no table, such as the whole answer of a reading. */
export function requireTable(caller: string, value: unknown): asserts value is Table {
  const { columns, rows, header, above, merged, chosen } = (value ?? {}) as Partial<Record<keyof Table, unknown>>;
  if ([columns, rows, header, above, merged].every(Array.isArray) && typeof chosen === 'object' && chosen !== null)
    return;
  throw usageError(caller, 'a table: the data of what readTable answers', value);
}
