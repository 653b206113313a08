import { cutAt } from '../internal/cut-at.ts';
import { foldText } from '../internal/text.ts';
import { IdentifierSchema, type Money } from '../model/index.ts';
import type { CellReading } from './column-readings.ts';
import type { CellEnd } from './ledger.ts';
import type { MatchedColumn } from './match-columns.ts';
import type { Kept, PlanDraft, ProjectDraft } from './plan-draft.ts';
import { AXIS_FIELDS, type AxisField, type ProfileColumn, type ProfileField } from './profile.ts';
import type { FilledCell, FilledRow } from './sheet.ts';

/** The longest texts that a plan holds: a label, a text. */
const LABEL = 500;
const TEXT = 20_000;

/** A cell with the column of the profile that it stands in. */
interface FieldCell {
  readonly cell: FilledCell;
  readonly column: MatchedColumn;
  readonly profile: ProfileColumn;
}

/** A row on its way into the plan. */
interface RowReading {
  readonly draft: PlanDraft;
  readonly row: FilledRow;
  readonly kept: Kept['texts'];
  /** The first cell of each field; the others are kept. */
  readonly fields: ReadonlyMap<ProfileField, readonly FieldCell[]>;
}

/** Takes a row into the draft: as a project, as a step of one, or kept as text where it has no title. */
export function takeRow(draft: PlanDraft, row: FilledRow): void {
  const reading: RowReading = { draft, row, kept: new Map(), fields: fieldsOf(draft, row) };
  if (takeSection(reading)) return;
  const title = titleOf(reading);
  let project: ProjectDraft | undefined;
  if (title === undefined) tellWithoutTitle(reading, labelOf(reading, 'title') !== undefined);
  else {
    const theme = orientationOf(reading);
    const step = reading.fields.get('step')?.[0];
    if (step === undefined) project = takeProject(reading, title, theme);
    else project = takeStep(reading, title, theme, step);
  }
  // A row without a title was told as a row: not each of its cells again.
  for (const cell of row.cells) if (!draft.ledger.fates.has(cell.address)) keepCell(reading, cell, title !== undefined);
  if (reading.kept.size > 0)
    draft.kept.push({ row: row.row, ...(project && { project: project.id }), texts: reading.kept });
}

function fieldsOf({ columns }: PlanDraft, { cells }: FilledRow): ReadonlyMap<ProfileField, readonly FieldCell[]> {
  const fields = new Map<ProfileField, FieldCell[]>();
  for (const cell of cells) {
    const column = columns.get(cell.column);
    if (column?.profile === undefined || column.profile.field === 'kept') continue;
    const found = { cell, column, profile: column.profile };
    const before = fields.get(column.profile.field);
    if (before === undefined) fields.set(column.profile.field, [found]);
    else before.push(found);
  }
  return fields;
}

/** Keeps the text of a cell beside the plan. What belongs to a column without a place is told once for the column. */
function keepCell({ draft, kept, fields }: RowReading, cell: FilledCell, tell: boolean): void {
  const column = draft.columns.get(cell.column);
  const key = column?.key ?? cell.address;
  kept.set(key, cell.text);
  draft.ledger.end(cell.address, 'kept');
  if (!tell) return;
  const field = column?.profile?.field ?? 'kept';
  if (cell.kind === 'error') {
    draft.findings.push({
      code: 'cell-error',
      severity: 'warning',
      address: cell.address,
      column: key,
      params: { found: cell.text },
    });
  } else if (field === 'kept' || fields.has('step')) {
    // A step has no place for what a project has one.
    const before = draft.keptCounts.get(key);
    if (before === undefined) draft.keptCounts.set(key, { count: 1, address: cell.address });
    else before.count++;
  } else {
    draft.findings.push({ code: 'cell-second', severity: 'info', address: cell.address, column: key });
  }
}

function tellWithoutTitle({ draft, row }: RowReading, sums: boolean): void {
  const params = { row: row.row, count: row.cells.length };
  const code = sums ? 'row-of-sums' : 'row-without-title';
  draft.findings.push({
    code,
    severity: sums ? 'info' : 'warning',
    address: row.cells[0]?.address ?? '',
    params,
  });
}

/** The text of a field on one line: of its own cell, or of the merged cell that reaches over the row. */
function labelOf(
  reading: RowReading,
  field: ProfileField,
): { readonly text: string; readonly cell: FilledCell } | undefined {
  const own = reading.fields.get(field)?.[0];
  const cell = own?.cell ?? mergedCell(reading, field);
  if (cell === undefined || cell.kind === 'error') return undefined;
  const text = cell.text.replace(/\s+/g, ' ').trim();
  if (text.length <= LABEL) return { text, cell };
  if (own !== undefined) tooLong(reading, own, LABEL);
  return field === 'title' ? { text: `${cutAt(text, LABEL - 1)}…`, cell } : undefined;
}

function tooLong(reading: RowReading, { cell, column }: FieldCell, limit: number): void {
  const params = { length: cell.text.length, limit };
  reading.draft.findings.push({
    code: 'cell-too-long',
    severity: 'warning',
    address: cell.address,
    column: column.key,
    params,
  });
  keepCell(reading, cell, false);
}

/** Boards merge the cell of an axis over its rows: the one written cell holds for all of them. */
function mergedCell({ draft, row }: RowReading, field: ProfileField): FilledCell | undefined {
  for (const { column, profile } of draft.columns.values()) {
    if (profile?.field !== field) continue;
    const area = draft.merged.find(
      ({ from, to }) => from.column <= column && to.column >= column && from.row < row.row && to.row >= row.row,
    );
    if (area === undefined || area.from.column !== column) continue;
    const cell = draft.rowsByNumber.get(area.from.row)?.cells.find((one) => one.column === column);
    if (cell === undefined) continue;
    if (!draft.filled.has(cell.address)) {
      draft.filled.add(cell.address);
      draft.findings.push({
        code: 'merged-filled',
        severity: 'info',
        address: cell.address,
        params: { found: cell.address },
      });
    }
    return cell;
  }
  return undefined;
}

/** A label that lost its line breaks or outer blanks was read, not taken as it is. */
function endOfLabel(cell: FilledCell, text: string): CellEnd {
  return cell.text === text ? 'taken' : 'read';
}

/** The deepest orientation that the row names, with those above it. */
function orientationOf(reading: RowReading): string | undefined {
  const { sections } = reading.draft;
  const labels = AXIS_FIELDS.flatMap((field) => {
    const label = labelOf(reading, field) ?? sections.get(field);
    return label === undefined ? [] : [{ field, label, kind: reading.fields.get(field)?.[0]?.profile.kind ?? 'axis' }];
  });
  return orientationUnder(reading.draft, labels);
}

interface AxisLabel {
  readonly field: AxisField;
  readonly label: Label;
  readonly kind: string;
}

function orientationUnder({ orientations, ledger }: PlanDraft, labels: readonly AxisLabel[]): string | undefined {
  let key = '';
  let parent: string | undefined;
  for (const { field, label, kind } of labels) {
    key += `\u0000${field}\u0000${label.text}`;
    const known = orientations.get(key) ?? {
      id: `A${orientations.size + 1}`,
      title: label.text,
      kind,
      ...(parent !== undefined && { parent }),
    };
    orientations.set(key, known);
    ledger.end(label.cell.address, endOfLabel(label.cell, label.text), ['orientations', indexOf(known.id)]);
    parent = known.id;
  }
  return parent;
}

/** Whether the row is the heading of those below: a single cell that begins as the profile says. Then it is their axis. */
function takeSection({ draft, row }: RowReading): boolean {
  const [cell, other] = row.cells;
  if (cell === undefined || other !== undefined || cell.kind !== 'text' || cell.text.length > LABEL) return false;
  const text = cell.text.replace(/\s+/g, ' ').trim();
  const words = ` ${foldText(text)} `;
  const found = draft.profile.sections?.find(({ begins }) => words.startsWith(` ${foldText(begins)} `));
  if (found === undefined) return false;
  // A wider heading ends the narrower ones before it.
  for (const field of AXIS_FIELDS.slice(AXIS_FIELDS.indexOf(found.field))) draft.sections.delete(field);
  draft.sections.set(found.field, { text, cell });
  const labels = AXIS_FIELDS.flatMap((field) => {
    const label = draft.sections.get(field);
    return label === undefined ? [] : [{ field, label, kind: 'axis' }];
  });
  orientationUnder(draft, labels);
  return true;
}

const SUMS: ReadonlySet<string> = new Set([
  'total',
  'totaux',
  'total general',
  'sous total',
  'sum',
  'grand total',
  'summe',
  'gesamt',
]);

/** The title of the row; none for a row of sums, which is told and kept. */
function titleOf(reading: RowReading): Label | undefined {
  const title = labelOf(reading, 'title');
  return title !== undefined && SUMS.has(foldText(title.text)) ? undefined : title;
}

const indexOf = (id: string): number => Number(id.slice(1)) - 1;

interface Label {
  readonly text: string;
  readonly cell: FilledCell;
}

function keyOf(title: string, theme: string | undefined): string {
  return `${theme ?? ''}\u0000${foldText(title)}`;
}

function takeProject(reading: RowReading, title: Label, theme: string | undefined): ProjectDraft {
  const project = addProject(reading, title, theme);
  const at = reading.draft.projects.length - 1;
  takeTexts(reading, project, at);
  const state = takeState(reading, ['projects', at, 'state']);
  if (state !== undefined) project.state = state;
  takeAmounts(reading, project);
  for (const field of ['start', 'end'] as const) takeMilestone(reading, project, field);
  return project;
}

function addProject(reading: RowReading, { text, cell }: Label, theme: string | undefined): ProjectDraft {
  const { draft, row } = reading;
  const at = draft.projects.length;
  const project: ProjectDraft = {
    id: takeId(reading, at),
    title: text,
    ...(theme !== undefined && { theme }),
    objectives: [],
    nextSteps: [],
    parts: [],
  };
  draft.projects.push(project);
  draft.ledger.end(cell.address, endOfLabel(cell, text), ['projects', at, 'title']);
  const key = keyOf(text, theme);
  const same = draft.byTitle.get(key);
  if (same === undefined) draft.byTitle.set(key, { title: text, address: cell.address, rows: [row.row], at });
  else same.rows.push(row.row);
  return project;
}

/** The identifier that the row gives, where it can be one; else the next free one. */
function takeId(reading: RowReading, at: number): string {
  const { draft } = reading;
  const given = reading.fields.get('id')?.[0];
  const text = given?.cell.text.trim() ?? '';
  if (given !== undefined && IdentifierSchema.safeParse(text).success && !draft.usedIds.has(text)) {
    draft.usedIds.add(text);
    draft.ledger.end(given.cell.address, endOfLabel(given.cell, text), ['projects', at, 'id']);
    return text;
  }
  let number = at + 1;
  while (draft.usedIds.has(`P${number}`) || draft.givenIds.has(`P${number}`)) number++;
  const id = `P${number}`;
  draft.usedIds.add(id);
  if (given !== undefined) {
    const params = { found: given.cell.text, given: id };
    draft.findings.push({
      code: 'cell-not-identifier',
      severity: 'warning',
      address: given.cell.address,
      column: given.column.key,
      params,
    });
    keepCell(reading, given.cell, false);
  }
  return id;
}

/** Descriptions and objectives, as they are written. */
function takeTexts(reading: RowReading, project: ProjectDraft, at: number): void {
  const { ledger } = reading.draft;
  for (const found of reading.fields.get('description') ?? []) {
    if (!isText(reading, found)) continue;
    const { cell, column, profile } = found;
    project.parts.push({ kind: profile.part ?? 'other', heading: column.name.slice(0, LABEL), text: cell.text });
    ledger.end(cell.address, 'taken', ['projects', at, 'fiche', 'description', project.parts.length - 1, 'text']);
  }
  for (const found of reading.fields.get('objective') ?? []) {
    if (!isText(reading, found)) continue;
    project.objectives.push(found.cell.text);
    ledger.end(found.cell.address, 'taken', ['projects', at, 'objectives', project.objectives.length - 1]);
  }
}

/** Errors are no texts, and what is too long for a text is kept. */
function isText(reading: RowReading, found: FieldCell): boolean {
  if (found.cell.kind === 'error') return false;
  if (found.cell.text.length <= TEXT) return true;
  tooLong(reading, found, TEXT);
  return false;
}

/** The state of a word that the table of words has. Another word is kept, and asked once for all its cells. */
function takeState(reading: RowReading, path: readonly (string | number)[]): string | undefined {
  const { draft } = reading;
  const found = reading.fields.get('state')?.[0];
  if (found === undefined || found.cell.kind === 'error') return undefined;
  const { cell, column } = found;
  const word = foldText(cell.text);
  const state = draft.states.get(word);
  if (state !== undefined) {
    draft.ledger.end(cell.address, 'read', path);
    return state;
  }
  const before = draft.unknownStates.get(word);
  if (before === undefined)
    draft.unknownStates.set(word, { found: cell.text, column: column.key, addresses: [cell.address] });
  else before.addresses.push(cell.address);
  keepCell(reading, cell, false);
  return undefined;
}

function takeAmounts(reading: RowReading, project: ProjectDraft): void {
  const { draft } = reading;
  for (const { cell, column, profile } of reading.fields.get('amount') ?? []) {
    const read = draft.amounts.get(cell.column)?.cells.get(cell.address);
    if (read === undefined) continue;
    const doubt = doubtOf(read, profile);
    if (read.end === 'kept' || doubt !== undefined) {
      const asked = {
        code: 'cell-not-amount',
        severity: 'warning',
        address: cell.address,
        column: column.key,
      } as const;
      draft.findings.push(
        read.end === 'kept' ? read.finding : { ...asked, params: { found: cell.text, reason: doubt } },
      );
      keepCell(reading, cell, false);
      continue;
    }
    draft.budgetLines.push({
      id: `B${draft.budgetLines.length + 1}`,
      title: column.name.slice(0, LABEL),
      project: project.id,
      amount: { ...read.value, ...(read.end === 'read' && cell.text.length <= LABEL && { asWritten: cell.text }) },
      ...(profile.scope !== undefined && { scope: profile.scope }),
    });
    draft.ledger.end(cell.address, read.end, ['budgetLines', draft.budgetLines.length - 1]);
  }
}

/** Amounts that a budget line cannot hold as they are meant. */
function doubtOf(read: CellReading<Money>, { scope }: ProfileColumn): string | undefined {
  if (read.end === 'kept') return undefined;
  const { value, min, max, tax } = read.value;
  if ([value, min, max].some((bound) => bound !== undefined && bound < 0)) return 'negative';
  return scope === 'HT' && tax === 'included' ? 'ambiguous' : undefined;
}

function takeDate(
  reading: RowReading,
  field: 'start' | 'end',
): { readonly date: string; readonly end: CellEnd; readonly found: FieldCell } | undefined {
  const { draft } = reading;
  const found = reading.fields.get(field)?.[0];
  const read = found && draft.dates.get(found.cell.column)?.cells.get(found.cell.address);
  if (found === undefined || read === undefined) return undefined;
  if (read.end !== 'kept') return { date: read.value, end: read.end, found };
  draft.findings.push(read.finding);
  keepCell(reading, found.cell, false);
  return undefined;
}

function takeMilestone(reading: RowReading, project: ProjectDraft, field: 'start' | 'end'): void {
  const { milestones, ledger } = reading.draft;
  const read = takeDate(reading, field);
  if (read === undefined) return;
  const title = read.found.column.name.slice(0, LABEL);
  milestones.push({ id: `J${milestones.length + 1}`, title, planned: read.date, project: project.id });
  ledger.end(read.found.cell.address, read.end, ['milestones', milestones.length - 1, 'planned']);
}

/** A row of a step belongs to the project of the same title and axis; where there is none yet, it makes it. */
function takeStep(
  reading: RowReading,
  title: Label,
  theme: string | undefined,
  { cell, column }: FieldCell,
): ProjectDraft {
  const { draft } = reading;
  const parent = draft.byTitle.get(keyOf(title.text, theme));
  const known = parent === undefined ? undefined : draft.projects[parent.at];
  const project = known ?? addProject(reading, title, theme);
  const at = parent?.at ?? draft.projects.length - 1;
  draft.ledger.end(title.cell.address, endOfLabel(title.cell, title.text), ['projects', at, 'title']);
  if (cell.kind === 'error') return project;
  if (cell.text.length > TEXT) {
    tooLong(reading, { cell, column, profile: { field: 'step', names: [] } }, TEXT);
    return project;
  }
  const path = ['projects', at, 'nextSteps', project.nextSteps.length] as const;
  const state = takeState(reading, [...path, 'state']);
  const due = takeDate(reading, 'end');
  if (due !== undefined) draft.ledger.end(due.found.cell.address, due.end, [...path, 'due']);
  project.nextSteps.push({
    text: cell.text,
    ...(state !== undefined && { state }),
    ...(due !== undefined && { due: due.date }),
  });
  draft.ledger.end(cell.address, 'taken', [...path, 'text']);
  return project;
}
