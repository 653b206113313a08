import { readOds } from './ods/read-ods.ts';
import type { TableFormat } from './sheet.ts';
import { annotateWorkbook } from './workbook/annotate-workbook.ts';
import { readWorkbook } from './workbook/read-workbook.ts';
import { writeWorkbook } from './workbook/write-workbook.ts';

export type { Locale } from '../i18n/index.ts';
export type { CellArea, CellPlace } from './cell-address.ts';
export type {
  CellContent,
  CellKind,
  ColumnContent,
  ColumnRange,
  FilledCell,
  FilledRow,
  Sheet,
  SheetFact,
  SheetMarks,
  SheetOptions,
  SheetsRead,
  TableContent,
  TableFormat,
  TableLimits,
  WriteOptions,
} from './sheet.ts';

/**
 * Workbooks (`.xlsx`), values only: texts, numbers, days in both date systems, truth values, errors, and what is stored with formulas. Nothing
 * is computed, run or followed; a file that is not sound, or grows too much when unpacked, is refused.
 *
 * It is an entry of its own, given as a value, so that who reads CSV alone does not load it.
 *
 * @example
 * ```ts
 * import { readTable, writeTable } from 'plan-sante/tables';
 * import { xlsx } from 'plan-sante/xlsx';
 * const bytes = writeTable({ name: 'Suivi', columns: [{ name: 'Fin' }], rows: [[{ date: '2026-03-31' }]] }, { format: xlsx });
 * const result = readTable(bytes, { format: xlsx });
 * console.log(result.success && result.data.rows[0]?.cells[0]?.text); // 31/03/2026
 * ```
 */
export const xlsx: TableFormat = {
  name: 'xlsx',
  read: readWorkbook,
  write: writeWorkbook,
  annotate: annotateWorkbook,
};

/**
 * OpenDocument spreadsheets (`.ods`, as LibreOffice and the State's own tools write them), read only: the same values, refusals and remarks as
 * for {@link xlsx}. What was repeated, hidden or merged is read as it stands; comments, pictures and macros are told.
 *
 * @example
 * ```ts
 * import { readTable } from 'plan-sante/tables';
 * import { ods } from 'plan-sante/xlsx';
 * const result = readTable(new Uint8Array([0x50, 0x4b]), { format: ods, locale: 'en' });
 * console.log(result.success, result.issues[0]?.code); // false zip-corrupt
 * ```
 */
export const ods: TableFormat = { name: 'ods', read: readOds };
