import { amountOf } from '../claims/amount.ts';
import { builtInRule } from './built-in-rule.ts';

/** Numbers that go against each other: bounds the wrong way round, a target against its direction. */
export const implausibleFigure = builtInRule({
  code: 'implausible-figure',
  severity: 'warning',
  category: 'consistency',
  level: 'presentable',
  check({ plan, report }) {
    plan.figures.forEach(({ title, value, min, max }, i) => {
      if (disagree(value, min, max)) report({ path: ['figures', i], params: { title } });
    });
    plan.budgetLines.forEach(({ title, amount }, i) => {
      if (amount !== undefined && disagree(amount.value, amount.min, amount.max))
        report({ path: ['budgetLines', i], params: { title } });
    });
    plan.indicators.forEach(({ title, direction, baseline, targets }, i) => {
      const from = amountOf(baseline?.quantity ?? {});
      if (from === undefined) return;
      targets.forEach(({ quantity }, j) => {
        const to = amountOf(quantity);
        if (to === undefined || from.unit !== to.unit) return;
        if (direction === 'increase' ? to.high < from.low : direction === 'decrease' && to.low > from.high)
          report({ path: ['indicators', i, 'targets', j], params: { title, direction } });
      });
    });
  },
});

/** The least above the most, or a value outside them. */
function disagree(value: number | undefined, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): boolean {
  return min > max || (value !== undefined && (value < min || value > max));
}
