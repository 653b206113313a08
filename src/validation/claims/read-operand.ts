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
  const figureOf = (id: string): OperandReading => {
    const figure = figures.get(id);
    return figure === undefined ? { missing: id } : numberOf(figure, figure.title);
  };
  return (operand) => {
    if (operand.missing !== undefined) return { missing: operand.missing };
    if (operand.quantity !== undefined) return numberOf(operand.quantity, operand.title ?? '?');
    if (operand.items !== undefined) return exactly(operand.items.length);
    if (operand.count !== undefined) return counted(operand.count, countEntries, unread);
    if (operand.official !== undefined) return officialCount(operand.official);
    if (operand.figure !== undefined) return figureOf(operand.figure);
    const { budgetLine = '?' } = operand;
    const line = budgetLines.get(budgetLine);
    return line === undefined ? { missing: budgetLine } : (lineAmount(line, plan) ?? { missing: line.title });
  };
}

/** The entries of a collection; nothing where reading lost some, which may be among those that the number means. */
function counted(
  asked: NonNullable<ClaimOperand['count']>,
  countEntries: ReturnType<typeof entryCounter>,
  unread: UnreadParts | undefined,
): OperandReading {
  const { collection, of } = asked;
  const lost = unread?.within([collection === 'meetings' ? 'consultations' : collection]);
  const count = lost ? undefined : countEntries(asked);
  return count === undefined ? { missing: of ? `${collection}.${of}` : collection } : exactly(count);
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

/** The size of an official list; missing for a territory whose members the reference tables do not hold. */
function officialCount({ list, within }: OfficialCount): OperandReading {
  const size = officialMembers(list, within);
  return size === 0 ? { missing: `${list} ${within}` } : exactly(size);
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
