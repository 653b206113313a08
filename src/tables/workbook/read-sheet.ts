import { scanXml } from '../../document/ooxml/index.ts';
import { append } from '../../internal/append.ts';
import { areaOfReference, type CellArea, cellAddress, LAST_COLUMN, LAST_ROW, placeOfAddress } from '../cell-address.ts';
import type { ColumnRange, FilledCell, FilledRow, Sheet, SheetFact } from '../sheet.ts';
import { type CellSource, cellOf, type ValueContext } from './cell-value.ts';
import { localName, refusals } from './read-strings.ts';
import { type SheetBudget, spend } from './sheet-budget.ts';

interface SheetPart {
  readonly sheet: Omit<Sheet, 'name' | 'hidden'>;
  readonly findings: readonly SheetFact<'formula-without-value' | 'cell-twice' | 'cell-beyond'>[];
}

/** More merged areas than this are a drawing made of cells. */
const MOST_MERGED = 20_000;

/** What is read so far and where the reading stands: one object for the whole sheet, since a million cells may pass. */
interface Progress {
  readonly part: string;
  readonly values: ValueContext;
  readonly budget: SheetBudget;
  readonly rows: OpenRow[];
  readonly merged: CellArea[];
  readonly hiddenColumns: ColumnRange[];
  readonly findings: SheetPart['findings'][number][];
  /** Names of the elements that are open. */
  readonly names: string[];
  filterRow: number | undefined;
  row: number;
  column: number;
  /** The row that is open, once it has a cell with something in it. */
  current: OpenRow | undefined;
  rowHidden: boolean;
  /** What the cell that is open says: the same object for all of them. */
  readonly source: Writable<CellSource>;
  cell: Writable<CellSource> | undefined;
  inside: 'v' | 'f' | 't' | undefined;
  phonetic: number;
  /** Whether rows and cells have come from the first to the last. */
  sorted: boolean;
}

interface OpenRow {
  readonly row: number;
  readonly cells: FilledCell[];
  readonly hidden?: true;
}

/** Reads the cells of one sheet in one pass over its XML: no tree is built. */
export function readSheet(source: string, part: string, values: ValueContext, budget: SheetBudget): SheetPart {
  if (hasMoreRows(source, budget.rows)) spend(budget, 'rows', budget.rows + 1, part);
  const at = startOf(part, values, budget);
  const { names } = at;
  scanXml(source, {
    ...refusals(part),
    open(raw, attributes) {
      const name = localName(raw);
      names.push(name);
      at.inside = undefined;
      if (name === 'row') startRow(attributes, at);
      else if (name === 'c' && names.at(-2) === 'row') startCell(attributes, at);
      else if (at.cell !== undefined) CELL_PARTS.get(name)?.(at.cell, at);
      else SHEET_PARTS.get(name)?.(attributes, at);
    },
    close() {
      const name = names.pop();
      at.inside = undefined;
      if (name === 'rPh') at.phonetic--;
      if (name !== 'c' || names.at(-1) !== 'row') return;
      if (at.cell !== undefined) endCell(at.cell, at);
      at.cell = undefined;
    },
    text(value) {
      const { cell, inside } = at;
      if (cell === undefined || inside === undefined) return;
      if (inside === 'v') cell.value = (cell.value ?? '') + value;
      else if (inside === 'f') cell.formula = (cell.formula ?? '') + value;
      else cell.inline += value;
    },
  });
  const { rows, merged, hiddenColumns, filterRow, findings } = at;
  const ordered = at.sorted ? rows : inOrder(rows, findings);
  return {
    sheet: { rows: ordered, merged, hiddenColumns, ...(filterRow !== undefined && { filterRow }) },
    findings,
  };
}

function startOf(part: string, values: ValueContext, budget: SheetBudget): Progress {
  return {
    part,
    values,
    budget,
    rows: [],
    merged: [],
    hiddenColumns: [],
    findings: [],
    names: [],
    filterRow: undefined,
    row: 0,
    column: 0,
    current: undefined,
    rowHidden: false,
    source: { address: '', column: 0, type: 'n', style: 0, value: undefined, inline: '', formula: undefined },
    cell: undefined,
    inside: undefined,
    phonetic: 0,
    sorted: true,
  };
}

/** What an element inside a cell begins. */
const CELL_PARTS: ReadonlyMap<string, (cell: Writable<CellSource>, at: Progress) => void> = new Map([
  [
    'v',
    (cell, at) => {
      at.inside = 'v';
      cell.value ??= '';
    },
  ],
  [
    'f',
    (cell, at) => {
      at.inside = 'f';
      cell.formula ??= '';
    },
  ],
  [
    't',
    (_, at) => {
      if (at.phonetic === 0) at.inside = 't';
    },
  ],
  [
    'rPh',
    (_, at) => {
      at.phonetic++;
    },
  ],
]);

/** What an element outside the cells tells of the sheet. */
const SHEET_PARTS: ReadonlyMap<string, (attributes: readonly string[], at: Progress) => void> = new Map([
  ['mergeCell', addMerged],
  ['col', addHiddenColumns],
  ['autoFilter', setFilter],
]);

function startRow(attributes: readonly string[], at: Progress): void {
  const given = Number(attribute(attributes, 'r') ?? at.row + 1);
  at.row = Number.isInteger(given) && given >= 1 && given <= LAST_ROW ? given : at.row + 1;
  at.rowHidden = isTrue(attribute(attributes, 'hidden'));
  at.column = 0;
  at.current = undefined;
}

function startCell(attributes: readonly string[], at: Progress): void {
  const { source } = at;
  const reference = attribute(attributes, 'r');
  const column = columnOf(reference, at);
  if (column === undefined && reference !== undefined)
    at.findings.push({ code: 'cell-beyond', severity: 'error', address: reference });
  const next = column ?? at.column + 1;
  if (next <= at.column) at.sorted = false;
  at.column = next;
  source.address = column !== undefined && isPlain(reference) ? reference : cellAddress(at.row, next);
  source.column = next;
  source.type = attribute(attributes, 't') ?? 'n';
  source.style = Number(attribute(attributes, 's') ?? 0);
  source.value = undefined;
  source.inline = '';
  source.formula = undefined;
  at.cell = source;
}

/** The column that a reference names, where it is one of the row that is open. */
function columnOf(reference: string | undefined, { row }: Progress): number | undefined {
  const place = reference === undefined ? undefined : placeOfAddress(reference);
  return place?.row === row ? place.column : undefined;
}

function endCell(cell: CellSource, at: Progress): void {
  const { budget, part, rows } = at;
  const read = cellOf(cell, at.values);
  if (read === undefined) return;
  if (read.column > LAST_COLUMN) {
    // A row without addresses may go on beyond the sheet: that is told once, at its first cell there.
    if (read.column === LAST_COLUMN + 1)
      at.findings.push({ code: 'cell-beyond', severity: 'error', address: read.address });
    return;
  }
  if (cell.formula !== undefined && cell.value === undefined && cell.inline === '')
    at.findings.push({ code: 'formula-without-value', severity: 'warning', address: read.address });
  if (at.current === undefined) {
    spend(budget, 'rows', 1, part);
    at.current = at.rowHidden ? { row: at.row, cells: [], hidden: true } : { row: at.row, cells: [] };
    if (at.row <= (rows.at(-1)?.row ?? 0)) at.sorted = false;
    rows.push(at.current);
  }
  spend(budget, 'cells', 1, part);
  spend(budget, 'characters', read.text.length, part);
  at.current.cells.push(read);
}

function addMerged(attributes: readonly string[], { merged }: Progress): void {
  if (merged.length >= MOST_MERGED) return;
  const area = areaOfReference(attribute(attributes, 'ref') ?? '');
  if (area !== undefined) merged.push(area);
}

function addHiddenColumns(attributes: readonly string[], { hiddenColumns }: Progress): void {
  if (!isTrue(attribute(attributes, 'hidden'))) return;
  const to = Math.min(Number(attribute(attributes, 'max')), LAST_COLUMN);
  // They stand from left to right: what lies in one before is not counted again.
  const from = Math.max(Number(attribute(attributes, 'min')), (hiddenColumns.at(-1)?.to ?? 0) + 1);
  if (from <= to) hiddenColumns.push({ from, to });
}

function setFilter(attributes: readonly string[], at: Progress): void {
  if (at.names.at(-2) !== 'worksheet') return;
  at.filterRow = areaOfReference(attribute(attributes, 'ref') ?? '')?.from.row;
}

/** No row with a value takes fewer characters than `<row><c><v>1</v></c></row>`. */
const SHORTEST_ROW = 28;

/**
 * Whether more rows hold a value than may be read, found without reading them: a sheet of a million rows is refused before
 * its cells are made. Values without a tag of their own (`<is>`, prefixes) are not seen here; they are counted as they are read.
 */
function hasMoreRows(source: string, most: number): boolean {
  if (source.length < most * SHORTEST_ROW) return false;
  let rows = 0;
  for (let at = source.indexOf('<v>'); at >= 0; at = source.indexOf('<v>', at)) {
    if (++rows > most) return true;
    at = source.indexOf('</row>', at);
    if (at < 0) return false;
  }
  return false;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Whether an address is written as spreadsheets write it: neither `$B$4` nor `b04`. */
function isPlain(reference: string | undefined): reference is string {
  return reference !== undefined && /^[A-Z]+[1-9]\d*$/.test(reference);
}

function attribute(attributes: readonly string[], name: string): string | undefined {
  for (let i = 0; i < attributes.length; i += 2) if (attributes[i] === name) return attributes[i + 1];
  return undefined;
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Rows and cells that a program wrote in another order; of two cells at one address the first is read and the other told. */
function inOrder(
  rows: readonly FilledRow[],
  findings: { push(finding: SheetPart['findings'][number]): void },
): readonly FilledRow[] {
  const byRow = new Map<number, FilledRow & { readonly cells: FilledCell[] }>();
  for (const row of rows) {
    const before = byRow.get(row.row);
    if (before === undefined) byRow.set(row.row, { ...row, cells: [...row.cells] });
    else append(before.cells, row.cells);
  }
  return [...byRow.values()]
    .sort((a, b) => a.row - b.row)
    .map((row) => {
      const cells: FilledCell[] = [];
      for (const cell of [...row.cells].sort((a, b) => a.column - b.column)) {
        if (cells.at(-1)?.column !== cell.column) cells.push(cell);
        else
          findings.push({ code: 'cell-twice', severity: 'error', address: cell.address, params: { found: cell.text } });
      }
      return { ...row, cells };
    });
}
