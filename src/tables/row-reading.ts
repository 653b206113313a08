import { addTo } from '../internal/add-to.ts';
import { cutAt } from '../internal/cut-at.ts';
import { foldText } from '../internal/text.ts';
import { isToCome, pointsElsewhere, saysNothing } from '../reference/index.ts';
import type { CellEnd } from './ledger.ts';
import type { MatchedColumn } from './match-columns.ts';
import { cellFromAbove } from './merged-cells.ts';
import type { Label, PlanDraft } from './plan-draft.ts';
import type { ProfileColumn, ProfileField } from './profile.ts';
import type { FilledCell, FilledRow } from './sheet.ts';

/** The longest texts that a plan holds: a label, a text. */
export const LABEL = 500;
export const TEXT = 20_000;

/** A cell with the column of the profile that it stands in. */
export interface FieldCell {
  readonly cell: FilledCell;
  readonly column: MatchedColumn;
  readonly profile: ProfileColumn;
}

/** A row on its way into the plan. */
export interface RowReading {
  readonly draft: PlanDraft;
  readonly row: FilledRow;
  /** Texts without a place in the plan, by the name of their column. */
  readonly kept: Map<string, string>;
  /** The first cell of each field; the others are kept. */
  readonly fields: ReadonlyMap<ProfileField, readonly FieldCell[]>;
}

export function fieldsOf(
  { columns }: PlanDraft,
  { cells }: FilledRow,
): ReadonlyMap<ProfileField, readonly FieldCell[]> {
  const fields = new Map<ProfileField, FieldCell[]>();
  for (const cell of cells) {
    const column = columns.get(cell.column);
    if (column?.profile === undefined || column.profile.field === 'kept') continue;
    if (isNoValue(cell, column.profile.field)) continue;
    const found = { cell, column, profile: column.profile };
    addTo(fields, column.profile.field, found);
  }
  return fields;
}

/** These hold names, days and amounts: words such as "à définir" or "idem" are none. A state may well be "en attente". */
const WITH_VALUES: ReadonlySet<ProfileField> = new Set([
  'lead',
  'contributor',
  'territory',
  'funder',
  'funder-amount',
  'amount',
  'start',
  'end',
  'priority',
]);

function isNoValue({ kind, text }: FilledCell, field: ProfileField): boolean {
  return kind === 'text' && WITH_VALUES.has(field) && isNoAnswer(text.trim());
}

/** Whether words in the place of a name, a day or an amount are none. */
export function isNoAnswer(words: string): boolean {
  return saysNothing(words) || isToCome(words) || pointsElsewhere(words);
}

/** Notes words that are no value, to be told once for all their cells. */
export function noteNoValue({ noValues }: PlanDraft, column: string, { address }: FilledCell, words: string): void {
  const key = `${column}\u0000${foldText(words)}`;
  const before = noValues.get(key);
  if (before === undefined) noValues.set(key, { found: words, column, addresses: [address] });
  else before.addresses.push(address);
}

/** Notes the title of a row, to be told once with all rows that have it. */
export function noteTitle(
  { byTitle }: PlanDraft,
  key: string,
  { row, ...first }: { readonly title: string; readonly address: string; readonly row: number; readonly at: number },
): void {
  const same = byTitle.get(key);
  if (same === undefined) byTitle.set(key, { ...first, rows: [row] });
  else same.rows.push(row);
}

/** Under which name the text of a cell is kept. */
export function keyOfCell({ columns }: PlanDraft, cell: FilledCell): string {
  return columns.get(cell.column)?.key ?? cell.address;
}

/** Keeps the text of a cell beside the plan. What belongs to a column without a place is told once for the column. */
export function keepCell({ draft, kept, fields }: RowReading, cell: FilledCell, tell: boolean): void {
  const column = draft.columns.get(cell.column);
  const key = keyOfCell(draft, cell);
  kept.set(key, cell.text);
  draft.ledger.end(cell, 'kept');
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
  } else if (isNoValue(cell, field)) noteNoValue(draft, key, cell, cell.text.trim());
  else if (field === 'kept' || fields.has('step')) {
    // A step has no place for what a project has one.
    countKept(draft, key, cell);
  } else {
    draft.findings.push({ code: 'cell-second', severity: 'info', address: cell.address, column: key });
  }
}

/** Keeps a cell that has no place in what its row is: told once for its column. */
export function keepBeside(draft: PlanDraft, cell: FilledCell): void {
  draft.ledger.end(cell, 'kept');
  countKept(draft, keyOfCell(draft, cell), cell);
}

function countKept({ keptCounts }: PlanDraft, key: string, { address }: FilledCell): void {
  const before = keptCounts.get(key);
  if (before === undefined) keptCounts.set(key, { count: 1, address });
  else before.count++;
}

/** The text of a field on one line: of its own cell, or of the merged cell that reaches over the row. */
export function labelOf(reading: RowReading, field: ProfileField): Label | undefined {
  const own = reading.fields.get(field)?.[0];
  const cell = own?.cell ?? mergedCell(reading, field);
  if (cell === undefined || cell.kind === 'error') return undefined;
  const isOwn = own !== undefined;
  const text = cell.text.replace(/\s+/g, ' ').trim();
  if (text.length <= LABEL) return { text, cell, isOwn };
  if (isOwn) tooLong(reading, own, LABEL);
  return field === 'title' ? { text: `${cutAt(text, LABEL - 1)}…`, cell, isOwn } : undefined;
}

export function tooLong(reading: RowReading, { cell, column }: FieldCell, limit: number): void {
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
    const cell = cellFromAbove(draft.merged, column, row.row);
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
export function endOfLabel(cell: FilledCell, text: string): CellEnd {
  return cell.text === text ? 'taken' : 'read';
}

/** Ends the cell of a label; one of a row above has had its end there. */
export function endLabel(
  { draft }: RowReading,
  { cell, text, isOwn }: Label,
  path: readonly (string | number)[],
): void {
  if (isOwn) draft.ledger.end(cell, endOfLabel(cell, text), path);
}
