import type { ClaimOperand, OfficialCount, Quantity } from '../../model/index.ts';
import { arrondissementsGrandEst, departments, luxembourgCantons, regions } from '../../reference/index.ts';
import { type Amount, amountOf, exactly } from '../amount.ts';
import { lineAmount } from '../derived/line-amount.ts';
import type { PartialPlan } from '../plan-reading.ts';
import type { UnreadParts } from '../unread.ts';
import { entryCounter } from './count-entries.ts';

/** The region whose arrondissements the reference tables hold. */
const GRAND_EST = '44';

/** The number of an operand, or in words what is not there. */
export type OperandReading = Amount | { readonly missing: string };

/** Looks the operands of a plan's claims up; figures, budget lines and counted collections are indexed once. */
export function operandReader(plan: PartialPlan, unread?: UnreadParts): (operand: ClaimOperand) => OperandReading {
  const figures = new Map(wholeOf(plan.figures, 'figures', unread));
  const budgetLines = new Map(wholeOf(plan.budgetLines, 'budgetLines', unread));
  const countEntries = entryCounter(plan);
  return (operand) => {
    if (operand.missing !== undefined) return { missing: operand.missing };
    if (operand.quantity !== undefined) return numberOf(operand.quantity, operand.title ?? '?');
    if (operand.items !== undefined) return exactly(operand.items.length);
    if (operand.count !== undefined) {
      const { collection } = operand.count;
      const lost = unread?.within([collection === 'meetings' ? 'consultations' : collection]);
      const count = lost ? undefined : countEntries(operand.count);
      return count === undefined
        ? { missing: `${collection}${operand.count.of ? `.${operand.count.of}` : ''}` }
        : exactly(count);
    }
    if (operand.official !== undefined) {
      const { list, within } = operand.official;
      const size = officialCount(list, within);
      return size === undefined ? { missing: `${list} ${within}` } : exactly(size);
    }
    if (operand.figure !== undefined) {
      const figure = figures.get(operand.figure);
      return figure === undefined ? { missing: operand.figure } : numberOf(figure, figure.title);
    }
    const line = operand.budgetLine === undefined ? undefined : budgetLines.get(operand.budgetLine);
    if (line === undefined) return { missing: operand.budgetLine ?? '?' };
    return lineAmount(line, plan) ?? { missing: line.title };
  };
}

/** The entries by id; without those of which reading left something out, which may be what the number means. */
function wholeOf<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  collection: string,
  unread: UnreadParts | undefined,
): readonly (readonly [string, Entry])[] {
  return entries.flatMap((entry, i) => (unread?.within([collection, i]) ? [] : [[entry.id, entry] as const]));
}

function numberOf(quantity: Quantity, label: string): OperandReading {
  return amountOf(quantity) ?? { missing: label };
}

/** The size of an official list; `undefined` for a territory whose members the reference tables do not hold. */
function officialCount(list: OfficialCount['list'], within: string | undefined): number | undefined {
  const size = officialMembers(list, within);
  return size === 0 ? undefined : size;
}

function officialMembers(list: OfficialCount['list'], within: string | undefined): number {
  switch (list) {
    case 'regions':
      return within === undefined || within === 'FR' ? regions.length : 0;
    case 'departments':
      return departments.filter(({ region }) => within === undefined || within === 'FR' || region === within).length;
    case 'arrondissements':
      return arrondissementsGrandEst.filter(({ department }) => within === GRAND_EST || department === within).length;
    case 'cantons':
      return within === undefined || within === 'LU' ? luxembourgCantons.length : 0;
  }
}
