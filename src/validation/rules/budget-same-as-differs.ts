import type { BudgetLine } from '../../model/index.ts';
import { compareAmounts } from '../amount.ts';
import { lineAmount } from '../derived/line-amount.ts';
import { builtInRule } from './built-in-rule.ts';

/** A line that is said to be the same money as another one, with another amount. */
export const budgetSameAsDiffers = builtInRule({
  code: 'budget-same-as-differs',
  severity: 'warning',
  category: 'budget',
  level: 'presentable',
  check({ plan, report }) {
    const byId = new Map(plan.budgetLines.map((line) => [line.id, line]));
    plan.budgetLines.forEach((line, i) => {
      const other = line.sameAs === undefined ? undefined : byId.get(line.sameAs);
      // What is spent of an envelope is less than the envelope: another rule compares the stages of one money.
      if (other === undefined || otherStage(line, other)) return;
      const [amount, amountOfOther] = [lineAmount(line, plan), lineAmount(other, plan)];
      if (amount === undefined || amountOfOther === undefined) return;
      if (compareAmounts(amount, amountOfOther) !== 'different') return;
      report({
        path: ['budgetLines', i, 'sameAs'],
        params: {
          title: line.title,
          other: other.title,
          amount: amount.value,
          otherAmount: amountOfOther.value,
          currency: amount.unit,
        },
        subject: line.id,
      });
    });
  },
});

function otherStage({ stage = 'unknown' }: BudgetLine, { stage: other = 'unknown' }: BudgetLine): boolean {
  return stage !== 'unknown' && other !== 'unknown' && stage !== other;
}
