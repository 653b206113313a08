import { scanXml } from '../../document/ooxml/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { firstWhere } from '../../internal/first-where.ts';
import { areaOfReference, type CellArea, cellAddress, LAST_COLUMN, LAST_ROW } from '../cell-address.ts';
import type { ColumnRange, FilledCell, FilledRow, Sheet, SheetFact } from '../sheet.ts';
import { localName, refusals } from '../workbook/read-strings.ts';
import { type SheetBudget, spend } from '../workbook/sheet-budget.ts';
import type { CellStyles } from './cell-styles.ts';
import { odsValue } from './cell-value.ts';
import { countIn, localAttribute } from './local-attribute.ts';

/** What stands in a cell beside its text: neither read nor lost without a word. */
const BESIDE: ReadonlyMap<string, 'workbook-comments' | 'workbook-drawings' | undefined> = new Map([
  ['annotation', 'workbook-comments'],
  ['frame', 'workbook-drawings'],
  ['custom-shape', 'workbook-drawings'],
  ['shapes', 'workbook-drawings'],
  ['ruby-text', undefined],
]);
const MOST_MERGED = 20_000;

type Finding = SheetFact<
  'formula-without-value' | 'cell-beyond' | 'workbook-comments' | 'workbook-drawings' | 'workbook-external-links'
>;

interface OpenSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: FilledRow[];
  readonly merged: CellArea[];
  readonly hiddenColumns: ColumnRange[];
  /** The styles of columns whose cells have none of their own: up to where, which; each ends after the one before. */
  readonly columnStyles: { readonly to: number; readonly style: string | undefined }[];
}

/** What is read so far and where the reading stands: one object for the whole file, since a million cells may pass. */
interface Progress {
  readonly part: string;
  readonly styles: CellStyles;
  readonly locale: Locale;
  readonly budget: SheetBudget;
  readonly sheets: OpenSheet[];
  readonly filterRows: Map<string, number>;
  readonly findings: Finding[];
  readonly counts: Map<Finding['code'], number>;
  /** Names of the elements that are open. */
  readonly names: string[];
  sheet: OpenSheet | undefined;
  /** Rows and cells of a row that have ended, columns that are described. */
  row: number;
  column: number;
  columnsSeen: number;
  rowAttributes: readonly string[];
  cells: FilledCell[];
  /** The attributes of the cell that is open. */
  cell: readonly string[] | undefined;
  paragraphs: string[];
  /** Depth of the element inside the cell whose text is no text of the cell. */
  beside: number;
  inText: number;
}

/** Reads the sheets of `content.xml` in one pass: no tree is built, and what is repeated counts as often as it stands there. */
export function readOdsSheets(
  source: string,
  part: string,
  styles: CellStyles,
  locale: Locale,
  budget: SheetBudget,
): { readonly sheets: readonly Sheet[]; readonly findings: readonly Finding[] } {
  const at = startOf(part, styles, locale, budget);
  scanXml(source, {
    ...refusals(part),
    open(raw, given) {
      const name = localName(raw);
      at.names.push(name);
      if (at.beside > 0) at.beside++;
      else if (isBeside(name, at)) startBeside(name, at);
      else if (at.cell !== undefined) openText(name, given, at);
      else {
        const start = STARTS.get(name);
        if (start === undefined) styles.open(raw, given);
        else start(given, at);
      }
    },
    close() {
      const name = at.names.pop();
      if (at.beside > 0) at.beside--;
      else if (name !== undefined && at.sheet !== undefined) ENDS.get(name)?.(at.sheet, at);
    },
    text(value) {
      const last = at.paragraphs.length - 1;
      if (at.cell === undefined || at.beside > 0 || at.inText === 0 || last < 0) return;
      // Line ends and blanks of the XML are one blank; those of the text have elements of their own.
      at.paragraphs[last] += value.replace(/[ \t\r\n]+/g, ' ');
    },
  });
  const told = [...at.counts].map(([code, count]): Finding => ({ code, severity: 'info', params: { count } }));
  return {
    sheets: at.sheets.map(({ columnStyles: _, hidden, ...one }) => {
      const filterRow = at.filterRows.get(one.name);
      return { ...one, ...(hidden && { hidden }), ...(filterRow !== undefined && { filterRow }) };
    }),
    findings: [...at.findings, ...told],
  };
}

function startOf(part: string, styles: CellStyles, locale: Locale, budget: SheetBudget): Progress {
  return {
    part,
    styles,
    locale,
    budget,
    sheets: [],
    filterRows: new Map(),
    findings: [],
    counts: new Map(),
    names: [],
    sheet: undefined,
    row: 0,
    column: 0,
    columnsSeen: 0,
    rowAttributes: [],
    cells: [],
    cell: undefined,
    paragraphs: [],
    beside: 0,
    inText: 0,
  };
}

/** What begins with an element outside a cell; an element that is not here may tell of styles. */
const STARTS: ReadonlyMap<string, (given: readonly string[], at: Progress) => void> = new Map([
  ['table', startSheet],
  ['table-column', addColumns],
  ['table-row', startRow],
  ['table-cell', startCell],
  ['covered-table-cell', startCell],
  ['table-source', (_, at) => add(at.counts, 'workbook-external-links')],
  ['database-range', addFilter],
]);

/** What ends with an element of a sheet. */
const ENDS: ReadonlyMap<string, (sheet: OpenSheet, at: Progress) => void> = new Map([
  ['p', endParagraph],
  ['h', endParagraph],
  ['table-cell', endCell],
  ['covered-table-cell', endCell],
  ['table-row', endRow],
]);

/** Comments, drawings, and a table inside a cell or kept of another file: that is no sheet. */
function isBeside(name: string, { sheet, cell, names }: Progress): boolean {
  if (name === 'table') return cell !== undefined || names.at(-2) !== 'spreadsheet';
  return sheet !== undefined && BESIDE.has(name);
}

function startBeside(name: string, at: Progress): void {
  at.beside = 1;
  const told = BESIDE.get(name);
  if (told !== undefined) add(at.counts, told);
}

function startSheet(given: readonly string[], at: Progress): void {
  at.sheet = {
    name: localAttribute(given, 'name') ?? '',
    hidden: at.styles.hides(localAttribute(given, 'style-name')),
    rows: [],
    merged: [],
    hiddenColumns: [],
    columnStyles: [],
  };
  at.sheets.push(at.sheet);
  at.row = 0;
  at.columnsSeen = 0;
}

function addColumns(given: readonly string[], at: Progress): void {
  if (at.sheet === undefined) return;
  const from = at.columnsSeen;
  const to = Math.min(from + countIn(given, 'number-columns-repeated'), LAST_COLUMN);
  if (to <= from) return;
  if (isHidden(given)) at.sheet.hiddenColumns.push({ from: from + 1, to });
  at.sheet.columnStyles.push({ to, style: localAttribute(given, 'default-cell-style-name') });
  at.columnsSeen = to;
}

function startRow(given: readonly string[], at: Progress): void {
  at.rowAttributes = given;
  at.column = 0;
  at.cells = [];
}

function startCell(given: readonly string[], at: Progress): void {
  at.cell = given;
  at.paragraphs = [];
}

function endParagraph(_: OpenSheet, at: Progress): void {
  at.inText = Math.max(0, at.inText - 1);
}

function endCell(sheet: OpenSheet, at: Progress): void {
  const given = at.cell;
  if (given === undefined) return;
  at.cell = undefined;
  const row = at.row + 1;
  const from = at.column + 1;
  const dateKind = () => at.styles.dateKind(styleOf(given, sheet, at));
  const found = odsValue({ attributes: given, shown: at.paragraphs.join('\n') }, dateKind, at.locale);
  const formula = localAttribute(given, 'formula');
  if (formula?.includes('file:') === true) add(at.counts, 'workbook-external-links');
  spansOf(given, { row, column: from }, sheet);
  at.column += countIn(given, 'number-columns-repeated');
  if (found === undefined && formula === undefined) return;
  const value = found ?? { kind: 'error' as const, text: `=${formula?.replace(/^[\w.]+:=/, '')}` };
  if (at.column > LAST_COLUMN || at.row >= LAST_ROW)
    at.findings.push({ code: 'cell-beyond', severity: 'error', address: cellAddress(row, at.column) });
  for (let column = from; column <= Math.min(at.column, LAST_COLUMN); column++) {
    const address = cellAddress(row, column);
    if (found === undefined) at.findings.push({ code: 'formula-without-value', severity: 'warning', address });
    spend(at.budget, 'cells', 1, at.part);
    spend(at.budget, 'characters', value.text.length, at.part);
    at.cells.push({ address, column, ...value, ...(formula !== undefined && { formula: true as const }) });
  }
}

/** The style of the cell that is about to end: its own, that of its row, that of its column. */
function styleOf(given: readonly string[], { columnStyles }: OpenSheet, at: Progress): string | undefined {
  return (
    localAttribute(given, 'style-name') ??
    localAttribute(at.rowAttributes, 'default-cell-style-name') ??
    styleOfColumn(columnStyles, at.column + 1)
  );
}

function endRow(sheet: OpenSheet, at: Progress): void {
  if (at.cell !== undefined) return;
  const { cells, rowAttributes: given } = at;
  const repeated = countIn(given, 'number-rows-repeated');
  if (cells.length > 0) {
    const hidden = isHidden(given) && { hidden: true as const };
    for (let i = 1; i <= repeated && at.row + i <= LAST_ROW; i++) {
      spend(at.budget, 'rows', 1, at.part);
      if (i > 1) spend(at.budget, 'cells', cells.length, at.part);
      const row = at.row + i;
      sheet.rows.push({ row, cells: i === 1 ? cells : movedTo(cells, row), ...hidden });
    }
  }
  at.row += repeated;
}

/** The style of a column of this number. Styles stand in the order of where they end: a row may hold thousands of cells. */
function styleOfColumn(styles: OpenSheet['columnStyles'], column: number): string | undefined {
  return styles[firstWhere(styles.length, (i) => (styles[i]?.to ?? 0) >= column)]?.style;
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** A paragraph begins a line; blanks, tabs and line ends inside have elements of their own. */
function openText(name: string, given: readonly string[], at: Progress): void {
  const { paragraphs } = at;
  if (name === 'p' || name === 'h') {
    at.inText++;
    paragraphs.push('');
    return;
  }
  const last = paragraphs.length - 1;
  if (last < 0) return;
  if (name === 's') paragraphs[last] += ' '.repeat(Math.min(countIn(given, 'c'), MOST_BLANKS));
  else if (name === 'tab') paragraphs[last] += '\t';
  else if (name === 'line-break') paragraphs[last] += '\n';
}

/** More blanks in a row are no text that anybody wrote. */
const MOST_BLANKS = 1000;

function isHidden(given: readonly string[]): boolean {
  const visibility = localAttribute(given, 'visibility');
  return visibility === 'collapse' || visibility === 'filter';
}

function spansOf(given: readonly string[], from: CellArea['from'], { merged }: OpenSheet): void {
  const columns = countIn(given, 'number-columns-spanned');
  const rows = countIn(given, 'number-rows-spanned');
  if ((columns === 1 && rows === 1) || merged.length >= MOST_MERGED) return;
  merged.push({
    from,
    to: { row: Math.min(from.row + rows - 1, LAST_ROW), column: Math.min(from.column + columns - 1, LAST_COLUMN) },
  });
}

function movedTo(cells: readonly FilledCell[], row: number): readonly FilledCell[] {
  return cells.map((cell) => ({ ...cell, address: cellAddress(row, cell.column) }));
}

/** The first row of an area with filters: `'Suivi 2026'.A4:'Suivi 2026'.M30`, `$Suivi.$A$4:.$M$30`. */
function addFilter(given: readonly string[], { filterRows }: Progress): void {
  if (localAttribute(given, 'display-filter-buttons') !== 'true') return;
  const [, quoted, plain, first, last] =
    /^\$?(?:'((?:[^']|'')*)'|([^'.]*))\.(\$?[A-Za-z]+\$?\d+):(?:\$?(?:'(?:[^']|'')*'|[^'.]*)\.)?(\$?[A-Za-z]+\$?\d+)$/.exec(
      localAttribute(given, 'target-range-address') ?? '',
    ) ?? [];
  const area = areaOfReference(`${first}:${last}`);
  if (area !== undefined) filterRows.set(quoted?.replaceAll("''", "'") ?? plain ?? '', area.from.row);
}
