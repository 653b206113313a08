import { defined } from '../internal/defined.ts';
import { foldText } from '../internal/text.ts';
import type { Label, PlanDraft, ProjectDraft } from './plan-draft.ts';
import { AXIS_FIELDS, type AxisField, isAxisField } from './profile.ts';
import {
  endLabel,
  endOfLabel,
  type FieldCell,
  fieldsOf,
  keepCell,
  keyOfCell,
  LABEL,
  labelOf,
  noteTitle,
  type RowReading,
  TEXT,
  tooLong,
} from './row-reading.ts';
import type { FilledRow } from './sheet.ts';
import { takeActors } from './take-actors.ts';
import { takeAmounts } from './take-amounts.ts';
import { takeId } from './take-id.ts';
import { takeDate, takePriority, takeState } from './take-words.ts';

/** Takes a row into the draft: as a project, as a step of one, or kept as text where it has no title. */
export function takeRow(draft: PlanDraft, row: FilledRow): void {
  draft.ledger.startRow(row.row);
  const reading: RowReading = { draft, row, kept: new Map(), fields: fieldsOf(draft, row) };
  if (takeSection(reading) || takeAxes(reading)) {
    draft.rows.push({
      row: row.row,
      cells: row.cells,
      texts: new Map(row.cells.map((cell) => [keyOfCell(draft, cell), cell.text])),
    });
    return;
  }
  const title = titleOf(reading);
  if (title === undefined) tellWithoutTitle(reading, isSums(reading));
  const taken = title === undefined ? {} : takeTitled(reading, title);
  // A row without a title was told as a row: not each of its cells again.
  for (const cell of row.cells) if (!draft.ledger.hasEnd(cell)) keepCell(reading, cell, title !== undefined);
  draft.rows.push({ row: row.row, cells: row.cells, texts: reading.kept, ...taken });
}

/** A row with a title is a project, or a step of one. */
function takeTitled(reading: RowReading, title: Label): { readonly project?: string; readonly step?: number } {
  const theme = orientationOf(reading);
  const step = reading.fields.get('step')?.[0];
  if (step === undefined) return { project: takeProject(reading, title, theme).id };
  const project = takeStep(reading, title, theme, step);
  // A step that could not be taken is kept beside its project.
  const isTaken = project.nextSteps.at(-1)?.text === step.cell.text;
  return { project: project.id, ...(isTaken && { step: project.nextSteps.length - 1 }) };
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

/** The deepest orientation that the row names, with those above it. */
function orientationOf(reading: RowReading): string | undefined {
  const labels = AXIS_FIELDS.flatMap((field) => {
    const label = axisOf(reading, field);
    return label === undefined ? [] : [{ field, label, kind: reading.fields.get(field)?.[0]?.profile.kind ?? 'axis' }];
  });
  return orientationUnder(reading, labels);
}

/** The axis of a level: in the row, in the heading above it, or in the row above where the column fills down. */
function axisOf(reading: RowReading, field: AxisField): Label | undefined {
  const { sections, axisBlanks } = reading.draft;
  const label = labelOf(reading, field);
  const found = reading.fields.get(field)?.[0];
  if (label === undefined) {
    const blanks = axisBlanks.get(field);
    if (blanks?.open && !sections.has(field)) blanks.rows.push(reading.row.row);
    return sections.get(field);
  }
  if (found?.profile.fillsDown) nameBelow(sections, field, label);
  else if (found !== undefined) openBlanks(reading, field, found, label.text);
  return label;
}

/** Empty cells below this one are noted; under another axis a level may well be empty. */
function openBlanks({ draft }: RowReading, field: AxisField, { cell, column }: FieldCell, text: string): void {
  const { axisBlanks } = draft;
  const before = axisBlanks.get(field);
  if (before?.text !== text) {
    for (const narrower of narrowerThan(field)) {
      const blanks = axisBlanks.get(narrower);
      if (blanks !== undefined) blanks.open = false;
    }
  }
  if (before === undefined)
    axisBlanks.set(field, { column: column.key, address: cell.address, rows: [], text, open: true });
  else Object.assign(before, { text, open: true });
}

/** From here on this is the axis of its level; a wider one ends the narrower ones before it. */
function nameBelow(sections: PlanDraft['sections'], field: AxisField, label: Label): void {
  for (const narrower of narrowerThan(field)) sections.delete(narrower);
  sections.set(field, { ...label, isOwn: false });
}

const narrowerThan = (field: AxisField): readonly AxisField[] => AXIS_FIELDS.slice(AXIS_FIELDS.indexOf(field) + 1);

interface AxisLabel {
  readonly field: AxisField;
  readonly label: Label;
  readonly kind: string;
}

function orientationUnder(reading: RowReading, labels: readonly AxisLabel[]): string | undefined {
  const { orientations } = reading.draft;
  let key = '';
  let parent: string | undefined;
  for (const { field, label, kind } of labels) {
    key += `\u0000${field}\u0000${label.text}`;
    const known = orientations.get(key) ?? {
      id: `A${orientations.size + 1}`,
      title: label.text,
      kind,
      ...defined({ parent }),
    };
    orientations.set(key, known);
    endLabel(reading, label, ['orientations', indexOf(known.id)]);
    parent = known.id;
  }
  return parent;
}

/** Whether the row is the heading of those below: a single cell that begins as the profile says. Then it is their axis. */
function takeSection(reading: RowReading): boolean {
  const { draft, row } = reading;
  const [cell, other] = row.cells;
  if (cell === undefined || other !== undefined || cell.kind !== 'text' || cell.text.length > LABEL) return false;
  const text = cell.text.replace(/\s+/g, ' ').trim();
  const words = ` ${foldText(text)} `;
  const found = draft.profile.sections?.find(({ begins }) => words.startsWith(` ${foldText(begins)} `));
  if (found === undefined) return false;
  nameBelow(draft.sections, found.field, { text, cell, isOwn: true });
  const labels = AXIS_FIELDS.flatMap((field) => {
    const label = draft.sections.get(field);
    return label === undefined ? [] : [{ field, label: { ...label, isOwn: field === found.field }, kind: 'axis' }];
  });
  orientationUnder(reading, labels);
  return true;
}

/** Whether the row names axes and nothing else of a project: then it is an axis without an action of its own. */
function takeAxes(reading: RowReading): boolean {
  const { draft, row, fields } = reading;
  if (fields.size === 0 || [...fields.keys()].some((field) => !isAxisField(field))) return false;
  if (labelOf(reading, 'title') !== undefined) return false;
  orientationOf(reading);
  for (const cell of row.cells) if (!draft.ledger.hasEnd(cell)) keepCell(reading, cell, true);
  draft.findings.push({
    code: 'row-of-axes',
    severity: 'info',
    address: row.cells[0]?.address ?? '',
    params: { row: row.row },
  });
  return true;
}

/** A row of sums says so in place of its title, or in any cell where it has none. */
function isSums(reading: RowReading): boolean {
  return (
    labelOf(reading, 'title') !== undefined ||
    reading.row.cells.some(({ kind, text }) => kind === 'text' && SUMS.has(foldText(text)))
  );
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

function keyOf(title: string, theme: string | undefined): string {
  return `${theme ?? ''}\u0000${foldText(title)}`;
}

function takeProject(reading: RowReading, title: Label, theme: string | undefined): ProjectDraft {
  const project = addProject(reading, title, theme);
  const at = reading.draft.projects.length - 1;
  takeTexts(reading, project, at);
  const state = takeState(reading, ['projects', at, 'state']);
  if (state !== undefined) project.state = state;
  const priority = takePriority(reading, ['projects', at, 'priority']);
  if (priority !== undefined) project.priority = priority;
  takeNumber(reading, project, at);
  takePeriod(reading, project, at);
  takeActors(reading, project, at);
  takeAmounts(reading, project);
  return project;
}

function addProject(reading: RowReading, title: Label, theme: string | undefined): ProjectDraft {
  const { text, cell } = title;
  const { draft, row } = reading;
  const at = draft.projects.length;
  const { id, refused } = takeId(draft, reading.fields.get('id')?.[0], 'projects', at);
  if (refused !== undefined) keepCell(reading, refused, false);
  const project: ProjectDraft = {
    id,
    title: text,
    ...defined({ theme }),
    objectives: [],
    nextSteps: [],
    parts: [],
  };
  draft.projects.push(project);
  endLabel(reading, title, ['projects', at, 'title']);
  noteTitle(draft, keyOf(text, theme), { title: text, address: cell.address, row: row.row, at });
  return project;
}

/** The number that the document gives: a whole number, or a text as printed. */
function takeNumber(reading: RowReading, project: ProjectDraft, at: number): void {
  const label = labelOf(reading, 'number');
  if (label === undefined) return;
  const { cell, text, isOwn } = label;
  const isCount = typeof cell.value === 'number' && Number.isInteger(cell.value) && cell.value >= 0;
  project.number = isCount ? Number(cell.value) : text;
  if (isOwn) reading.draft.ledger.end(cell, isCount ? 'taken' : endOfLabel(cell, text), ['projects', at, 'number']);
}

const PERIOD = { start: 'start', end: 'due' } as const;

function takePeriod(reading: RowReading, project: ProjectDraft, at: number): void {
  for (const field of ['start', 'end'] as const) {
    const read = takeDate(reading, field);
    if (read === undefined) continue;
    project[PERIOD[field]] = read.date;
    reading.draft.ledger.end(read.found.cell, read.end, ['projects', at, PERIOD[field]]);
  }
}

/** Descriptions and objectives, as they are written. */
function takeTexts(reading: RowReading, project: ProjectDraft, at: number): void {
  const { ledger } = reading.draft;
  for (const found of reading.fields.get('description') ?? []) {
    if (!isText(reading, found)) continue;
    const { cell, column, profile } = found;
    project.parts.push({ kind: profile.part ?? 'other', heading: column.name.slice(0, LABEL), text: cell.text });
    ledger.end(cell, 'taken', ['projects', at, 'fiche', 'description', project.parts.length - 1, 'text']);
  }
  for (const found of reading.fields.get('objective') ?? []) {
    if (!isText(reading, found)) continue;
    project.objectives.push(found.cell.text);
    ledger.end(found.cell, 'taken', ['projects', at, 'objectives', project.objectives.length - 1]);
  }
}

/** Errors are no texts, and what is too long for a text is kept. */
function isText(reading: RowReading, found: FieldCell): boolean {
  if (found.cell.kind === 'error') return false;
  if (found.cell.text.length <= TEXT) return true;
  tooLong(reading, found, TEXT);
  return false;
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
  endLabel(reading, title, ['projects', at, 'title']);
  if (cell.kind === 'error') return project;
  if (cell.text.length > TEXT) {
    tooLong(reading, { cell, column, profile: { field: 'step', names: [] } }, TEXT);
    return project;
  }
  const path = ['projects', at, 'nextSteps', project.nextSteps.length] as const;
  const state = takeState(reading, [...path, 'state']);
  const due = takeDate(reading, 'end');
  if (due !== undefined) draft.ledger.end(due.found.cell, due.end, [...path, 'due']);
  project.nextSteps.push({
    text: cell.text,
    ...defined({ state }),
    ...(due !== undefined && { due: due.date }),
  });
  draft.ledger.end(cell, 'taken', [...path, 'text']);
  return project;
}
