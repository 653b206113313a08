import { addAmounts, clean } from '../amount.ts';
import { budgetParts } from '../derived/budget-parts.ts';
import { budgetTies } from '../derived/budget-ties.ts';
import { lineAmount } from '../derived/line-amount.ts';
import { builtInRule } from './built-in-rule.ts';

/**
 * Parts of a budget line that are together less than the line: something is left out or wrong. Where most of the line is missing, or
 * only one part is told, the parts are rather examples: that is information. A claim that computes what is left tells it already.
 */
export const budgetPartsBelowWhole = builtInRule({
  code: 'budget-parts-below-whole',
  severity: 'warning',
  category: 'budget',
  level: 'presentable',
  /** Up to this share of the whole a gap is a warning; a larger one is information. */
  options: { mostGapPercent: 30 },
  check({ plan, options, report, derive }) {
    const parts = derive(budgetParts);
    if (parts.size === 0) return;
    const { claimed } = derive(budgetTies);
    plan.budgetLines.forEach((line, i) => {
      const told = parts.get(line.id);
      const whole = lineAmount(line, plan);
      if (told === undefined || whole === undefined || claimed(line.id)) return;
      const amounts = told.flatMap((part) => lineAmount(part, plan) ?? []);
      // A part without an amount may be all that is missing.
      if (amounts.length < told.length || amounts.some(({ unit }) => unit !== whole.unit)) return;
      const sum = addAmounts(amounts);
      if (!(sum.high < whole.low)) return;
      const gap = clean(whole.low - sum.high);
      const percent = (100 * gap) / whole.low;
      report({
        path: ['budgetLines', i],
        params: {
          title: line.title,
          sum: sum.high,
          whole: whole.low,
          gap,
          currency: whole.unit,
          found: clean(percent),
          unit: 'percent',
        },
        ...((percent > options.mostGapPercent || told.length < 2) && { severity: 'info' as const, variant: 'partial' }),
        absent: ['budgetLines'],
      });
    });
  },
});
