import { currencyOf } from '../../model/index.ts';
import { builtInRule } from './built-in-rule.ts';

/** Amounts of which neither they nor the plan say the currency: told once, at the first of them. */
export const moneyWithoutCurrency = builtInRule({
  code: 'money-without-currency',
  severity: 'warning',
  category: 'budget',
  level: 'presentable',
  check({ plan, report }) {
    const bare = plan.budgetLines.flatMap(({ title, amount }, i) => {
      const isNumber = (amount?.value ?? amount?.min ?? amount?.max) !== undefined;
      return amount !== undefined && isNumber && currencyOf(plan, amount) === undefined ? [{ title, i }] : [];
    });
    const [first] = bare;
    if (first === undefined) return;
    report({
      path: ['budgetLines', first.i, 'amount'],
      params: { title: first.title, ...(bare.length > 1 && { times: bare.length }) },
      absent: ['currency', 'budgetLines.amount'],
    });
  },
});
