import { IdentifierSchema } from '../model/index.ts';
import type { PlanDraft } from './plan-draft.ts';
import { endOfLabel, type FieldCell } from './row-reading.ts';

/** The identifier of a row, and the cell that was to give it and could not: it is told, and to be kept. */
interface TakenId {
  readonly id: string;
  readonly refused?: FieldCell['cell'];
}

const STEMS = { projects: 'P', indicators: 'I' } as const;

/** The identifier that the row gives, where it can be one; else the next free one. */
export function takeId(
  draft: PlanDraft,
  given: FieldCell | undefined,
  collection: keyof typeof STEMS,
  at: number,
): TakenId {
  const text = given?.cell.text.trim() ?? '';
  if (given !== undefined && IdentifierSchema.safeParse(text).success && !draft.usedIds.has(text)) {
    draft.usedIds.add(text);
    draft.ledger.end(given.cell, endOfLabel(given.cell, text), [collection, at, 'id']);
    return { id: text };
  }
  const id = draft.freeId(STEMS[collection], at + 1);
  draft.usedIds.add(id);
  if (given === undefined) return { id };
  draft.findings.push({
    code: 'cell-not-identifier',
    severity: 'warning',
    address: given.cell.address,
    column: given.column.key,
    params: { found: given.cell.text, given: id },
  });
  return { id, refused: given.cell };
}
