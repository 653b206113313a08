import type { BudgetLine } from '../../model/index.ts';
import { clean } from '../claims/amount.ts';
import { defineRule } from '../rule.ts';

/** Parts of a budget line that are together more than the line. */
export const budgetPartsAboveWhole = defineRule({
  code: 'budget-parts-above-whole',
  severity: 'error',
  category: 'budget',
  level: 'presentable',
  docs: 'rules.md#budget-parts-above-whole',
  check({ plan, report }) {
    const superseded = new Set(plan.budgetLines.flatMap(({ supersedes }) => supersedes ?? []));
    const sums = new Map<string, number>();
    for (const line of plan.budgetLines) {
      if (line.partOf === undefined || superseded.has(line.id)) continue;
      sums.set(line.partOf, clean((sums.get(line.partOf) ?? 0) + leastOf(line)));
    }
    plan.budgetLines.forEach((line, i) => {
      const sumEur = sums.get(line.id);
      const wholeEur = mostOf(line);
      if (sumEur !== undefined && wholeEur !== undefined && sumEur > wholeEur)
        report({ path: ['budgetLines', i], params: { label: line.label, sumEur, wholeEur } });
    });
  },
});

function leastOf({ amountEur, minEur, qualifier }: BudgetLine): number {
  if (qualifier === 'up-to' || qualifier === 'at-most' || qualifier === 'less-than') return minEur ?? 0;
  return amountEur ?? minEur ?? 0;
}

/** The most a line may be; `undefined` when it is only known to be more than something, or roughly. */
function mostOf({ amountEur, maxEur, qualifier }: BudgetLine): number | undefined {
  if (qualifier === 'more-than' || qualifier === 'at-least' || qualifier === 'about') return maxEur;
  return amountEur ?? maxEur;
}
