import { append } from '../../internal/append.ts';
import { type CsvFault, type CsvRow, openCsv } from '../../internal/csv-rows.ts';
import { cellAddress } from '../cell-address.ts';
import type { FilledCell, FilledRow, Sheet, SheetFact, TableLimits } from '../sheet.ts';
import type { Delimiter } from './choose-delimiter.ts';
import { unguarded } from './formula-guard.ts';

/** What the form of a CSV file gives reason to tell. */
type CsvFindingCode = CsvFault | 'table-too-large' | 'formula-mark-removed' | 'rows-ragged';

interface CsvSheet {
  readonly sheet?: Sheet;
  readonly findings: readonly SheetFact<CsvFindingCode>[];
}

/** The longest row that is read: a page of text in each of many cells. */
export const LONGEST_ROW = 1_000_000;

/** Reads a CSV text into one sheet. A text beyond the limits is refused before its cells are kept. */
export function readCsv(text: string, delimiter: Delimiter, limits: TableLimits): CsvSheet {
  const tooLarge = beyondLimits(text, delimiter, limits);
  if (tooLarge !== undefined) return { findings: [tooLarge] };
  const rows: FilledRow[] = [];
  const findings: SheetFact<CsvFindingCode>[] = [];
  const widths: number[] = [];
  let marks = 0;
  let firstMark: string | undefined;
  let row = 0;
  forEachRow(text, delimiter, ({ cells, fault }) => {
    row++;
    const found = filledCells(cells, row, (address) => {
      marks++;
      firstMark ??= address;
    });
    if (found.length > 0) {
      rows.push({ row, cells: found });
      widths.push(cells.length);
    }
    if (fault !== undefined) findings.push({ code: fault, severity: 'error', params: { row } });
  });
  if (firstMark !== undefined) {
    findings.push({ code: 'formula-mark-removed', severity: 'info', address: firstMark, params: { count: marks } });
  }
  append(findings, raggedRows(rows, widths, delimiter));
  return { sheet: { name: '', rows, merged: [], hiddenColumns: [] }, findings };
}

const MOST_NAMED = 20;

/**
 * Rows with another number of cells than nearly all: a text with a delimiter or a line break that no quotes hold together. Titles
 * above, and headings of a single cell, are none.
 */
function raggedRows(
  rows: readonly FilledRow[],
  widths: readonly number[],
  delimiter: Delimiter,
): readonly SheetFact<'rows-ragged'>[] {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width = 1, count = 0] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0]);
  if (width === 1 || count < 3 || count * 3 < widths.length * 2) return [];
  const first = widths.indexOf(width);
  const ragged = rows.filter((row, i) => i > first && widths[i] !== width && row.cells.length > 1);
  if (ragged.length === 0) return [];
  const named = ragged.slice(0, MOST_NAMED).map(({ row }) => row);
  const params = { count: ragged.length, rows: named, width, delimiter };
  return [{ code: 'rows-ragged', severity: 'warning', address: ragged[0]?.cells[0]?.address ?? '', params }];
}

/** The cells of a row that hold something, without the marks against formulas; each mark is told. */
export function filledCells(
  cells: readonly string[],
  row: number,
  onMark: (address: string) => void,
): readonly FilledCell[] {
  const found: FilledCell[] = [];
  for (const [i, written] of cells.entries()) {
    if (written.trim() === '') continue;
    const address = cellAddress(row, i + 1);
    const shown = unguarded(written);
    if (shown !== written) onMark(address);
    found.push({ address, column: i + 1, kind: 'text', text: shown });
  }
  return found;
}

/** Counts without keeping, and only where the text is long enough to be in doubt. */
function beyondLimits(
  text: string,
  delimiter: Delimiter,
  limits: TableLimits,
): SheetFact<'table-too-large'> | undefined {
  const refusal = (what: 'rows' | 'cells' | 'characters', limit: number) =>
    ({ code: 'table-too-large', severity: 'error', params: { what, limit } }) as const;
  if (text.length > limits.characters) return refusal('characters', limits.characters);
  if (text.length < limits.rows && text.length < limits.cells) return undefined;
  let lines = 0;
  let cells = 0;
  const comma = delimiter.charCodeAt(0);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0a) lines++;
    else if (unit === comma) cells++;
  }
  // Marks inside quotes count here: what stays below the limits with them stays below without.
  if (lines < limits.rows && cells + lines < limits.cells) return undefined;
  let rows = 0;
  let filled = 0;
  const count = (row: CsvRow): void => {
    let here = 0;
    for (const cell of row.cells) if (cell !== '') here++;
    filled += here;
    if (here > 0) rows++;
  };
  forEachRow(text, delimiter, count, () => rows > limits.rows || filled > limits.cells);
  if (rows > limits.rows) return refusal('rows', limits.rows);
  return filled > limits.cells ? refusal('cells', limits.cells) : undefined;
}

const PIECE = 1_000_000;

/** The rows of a text, line ends of old Macintosh files included. */
function forEachRow(
  text: string,
  delimiter: Delimiter,
  onRow: (row: CsvRow) => void,
  isEnough: () => boolean = () => false,
): void {
  const reader = openCsv(delimiter, LONGEST_ROW);
  const lines = text.includes('\r') && !text.includes('\n') ? text.replaceAll('\r', '\n') : text;
  for (let at = 0; at < lines.length; at += PIECE) {
    reader.push(lines.slice(at, at + PIECE), onRow);
    if (isEnough()) return;
  }
  reader.end(onRow);
}
