import { endedText } from '../../document/direction-ends.ts';
import {
  contentTypesXml,
  corePropertiesXml,
  escapeXmlAttribute,
  relationshipsXml,
  writeZip,
  XML_DECLARATION,
} from '../../document/ooxml/index.ts';
import { PlanSanteError, usageError } from '../../errors/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { columnLetters } from '../../internal/column-letters.ts';
import { cutAt } from '../../internal/cut-at.ts';
import { greatestOf } from '../../internal/extremes.ts';
import { cellAddress, LAST_COLUMN, LAST_ROW } from '../cell-address.ts';
import type { CellContent, ColumnContent, TableContent, WriteOptions } from '../sheet.ts';
import { escapedText } from './escaped-text.ts';
import { serialOfDay } from './serial-date.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The name of the sheet, hidden, that holds the words of the drop-down lists. */
const LISTS: Readonly<Record<Locale, string>> = { fr: 'Listes', en: 'Lists', de: 'Listen', lb: 'Lëschten' };

/** What spreadsheets hold in one cell, and how they call sheets. */
const LONGEST_CELL = 32_767;
const LONGEST_NAME = 31;
const NOT_IN_A_NAME = /[[\]:*?/\\]|^'|'$/;

/** The formats of cells, in the order of `cellXfs`. */
const STYLE = { plain: 0, header: 1, date: 2, amount: 3, percent: 4, text: 5 } as const;

/**
 * A table as a workbook: the names stay in view, with filters and widths; drop-down lists where columns have choices; days as days;
 * landscape pages as wide as the table with the names on each; title and language of the document. Further sheets are like it. The
 * same table gives the same bytes on any day.
 */
export function writeWorkbook(table: TableContent, { locale, language }: WriteOptions): Uint8Array {
  const { more = [], ...first } = table;
  const tables: readonly TableContent[] = [first, ...more];
  for (const one of tables) checkTable(one);
  checkNames(tables);
  const lists = listsOf(tables, locale);
  const sheets = tables.length + (lists.choices.length > 0 ? 1 : 0);
  const numbers = Array.from({ length: sheets }, (_, i) => i + 1);
  return writeZip([
    {
      name: '[Content_Types].xml',
      content: contentTypesXml([
        ['xl/workbook.xml', `${TYPE}.sheet.main+xml`],
        ...numbers.map((n) => [`xl/worksheets/sheet${n}.xml`, `${TYPE}.worksheet+xml`] as const),
        ['xl/styles.xml', `${TYPE}.styles+xml`],
        ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
      ]),
    },
    {
      name: '_rels/.rels',
      content: relationshipsXml([
        { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
        {
          id: 'rId2',
          type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
          target: 'docProps/core.xml',
        },
      ]),
    },
    { name: 'docProps/core.xml', content: corePropertiesXml({ title: table.title ?? table.name, language }) },
    { name: 'xl/workbook.xml', content: workbookXml(tables, lists) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationshipsXml([
        ...numbers.map((n) => ({ id: `rId${n}`, type: 'worksheet', target: `worksheets/sheet${n}.xml` })),
        { id: `rId${sheets + 1}`, type: 'styles', target: 'styles.xml' },
      ]),
    },
    { name: 'xl/styles.xml', content: stylesXml(locale) },
    ...tables.map((one, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      content: sheetXml(one, i === 0, lists, tables),
    })),
    ...(lists.choices.length > 0 ? [{ name: `xl/worksheets/sheet${sheets}.xml`, content: listsXml(lists) }] : []),
  ]);
}

/** The words of all drop-down lists, each list once, on a hidden sheet of their own. */
interface Lists {
  readonly sheet: string;
  readonly choices: readonly { readonly name: string; readonly words: readonly string[] }[];
  /** Which list a column has; those of the same words share one. */
  readonly at: (column: ColumnContent) => number | undefined;
}

const keyOfList = (words: readonly string[]): string => JSON.stringify(words);

function listsOf(tables: readonly TableContent[], locale: Locale): Lists {
  const places = new Map<string, number>();
  const choices: { name: string; words: readonly string[] }[] = [];
  for (const { name, choices: words = [] } of tables.flatMap(({ columns }) => columns)) {
    if (words.length === 0 || places.has(keyOfList(words))) continue;
    places.set(keyOfList(words), choices.length);
    choices.push({ name, words });
  }
  const taken = new Set(tables.map(({ name }) => name.toLowerCase()));
  const sheet = taken.has(LISTS[locale].toLowerCase()) ? `${LISTS[locale]} 2` : LISTS[locale];
  return { sheet, choices, at: ({ choices: words = [] }) => places.get(keyOfList(words)) };
}

function checkNames(tables: readonly TableContent[]): void {
  const seen = new Set<string>();
  for (const { name } of tables) {
    if (seen.has(name.toLowerCase())) throw usageError('writeTable', 'sheets with different names', name);
    seen.add(name.toLowerCase());
  }
}

function checkTable({ name, columns, rows }: TableContent): void {
  const caller = 'writeTable';
  if (name.length === 0 || name.length > LONGEST_NAME || NOT_IN_A_NAME.test(name))
    throw usageError(
      caller,
      `a name of a sheet: 1 to ${LONGEST_NAME} characters, none of [ ] : * ? / \\, no apostrophe at its ends`,
      name,
    );
  if (columns.length > LAST_COLUMN || rows.length >= LAST_ROW)
    throw usageError(
      caller,
      `at most ${LAST_COLUMN} columns and ${LAST_ROW - 1} rows`,
      `${columns.length} × ${rows.length}`,
    );
  for (const [r, row] of rows.entries()) {
    for (const [c, content] of row.entries()) {
      if (typeof content !== 'string' || Math.min(content.length, escapedText(content).length) <= LONGEST_CELL)
        continue;
      throw new PlanSanteError({
        function: caller,
        expected: `texts of at most ${LONGEST_CELL} characters, the most that spreadsheets hold in a cell (${cellAddress(r + 2, c + 1)} has ${content.length})`,
      });
    }
  }
}

/** A reference to cells of a sheet, as formulas write it. */
function reference(sheet: string, from: string, to: string): string {
  return escapedText(`'${sheet.replaceAll("'", "''")}'!${from}:${to}`);
}

function workbookXml(tables: readonly TableContent[], lists: Lists): string {
  const names = tables.map(({ name }) => name);
  const all = lists.choices.length > 0 ? [...names, lists.sheet] : names;
  const sheets = all.map((name, i) => {
    const hidden = i >= names.length ? ' state="hidden"' : '';
    return `<sheet name="${escapeXmlAttribute(name)}" sheetId="${i + 1}"${hidden} r:id="rId${i + 1}"/>`;
  });
  const defined = tables.flatMap(({ name, columns, rows }, i) => {
    const last = columnLetters(Math.max(1, columns.length));
    const area = reference(name, '$A$1', `$${last}$${rows.length + 1}`);
    const sheet = `'${name.replaceAll("'", "''")}'`;
    const titles = escapedText(columns.length > WIDE ? `${sheet}!$A:$A,${sheet}!$1:$1` : `${sheet}!$1:$1`);
    return [
      ['_xlnm._FilterDatabase', `localSheetId="${i}" hidden="1"`, area],
      ['_xlnm.Print_Area', `localSheetId="${i}"`, area],
      ['_xlnm.Print_Titles', `localSheetId="${i}"`, titles],
    ];
  });
  const definedNames = defined.map(([name, more, text]) => `<definedName name="${name}" ${more}>${text}</definedName>`);
  return `${XML_DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.join('')}</sheets><definedNames>${definedNames.join('')}</definedNames></workbook>`;
}

const DAYS: Readonly<Record<Locale, string>> = {
  fr: 'dd/mm/yyyy',
  en: 'dd/mm/yyyy',
  de: 'dd.mm.yyyy',
  lb: 'dd/mm/yyyy',
};

function stylesXml(locale: Locale): string {
  const top = '<alignment vertical="top" wrapText="1"/>';
  const format = (id: number) =>
    `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>`;
  return `${XML_DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="3"><numFmt numFmtId="164" formatCode="${DAYS[locale]}"/><numFmt numFmtId="165" formatCode="#,##0.00\\ &quot;€&quot;"/><numFmt numFmtId="166" formatCode="0.0%"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE3ECF7"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF1F3864"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${top}</xf>${format(164)}${format(165)}${format(166)}<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${top}</xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

function sheetXml(
  { columns, rows }: TableContent,
  isFirst: boolean,
  lists: Lists,
  tables: readonly TableContent[],
): string {
  const last = columnLetters(Math.max(1, columns.length));
  const widths = columns.map((column, i) => column.width ?? widthOf(column, rows, i));
  const cols = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const header = columns.map(({ name: text }, i) => cellXml(text, cellAddress(1, i + 1), STYLE.header)).join('');
  const names = columns.map(({ name }) => name);
  const body = rows.map((row, r) => {
    const cells = columns.map((column, i) => contentXml(row[i] ?? null, cellAddress(r + 2, i + 1), column)).join('');
    return `<row r="${r + 2}"${heightOf(row, widths)}>${cells}</row>`;
  });
  const pages = Math.max(1, Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE_WIDTH));
  return `${XML_DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}${rows.length + 1}"/><sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${paneXml(columns.length)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="${LINE}"/>${cols.length > 0 ? `<cols>${cols.join('')}</cols>` : ''}<sheetData><row r="1"${heightOf(names, widths)}>${header}</row>${body.join('')}</sheetData><autoFilter ref="A1:${last}${rows.length + 1}"/>${validations(columns, lists, tables)}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="${pages}" fitToHeight="0"/></worksheet>`;
}

/** Characters that are readable on the width of a page: a wider sheet takes several, with its first column on each. */
const PAGE_WIDTH = 180;
/** So many columns are seen at once: beyond, the first stays in view. */
const WIDE = 8;

/** The names stay in view, and in wide sheets the first column too. */
function paneXml(columns: number): string {
  return columns > WIDE
    ? '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>'
    : '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
}

const LINE = 15;
const MOST_LINES = 27;

/** Texts are wrapped: a row is as high as its highest cell, which a spreadsheet may measure again. */
function heightOf(row: readonly CellContent[], widths: readonly number[]): string {
  let most = 1;
  for (const [i, content] of row.entries()) {
    if (typeof content !== 'string') continue;
    const width = Math.max(1, (widths[i] ?? WIDEST) - 2);
    let lines = 0;
    for (const line of content.slice(0, 4000).split('\n')) lines += Math.max(1, Math.ceil(line.length / width));
    if (lines > most) most = lines;
  }
  return most === 1 ? '' : ` ht="${Math.min(MOST_LINES, most) * LINE}"`;
}

const NARROWEST = 8;
const WIDEST = 60;

/** As wide as its longest line, within reason; beyond it the text is wrapped. */
function widthOf({ name }: ColumnContent, rows: TableContent['rows'], at: number): number {
  let longest = Math.min(name.length, 14);
  for (const row of rows) {
    const content = row[at] ?? null;
    if (content === null) continue;
    const text = typeof content === 'object' ? content.date : String(content);
    for (const line of text.slice(0, 2000).split('\n')) if (line.length > longest) longest = line.length;
  }
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 3));
}

function contentXml(content: CellContent, address: string, { format }: ColumnContent): string {
  if (content === null || content === '') return '';
  if (typeof content === 'string') return cellXml(content, address, STYLE.text);
  if (typeof content === 'boolean') return `<c r="${address}" t="b"><v>${content ? 1 : 0}</v></c>`;
  if (typeof content === 'number') {
    const style = format === undefined ? STYLE.plain : STYLE[format];
    return `<c r="${address}" s="${style}"><v>${content}</v></c>`;
  }
  const serial = serialOfDay(content.date);
  if (serial === undefined) return cellXml(content.date, address, STYLE.text);
  return `<c r="${address}" s="${STYLE.date}"><v>${serial}</v></c>`;
}

function cellXml(text: string, address: string, style: number): string {
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapedText(text)}</t></is></c>`;
}

/** How many rows below the last one a list of another sheet takes in: what is written there next is in the list too. */
const ROWS_TO_COME = 500;
const LONGEST_NOTE_TITLE = 32;
const LONGEST_NOTE = 255;

/** A drop-down list and a note for each column that has them; all rows of the sheet have them, those to come too. */
function validations(columns: readonly ColumnContent[], lists: Lists, tables: readonly TableContent[]): string {
  const rules = columns.flatMap((column, i) => {
    const letters = columnLetters(i + 1);
    const source = sourceOf(column, lists, tables);
    const { note } = column;
    if (source === undefined && note === undefined) return [];
    const isOpen = column.open === true || column.choicesFrom !== undefined;
    const list =
      source === undefined ? '' : ` type="list"${isOpen ? ' errorStyle="warning"' : ''} showErrorMessage="1"`;
    const prompt =
      note === undefined
        ? ''
        : ` showInputMessage="1" promptTitle="${attributeText(column.name, LONGEST_NOTE_TITLE)}" prompt="${attributeText(note, LONGEST_NOTE)}"`;
    const formula = source === undefined ? '' : `<formula1>${source}</formula1>`;
    return [
      `<dataValidation${list} allowBlank="1"${prompt} sqref="${letters}2:${letters}${LAST_ROW}">${formula}</dataValidation>`,
    ];
  });
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

/** Where the words of the drop-down list of a column stand. */
function sourceOf(column: ColumnContent, lists: Lists, tables: readonly TableContent[]): string | undefined {
  const at = lists.at(column);
  const list = at === undefined ? undefined : lists.choices[at];
  if (at !== undefined && list !== undefined) {
    const letters = columnLetters(at + 1);
    return reference(lists.sheet, `$${letters}$2`, `$${letters}$${list.words.length + 1}`);
  }
  const { choicesFrom } = column;
  const table = tables.find(({ name }) => name === choicesFrom?.sheet);
  const from = table?.columns.findIndex(({ name }) => name === choicesFrom?.column) ?? -1;
  if (table === undefined || from < 0) return undefined;
  const letters = columnLetters(from + 1);
  const last = Math.min(LAST_ROW, table.rows.length + 1 + ROWS_TO_COME);
  return reference(table.name, `$${letters}$2`, `$${letters}$${last}`);
}

/** A text of an attribute, no longer than spreadsheets take. */
function attributeText(text: string, longest: number): string {
  return escapeXmlAttribute(endedText(text.length <= longest ? text : `${cutAt(text, longest - 1)}…`));
}

/** The words of the lists, one column each below the name of their column. */
function listsXml({ choices }: Lists): string {
  const height = greatestOf(choices.map(({ words }) => words.length)) + 1;
  const rows = Array.from({ length: height }, (_, r) => {
    const cells = choices.map(({ name, words }, c) => {
      const text = r === 0 ? name : words[r - 1];
      return text === undefined ? '' : cellXml(text, cellAddress(r + 1, c + 1), r === 0 ? STYLE.header : STYLE.text);
    });
    return `<row r="${r + 1}">${cells.join('')}</row>`;
  });
  return `${XML_DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}
