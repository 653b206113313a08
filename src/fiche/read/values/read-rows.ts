import { type Address, type BlockNode, type TableCell, type TableNode, tableGrid } from '../../../document/index.ts';
import { append } from '../../../internal/append.ts';
import { foldText, nearest } from '../../../internal/text.ts';
import { cellShape, TABLE_FIELDS, type TableField } from '../../fiche-field.ts';
import type { FicheColumn, FicheSection } from '../../fiche-template.ts';
import { wordsIn } from '../../localised-text.ts';
import { allColumns } from '../../standard-sections.ts';
import { type FicheContext, lineOf, sayFound, wordsOf } from '../context.ts';
import type { ColumnMatch } from '../recognise/match-columns.ts';
import { matchSection } from '../recognise/match-table.ts';
import { isPrintedWords } from '../recognise/printed-words.ts';
import { readNamedActor } from './read-actor.ts';
import { readCell } from './read-cell.ts';
import { sayStray } from './read-items.ts';
import { type ReadRow, rowsFromText } from './rows-from-text.ts';

/** The rows of a table section, from one table or from several that continue each other, or from text where there is none. */
export function readRows(
  blocks: readonly BlockNode[],
  section: FicheSection,
  field: TableField,
  context: FicheContext,
): readonly ReadRow[] {
  const rows: ReadRow[] = [];
  const state: RowsState = { rows, columns: undefined };
  for (const part of context.anchored ? [blocks] : partsOf(blocks)) {
    const filled = !context.anchored && part.every(({ type }) => type !== 'table');
    if (filled) append(rows, rowsFromText(part, section, field, context));
    else readTables(part, section, field, state, context);
  }
  return rows;
}

interface RowsState {
  readonly rows: ReadRow[];
  /** The columns of the table before, which the next may continue. */
  columns: readonly ColumnMatch[] | undefined;
}

/** What stands under each heading of the section: "Pilote" filled in with a name, "Partenaires" with a table. */
function partsOf(blocks: readonly BlockNode[]): readonly (readonly BlockNode[])[] {
  const parts: BlockNode[][] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (last === undefined || block.type === 'heading') parts.push([block]);
    else last.push(block);
  }
  return parts;
}

function readTables(
  blocks: readonly BlockNode[],
  section: FicheSection,
  field: TableField,
  state: RowsState,
  context: FicheContext,
): void {
  for (const block of blocks) {
    if (block.type === 'table') state.columns = readTable(block, section, field, state.columns, state.rows, context);
    else if ((block.type !== 'heading' || context.anchored) && !isOfForm(block, context))
      sayStray(block, section, context);
  }
}

const isOfForm = (block: BlockNode, context: FicheContext) =>
  (block.type === 'note' && block.kind === 'help') || (block.type === 'paragraph' && isPrintedWords(block, context));

/** Reads one table into `rows` and returns its columns, for a table that continues it without header. */
function readTable(
  table: TableNode,
  section: FicheSection,
  field: TableField,
  previous: readonly ColumnMatch[] | undefined,
  rows: ReadRow[],
  context: FicheContext,
): readonly ColumnMatch[] {
  const match = matchSection(table, section, context);
  const columns = match?.columns ?? previous ?? columnsInOrder(section, field, table);
  const about = { section, at: table.at };
  const grid = tableGrid(table).cells.slice(match === undefined ? 0 : Math.max(1, table.headerRows));
  if (previous !== undefined) context.report({ code: 'fiche-table-continued', severity: 'info', ...about });
  else if (match === undefined) context.report({ code: 'fiche-table-without-header', severity: 'warning', ...about });
  if (match !== undefined) sayColumns(table, columns, grid, about, context);
  for (const cells of grid) {
    const at = table.rows[cells[0]?.row ?? 0]?.at;
    const byColumn = new Map(cells.map(({ column, cell }) => [column, cell]));
    if (isHeaderAgain(byColumn, columns, context)) continue;
    readRow(byColumn, columns, { section, field, at }, rows, context);
    for (const { cell } of cells.filter(({ column }) => column >= columns.length))
      sayFound('fiche-content-unplaced', lineOf(cell, context), { section, at: cell.at ?? at }, context);
  }
  return columns;
}

/** The columns as the form has them; a table of two beside indicators has what is aimed at in the second. */
function columnsInOrder(section: FicheSection, field: TableField, { rows }: TableNode): readonly ColumnMatch[] {
  const all = allColumns(section, field);
  const pairs = field === 'targets' && rows.every(({ cells }) => cells.length <= 2);
  const columns = pairs ? all.filter((column) => column.field === 'title' || column.field === 'quantity') : all;
  return columns.map((column) => ({ heading: '', column }));
}

function isHeaderAgain(
  cells: ReadonlyMap<number, TableCell>,
  columns: readonly ColumnMatch[],
  context: FicheContext,
): boolean {
  return columns.every(({ heading }, index) => {
    const cell = cells.get(index);
    return heading !== '' && cell !== undefined && foldText(lineOf(cell, context)) === foldText(heading);
  });
}

type Grid = ReturnType<typeof tableGrid>['cells'];
type About = { readonly section: FicheSection; readonly at: Address | undefined };

/** Says which columns are guesses, unknown or missing. */
function sayColumns(
  table: TableNode,
  columns: readonly ColumnMatch[],
  grid: Grid,
  about: About,
  context: FicheContext,
): void {
  const label = (column: FicheColumn) => wordsIn(column.label, context.locale);
  columns.forEach(({ heading, column, guessed }, index) => {
    const at = table.rows[0]?.cells[index]?.at ?? about.at;
    if (guessed === true && column !== undefined) {
      const params = { found: heading, column: label(column) };
      context.report({ code: 'fiche-column-guessed', severity: 'warning', ...about, at, params });
    }
    if (column !== undefined) return;
    const filled = grid.flat().filter((cell) => cell.column === index && wordsOf(cell.cell, context) !== '');
    if (filled.length === 0) return;
    const close = nearest(heading, (about.section.columns ?? []).map(label));
    const params = { found: heading, count: filled.length, ...(close !== undefined && { nearest: close }) };
    context.report({ code: 'fiche-column-unknown', severity: 'warning', ...about, at, params });
  });
  const found = new Set(columns.map(({ column }) => column?.field));
  for (const column of about.section.columns ?? []) {
    if (found.has(column.field)) continue;
    context.report({ code: 'fiche-column-missing', severity: 'warning', ...about, params: { column: label(column) } });
  }
}

function readRow(
  cells: ReadonlyMap<number, TableCell>,
  columns: readonly ColumnMatch[],
  about: About & { readonly field: TableField },
  rows: ReadRow[],
  context: FicheContext,
): void {
  const { section, field, at } = about;
  const row: Record<string, unknown> = {};
  columns.forEach(({ column }, index) => {
    const cell = cells.get(index);
    const shape = column === undefined ? undefined : cellShape(field, column.field);
    if (column === undefined || cell === undefined || shape === undefined) return;
    const path = [field, rows.length, column.field];
    const value = readCell(shape, cell, { section, path, at: cell.at ?? at }, context);
    if (value !== undefined) row[column.field] = value;
  });
  if (field === 'stakeholders' && !context.anchored && typeof row['name'] === 'string') {
    const role = typeof row['role'] === 'string' ? row['role'] : undefined;
    Object.assign(row, readNamedActor(row['name'], role, { section, path: [field, rows.length], at }, context));
  }
  if (Object.keys(row).length === 0) return;
  const key = Object.keys(TABLE_FIELDS[field])[0] ?? '';
  if (row[key] === undefined) readUnnamedRow(row, key, cells, about, rows, context);
  else {
    if (field === 'stakeholders' && row['role'] === undefined) {
      const path = [field, rows.length, 'role'];
      const place = cells.get(columns.findIndex(({ column }) => column?.field === 'role'))?.at ?? at;
      const params = { found: row[key] };
      context.report({ code: 'fiche-role-missing', severity: 'info', section, at: place, path, params });
    }
    rows.push({ row, at });
  }
}

/** A row without name goes on with the row above, when that row spans it or when a name is what makes a row. */
function readUnnamedRow(
  row: Record<string, unknown>,
  key: string,
  cells: ReadonlyMap<number, TableCell>,
  about: About & { readonly field: TableField },
  rows: ReadRow[],
  context: FicheContext,
): void {
  const { section, field, at } = about;
  const last = rows.at(-1);
  const spanned = !cells.has(0);
  const path = [field, rows.length];
  if (field === 'beneficiaries' && !(spanned && last !== undefined)) {
    context.report({ code: 'fiche-beneficiary-unnamed', severity: 'warning', section, at, path });
    rows.push({ row, at });
    return;
  }
  if (last === undefined) {
    const found = Object.values(row).map(valueWords).join(' ');
    context.report({ code: 'fiche-row-without-name', severity: 'warning', section, at, path, params: { found } });
    return;
  }
  for (const [member, value] of Object.entries(row)) {
    const whole = joined(last.row[member], value);
    if (whole === undefined) sayFound('fiche-content-unplaced', valueWords(value), { section, at }, context);
    else last.row[member] = whole;
  }
  context.report({
    code: 'fiche-row-continued',
    severity: 'warning',
    section,
    at,
    path: [field, rows.length - 1],
    params: { found: last.row[key] ?? '' },
  });
}

/** One value with what goes on from it; `undefined` for those that cannot be put together, such as two amounts. */
function joined(before: unknown, value: unknown): unknown {
  if (before === undefined) return value;
  if (Array.isArray(before)) return [...before, ...(Array.isArray(value) ? value : [value])];
  return typeof before === 'string' && typeof value === 'string' ? `${before}\n${value}` : undefined;
}

function valueWords(value: unknown): string {
  return typeof value === 'object' && value !== null ? Object.values(value).map(String).join(' ') : String(value);
}
