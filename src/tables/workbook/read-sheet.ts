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

/** Reads the cells of one sheet in one pass over its XML: no tree is built. */
export function readSheet(source: string, part: string, values: ValueContext, budget: SheetBudget): SheetPart {
  if (hasMoreRows(source, budget.rows)) spend(budget, 'rows', budget.rows + 1, part);
  const rows: { row: number; cells: FilledCell[]; hidden?: true }[] = [];
  const merged: CellArea[] = [];
  const hiddenColumns: ColumnRange[] = [];
  const findings: SheetPart['findings'][number][] = [];
  let filterRow: number | undefined;
  let rowNumber = 0;
  let column = 0;
  /** The cell that is open: one object for all of them, since a million may pass. */
  const open: Writable<CellSource> = {
    address: '',
    column: 0,
    type: 'n',
    style: 0,
    value: undefined,
    inline: '',
    formula: undefined,
  };
  let cell: typeof open | undefined;
  let inside: 'v' | 'f' | 't' | undefined;
  let phonetic = 0;
  let sorted = true;
  let current: (typeof rows)[number] | undefined;
  let rowHidden = false;
  const names: string[] = [];

  const startRow = (attributes: readonly string[]) => {
    const given = Number(attribute(attributes, 'r') ?? rowNumber + 1);
    rowNumber = Number.isInteger(given) && given >= 1 && given <= LAST_ROW ? given : rowNumber + 1;
    rowHidden = isTrue(attribute(attributes, 'hidden'));
    column = 0;
    current = undefined;
  };
  const startCell = (attributes: readonly string[]) => {
    const reference = attribute(attributes, 'r');
    const place = reference === undefined ? undefined : placeOfAddress(reference);
    if (reference !== undefined && place?.row !== rowNumber) {
      findings.push({ code: 'cell-beyond', severity: 'error', address: reference });
    }
    const next = place?.row === rowNumber ? place.column : column + 1;
    if (next <= column) sorted = false;
    column = next;
    open.address =
      place !== undefined && place.row === rowNumber && isPlain(reference) ? reference : cellAddress(rowNumber, column);
    open.column = column;
    open.type = attribute(attributes, 't') ?? 'n';
    open.style = Number(attribute(attributes, 's') ?? 0);
    open.value = undefined;
    open.inline = '';
    open.formula = undefined;
    cell = open;
  };
  const endCell = () => {
    if (cell === undefined) return;
    const read = cellOf(cell, values);
    if (read === undefined) return;
    if (cell.formula !== undefined && cell.value === undefined && cell.inline === '') {
      findings.push({ code: 'formula-without-value', severity: 'warning', address: read.address });
    }
    if (current === undefined) {
      spend(budget, 'rows', 1, part);
      current = rowHidden ? { row: rowNumber, cells: [], hidden: true } : { row: rowNumber, cells: [] };
      if (rowNumber <= (rows.at(-1)?.row ?? 0)) sorted = false;
      rows.push(current);
    }
    spend(budget, 'cells', 1, part);
    spend(budget, 'characters', read.text.length, part);
    current.cells.push(read);
  };

  scanXml(source, {
    ...refusals(part),
    open(raw, attributes) {
      const name = localName(raw);
      names.push(name);
      inside = undefined;
      if (name === 'row') startRow(attributes);
      else if (name === 'c' && names.at(-2) === 'row') startCell(attributes);
      else if (cell !== undefined) {
        if (name === 'rPh') phonetic++;
        else if (name === 'v') {
          inside = 'v';
          cell.value ??= '';
        } else if (name === 'f') {
          inside = 'f';
          cell.formula ??= '';
        } else if (name === 't' && phonetic === 0) inside = 't';
      } else if (name === 'mergeCell' && merged.length < MOST_MERGED) {
        const area = areaOfReference(attribute(attributes, 'ref') ?? '');
        if (area !== undefined) merged.push(area);
      } else if (name === 'col' && isTrue(attribute(attributes, 'hidden'))) {
        const [min, max] = [Number(attribute(attributes, 'min')), Number(attribute(attributes, 'max'))];
        // They stand from left to right: what lies in one before is not counted again.
        const from = Math.max(min, (hiddenColumns.at(-1)?.to ?? 0) + 1);
        if (from <= Math.min(max, LAST_COLUMN)) hiddenColumns.push({ from, to: Math.min(max, LAST_COLUMN) });
      } else if (name === 'autoFilter' && names.at(-2) === 'worksheet') {
        filterRow = areaOfReference(attribute(attributes, 'ref') ?? '')?.from.row;
      }
    },
    close() {
      const name = names.pop();
      inside = undefined;
      if (name === 'rPh') phonetic--;
      if (name !== 'c' || names.at(-1) !== 'row') return;
      endCell();
      cell = undefined;
    },
    text(value) {
      if (cell === undefined || inside === undefined) return;
      if (inside === 'v') cell.value = (cell.value ?? '') + value;
      else if (inside === 'f') cell.formula = (cell.formula ?? '') + value;
      else cell.inline += value;
    },
  });
  const ordered = sorted ? rows : inOrder(rows, findings);
  return {
    sheet: { rows: ordered, merged, hiddenColumns, ...(filterRow !== undefined && { filterRow }) },
    findings,
  };
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
