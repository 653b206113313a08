import { type Issue, type KeysOf, requireKeys, usageError } from '../errors/index.ts';
import { type Locale, requireOptions } from '../i18n/index.ts';
import { append } from '../internal/append.ts';
import { binaryKind } from '../internal/binary-kind.ts';
import { columnLetters } from '../internal/column-letters.ts';
import { defined } from '../internal/defined.ts';
import { grouped } from '../internal/grouped.ts';
import { foldText } from '../internal/text.ts';
import { type OwnSheets, sheetsOfPlan } from './collections/own-sheets.ts';
import { headingOf } from './collections/sheet-plan.ts';
import { columnsOf } from './columns.ts';
import { chooseDelimiter, type Delimiter, requireDelimiter } from './csv/choose-delimiter.ts';
import { DOUBLE, decodeTable, type TableEncoding } from './csv/decode-text.ts';
import { readCsv } from './csv/read-csv.ts';
import { chooseHeader, namesIn } from './header-row.ts';
import { profileNames, requireProfile, type TableProfile } from './profile.ts';
import { DEFAULT_TABLE_LIMITS, type FilledRow, type Sheet, type TableFormat, type TableLimits } from './sheet.ts';
import type { Table, TableChoices, TableColumn } from './table.ts';
import { type TableFinding, tableIssues } from './table-issue.ts';

/** How a table is read. Whatever is left out is chosen from the file, and told in `chosen`. */
export interface ReadTableOptions {
  /** Language of the messages, and of numbers and days as they are shown; French when left out. */
  readonly locale?: Locale;
  /** `'csv'`, or a reader of workbooks: `xlsx`, or `ods` for LibreOffice, both from `plan-sante/xlsx`. */
  readonly format?: 'csv' | TableFormat;
  /** A profile whose names tell the sheet and the row with the names of the columns. */
  readonly profile?: TableProfile;
  /** Name of the sheet. */
  readonly sheet?: string;
  /** The row with the names of the columns, from 1. */
  readonly headerRow?: number;
  readonly delimiter?: Delimiter;
  readonly encoding?: TableEncoding;
  readonly limits?: Partial<TableLimits>;
}

const OPTIONS: KeysOf<ReadTableOptions> = {
  locale: true,
  format: true,
  profile: true,
  sheet: true,
  headerRow: true,
  delimiter: true,
  encoding: true,
  limits: true,
};
const LIMITS: KeysOf<TableLimits> = { rows: true, cells: true, characters: true };
const ENCODINGS: readonly TableEncoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'];

/** The answer of {@link readTable}. `success` is false where there is no table at all. */
export type TableReading =
  | { readonly success: true; readonly data: Table; readonly issues: readonly Issue[] }
  | { readonly success: false; readonly issues: readonly Issue[] };

/**
 * Reads a table from the bytes of a CSV file or of a workbook, or from CSV text: rows of cells with their addresses, kinds and texts as shown,
 * and what was chosen as data (`chosen`): sheet, row of the names, delimiter, encoding. Nothing is converted: in CSV every cell is a
 * text, in a workbook what the file says it is. Only values are read; formulas keep the value stored with them.
 *
 * The delimiter is judged on the line with the names first, then on the rows. Cells of blanks alone are empty.
 *
 * Whatever the file is, the answer is a report: bad data never throws.
 *
 * @throws {PlanSanteError} when what is given is neither bytes nor text, or an option is unknown.
 * @example
 * ```ts
 * import { readTable } from 'plan-sante/tables';
 * const result = readTable('Intitulé;Budget\nÉquipe mobile;1 250,50', { locale: 'en' });
 * if (result.success) {
 *   const { columns, rows, chosen } = result.data;
 *   console.log(columns.map(({ name }) => name), rows[0]?.cells[1]?.address); // [ 'Intitulé', 'Budget' ] B2
 *   console.log(chosen.delimiter, chosen.delimiterWhy, chosen.headerRow); // ; header 1
 * }
 * ```
 */
export function readTable(input: Uint8Array | string, options: ReadTableOptions = {}): TableReading {
  checkCall(input, options);
  const locale = options.locale ?? 'fr';
  const found = sheetsOf(input, options, locale);
  const findings: TableFinding[] = [...found.findings];
  const failed = (): TableReading => ({ success: false, issues: tableIssues(findings, locale) });
  const filled = found.sheets.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) {
    if (findings.every(({ severity }) => severity !== 'error'))
      findings.push({ code: 'table-empty', severity: 'error' });
    return failed();
  }
  const own = ownSheets(filled, options);
  if (own !== undefined) {
    const [first, ...more] = own.sheets.map((sheet) => tableOf(sheet, [], 1, found.chosen));
    append(findings, sheetsNotRead(filled, own.sheets, own.locale));
    if (first !== undefined) return { success: true, data: { ...first, more }, issues: tableIssues(findings, locale) };
  }
  const names = options.profile === undefined ? [] : profileNames(options.profile);
  const sheet = chooseSheet(filled, names, options.sheet);
  if (sheet === undefined) {
    const params = { sheet: options.sheet, found: found.sheets.map(({ name }) => name) };
    findings.push({ code: 'sheet-unknown', severity: 'error', params });
    return failed();
  }
  append(findings, notRead(filled.filter((one) => one !== sheet).map(({ name }) => name)));
  const data = tableOf(sheet, names, options.headerRow, found.chosen);
  append(findings, aboutColumns(data, sheet));
  return { success: true, data, issues: tableIssues(findings, locale) };
}

function notRead(names: readonly string[]): readonly TableFinding[] {
  if (names.length === 0) return [];
  return [{ code: 'sheets-not-read', severity: 'info', params: { count: names.length, found: names } }];
}

/** The sheets of a workbook of ours, that of the plan first, unless the call names another profile, a sheet or a row. */
function ownSheets(
  sheets: readonly Sheet[],
  { profile, sheet, headerRow }: ReadTableOptions,
): OwnSheets<Sheet> | undefined {
  if (sheet !== undefined || headerRow !== undefined) return undefined;
  return profile === undefined || profile.collections === true ? sheetsOfPlan(sheets) : undefined;
}

/** Sheets beside ours are told; the one that explains the columns and the words of the lists hold nothing of a plan. */
function sheetsNotRead(all: readonly Sheet[], read: readonly Sheet[], locale: Locale): readonly TableFinding[] {
  const others = all.filter((sheet) => !read.includes(sheet) && sheet.hidden !== true);
  return notRead(others.map(({ name }) => name).filter((name) => name !== headingOf('read-me', locale)));
}

interface SheetsFound {
  readonly sheets: readonly Sheet[];
  readonly findings: readonly TableFinding[];
  readonly chosen: Partial<TableChoices>;
}

function sheetsOf(input: Uint8Array | string, options: ReadTableOptions, locale: Locale): SheetsFound {
  const limits = { ...DEFAULT_TABLE_LIMITS, ...options.limits };
  const refused = (code: string, params: TableFinding['params'] = {}): SheetsFound => ({
    sheets: [],
    findings: [{ code, severity: 'error', params }],
    chosen: {},
  });
  if (options.format !== undefined && options.format !== 'csv' && typeof input !== 'string') {
    const { sheets, findings, dateSystem } = options.format.read(input, { locale, limits });
    return { sheets, findings, chosen: dateSystem === undefined ? {} : { dateSystem } };
  }
  const kind = typeof input === 'string' ? undefined : binaryKind(input);
  if (kind === 'office') return refused('workbook-needs-format');
  if (kind === 'old-office') return refused('workbook-password');
  if (kind !== undefined) return refused('not-a-table', { kind: kind === 'pdf' ? 'pdf' : 'binary' });
  return csvSheets(input, options, limits, refused);
}

function csvSheets(
  input: Uint8Array | string,
  options: ReadTableOptions,
  limits: TableLimits,
  refused: (code: string, params?: TableFinding['params']) => SheetsFound,
): SheetsFound {
  const findings: TableFinding[] = [];
  let text: string;
  let encoding: TableEncoding | undefined;
  let mixed = 0;
  if (typeof input === 'string') text = input.startsWith('\ufeff') ? input.slice(1) : input;
  else {
    // Twice the characters are the most that bytes can be, and then they are UTF-16.
    if (input.length > limits.characters * 4)
      return refused('table-too-large', { what: 'characters', limit: limits.characters });
    const decoded = decodeTable(input, options.encoding);
    ({ text, encoding } = decoded);
    if (decoded.undecoded > 0) {
      findings.push({ code: 'undecoded-text', severity: 'error', params: { count: decoded.undecoded, encoding } });
    }
    mixed = decoded.mixed;
  }
  if (/^\s*(?:\{\s*"|\[\s*[{["])/.test(text.slice(0, 1000))) return refused('not-a-table', { kind: 'json' });
  const { delimiter, why } = chooseDelimiter(text, options.delimiter);
  const read = readCsv(text, delimiter, limits);
  if (mixed > 0) findings.push(mixedEncoding(mixed, encoding, read.sheet?.rows ?? []));
  return {
    sheets: read.sheet === undefined ? [] : [read.sheet],
    findings: [...findings, ...read.findings],
    chosen: { delimiter, delimiterWhy: why, ...defined({ encoding }) },
  };
}

/** The letters of another encoding, with the first cells that hold some. */
function mixedEncoding(count: number, encoding: TableEncoding | undefined, rows: readonly FilledRow[]): TableFinding {
  const all = rows.flatMap(({ cells }) => cells.filter(({ text }) => text.search(DOUBLE) >= 0));
  const cells = all.slice(0, MOST_NAMED).map(({ address }) => address);
  const address = cells[0] === undefined ? {} : { address: cells[0] };
  return { code: 'mixed-encoding', severity: 'error', ...address, params: { count, encoding, cells } };
}

const MOST_NAMED = 20;

/** The sheet that the call names; else the visible one with most names of the profile, else a marked one, else the fullest. */
function chooseSheet(sheets: readonly Sheet[], names: readonly string[], given?: string): Sheet | undefined {
  if (given !== undefined) return sheets.find(({ name }) => name === given);
  const visible = sheets.filter(({ hidden }) => hidden !== true);
  const choice = visible.length > 0 ? visible : sheets;
  const wanted = new Set(names.map(foldText));
  const rank = (sheet: Sheet): readonly number[] => [
    wanted.size === 0 ? 0 : Math.max(...sheet.rows.slice(0, 60).map((row) => namesIn(row, wanted))),
    sheet.filterRow === undefined ? 0 : 1,
    sheet.rows.reduce((count, { cells }) => count + cells.length, 0),
  ];
  return choice.map((sheet) => ({ sheet, rank: rank(sheet) })).reduce((a, b) => (compare(b.rank, a.rank) > 0 ? b : a))
    .sheet;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) if (value !== b[i]) return value - (b[i] ?? 0);
  return 0;
}

export function tableOf(
  sheet: Sheet,
  names: readonly string[],
  given: number | undefined,
  chosen: Partial<TableChoices>,
): Table {
  const { row, lines, why } = chooseHeader(sheet, names, given);
  const first = row - lines + 1;
  const header = sheet.rows.filter((one) => one.row >= first && one.row <= row);
  return {
    columns: columnsOf(sheet, header),
    rows: sheet.rows.filter((one) => one.row > row),
    header,
    above: sheet.rows.filter((one) => one.row < first),
    merged: sheet.merged,
    chosen: {
      ...(sheet.name !== '' && { sheet: sheet.name }),
      headerRow: row,
      headerLines: lines,
      headerWhy: why,
      ...chosen,
    },
  };
}

/** What the names leave open: none, the same twice, cells beside them, what is hidden. */
export function aboutColumns(table: Table, sheet: Sheet): readonly TableFinding[] {
  const { columns, rows, chosen } = table;
  const about = { sheet: sheet.name };
  const findings: TableFinding[] = [];
  if (chosen.headerWhy === 'open') {
    findings.push({ ...about, code: 'header-open', severity: 'warning', params: { row: chosen.headerRow } });
  }
  for (const [name, same] of grouped(columns, ({ name }) => name)) {
    if (same.length < 2) continue;
    const found = same.map(({ column }) => columnLetters(column));
    findings.push({ ...about, code: 'column-twice', severity: 'info', params: { name, found } });
  }
  for (const [column, { count, address }] of nameless(columns, rows)) {
    const params = { column: columnLetters(column), count };
    findings.push({ ...about, code: 'column-without-name', severity: 'warning', address, params });
  }
  const hiddenRows = sheet.rows.filter(({ hidden }) => hidden).length;
  const hiddenColumns = columns.filter(({ hidden }) => hidden).length;
  if (hiddenRows + hiddenColumns > 0) {
    const params = { rows: hiddenRows, columns: hiddenColumns };
    findings.push({ ...about, code: 'hidden-read', severity: 'info', params });
  }
  return findings;
}

export function nameless(
  columns: readonly TableColumn[],
  rows: readonly FilledRow[],
): ReadonlyMap<number, { readonly count: number; readonly address: string }> {
  const named = new Set(columns.map(({ column }) => column));
  const found = new Map<number, { count: number; address: string }>();
  for (const { cells } of rows) {
    for (const { column, address } of cells) {
      if (named.has(column)) continue;
      const before = found.get(column);
      if (before === undefined) found.set(column, { count: 1, address });
      else before.count++;
    }
  }
  return found;
}

function checkCall(input: unknown, options: ReadTableOptions): void {
  const caller = 'readTable';
  const isBytes = Object.prototype.toString.call(input) === '[object Uint8Array]';
  if (typeof input !== 'string' && !isBytes)
    throw usageError(caller, 'the bytes of a file, as a Uint8Array, or CSV text', input);
  requireOptions(caller, options, OPTIONS);
  requireKeys(caller, 'its limits', options.limits, LIMITS);
  if (options.profile !== undefined) requireProfile(caller, options.profile);
  const { format = 'csv', delimiter, encoding, headerRow } = options;
  if (format !== 'csv' && typeof format.read !== 'function')
    throw usageError(caller, "'csv', or xlsx or ods from plan-sante/xlsx, as format", format);
  if (format !== 'csv' && !isBytes) throw usageError(caller, 'the bytes of a workbook, as a Uint8Array', input);
  requireDelimiter(caller, delimiter);
  if (encoding !== undefined && !ENCODINGS.includes(encoding))
    throw usageError(caller, `one of ${ENCODINGS.join(', ')} as encoding`, encoding);
  if (headerRow !== undefined && !(Number.isInteger(headerRow) && headerRow >= 1))
    throw usageError(caller, 'a number of a row, from 1, as headerRow', headerRow);
}
