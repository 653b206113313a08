import { type KeysOf, requireKeys, usageError } from '../errors/index.ts';
import { type Locale, requireOptions } from '../i18n/index.ts';
import { cellAddress } from './cell-address.ts';
import { writeCsv } from './csv/write-csv.ts';
import type { CellContent, ColumnContent, TableContent, TableFormat } from './sheet.ts';
import { requireTable, type Table } from './table.ts';

/** How a table is written. */
export interface WriteTableOptions {
  /** `'csv'` when left out, or the writer of workbooks, `xlsx` from `plan-sante/xlsx`. */
  readonly format?: 'csv' | TableFormat;
  /** Decides delimiter, decimal mark and the form of days; French when left out. */
  readonly locale?: Locale;
  /** Language of the document, BCP 47; that of `locale` when left out. */
  readonly language?: string;
}

const OPTIONS: KeysOf<WriteTableOptions> = { format: true, locale: true, language: true };
const TABLE: KeysOf<TableContent> = { name: true, title: true, columns: true, rows: true, more: true };
const COLUMN: KeysOf<ColumnContent> = {
  name: true,
  width: true,
  choices: true,
  open: true,
  choicesFrom: true,
  note: true,
  format: true,
};

/**
 * Writes a table as CSV or as a workbook. In CSV, texts that a spreadsheet would take for a formula get an apostrophe, which {@link readTable}
 * takes off again; figures such as `-12,5` stay as they are. In a workbook texts are texts, and need no guard.
 *
 * @throws {PlanSanteError} when an option is unknown, a row is longer than there are columns, a number is not finite, or (workbooks)
 * something is larger than spreadsheets hold.
 * @example
 * ```ts
 * import { writeTable } from 'plan-sante/tables';
 * const bytes = writeTable({ name: 'Suivi', columns: [{ name: 'Écart' }, { name: 'Note' }], rows: [[-12.5, '=1+1']] });
 * console.log(new TextDecoder().decode(bytes).split('\r\n')[1]); // -12,5;'=1+1
 * ```
 */
export function writeTable(table: TableContent, options: WriteTableOptions = {}): Uint8Array {
  requireOptions('writeTable', options, OPTIONS);
  const { format = 'csv', locale = 'fr', language = locale } = options;
  const write = format === 'csv' ? writeCsv : format?.write;
  if (typeof write !== 'function')
    throw usageError('writeTable', "'csv', or xlsx from plan-sante/xlsx, as format", format);
  checkContent(table);
  for (const more of table.more ?? []) checkContent(more);
  if (format === 'csv' && (table.more ?? []).length > 0)
    throw usageError(
      'writeTable',
      'a table of one sheet for CSV; a workbook holds several: give xlsx as format',
      format,
    );
  return write(table, { locale, language });
}

function checkContent(table: TableContent): void {
  const caller = 'writeTable';
  if (typeof table !== 'object' || table === null || !Array.isArray(table.columns) || !Array.isArray(table.rows))
    throw usageError(caller, 'a table: { name, columns, rows }', table);
  requireKeys(caller, 'its table', table, TABLE);
  if (typeof table.name !== 'string') throw usageError(caller, 'a text as name of the sheet', table.name);
  for (const column of table.columns) {
    if (typeof column?.name !== 'string') throw usageError(caller, 'columns with a name: { name }', column);
    requireKeys(caller, 'a column', column, COLUMN);
  }
  for (const [r, row] of table.rows.entries()) requireRow(caller, row, r, table.columns.length);
}

function requireRow(caller: string, row: unknown, r: number, columns: number): void {
  if (!Array.isArray(row)) throw usageError(caller, 'rows as lists of contents', row);
  if (row.length > columns) throw usageError(caller, `rows no longer than there are columns (rows[${r}])`, row.length);
  const c = row.findIndex((content) => !isContent(content));
  if (c < 0) return;
  const kinds = 'texts, finite numbers, truth values, { date } or null';
  throw usageError(caller, `${kinds} (${cellAddress(r + 2, c + 1)})`, row[c]);
}

function isContent(content: unknown): content is CellContent {
  if (content === null || typeof content === 'string' || typeof content === 'boolean') return true;
  if (typeof content === 'number') return Number.isFinite(content);
  return typeof content === 'object' && 'date' in content && typeof content.date === 'string';
}

/**
 * What {@link readTable} read, as {@link writeTable} takes it: the columns in their order and the rows that hold something. Errors become
 * their text, and columns without a name are given an empty name.
 *
 * @example
 * ```ts
 * import { contentOfTable, readTable } from 'plan-sante/tables';
 * const result = readTable('Intitulé;Budget\nÉquipe mobile;1250');
 * if (result.success) console.log(contentOfTable(result.data).rows); // [ [ 'Équipe mobile', '1250' ] ]
 * ```
 */
export function contentOfTable(table: Table): TableContent {
  requireTable('contentOfTable', table);
  const { columns, rows, chosen } = table;
  const names = new Map(columns.map(({ column, name }) => [column, name]));
  for (const { cells } of rows) for (const { column } of cells) if (!names.has(column)) names.set(column, '');
  // Columns without name and contents would be nothing but width: one cell far to the right must not make every row long.
  const used = [...names].sort(([a], [b]) => a - b);
  const placeOf = new Map(used.map(([column], i) => [column, i]));
  return {
    name: chosen.sheet ?? 'Table',
    columns: used.map(([, name]) => ({ name })),
    rows: rows.map(({ cells }) => {
      const row: CellContent[] = [];
      for (const { column, kind, text, value } of cells) {
        const at = placeOf.get(column) ?? 0;
        while (row.length < at) row.push(null);
        row[at] = kind === 'date' && typeof value === 'string' ? { date: value } : (value ?? text);
      }
      return row;
    }),
  };
}
