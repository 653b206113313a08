import { builtInRule } from './built-in-rule.ts';

/** A part of a budget line with taxes and the line without, or the other way round. */
export const budgetTaxesMixed = builtInRule({
  code: 'budget-taxes-mixed',
  severity: 'warning',
  category: 'budget',
  level: 'presentable',
  check({ plan, report }) {
    const byId = new Map(plan.budgetLines.map((line) => [line.id, line]));
    plan.budgetLines.forEach((line, i) => {
      const whole = line.partOf === undefined ? undefined : byId.get(line.partOf);
      const [tax, other] = [line.amount?.tax, whole?.amount?.tax];
      if (whole === undefined || tax === undefined || other === undefined || tax === other) return;
      report({
        path: ['budgetLines', i, 'amount'],
        params: { title: line.title, other: whole.title },
        subject: line.id,
        ...(tax === 'excluded' && { variant: 'excluded' }),
      });
    });
  },
});
