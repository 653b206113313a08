import type { Issue } from '../../errors/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { append } from '../../internal/append.ts';
import { defined } from '../../internal/defined.ts';
import { foldText } from '../../internal/text.ts';
import type { Plan } from '../../model/index.ts';
import { safeParsePlan } from '../../validation/index.ts';
import type { CellEnd, CellFate } from '../ledger.ts';
import type { FilledCell, FilledRow } from '../sheet.ts';
import type { Table } from '../table.ts';
import type { TableFinding } from '../table-issue.ts';
import { valueOfCell } from './cell-codec.ts';
import { valueOfRest } from './json-rest.ts';
import { localeOfWorkbook, sheetsByName, WORKBOOK_LOCALES } from './own-sheets.ts';
import { columnName, type FieldColumn, headingOf, rootSheet, type SheetPlan } from './sheet-plan.ts';

/** A plan of a workbook of ours, before its findings are put in words. */
interface WorkbookRead {
  readonly data: Plan | undefined;
  readonly findings: readonly TableFinding[];
  readonly issues: readonly Issue[];
  readonly cells: readonly CellFate[];
}

type Growing = Record<string, unknown>;

/** An entity that a row gave, with what is known of its cells. */
interface RowRead {
  readonly sheet: string;
  readonly plan: SheetPlan;
  readonly row: FilledRow;
  readonly value: Growing;
  readonly parent: string | undefined;
  readonly fates: Map<string, CellFate>;
  /** Texts that could not be read, by the name of their column. */
  readonly kept: Record<string, string>;
  refused?: true;
  /** Where the entity stands in the plan. */
  at?: readonly (string | number)[];
}

interface Reading {
  readonly locale: Locale;
  readonly findings: TableFinding[];
  readonly fates: CellFate[];
}

/** What a column of a sheet is: a field, the identifier of the row it belongs to, a piece of other data, or unknown. */
type ColumnRole =
  | { readonly is: 'field'; readonly name: string; readonly column: FieldColumn }
  | { readonly is: 'parent' | 'rest' | 'unknown'; readonly name: string };

/** Under this name, what could not be read of a workbook stays in the extensions of the plan. */
const KEPT = 'plan-sante-workbook';

/** Reads the tables of a workbook of ours, that of the plan first, into a plan. */
export function planFromWorkbook(
  table: Table,
  options: { readonly locale: Locale; readonly id?: string; readonly title?: string },
): WorkbookRead {
  const root = rootSheet();
  const reading: Reading = { locale: localeOfWorkbook(table.columns.map(({ name }) => name)), findings: [], fates: [] };
  const own = readForm(table, root, reading);
  const byName = sheetsByName(root, reading.locale);
  const sheets = (table.more ?? []).flatMap((sheet) => {
    const plan = byName.get(sheet.chosen.sheet ?? '');
    return plan === undefined ? [] : [{ sheet, plan, depth: depthOf(plan) }];
  });
  // What others belong to comes first, in whatever order a person put the sheets.
  const rows = sheets.sort((a, b) => a.depth - b.depth).flatMap(({ sheet, plan }) => readRows(sheet, plan, reading));
  const given = {
    ...defined({ id: options.id, title: options.title }),
  };
  const all = [own, ...rows];
  const read = parsed(all, given, options.locale, reading);
  for (const one of all) append(reading.fates, fatesOf(one));
  return { ...read, findings: reading.findings, cells: reading.fates };
}

const depthOf = ({ of }: SheetPlan): number => (of === undefined ? 0 : 1 + depthOf(of));

/** The cells of a row that could not be taken as one are kept as they are. */
function fatesOf({ fates, refused, row, sheet, at = [] }: RowRead): readonly CellFate[] {
  if (refused !== true) {
    return [...fates.values()].map((fate) =>
      fate.path === undefined ? fate : { ...fate, path: [...at, ...fate.path] },
    );
  }
  return row.cells.map(({ address }) => ({ sheet, address, end: 'kept' as const }));
}

function rolesOf({ columns }: Table, plan: SheetPlan, locale: Locale): ReadonlyMap<number, ColumnRole> {
  // The language of the workbook comes last: its words win over those of another one.
  const languages = [...WORKBOOK_LOCALES.filter((one) => one !== locale), locale];
  const fields = new Map<string, FieldColumn>();
  for (const language of languages)
    for (const column of plan.columns) fields.set(foldText(columnName(column, language)), column);
  const parents = new Set(languages.map((language) => foldText(headingOf('belongs-to', language))));
  const rests = languages.map((language) => foldText(headingOf('rest', language)));
  return new Map(
    columns.map(({ column, name }): [number, ColumnRole] => {
      const word = foldText(name);
      const field = fields.get(word);
      if (field !== undefined) return [column, { is: 'field', name, column: field }];
      if (parents.has(word)) return [column, { is: 'parent', name }];
      return [column, { is: rests.some((rest) => word.replace(/ \d+$/, '') === rest) ? 'rest' : 'unknown', name }];
    }),
  );
}

/** The plan's own sheet: each row is a field. */
function readForm(table: Table, root: SheetPlan, reading: Reading): RowRead {
  const sheet = table.chosen.sheet ?? '';
  const row = { row: 0, cells: table.rows.flatMap(({ cells }) => cells) };
  const own: RowRead = { sheet, plan: root, row, value: {}, parent: undefined, fates: new Map(), kept: {} };
  endHeader(table, new Set(table.columns.map(({ column }) => column)), reading);
  const names = {
    ...table,
    columns: table.rows.flatMap(({ row: at, cells }) =>
      cells[0]?.column === 1 ? [{ column: at, name: cells[0].text }] : [],
    ),
  };
  const roles = rolesOf(names, root, reading.locale);
  const rests: FilledCell[] = [];
  for (const { row: at, cells } of table.rows) {
    const role = roles.get(at);
    const value = role?.is === 'field' || role?.is === 'rest' ? role : undefined;
    for (const cell of cells) {
      // Names and notes are our own words, and have done their work.
      const ours = role === undefined || role.is === 'unknown' ? undefined : OUR_COLUMNS.get(cell.column);
      if (ours !== undefined) end(own, cell, ours);
      else takeByRole(own, cell, cell.column === 2 ? value : undefined, rests, reading);
    }
  }
  takeRest(own, rests, reading);
  return own;
}

/** The columns of the plan's own sheet beside that of the values: names of fields, notes. */
const OUR_COLUMNS: ReadonlyMap<number, 'taken' | 'left-out'> = new Map([
  [1, 'taken'],
  [3, 'left-out'],
]);

/** Takes a cell for what its column, or its row in the plan's own sheet, says that it is. */
function takeByRole(
  one: RowRead,
  cell: FilledCell,
  role: ColumnRole | undefined,
  rests: FilledCell[],
  reading: Reading,
): void {
  if (role?.is === 'field') takeCell(one, cell, role, reading);
  else if (role?.is === 'rest') rests.push(cell);
  else if (role?.is === 'parent') end(one, cell, cell.text === one.parent ? 'taken' : 'read');
  else keepCell(one, cell, role?.name ?? cell.address, 'column-unknown', reading);
}

function endHeader({ header, above, chosen }: Table, known: ReadonlySet<number>, { fates }: Reading): void {
  const sheet = chosen.sheet ?? '';
  for (const { cells } of above) for (const { address } of cells) fates.push({ sheet, address, end: 'left-out' });
  for (const { cells } of header)
    for (const { address, column } of cells) fates.push({ sheet, address, end: known.has(column) ? 'taken' : 'kept' });
}

function readRows(table: Table, plan: SheetPlan, reading: Reading): readonly RowRead[] {
  const roles = rolesOf(table, plan, reading.locale);
  const known = [...roles].filter(([, { is }]) => is !== 'unknown').map(([column]) => column);
  endHeader(table, new Set(known), reading);
  return table.rows.map((row) => {
    const parentCell = row.cells.find(({ column }) => roles.get(column)?.is === 'parent');
    const one: RowRead = {
      sheet: table.chosen.sheet ?? '',
      plan,
      row,
      value: {},
      parent: parentCell?.text.trim(),
      fates: new Map(),
      kept: {},
    };
    const rests: FilledCell[] = [];
    for (const cell of row.cells) takeByRole(one, cell, roles.get(cell.column), rests, reading);
    takeRest(one, rests, reading);
    return one;
  });
}

function end({ sheet, fates }: RowRead, { address }: FilledCell, how: CellEnd): void {
  fates.set(address, { sheet, address, end: how });
}

function takeCell(
  one: RowRead,
  cell: FilledCell,
  { column, name }: Extract<ColumnRole, { is: 'field' }>,
  reading: Reading,
): void {
  const read = valueOfCell(cell, column.holds, reading.locale);
  if (!read.ok) {
    keepCell(one, cell, name, read.code, reading);
    return;
  }
  setAt(one.value, column.path, read.value);
  one.fates.set(cell.address, { sheet: one.sheet, address: cell.address, end: read.end, path: column.path });
}

function keepCell(one: RowRead, cell: FilledCell, name: string, code: string, { findings }: Reading): void {
  one.kept[name in one.kept ? `${name} (${cell.address})` : name] = cell.text;
  end(one, cell, 'kept');
  findings.push({
    code,
    severity: 'warning',
    sheet: one.sheet,
    address: cell.address,
    column: name,
    params: { found: cell.text, name, reason: 'not-understood' },
  });
}

function takeRest(one: RowRead, cells: readonly FilledCell[], reading: Reading): void {
  const [first] = cells;
  if (first === undefined) return;
  const value = valueOfRest(cells.map(({ text }) => text));
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    mergeInto(one.value, value as Growing);
    for (const cell of cells) end(one, cell, 'read');
  } else for (const cell of cells) keepCell(one, cell, cell.address, 'cell-not-json', reading);
}

/** Puts what has no column beside what has one; a cell that a person changed wins. */
function mergeInto(into: Growing, from: Growing): void {
  for (const [key, value] of Object.entries(from)) {
    const there = Object.hasOwn(into, key) ? into[key] : undefined;
    if (there === undefined) define(into, key, value);
    else if (isObject(there) && isObject(value)) mergeInto(there, value);
  }
}

const isObject = (value: unknown): value is Growing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `__proto__` is a key like any other. */
function define(into: Growing, key: string, value: unknown): void {
  Object.defineProperty(into, key, { value, enumerable: true, writable: true, configurable: true });
}

function setAt(into: Growing, path: readonly string[], value: unknown): void {
  const [key, ...more] = path;
  if (key === undefined) return;
  if (more.length === 0) {
    define(into, key, value);
    return;
  }
  const there = Object.hasOwn(into, key) ? into[key] : undefined;
  const inner: Growing = isObject(there) ? there : {};
  if (there !== inner) define(into, key, inner);
  setAt(inner, more, value);
}

/** More refusals than this are no slips: what is left is told as it is. */
const MOST_ROUNDS = 20;

/** The plan of the rows; those that make it none are kept as text and told, and the others go on without them. */
function parsed(
  all: readonly RowRead[],
  given: Growing,
  locale: Locale,
  reading: Reading,
): Pick<WorkbookRead, 'data' | 'issues'> {
  for (let round = 0; ; round++) {
    const { input, places } = assembled(all, given, reading);
    const result = safeParsePlan(input, { locale });
    if (result.success) return { data: result.data, issues: result.issues };
    const errors = result.issues.filter(({ severity }) => severity === 'error');
    const faulty = new Map<RowRead, Issue>();
    for (const issue of errors) {
      const row = rowAt(places, issue.path);
      if (row !== undefined && !faulty.has(row)) faulty.set(row, issue);
    }
    if (faulty.size === 0 || round === MOST_ROUNDS) return { data: undefined, issues: result.issues };
    for (const [row, issue] of faulty) {
      row.refused = true;
      const address = row.row.cells[0]?.address ?? 'A1';
      reading.findings.push({
        code: 'row-refused',
        severity: 'error',
        sheet: row.sheet,
        address,
        params: { row: row.row.row, problem: issue.message },
      });
    }
  }
}

/** The rows by the path of what they became. */
type Places = Map<string, RowRead>;

function rowAt(places: Places, path: readonly (string | number)[]): RowRead | undefined {
  for (let length = path.length; length > 0; length--) {
    const found = places.get(JSON.stringify(path.slice(0, length)));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Puts the rows where they belong. */
function assembled(
  all: readonly RowRead[],
  given: Growing,
  reading: Reading,
): { readonly input: Growing; readonly places: Places } {
  const places: Places = new Map();
  const [own, ...rows] = all;
  const input: Growing = { ...structuredClone(own?.value ?? {}), ...given };
  /** Nothing where two rows have the same identifier: then it is not known which of them is meant. */
  const byId = new Map<string, { readonly value: Growing; readonly path: readonly (string | number)[] } | undefined>();
  for (const one of rows) {
    if (one.refused) continue;
    const { plan, parent, sheet } = one;
    const isTop = plan.of === undefined || plan.of.path.length === 0;
    const above = isTop ? { value: input, path: [] } : byId.get(keyOf(plan.of ?? plan, parent ?? ''));
    if (above === undefined) {
      one.refused = true;
      const address = one.row.cells[0]?.address ?? 'A1';
      reading.findings.push({
        code: 'row-without-parent',
        severity: 'error',
        sheet,
        address,
        params: { row: one.row.row, found: parent ?? '' },
      });
      continue;
    }
    const value = structuredClone(one.value);
    const list = listAt(above.value, plan.path);
    const path = [...above.path, ...plan.path, list.length];
    list.push(value);
    places.set(JSON.stringify(path), one);
    const id = value[plan.key ?? 'id'];
    one.at = path;
    if (typeof id !== 'string') continue;
    const key = keyOf(plan, id);
    byId.set(key, byId.has(key) ? undefined : { value, path });
  }
  const kept = all.flatMap(({ sheet, row, kept: texts, refused }) => {
    const found = refused ? Object.fromEntries(row.cells.map(({ address, text }) => [address, text])) : texts;
    return Object.keys(found).length === 0 ? [] : [{ sheet, row: row.row, texts: found }];
  });
  if (kept.length > 0) setAt(input, ['extensions', KEPT], { rows: kept });
  return { input, places };
}

const keyOf = ({ path, of }: SheetPlan, id: string): string => JSON.stringify([of?.path ?? [], path, id]);

function listAt(into: Growing, path: readonly string[]): unknown[] {
  const [key, ...more] = path;
  if (key === undefined) return [];
  const there = Object.hasOwn(into, key) ? into[key] : undefined;
  if (more.length > 0) {
    const inner: Growing = isObject(there) ? there : {};
    if (there !== inner) define(into, key, inner);
    return listAt(inner, more);
  }
  if (Array.isArray(there)) return there;
  const list: unknown[] = [];
  define(into, key, list);
  return list;
}
