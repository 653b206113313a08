import { type Issue, type KeysOf, usageError } from '../errors/index.ts';
import { type Locale, requireOptions } from '../i18n/index.ts';
import { append } from '../internal/append.ts';
import { defined } from '../internal/defined.ts';
import { freeNames } from '../internal/free-names.ts';
import { foldText } from '../internal/text.ts';
import type { LifecycleState, Plan } from '../model/index.ts';
import { pointsElsewhere } from '../reference/index.ts';
import { safeParsePlan } from '../validation/index.ts';
import { planFromWorkbook } from './collections/plan-from-workbook.ts';
import { amountReadings, type ColumnReadings, cellsByColumn, cellsOfColumn, dateReadings } from './column-readings.ts';
import { takeValues } from './indicators/take-values.ts';
import { takeYears } from './indicators/take-years.ts';
import { type CellFate, countEnds, type FateCounts, type Ledger, openLedger } from './ledger.ts';
import { type MatchedColumn, matchColumns } from './match-columns.ts';
import { mergedCells } from './merged-cells.ts';
import { type PlanDraft, planInput, type UnknownWord } from './plan-draft.ts';
import {
  hasDatedValues,
  type PriorityLevel,
  type ProfileField,
  requireProfile,
  subjectField,
  type TableProfile,
} from './profile.ts';
import { profileOfTable, tableProfiles } from './profile-of-table.ts';
import { rememberRows } from './rows/row-memory.ts';
import type { FilledRow } from './sheet.ts';
import { countCells, requireTable, type Table } from './table.ts';
import { type TableFinding, tableIssues } from './table-issue.ts';
import { takeRow } from './take-row.ts';

/** How a plan is made of a table. */
export interface PlanFromTableOptions {
  readonly locale?: Locale;
  /** What the columns mean; the profile of the package that knows most of their names when left out. */
  readonly profile?: TableProfile;
  /** Identifier and title of the plan; the sheet gives the title when left out. */
  readonly id?: string;
  readonly title?: string;
  /** Words of states beside those of the profile, and instead of them. */
  readonly states?: Readonly<Record<string, LifecycleState>>;
  /** Words of priorities beside those of the profile, and instead of them. */
  readonly priorities?: Readonly<Record<string, PriorityLevel>>;
  /** Whether day or month comes first in dates in figures; each column is judged on its cells when left out. */
  readonly dateOrder?: 'dmy' | 'mdy';
}

const OPTIONS: KeysOf<PlanFromTableOptions> = {
  locale: true,
  profile: true,
  id: true,
  title: true,
  states: true,
  priorities: true,
  dateOrder: true,
};

/** What a column was taken for. */
export interface ColumnUse {
  readonly column: number;
  readonly name: string;
  readonly field: ProfileField;
  /** What comes first in its dates, where that was decided. */
  readonly dateOrder?: 'dmy' | 'mdy';
  /** The mark of decimals of its amounts, where one shows it. */
  readonly decimalMark?: ',' | '.';
}

/** A plan made of a table, with the end of every cell. */
export interface PlanFromTable {
  readonly success: boolean;
  /** The plan; absent where no row can be one. */
  readonly data?: Plan;
  /** The identifier of the profile; absent where none knows the table. */
  readonly profile?: string;
  readonly issues: readonly Issue[];
  readonly counts: FateCounts;
  readonly cells: readonly CellFate[];
  readonly columns: readonly ColumnUse[];
}

/**
 * Makes a plan of a table by a profile. Every cell that holds something has an end: taken, read (a date, an amount, a state word), kept as
 * text in `extensions` under the name of the profile, or left out (guidance); the counts add up, and what is not taken is told.
 *
 * Words of states count only where the table of words has them; dates and amounts are decided once for their column, or asked. Rows that
 * fail do not stop others.
 *
 * @throws {PlanSanteError} when the table or the profile is none, or an option is unknown.
 * @example
 * ```ts
 * import { planFromTable, readTable, tet } from 'plan-sante/tables';
 * const text = "Axe (x);Titre de l'action;Statut;Date de fin\nPrévention;Équipe mobile;En cours;31/03/2026";
 * const table = readTable(text, { profile: tet });
 * if (table.success) {
 *   const { data, counts } = planFromTable(table.data, { profile: tet });
 *   console.log(data?.projects[0]?.state, data?.projects[0]?.due); // running 2026-03-31
 *   console.log(counts); // { cells: 8, taken: 6, read: 2, kept: 0, leftOut: 0 }
 * }
 * ```
 */
export function planFromTable(table: Table, options: PlanFromTableOptions = {}): PlanFromTable {
  checkCall(table, options);
  const profile = options.profile ?? profileOfTable(table);
  if (profile === undefined) {
    const draft = newDraft(table, NO_PROFILE, [], options);
    const params = { found: namesOf(table), known: Object.keys(tableProfiles) };
    draft.findings.push({ code: 'profile-none', severity: 'error', params });
    return refused(draft, table, [], options);
  }
  if (profile.collections === true) return fromWorkbook(table, profile, options);
  const columns = matchColumns(table, profile);
  const draft = newDraft(table, profile, columns, options);
  const missing = subjectMissing(table, profile, columns);
  if (missing !== undefined) {
    draft.findings.push(missing);
    return refused(draft, table, columns, options);
  }
  leaveOut(draft, table.above);
  endHeader(draft, table, columns);
  const { guidance, rows } = withoutGuidance(table.rows, profile);
  leaveOut(draft, guidance);
  const values = hasDatedValues(profile)
    ? takeYears(draft, rows)
    : profile.valueKinds === undefined
      ? undefined
      : takeValues(draft, rows, options.dateOrder);
  if (values === undefined) {
    readColumns(draft, rows, columns, options);
    for (const row of rows) takeRow(draft, row);
    tellEmpty(draft, rows, columns);
  }
  tellTogether(draft);
  const named = {
    id: options.id ?? profile.id,
    title: titleOf(table, options),
    ...defined({ language: values && profile.language }),
  };
  const { indicators = [], territories = [] } = values ?? {};
  const input = values === undefined ? planInput(draft, named) : { ...named, indicators, territories };
  const read = safeParsePlan(input, { locale: options.locale ?? 'fr' });
  if (!read.success) return answer(draft, table, columns, options, undefined, read.issues);
  const remembered = values?.rows ?? rememberRows(read.data, profile, columns, draft.rows);
  const all = columns.map(({ column, name }) => ({ column, name }));
  const memory = { [profile.id]: { columns: all, rows: remembered } } as unknown as NonNullable<Plan['extensions']>;
  return answer(draft, table, columns, options, { ...read.data, extensions: memory }, read.issues);
}

/** A workbook of ours: what its sheets hold is said by the schemas. */
/** What is told where no column holds what the rows of the profile are about: the titles, or the indicators. */
function subjectMissing(
  table: Table,
  profile: TableProfile,
  columns: readonly MatchedColumn[],
): TableFinding | undefined {
  const subject = subjectField(profile);
  if (columns.some((column) => column.profile?.field === subject)) return undefined;
  return {
    code: subject === 'title' ? 'title-column-missing' : 'indicator-column-missing',
    severity: 'error',
    params: {
      expected: profile.columns.filter(({ field }) => field === subject).flatMap(({ names }) => names),
      found: namesOf(table),
    },
  };
}

function fromWorkbook(table: Table, profile: TableProfile, options: PlanFromTableOptions): PlanFromTable {
  const { locale = 'fr', id, title } = options;
  const { data, findings, issues, cells } = planFromWorkbook(table, {
    locale,
    ...defined({ id, title }),
  });
  const all = [...tableIssues(findings, locale), ...issues];
  const count = [table, ...(table.more ?? [])].reduce((sum, one) => sum + countCells(one), 0);
  return {
    success: data !== undefined && all.every(({ severity }) => severity !== 'error'),
    ...defined({ data }),
    profile: profile.id,
    issues: all,
    counts: countEnds(cells, count),
    cells,
    columns: [],
  };
}

/** Stands where no profile knows the table. */
const NO_PROFILE: TableProfile = { id: '', title: '', columns: [], states: {} };

const namesOf = ({ columns }: Table): readonly string[] => columns.map(({ name }) => name);

/** Nothing of the table becomes a plan: every cell is left out, and why is told. */
function refused(
  draft: PlanDraft,
  table: Table,
  columns: readonly MatchedColumn[],
  options: PlanFromTableOptions,
): PlanFromTable {
  for (const rows of [table.above, table.header, table.rows]) for (const row of rows) endRow(draft.ledger, row);
  return answer(draft, table, columns, options, undefined, []);
}

function answer(
  draft: PlanDraft,
  table: Table,
  columns: readonly MatchedColumn[],
  { locale = 'fr' }: PlanFromTableOptions,
  data: Plan | undefined,
  more: readonly Issue[],
): PlanFromTable {
  const issues = [...tableIssues(inSheet(draft.findings, table), locale), ...more];
  return {
    success: data !== undefined && issues.every(({ severity }) => severity !== 'error'),
    ...defined({ data }),
    ...(draft.profile !== NO_PROFILE && { profile: draft.profile.id }),
    issues,
    counts: countEnds(draft.ledger.fates, countCells(table)),
    cells: draft.ledger.fates,
    columns: usesOf(columns, draft),
  };
}

function newDraft(
  table: Table,
  profile: TableProfile,
  columns: readonly MatchedColumn[],
  { states, priorities }: PlanFromTableOptions,
): PlanDraft {
  const words = Object.entries({ ...profile.states, ...states });
  const idColumn = columns.find((column) => column.profile?.field === 'id')?.column;
  const ids = idColumn === undefined ? [] : cellsOfColumn(table.rows, idColumn).map(({ text }) => text.trim());
  const givenIds = new Set(ids);
  const usedIds = new Set<string>();
  return {
    profile,
    merged: mergedCells(table.merged, table.rows),
    columns: new Map(columns.map((column) => [column.column, column])),
    states: new Map(words.map(([word, code]) => [foldText(word), code])),
    priorities: new Map(
      Object.entries({ ...profile.priorities, ...priorities }).map(([word, code]) => [foldText(word), code]),
    ),
    usedIds,
    freeId: freeNames((id) => usedIds.has(id) || givenIds.has(id)),
    amounts: new Map(),
    dates: new Map(),
    ledger: openLedger(),
    findings: [],
    projects: [],
    byTitle: new Map(),
    orientations: new Map(),
    sections: new Map(),
    axisBlanks: new Map(),
    budgetLines: [],
    organisations: new Map(),
    territories: new Map(),
    rows: [],
    keptCounts: new Map(),
    unknownStates: new Map(),
    unknownPriorities: new Map(),
    noValues: new Map(),
    filled: new Set(),
  };
}

/** What a table is called by itself: its sheet. */
function titleOf({ chosen }: Table, { title }: PlanFromTableOptions): string {
  return title ?? (chosen.sheet === undefined || chosen.sheet.trim() === '' ? 'Table' : chosen.sheet);
}

function endRow(ledger: Ledger, { row, cells }: FilledRow): void {
  ledger.startRow(row);
  for (const cell of cells) ledger.end(cell, 'left-out');
}

function leaveOut({ ledger, findings }: PlanDraft, rows: readonly FilledRow[]): void {
  let count = 0;
  for (const row of rows) {
    endRow(ledger, row);
    count += row.cells.length;
  }
  const first = rows[0]?.cells[0]?.address;
  if (first === undefined) return;
  const params = { count, rows: rows.slice(0, 20).map(({ row }) => row) };
  findings.push({ code: 'rows-above-left-out', severity: 'info', address: first, params });
}

/** A name that the profile knows has done its work; another one stays, as the key of what is kept of its column. */
function endHeader({ ledger }: PlanDraft, { header }: Table, columns: readonly MatchedColumn[]): void {
  const known = new Set(
    columns.filter(({ profile }) => profile !== undefined && profile.field !== 'kept').map(({ column }) => column),
  );
  for (const { row, cells } of header) {
    ledger.startRow(row);
    for (const cell of cells) ledger.end(cell, known.has(cell.column) ? 'taken' : 'kept');
  }
}

/** The rows below the names that explain how to fill them in, where the profile says how to know them. */
function withoutGuidance(
  rows: readonly FilledRow[],
  { guidance }: TableProfile,
): { readonly guidance: readonly FilledRow[]; readonly rows: readonly FilledRow[] } {
  const [first] = rows;
  if (guidance === undefined || first === undefined) return { guidance: [], rows };
  const begun = first.cells.filter(({ text }) => guidance.begins.some((start) => text.startsWith(start))).length;
  if (begun < 2 || begun * 2 <= first.cells.length) return { guidance: [], rows };
  const last = first.row + guidance.rows - 1;
  return { guidance: rows.filter(({ row }) => row <= last), rows: rows.filter(({ row }) => row > last) };
}

function readColumns(
  draft: PlanDraft,
  rows: readonly FilledRow[],
  columns: readonly MatchedColumn[],
  { dateOrder }: PlanFromTableOptions,
): void {
  const amounts = columns.filter(({ unit }) => unit !== undefined);
  const { currency } = draft.profile;
  const beside = columns.some(({ profile }) => profile?.field === 'currency');
  const dates = columns.filter(({ profile }) => profile?.field === 'start' || profile?.field === 'end');
  const cells = cellsByColumn(
    rows,
    [...amounts, ...dates].map(({ column }) => column),
  );
  for (const { column, key, unit = { factor: 1 } } of amounts) {
    const own = unit.currency ?? currency ?? (beside ? 'EUR' : undefined);
    const read = amountReadings(cells.get(column) ?? [], key, own === undefined ? unit : { ...unit, currency: own });
    draft.amounts.set(column, read);
    append(draft.findings, read.findings);
  }
  for (const { column, key } of dates) {
    const read = dateReadings(cells.get(column) ?? [], key, dateOrder);
    draft.dates.set(column, read);
    append(draft.findings, read.findings);
  }
}

/** People mark states by colours, which no table holds for others: a column of states without a word is told. */
function tellEmpty({ findings }: PlanDraft, rows: readonly FilledRow[], columns: readonly MatchedColumn[]): void {
  if (rows.length === 0) return;
  for (const { column, key, profile } of columns) {
    if (profile?.field !== 'state' && profile?.field !== 'priority') continue;
    if (rows.some(({ cells }) => cells.some((cell) => cell.column === column))) continue;
    findings.push({ code: 'column-empty', severity: 'info', column: key, params: { name: key } });
  }
}

const MOST_ADDRESSES = 20;

/** What is told once for many cells: columns without a place, words of states, titles that stand twice. */
function tellTogether(draft: PlanDraft): void {
  const { findings, keptCounts, unknownStates, unknownPriorities, noValues, byTitle, axisBlanks } = draft;
  for (const [name, { count, address }] of keptCounts) {
    findings.push({ code: 'column-kept', severity: 'info', address, column: name, params: { name, count } });
  }
  for (const { column, address, rows } of axisBlanks.values()) {
    if (rows.length === 0) continue;
    const params = { name: column, count: rows.length, rows: rows.slice(0, MOST_ADDRESSES) };
    findings.push({ code: 'axis-blank', severity: 'warning', address, column, params });
  }
  tellWords(findings, 'state-word-unknown', unknownStates, 'todo | running | late | done');
  tellWords(findings, 'priority-word-unknown', unknownPriorities, 'high | medium | low');
  for (const word of noValues.values()) {
    // "Idem" has a value that only a reader of the page can tell; "à définir" has none.
    const severity = pointsElsewhere(word.found) ? 'warning' : 'info';
    findings.push(aboutWord(word, { code: 'cell-no-value', severity }, { column: word.column }));
  }
  for (const { title, rows, address } of byTitle.values()) {
    if (rows.length < 2) continue;
    const params = { found: title, rows: rows.slice(0, MOST_ADDRESSES) };
    findings.push({ code: 'row-same-title', severity: 'warning', address, params });
  }
}

function tellWords(
  findings: TableFinding[],
  code: string,
  unknown: ReadonlyMap<string, UnknownWord>,
  example: string,
): void {
  for (const word of unknown.values())
    findings.push(
      aboutWord(word, { code, severity: 'warning' }, { example: JSON.stringify({ [word.found]: example }) }),
    );
}

/** A word, told once for all its cells. */
function aboutWord(
  { found, addresses, column }: UnknownWord,
  about: Pick<TableFinding, 'code' | 'severity'>,
  more: TableFinding['params'],
): TableFinding {
  const params = { found, count: addresses.length, cells: addresses.slice(0, MOST_ADDRESSES), ...more };
  return { ...about, address: addresses[0] ?? '', column, params };
}

function inSheet(findings: readonly TableFinding[], { chosen }: Table): readonly TableFinding[] {
  return chosen.sheet === undefined ? findings : findings.map((finding) => ({ ...finding, sheet: chosen.sheet ?? '' }));
}

function usesOf(columns: readonly MatchedColumn[], { amounts, dates }: PlanDraft): readonly ColumnUse[] {
  return columns.map(({ column, name, profile }) => {
    const decided: ColumnReadings<unknown> | undefined = amounts.get(column) ?? dates.get(column);
    return {
      column,
      name,
      field: profile?.field ?? 'kept',
      ...(decided?.order !== undefined && { dateOrder: decided.order }),
      ...(decided?.decimalMark !== undefined && { decimalMark: decided.decimalMark }),
    };
  });
}

function checkCall(table: Table, options: PlanFromTableOptions): void {
  const caller = 'planFromTable';
  requireTable(caller, table);
  requireOptions(caller, options, OPTIONS);
  if (options.profile !== undefined) requireProfile(caller, options.profile);
  if (options.dateOrder !== undefined && options.dateOrder !== 'dmy' && options.dateOrder !== 'mdy')
    throw usageError(caller, "'dmy' or 'mdy' as dateOrder", options.dateOrder);
}
