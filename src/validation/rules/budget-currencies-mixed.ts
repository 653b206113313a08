import { currencyOf } from '../../model/index.ts';
import { lineAmount, unitOfMoney } from '../derived/line-amount.ts';
import { builtInRule } from './built-in-rule.ts';

/** A part of a budget line in another currency than the line: no total can be made of it. */
export const budgetCurrenciesMixed = builtInRule({
  code: 'budget-currencies-mixed',
  severity: 'error',
  category: 'budget',
  level: 'presentable',
  check({ plan, report }) {
    const byId = new Map(plan.budgetLines.map((line) => [line.id, line]));
    plan.budgetLines.forEach((line, i) => {
      const whole = line.partOf === undefined ? undefined : byId.get(line.partOf);
      if (line.amount === undefined || whole?.amount === undefined) return;
      const [own, other] = [currencyOf(plan, line.amount), currencyOf(plan, whole.amount)];
      const [amount, otherAmount] = [lineAmount(line, plan), lineAmount(whole, plan)];
      if (own === undefined || other === undefined || own === other) return;
      if (amount === undefined || otherAmount === undefined) return;
      report({
        path: ['budgetLines', i, 'amount'],
        params: {
          title: line.title,
          other: whole.title,
          amount: amount.value,
          currency: unitOfMoney(line.amount, plan),
          otherAmount: otherAmount.value,
          otherCurrency: unitOfMoney(whole.amount, plan),
        },
        subject: line.id,
        absent: ['currency'],
      });
    });
  },
});
