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

/** Reads the sheets of `content.xml` in one pass: no tree is built, and what is repeated counts as often as it stands there. */
export function readOdsSheets(
  source: string,
  part: string,
  styles: CellStyles,
  locale: Locale,
  budget: SheetBudget,
): { readonly sheets: readonly Sheet[]; readonly findings: readonly Finding[] } {
  const sheets: OpenSheet[] = [];
  const filterRows = new Map<string, number>();
  const findings: Finding[] = [];
  const counts = new Map<Finding['code'], number>();
  const names: string[] = [];
  let sheet: OpenSheet | undefined;
  let rowNumber = 0;
  let column = 0;
  let columnsSeen = 0;
  let rowAttributes: readonly string[] = [];
  let cells: FilledCell[] = [];
  let attributes: readonly string[] | undefined;
  let paragraphs: string[] = [];
  /** Depth of the element inside the cell whose text is no text of the cell. */
  let beside = 0;
  let inText = 0;

  const startSheet = (given: readonly string[]) => {
    sheet = {
      name: localAttribute(given, 'name') ?? '',
      hidden: styles.hides(localAttribute(given, 'style-name')),
      rows: [],
      merged: [],
      hiddenColumns: [],
      columnStyles: [],
    };
    sheets.push(sheet);
    rowNumber = 0;
    columnsSeen = 0;
  };
  const addColumns = (given: readonly string[], { hiddenColumns, columnStyles }: OpenSheet) => {
    const to = Math.min(columnsSeen + countIn(given, 'number-columns-repeated'), LAST_COLUMN);
    if (to <= columnsSeen) return;
    if (isHidden(given)) hiddenColumns.push({ from: columnsSeen + 1, to });
    columnStyles.push({ to, style: localAttribute(given, 'default-cell-style-name') });
    columnsSeen = to;
  };
  const styleOf = (given: readonly string[], { columnStyles }: OpenSheet): string | undefined =>
    localAttribute(given, 'style-name') ??
    localAttribute(rowAttributes, 'default-cell-style-name') ??
    styleOfColumn(columnStyles, column + 1);
  const endCell = (given: readonly string[], open: OpenSheet) => {
    const repeated = countIn(given, 'number-columns-repeated');
    const from = column + 1;
    const shown = paragraphs.join('\n');
    const found = odsValue({ attributes: given, shown }, () => styles.dateKind(styleOf(given, open)), locale);
    const formula = localAttribute(given, 'formula');
    column += repeated;
    if (formula?.includes('file:') === true) add(counts, 'workbook-external-links');
    spansOf(given, { row: rowNumber + 1, column: from }, open);
    if (found === undefined && formula === undefined) return;
    const value = found ?? { kind: 'error' as const, text: `=${formula?.replace(/^[\w.]+:=/, '')}` };
    if (column > LAST_COLUMN || rowNumber >= LAST_ROW)
      findings.push({ code: 'cell-beyond', severity: 'error', address: cellAddress(rowNumber + 1, column) });
    for (let at = from; at <= Math.min(column, LAST_COLUMN); at++) {
      const address = cellAddress(rowNumber + 1, at);
      if (found === undefined) findings.push({ code: 'formula-without-value', severity: 'warning', address });
      spend(budget, 'cells', 1, part);
      spend(budget, 'characters', value.text.length, part);
      cells.push({ address, column: at, ...value, ...(formula !== undefined && { formula: true as const }) });
    }
  };
  const endRow = (open: OpenSheet) => {
    const repeated = countIn(rowAttributes, 'number-rows-repeated');
    if (cells.length > 0) {
      const hidden = isHidden(rowAttributes) && { hidden: true as const };
      for (let i = 1; i <= repeated && rowNumber + i <= LAST_ROW; i++) {
        spend(budget, 'rows', 1, part);
        if (i > 1) spend(budget, 'cells', cells.length, part);
        const row = rowNumber + i;
        open.rows.push({ row, cells: i === 1 ? cells : movedTo(cells, row), ...hidden });
      }
    }
    rowNumber += repeated;
  };

  scanXml(source, {
    ...refusals(part),
    open(raw, given) {
      const name = localName(raw);
      names.push(name);
      if (beside > 0) beside++;
      else if (BESIDE.has(name) && sheet !== undefined) {
        beside = 1;
        const told = BESIDE.get(name);
        if (told !== undefined) add(counts, told);
      } else if (name === 'table') {
        // A table inside a cell, or kept of another file, is no sheet.
        if (attributes === undefined && names.at(-2) === 'spreadsheet') startSheet(given);
        else beside = 1;
      } else if (attributes !== undefined) {
        if (name === 'p' || name === 'h') inText++;
        openText(name, given, paragraphs);
      } else if (name === 'table-row') {
        rowAttributes = given;
        column = 0;
        cells = [];
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        attributes = given;
        paragraphs = [];
      } else if (name === 'table-column' && sheet !== undefined) addColumns(given, sheet);
      else if (name === 'table-source') add(counts, 'workbook-external-links');
      else if (name === 'database-range') {
        const [of, row] = filterOf(given) ?? [];
        if (of !== undefined && row !== undefined) filterRows.set(of, row);
      } else styles.open(raw, given);
    },
    close() {
      const name = names.pop();
      if (beside > 0) beside--;
      else if (sheet === undefined) return;
      else if (name === 'p' || name === 'h') inText = Math.max(0, inText - 1);
      else if ((name === 'table-cell' || name === 'covered-table-cell') && attributes !== undefined) {
        endCell(attributes, sheet);
        attributes = undefined;
      } else if (name === 'table-row' && attributes === undefined) endRow(sheet);
    },
    text(value) {
      const at = paragraphs.length - 1;
      if (attributes === undefined || beside > 0 || inText === 0 || at < 0) return;
      // Line ends and blanks of the XML are one blank; those of the text have elements of their own.
      paragraphs[at] += value.replace(/[ \t\r\n]+/g, ' ');
    },
  });
  for (const [code, count] of counts) findings.push({ code, severity: 'info', params: { count } });
  return {
    sheets: sheets.map(({ columnStyles: _, hidden, ...one }) => {
      const filterRow = filterRows.get(one.name);
      return { ...one, ...(hidden && { hidden }), ...(filterRow !== undefined && { filterRow }) };
    }),
    findings,
  };
}

/** The style of a column of this number. Styles stand in the order of where they end: a row may hold thousands of cells. */
function styleOfColumn(styles: OpenSheet['columnStyles'], column: number): string | undefined {
  return styles[firstWhere(styles.length, (i) => (styles[i]?.to ?? 0) >= column)]?.style;
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** A paragraph begins a line; blanks, tabs and line ends inside have elements of their own. */
function openText(name: string, given: readonly string[], paragraphs: string[]): void {
  if (name === 'p' || name === 'h') {
    paragraphs.push('');
    return;
  }
  const at = paragraphs.length - 1;
  if (at < 0) return;
  if (name === 's') paragraphs[at] += ' '.repeat(Math.min(countIn(given, 'c'), MOST_BLANKS));
  else if (name === 'tab') paragraphs[at] += '\t';
  else if (name === 'line-break') paragraphs[at] += '\n';
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

/** The sheet and the first row of an area with filters: `'Suivi 2026'.A4:'Suivi 2026'.M30`, `$Suivi.$A$4:.$M$30`. */
function filterOf(given: readonly string[]): readonly [sheet: string, row: number] | undefined {
  if (localAttribute(given, 'display-filter-buttons') !== 'true') return undefined;
  const [, quoted, plain, first, last] =
    /^\$?(?:'((?:[^']|'')*)'|([^'.]*))\.(\$?[A-Za-z]+\$?\d+):(?:\$?(?:'(?:[^']|'')*'|[^'.]*)\.)?(\$?[A-Za-z]+\$?\d+)$/.exec(
      localAttribute(given, 'target-range-address') ?? '',
    ) ?? [];
  const area = areaOfReference(`${first}:${last}`);
  return area === undefined ? undefined : [quoted?.replaceAll("''", "'") ?? plain ?? '', area.from.row];
}
