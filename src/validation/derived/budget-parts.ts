import { addTo } from '../../internal/add-to.ts';
import type { BudgetLine } from '../../model/index.ts';
import { defineDerived } from '../rule.ts';

/** The parts of each budget line, in the order of the plan; lines that another one replaced count no more. */
export const budgetParts = defineDerived(({ plan }): ReadonlyMap<string, readonly BudgetLine[]> => {
  const superseded = new Set(plan.budgetLines.flatMap(({ supersedes }) => supersedes ?? []));
  const parts = new Map<string, BudgetLine[]>();
  for (const line of plan.budgetLines) {
    if (line.partOf === undefined || line.partOf === line.id || superseded.has(line.id)) continue;
    addTo(parts, line.partOf, line);
  }
  return parts;
});
