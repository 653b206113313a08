import { amountOf } from '../amount.ts';
import { builtInRule } from './built-in-rule.ts';

/** A target that is the starting value: either is wrong, unless the indicator is only to stay as it is. */
export const targetEqualsBaseline = builtInRule({
  code: 'target-equals-baseline',
  severity: 'warning',
  category: 'consistency',
  level: 'presentable',
  check({ plan, report }) {
    plan.indicators.forEach(({ title, unit, direction, baseline, targets }, i) => {
      const start = baseline === undefined ? undefined : amountOf(baseline.quantity);
      if (direction === 'maintain' || start?.shape !== 'point') return;
      targets.forEach(({ quantity }, j) => {
        const aim = amountOf(quantity);
        if (aim?.shape !== 'point' || aim.value !== start.value) return;
        if ((aim.unit ?? unit) !== (start.unit ?? unit)) return;
        report({
          path: ['indicators', i, 'targets', j],
          params: { title, expected: aim.value, unit: aim.unit ?? unit },
        });
      });
    });
  },
});
