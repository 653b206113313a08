import type { Quantity } from '../../model/index.ts';
import { builtInRule } from './built-in-rule.ts';

/** An indicator with numbers of which nothing says what they count. */
export const indicatorWithoutUnit = builtInRule({
  code: 'indicator-without-unit',
  severity: 'info',
  category: 'completeness',
  level: 'priority-ready',
  check({ plan, report }) {
    plan.indicators.forEach(({ title, unit, baseline, targets, values }, i) => {
      if (unit !== undefined) return;
      const quantities = [...(baseline === undefined ? [] : [baseline]), ...targets, ...values].map(
        ({ quantity }) => quantity,
      );
      if (quantities.some(isNumber) && quantities.every(hasNoUnit))
        report({ path: ['indicators', i], params: { title }, absent: ['unit', 'indicators.values'] });
    });
  },
});

const isNumber = ({ value, min, max }: Quantity): boolean => (value ?? min ?? max) !== undefined;
const hasNoUnit = ({ unit }: Quantity): boolean => unit === undefined;
