import type { Indicator, IndicatorValue } from '../../model/index.ts';
import { type Amount, amountOf } from '../amount.ts';
import { surelyBefore } from '../derived/date-relation.ts';
import { builtInRule } from './built-in-rule.ts';

/** Numbers that go against each other: bounds the wrong way round, a target against its direction, or behind the one before it. */
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
    plan.indicators.forEach((indicator, i) => {
      const { title, direction, unit, baseline, targets } = indicator;
      const start = amountOf(baseline?.quantity ?? {});
      targets.forEach((target, j) => {
        const aim = amountOf(target.quantity);
        if (aim === undefined) return;
        const path = ['indicators', i, 'targets', j];
        if (start !== undefined && isAgainst(direction, start, aim)) {
          report({ path, params: { title, direction } });
          return;
        }
        const before = targetBefore(targets, target);
        const earlier = before && amountOf(before.quantity);
        if (before === undefined || earlier === undefined || !isAgainst(direction, earlier, aim)) return;
        report({
          path,
          variant: 'targets',
          params: {
            title,
            found: aim.value,
            expected: earlier.value,
            unit: aim.unit ?? unit,
            date: target.asOf,
            otherDate: before.asOf,
          },
        });
      });
    });
  },
});

/** Whether the way from one number to another goes against the direction of the indicator for sure. */
function isAgainst(direction: Indicator['direction'], from: Amount, to: Amount): boolean {
  if (from.unit !== to.unit) return false;
  return direction === 'increase' ? to.high < from.low : direction === 'decrease' && to.low > from.high;
}

/** A list longer than this is no list of targets that anybody wrote. */
const MOST_COMPARED = 50;

/** The dated target that comes right before another one. */
function targetBefore(targets: readonly IndicatorValue[], { asOf }: IndicatorValue): IndicatorValue | undefined {
  if (asOf === undefined) return undefined;
  return targets
    .slice(0, MOST_COMPARED)
    .filter((one) => one.asOf !== undefined && surelyBefore(one.asOf, asOf))
    .reduce<IndicatorValue | undefined>(
      (last, one) => (last?.asOf === undefined || surelyBefore(last.asOf, one.asOf ?? '') ? one : last),
      undefined,
    );
}

/** The least above the most, or a value outside them. */
function disagree(value: number | undefined, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): boolean {
  return min > max || (value !== undefined && (value < min || value > max));
}
