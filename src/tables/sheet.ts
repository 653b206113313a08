import type { Locale } from '../i18n/index.ts';
import type { CellArea } from './cell-address.ts';

/** What a cell holds. A date is one only where the file says so; in CSV every cell is a text. */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error';

/** One cell that holds something. */
export interface FilledCell {
  /** `B4`, as spreadsheets show it. */
  readonly address: string;
  /** From 1. */
  readonly column: number;
  readonly kind: CellKind;
  /** As a reader of the sheet sees it. */
  readonly text: string;
  /** The number, the truth value, or the day or moment in ISO 8601; absent for texts and errors. */
  readonly value?: number | boolean | string;
  /** The value is the one that the file keeps for a formula: nothing was computed. */
  readonly formula?: true;
}

/** A row with its cells from left to right; empty cells are not there. */
export interface FilledRow {
  /** From 1, as spreadsheets show it. */
  readonly row: number;
  readonly cells: readonly FilledCell[];
  readonly hidden?: true;
}

/** Columns from one to another, both included. */
export interface ColumnRange {
  readonly from: number;
  readonly to: number;
}

/** What a reader of a format found on one sheet, before anything is chosen. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly FilledRow[];
  readonly merged: readonly CellArea[];
  readonly hidden?: true;
  /** From left to right, none in another. */
  readonly hiddenColumns: readonly ColumnRange[];
  /** The row that the file itself marks as the one with names: by a filter or a table. */
  readonly filterRow?: number;
}

/** A fact to tell about a file, before it is put in words. */
export interface SheetFact<Code extends string = string> {
  readonly code: Code;
  readonly severity: 'error' | 'warning' | 'info';
  readonly sheet?: string;
  readonly address?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** How much of a file is read before it is refused. */
export interface TableLimits {
  /** Rows that hold something, all sheets together. */
  readonly rows: number;
  /** Cells that hold something, all sheets together. */
  readonly cells: number;
  /** UTF-16 units of all texts together. */
  readonly characters: number;
}

/** Far above the largest plan that was seen (3,803 rows), far below what would hurt. */
export const DEFAULT_TABLE_LIMITS: TableLimits = { rows: 200_000, cells: 1_500_000, characters: 40_000_000 };

/** What a format needs to know to read. */
export interface SheetOptions {
  readonly locale: Locale;
  readonly limits: TableLimits;
}

/** A reader and writer of workbooks, given as a value so that who reads CSV alone does not load it. */
export interface TableFormat {
  readonly name: string;
  /** Reads the sheets of a file. It never throws: a file that cannot be read is findings without sheets. */
  readonly read: (bytes: Uint8Array, options: SheetOptions) => SheetsRead;
  /** Absent for formats that are only read. */
  readonly write?: (table: TableContent, options: WriteOptions) => Uint8Array;
  /** Puts comments and a column of texts into a file; it never throws. */
  readonly annotate?: (
    bytes: Uint8Array,
    marks: readonly SheetMarks[],
    author: string,
  ) => { readonly bytes?: Uint8Array; readonly findings: readonly SheetFact[] };
}

/** What is to be said at the cells of a sheet, and beside its rows. */
export interface SheetMarks {
  readonly sheet: string;
  readonly comments: readonly { readonly address: string; readonly text: string }[];
  readonly notes: readonly { readonly row: number; readonly text: string }[];
}

/** The sheets of a file, and what there is to tell of it. */
export interface SheetsRead {
  readonly sheets: readonly Sheet[];
  readonly findings: readonly SheetFact[];
  /** Which day is the first of the file's day numbers. */
  readonly dateSystem?: 1900 | 1904;
}

/** What a cell is written as. A day is `{ date: '2026-03-31' }`. */
export type CellContent = string | number | boolean | { readonly date: string } | null;

/** A column to write. */
export interface ColumnContent {
  readonly name: string;
  /** How wide, in characters; by the contents when left out. */
  readonly width?: number;
  /** The words of a drop-down list; another word is refused by the spreadsheet, or only warned of where the list is `open`. */
  readonly choices?: readonly string[];
  readonly open?: true;
  /** A drop-down list of what stands in a column of another sheet, without refusing other words. */
  readonly choicesFrom?: { readonly sheet: string; readonly column: string };
  /** What the column is for: shown beside its cells when they are filled in. */
  readonly note?: string;
  /** How numbers are shown: as amounts in euros, as percentages; as they are when left out. */
  readonly format?: 'amount' | 'percent';
}

/** A table to write: names of columns and rows of contents, none longer than there are columns. */
export interface TableContent {
  /** Name of the sheet. */
  readonly name: string;
  /** Title of the document. */
  readonly title?: string;
  readonly columns: readonly ColumnContent[];
  readonly rows: readonly (readonly CellContent[])[];
  /** Further sheets of the same workbook. */
  readonly more?: readonly TableContent[];
}

/** What a writer needs to know beside the table. */
export interface WriteOptions {
  readonly locale: Locale;
  /** Language of the document, BCP 47. */
  readonly language: string;
}
