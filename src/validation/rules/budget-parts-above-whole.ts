import type { Money } from '../../model/index.ts';
import { clean } from '../amount.ts';
import { budgetParts } from '../derived/budget-parts.ts';
import { unitOfMoney } from '../derived/line-amount.ts';
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
      const whole = line.amount && mostOf(line.amount);
      if (line.amount === undefined || whole === undefined) return;
      const unit = unitOfMoney(line.amount, plan);
      const alike = (parts.get(line.id) ?? []).flatMap(({ amount }) =>
        amount !== undefined && unitOfMoney(amount, plan) === unit ? leastOf(amount) : [],
      );
      const sum = largestBreakdown(alike, whole);
      if (sum > whole)
        report({
          path: ['budgetLines', i],
          params: { title: line.title, sum, whole, gap: clean(sum - whole), currency: unit },
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

function leastOf({ value, min, qualifier }: Money): number {
  if (qualifier === 'up-to' || qualifier === 'at-most' || qualifier === 'less-than') return min ?? 0;
  return value ?? min ?? 0;
}

/** The most a line may be; `undefined` when it is only known to be more than something, or roughly. */
function mostOf({ value, max, qualifier }: Money): number | undefined {
  if (qualifier === 'more-than' || qualifier === 'at-least' || qualifier === 'about') return max;
  return value ?? max;
}
