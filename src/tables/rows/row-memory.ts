import { defined } from '../../internal/defined.ts';
import type { Plan } from '../../model/index.ts';
import type { MatchedColumn } from '../match-columns.ts';
import { ownMemory } from '../own-memory.ts';
import type { ProfileField, TableProfile } from '../profile.ts';
import type { CellContent, FilledCell } from '../sheet.ts';
import type { TableColumn } from '../table.ts';
import { type FieldContent, rowsOfPlan, saidAsJson } from './plan-rows.ts';

/** What is remembered of a row of a table beside the plan, so that the table can be written again as it was. */
export interface RowMemory {
  readonly row: number;
  readonly project?: string;
  /** Which step of the project the row is, from 0. */
  readonly step?: number;
  /** Texts without a place in the plan, by the name of their column. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Cells that say in other words what the plan holds, by the name of their column: the words, and the value that they stand for. */
  readonly written?: Readonly<Record<string, readonly [text: string, value: string]>>;
}

/** What is remembered of a table: its columns in their order, and its rows. */
export interface TableMemory {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly RowMemory[];
}

/** A row before its own words are compared with those of the plan. */
export interface RowKept {
  readonly row: number;
  readonly cells: readonly FilledCell[];
  readonly project?: string;
  readonly step?: number;
  readonly texts: ReadonlyMap<string, string>;
}

/** What the table says in words of its own, beside the plan that was made of it. */
export function rememberRows(
  plan: Plan,
  profile: TableProfile,
  columns: readonly MatchedColumn[],
  rows: readonly RowKept[],
): readonly RowMemory[] {
  const read = rowsOfPlan(plan, profile, columns, 'fr');
  const known = columns.filter(({ profile: column }) => column !== undefined && column.field !== 'kept');
  return rows.map(({ row, cells, project, step, texts }) => {
    const kept = texts.size > 0 && { texts: Object.fromEntries(texts) };
    if (project === undefined) return { row, ...kept };
    const subject = step === undefined ? { project } : { project, step };
    const written = ownWords(cells, known, texts, (column) => read(subject, column));
    return { row, ...subject, ...kept, ...defined({ written }) };
  });
}

function ownWords(
  cells: readonly FilledCell[],
  columns: readonly MatchedColumn[],
  texts: ReadonlyMap<string, string>,
  read: (column: MatchedColumn) => FieldContent,
): RowMemory['written'] {
  const own: Record<string, readonly [string, string]> = {};
  let differs = false;
  let at = 0;
  // Cells and columns both stand from left to right.
  for (const column of columns) {
    while ((cells[at]?.column ?? Number.POSITIVE_INFINITY) < column.column) at++;
    if (texts.has(column.key)) continue;
    const found = read(column);
    const cell = cells[at]?.column === column.column ? cells[at] : undefined;
    if (found.said === undefined && cell === undefined) continue;
    if (cell !== undefined && !isInOwnWords(cell, column) && sameCell(cell, found.content())) continue;
    own[column.key] = [cell?.text ?? '', saidAsJson(found)];
    differs = true;
  }
  return differs ? own : undefined;
}

const IN_WORDS: ReadonlySet<ProfileField> = new Set(['amount', 'funder-amount', 'start', 'end']);

/** Amounts and dates in words are nearly never those that we would write: finding out costs more than keeping them. */
function isInOwnWords({ kind }: FilledCell, { profile }: MatchedColumn): boolean {
  return kind === 'text' && profile !== undefined && IN_WORDS.has(profile.field);
}

function sameCell(cell: FilledCell, content: CellContent): boolean {
  if (content === null) return false;
  if (typeof content === 'object') return cell.kind === 'date' && cell.value === content.date;
  return typeof content === 'string' ? cell.kind === 'text' && cell.text === content : cell.value === content;
}

/** What is remembered of the table that a plan was made of by a profile; nothing where it was made of none. */
export function memoryOf(plan: Plan, { id }: TableProfile): TableMemory | undefined {
  const memory = ownMemory(plan, id);
  return memory as unknown as TableMemory | undefined;
}
