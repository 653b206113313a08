import type { BudgetLine } from '../../model/index.ts';
import { clean } from '../claims/amount.ts';
import { budgetParts } from '../derived/budget-parts.ts';
import { builtInRule } from './built-in-rule.ts';

/** Parts of a budget line that are together more than the line. */
export const budgetPartsAboveWhole = builtInRule({
  code: 'budget-parts-above-whole',
  severity: 'error',
  category: 'budget',
  level: 'presentable',
  check({ plan, report, derive }) {
    const parts = derive(budgetParts);
    plan.budgetLines.forEach((line, i) => {
      const wholeEur = mostOf(line);
      if (wholeEur === undefined) return;
      const sumEur = largestBreakdown((parts.get(line.id) ?? []).map(leastOf), wholeEur);
      if (sumEur > wholeEur)
        report({
          path: ['budgetLines', i],
          params: { title: line.title, sumEur, wholeEur, gapEur: clean(sumEur - wholeEur) },
          absent: ['budgetLines'],
        });
    });
  },
});

/** Parts that make exactly the whole are one breakdown; those that follow are another one, of the same money. */
function largestBreakdown(parts: readonly number[], whole: number): number {
  let [largest, sum] = [0, 0];
  for (const part of parts) {
    sum = clean(sum + part);
    largest = Math.max(largest, sum);
    if (sum === whole) sum = 0;
  }
  return largest;
}

function leastOf({ amountEur, minEur, qualifier }: BudgetLine): number {
  if (qualifier === 'up-to' || qualifier === 'at-most' || qualifier === 'less-than') return minEur ?? 0;
  return amountEur ?? minEur ?? 0;
}

/** The most a line may be; `undefined` when it is only known to be more than something, or roughly. */
function mostOf({ amountEur, maxEur, qualifier }: BudgetLine): number | undefined {
  if (qualifier === 'more-than' || qualifier === 'at-least' || qualifier === 'about') return maxEur;
  return amountEur ?? maxEur;
}
