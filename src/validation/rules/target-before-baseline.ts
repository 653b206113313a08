import { surelyBefore } from '../derived/date-relation.ts';
import { builtInRule } from './built-in-rule.ts';

/** An indicator whose starting value is dated after its target. */
export const targetBeforeBaseline = builtInRule({
  code: 'target-before-baseline',
  severity: 'error',
  category: 'dates',
  level: 'presentable',
  check({ plan, report }) {
    plan.indicators.forEach(({ title, baseline, target }, i) => {
      const [start, due] = [baseline?.asOf, target?.asOf];
      if (start !== undefined && due !== undefined && surelyBefore(due, start))
        report({ path: ['indicators', i, 'target', 'asOf'], params: { title, date: due, otherDate: start } });
    });
  },
});
