import type { BudgetLine } from '../../model/index.ts';
import { compareAmounts } from '../amount.ts';
import { budgetTies } from '../derived/budget-ties.ts';
import { lineAmount } from '../derived/line-amount.ts';
import { sameTopic } from '../derived/topic-words.ts';
import { builtInRule } from './built-in-rule.ts';

/** Two budgets of the same thing for the same period, with two amounts, and nothing says which one holds. */
export const budgetToldTwice = builtInRule({
  code: 'budget-told-twice',
  severity: 'warning',
  category: 'budget',
  level: 'presentable',
  check({ plan, report, derive }) {
    const ties = derive(budgetTies);
    const groups = new Map<string, BudgetLine[]>();
    plan.budgetLines.forEach((line, i) => {
      const amount = lineAmount(line, plan);
      if (line.period === undefined || amount === undefined) return;
      const key = JSON.stringify([
        line.period,
        line.project,
        line.funder,
        line.origin,
        line.form,
        line.stage,
        line.use,
        line.measure,
        line.programme,
        line.orientation,
        line.sector,
        line.partOf,
      ]);
      const earlier = groups.get(key);
      if (earlier === undefined) {
        groups.set(key, [line]);
        return;
      }
      const other = earlier.slice(-MOST_COMPARED).find((one) => {
        const before = lineAmount(one, plan);
        if (before === undefined || !sameTopic(one.title, line.title)) return false;
        if (one.scope !== undefined && line.scope !== undefined && !sameTopic(one.scope, line.scope)) return false;
        if (one.partOf === undefined && ties.family(one.id) === ties.family(line.id)) return false;
        return !ties.toldTogether(one.id, line.id) && compareAmounts(amount, before) === 'different';
      });
      const otherAmount = other && lineAmount(other, plan);
      if (other !== undefined && otherAmount !== undefined)
        report({
          path: ['budgetLines', i],
          params: {
            title: line.title,
            other: other.title,
            otherId: other.id,
            date: line.period,
            amount: amount.value,
            otherAmount: otherAmount.value,
            currency: amount.unit,
          },
          subject: line.id,
          absent: ['budgetLines', 'links', 'claims'],
        });
      earlier.push(line);
    });
  },
});

/** A line is compared with so many lines of the same period. */
const MOST_COMPARED = 20;
