import { defined } from '../internal/defined.ts';
import type { Money } from '../model/index.ts';
import { isBareNumber } from './amount-unit.ts';
import type { CellReading } from './column-readings.ts';
import type { PlanDraft, ProjectDraft } from './plan-draft.ts';
import type { ProfileColumn } from './profile.ts';
import { type FieldCell, keepCell, LABEL, type RowReading } from './row-reading.ts';
import { organisationsIn } from './take-actors.ts';

/** Budget lines of the row, one for each amount, and what each funder gives. */
export function takeAmounts(reading: RowReading, project: ProjectDraft): void {
  const { draft } = reading;
  const before = draft.budgetLines.length;
  let whole = -1;
  const parts: number[] = [];
  const currency = reading.fields.get('currency')?.[0];
  for (const found of reading.fields.get('amount') ?? []) {
    const amount = takeMoney(reading, found);
    if (amount === undefined) continue;
    if (currency !== undefined)
      draft.ledger.end(currency.cell, 'taken', ['budgetLines', draft.budgetLines.length, 'amount', 'currency']);
    const { column, profile } = found;
    draft.budgetLines.push({
      id: `B${draft.budgetLines.length + 1}`,
      title: column.name.slice(0, LABEL),
      project: project.id,
      amount: amount.money,
      ...defined({ scope: profile.scope, stage: profile.stage, period: profile.asOf }),
    });
    if (profile.whole === true) whole = draft.budgetLines.length - 1;
    else if (profile.asOf !== undefined || profile.partOfWhole === true) parts.push(draft.budgetLines.length - 1);
    draft.ledger.end(found.cell, amount.end, ['budgetLines', draft.budgetLines.length - 1]);
  }
  const { id: partOf, stage } = draft.budgetLines[whole] ?? {};
  for (const at of parts) {
    const line = draft.budgetLines[at];
    // What was spent in a year is no part of what was planned.
    if (partOf !== undefined && line !== undefined && line.stage === stage) draft.budgetLines[at] = { ...line, partOf };
  }
  takeFunders(reading, project, before);
}

/** Funders stand each before what they give: their shares belong to the first amount of the row, or to a line of their own. */
function takeFunders(reading: RowReading, project: ProjectDraft, first: number): void {
  const { draft } = reading;
  const funders = reading.fields.get('funder') ?? [];
  const given = reading.fields.get('funder-amount') ?? [];
  const shares: FunderShare[] = [];
  for (const [i, funder] of funders.entries()) {
    const next = funders[i + 1]?.cell.column ?? Number.POSITIVE_INFINITY;
    const share = given.find(({ cell }) => cell.column > funder.cell.column && cell.column < next);
    const ids = organisationsIn(reading, funder);
    // What several give together cannot be shared out.
    const [id, more] = ids;
    if (id === undefined) continue;
    const money = share !== undefined && more === undefined ? takeMoney(reading, share) : undefined;
    if (draft.budgetLines.length === first) {
      const title = funder.column.name.slice(0, LABEL);
      draft.budgetLines.push({ id: `B${first + 1}`, title, project: project.id });
    }
    draft.ledger.end(funder.cell, 'read', ['budgetLines', first, 'funderShares', shares.length, 'funder']);
    if (share !== undefined && money !== undefined)
      draft.ledger.end(share.cell, money.end, ['budgetLines', first, 'funderShares', shares.length, 'amount']);
    for (const one of ids) shares.push(money === undefined ? { funder: one } : { funder: one, amount: money.money });
  }
  const line = draft.budgetLines[first];
  if (shares.length > 0 && line !== undefined) draft.budgetLines[first] = { ...line, funderShares: shares };
}

type FunderShare = NonNullable<PlanDraft['budgetLines'][number]['funderShares']>[number];

function takeMoney(
  reading: RowReading,
  { cell, column, profile }: FieldCell,
): { readonly money: Money; readonly end: 'taken' | 'read' } | undefined {
  const { draft } = reading;
  const read = draft.amounts.get(cell.column)?.cells.get(cell.address);
  if (read === undefined) return undefined;
  const currency = reading.fields.get('currency')?.[0]?.cell.text;
  const isCode = currency === undefined || /^[A-Z]{3}$/.test(currency);
  const doubt = isCode ? doubtOf(read, profile) : 'other-currency';
  if (read.end !== 'kept' && doubt === undefined) {
    // Figures whose unit stands in the name of the column are no words of an amount.
    const inUnit = column.unit !== undefined && column.unit.factor !== 1 && isBareNumber(cell.text);
    const written = read.end === 'read' && !inUnit && cell.text.length <= LABEL && { asWritten: cell.text };
    const { asWritten: _, ...amount } = read.value;
    return { money: { ...amount, ...defined({ currency }), ...written }, end: read.end };
  }
  const asked = { code: 'cell-not-amount', severity: 'warning', address: cell.address, column: column.key } as const;
  draft.findings.push(read.end === 'kept' ? read.finding : { ...asked, params: { found: cell.text, reason: doubt } });
  keepCell(reading, cell, false);
  return undefined;
}

/** Amounts that a budget line cannot hold as they are meant. */
function doubtOf(read: CellReading<Money>, { scope }: ProfileColumn): string | undefined {
  if (read.end === 'kept') return undefined;
  const { value, min, max, tax } = read.value;
  if ([value, min, max].some((bound) => bound !== undefined && bound < 0)) return 'negative';
  const against = (scope === 'HT' && tax === 'included') || (scope === 'TTC' && tax === 'excluded');
  return against ? 'ambiguous' : undefined;
}
