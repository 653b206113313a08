import { type Issue, type KeysOf, requireBytes, requireIssues, usageError } from '../errors/index.ts';
import { type Locale, messageLocale, requireOptions, tableWords } from '../i18n/index.ts';
import { addTo } from '../internal/add-to.ts';
import { columnLetters } from '../internal/column-letters.ts';
import { cellAddress, placeOfAddress } from './cell-address.ts';
import { annotateCsv } from './csv/annotate-csv.ts';
import { decodeTable, hasMark } from './csv/decode-text.ts';
import { encodeTable } from './csv/encode-text.ts';
import type { SheetMarks, TableFormat } from './sheet.ts';
import { requireTable, type Table } from './table.ts';
import { tableIssues } from './table-issue.ts';

/** How issues are put into a table. */
export interface AnnotateTableOptions {
  /** `'csv'` when left out, or `xlsx` from `plan-sante/xlsx`. */
  readonly format?: 'csv' | TableFormat;
  /** Language of the name of the new column; French when left out. */
  readonly locale?: Locale;
  /** Name shown beside each comment; `plan-sante` when left out. */
  readonly author?: string;
}

const OPTIONS: KeysOf<AnnotateTableOptions> = { format: true, locale: true, author: true };

/** The user's own file with what was found in it. */
export type AnnotatedTable =
  | { readonly success: true; readonly data: Uint8Array; readonly issues: readonly Issue[] }
  | { readonly success: false; readonly issues: readonly Issue[] };

/**
 * Puts issues into the user's own table: in a workbook as comments at the cells that they are about, and in both formats in a column behind
 * the last one. Everything else stays: in CSV every character, in a workbook the bytes of every part that is not about comments, and
 * every character of the sheet beside what is put in. Comments that are there already stay as they are.
 *
 * The places are those of the issues that `readTable` and `planFromTable` give. An issue without a cell goes to the names of the columns.
 *
 * @throws {PlanSanteError} when what is given is no bytes, no table or no issues, or an option is unknown.
 * @example
 * ```ts
 * import { annotateTable, planFromTable, readTable } from 'plan-sante/tables';
 * const bytes = new TextEncoder().encode("Titre de l'action;Statut;Date de fin\nBus;Fait;31/06/2026\n");
 * const table = readTable(bytes, { locale: 'en' });
 * if (table.success) {
 *   const { issues } = planFromTable(table.data, { locale: 'en' });
 *   const annotated = annotateTable(bytes, table.data, issues, { locale: 'en' });
 *   if (annotated.success) console.log(new TextDecoder().decode(annotated.data).split('\n')[1]?.slice(0, 45)); // Bus;Fait;31/06/2026;"Date de fin (C2): ""31/0
 * }
 * ```
 */
export function annotateTable(
  input: Uint8Array,
  table: Table,
  issues: readonly Issue[],
  options: AnnotateTableOptions = {},
): AnnotatedTable {
  const caller = 'annotateTable';
  requireBytes(caller, input);
  requireTable(caller, table);
  requireOptions(caller, options, OPTIONS);
  requireIssues(caller, issues);
  const { format = 'csv', locale = 'fr', author = 'plan-sante' } = options;
  const marks = [table, ...(table.more ?? [])].map((one, i) => marksOf(one, i === 0, issues, locale));
  if (format === 'csv') {
    const { encoding = 'utf-8', delimiter = ';' } = table.chosen;
    const { text } = decodeTable(input, encoding);
    const [own] = marks;
    const annotated = own === undefined ? text : annotateCsv(text, delimiter, own);
    const mark = hasMark(input, encoding) ? '\ufeff' : '';
    return { success: true, data: encodeTable(`${mark}${annotated}`, encoding), issues: [] };
  }
  if (format.annotate === undefined)
    throw usageError(caller, 'a format that can be annotated, xlsx from plan-sante/xlsx', format.name);
  const { bytes, findings } = format.annotate(
    input,
    marks.filter(({ notes }) => notes.length > 0),
    author,
  );
  const told = tableIssues(findings, locale);
  return bytes === undefined ? { success: false, issues: told } : { success: true, data: bytes, issues: told };
}

/** The issues of one sheet: comments by cell, and one text a row. */
function marksOf(table: Table, isFirst: boolean, issues: readonly Issue[], locale: Locale): SheetMarks {
  const { chosen, columns } = table;
  const sheet = chosen.sheet ?? '';
  const names = new Map(columns.map(({ column, name }) => [columnLetters(column), name]));
  const last = Math.max(1, ...columns.map(({ column }) => column));
  const byCell = new Map<string, string[]>();
  const byRow = new Map<number, string[]>([[chosen.headerRow, []]]);
  const add = (address: string, message: string) => addTo(byCell, address, message);
  const inWords = (address: string, column: number): string => {
    const name = names.get(columnLetters(column));
    return name === undefined ? address : `${name} (${address})`;
  };
  const colon = messageLocale(locale) === 'fr' ? ' : ' : ': ';
  let found = 0;
  for (const { message, params, severity } of issues) {
    if (!isOfSheet(params['sheet'], sheet, isFirst)) continue;
    found++;
    const addresses = addressesOf(params);
    const first = addresses[0];
    if (first === undefined && severity !== 'info') add(cellAddress(chosen.headerRow, last + 1), message);
    for (const address of addresses) {
      add(address, message);
      const place = placeOfAddress(address);
      if (place !== undefined) addTo(byRow, place.row, `${inWords(address, place.column)}${colon}${message}`);
    }
  }
  if (found === 0) return { sheet, comments: [], notes: [] };
  byRow.set(chosen.headerRow, [tableWords[messageLocale(locale)].issues]);
  return {
    sheet,
    comments: [...byCell]
      .map(([address, texts]) => ({ address, text: texts.join('\n') }))
      .sort((a, b) => byPlace(a.address, b.address)),
    notes: [...byRow].map(([row, texts]) => ({ row, text: texts.join('\n') })),
  };
}

/** Issues of CSV name no sheet; those of a workbook that name none are about the first. */
function isOfSheet(named: unknown, sheet: string, isFirst: boolean): boolean {
  return typeof named === 'string' && named !== '' ? named === sheet : isFirst;
}

function addressesOf(params: Issue['params']): readonly string[] {
  const all = [params['address'], ...(Array.isArray(params['cells']) ? params['cells'] : [])];
  return [...new Set(all.filter((one): one is string => typeof one === 'string' && placeOfAddress(one) !== undefined))];
}

function byPlace(a: string, b: string): number {
  const [one, other] = [placeOfAddress(a), placeOfAddress(b)];
  return (one?.row ?? 0) - (other?.row ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
}
