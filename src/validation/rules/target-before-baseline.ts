import { surelyBefore } from '../derived/date-relation.ts';
import { builtInRule } from './built-in-rule.ts';

/** An indicator whose starting value is dated after its target. */
export const targetBeforeBaseline = builtInRule({
  code: 'target-before-baseline',
  severity: 'error',
  category: 'dates',
  level: 'presentable',
  check({ plan, report }) {
    plan.indicators.forEach(({ title, baseline, targets }, i) => {
      const start = baseline?.asOf;
      if (start === undefined) return;
      targets.forEach(({ asOf: due }, j) => {
        if (due !== undefined && surelyBefore(due, start))
          report({ path: ['indicators', i, 'targets', j, 'asOf'], params: { title, date: due, otherDate: start } });
      });
    });
  },
});
