import { amountOf, clean } from '../claims/amount.ts';
import { surelyPast } from '../derived/date-relation.ts';
import { fallsShort, latestValue } from '../derived/indicator-progress.ts';
import { builtInRule } from './built-in-rule.ts';

/** A target whose day has passed: the latest value is short of it, or no value says whether it was reached. Needs `asOf`. */
export const targetMissed = builtInRule({
  code: 'target-missed',
  severity: 'warning',
  category: 'dates',
  level: 'priority-ready',
  check({ plan, asOf, report }) {
    if (asOf === undefined) return;
    plan.indicators.forEach((indicator, i) => {
      const { title, target, baseline, values } = indicator;
      const due = target?.asOf;
      const aim = target && amountOf(target.quantity);
      if (due === undefined || aim === undefined || !surelyPast(due, asOf)) return;
      const path = ['indicators', i, 'target'];
      const latest = latestValue(indicator);
      const facts = { title, due, asOf, expected: aim.value, unit: aim.unit ?? indicator.unit };
      if (latest === undefined) {
        if (values.length === 0) report({ path, variant: 'unmeasured', params: facts, absent: ['values'] });
        return;
      }
      if (fallsShort(indicator, latest.amount) !== true) return;
      const start = baseline === undefined ? undefined : amountOf(baseline.quantity)?.value;
      const way = start === undefined ? undefined : aim.value - start;
      const missing =
        way === undefined || way === 0 ? undefined : clean((100 * (aim.value - latest.amount.value)) / way);
      report({
        path,
        params: {
          ...facts,
          found: latest.amount.value,
          date: latest.asOf,
          ...(missing !== undefined && { percent: Math.round(missing) }),
        },
        absent: ['values'],
      });
    });
  },
});
