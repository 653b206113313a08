import { addMonths } from '../../internal/calendar.ts';
import { defined } from '../../internal/defined.ts';
import { fallsShort, latestValue } from '../derived/indicator-progress.ts';
import { builtInRule } from './built-in-rule.ts';

/** An indicator that is followed, and whose latest value is old. One that has reached its target may rest. Needs `asOf`. */
export const staleValue = builtInRule({
  code: 'stale-value',
  severity: 'warning',
  category: 'dates',
  level: 'priority-ready',
  /**
   * After so many months without a value nobody knows where an indicator stands. Where its rhythm is told, that counts instead, with
   * so many months more for a value to be gathered and published.
   */
  options: { mostMonths: 18, graceMonths: 3 },
  check({ plan, asOf, options, report }) {
    if (asOf === undefined) return;
    plan.indicators.forEach((indicator, i) => {
      const { rhythmMonths } = indicator;
      const months = rhythmMonths === undefined ? options.mostMonths : Math.ceil(rhythmMonths) + options.graceMonths;
      const latest = latestValue(indicator, asOf);
      if (latest === undefined || latest.lastDay >= addMonths(asOf, -months)) return;
      if (indicator.targets.length > 0 && fallsShort(indicator, latest.amount) === false) return;
      report({
        path: ['indicators', i, 'values', latest.index],
        params: {
          title: indicator.title,
          date: latest.asOf,
          asOf,
          ...defined({ rhythmMonths }),
        },
        absent: ['indicators.values'],
      });
    });
  },
});
