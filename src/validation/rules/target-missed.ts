import { defined } from '../../internal/defined.ts';
import type { Indicator, IndicatorValue } from '../../model/index.ts';
import { amountOf, clean } from '../amount.ts';
import { surelyBefore, surelyPast } from '../derived/date-relation.ts';
import { fallsShort, latestValue } from '../derived/indicator-progress.ts';
import type { Defect } from '../rule.ts';
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
      indicator.targets.forEach((target, j) => {
        const missed = missedTarget(indicator, target, asOf);
        if (missed !== undefined) report({ path: ['indicators', i, 'targets', j], ...missed });
      });
    });
  },
});

/** What is told of a target whose day has passed; `undefined` when it was reached, or nothing says that it was not. */
function missedTarget(indicator: Indicator, target: IndicatorValue, asOf: string): Omit<Defect, 'path'> | undefined {
  const { title, values, unit, baseline } = indicator;
  const { asOf: due } = target;
  const aim = amountOf(target.quantity);
  if (due === undefined || aim === undefined || !surelyPast(due, asOf)) return undefined;
  // A target from before the starting value has a wrong date, which another rule tells.
  if (baseline?.asOf !== undefined && surelyBefore(due, baseline.asOf)) return undefined;
  const facts = { title, due, asOf, expected: aim.value, unit: aim.unit ?? unit };
  const latest = latestValue(indicator, asOf);
  if (latest === undefined)
    return values.length === 0 ? { variant: 'unmeasured', params: facts, absent: ['values'] } : undefined;
  if (fallsShort(indicator, latest.amount, target) !== true) return undefined;
  const percent = missingPercent(indicator, aim.value, latest.amount.value);
  return {
    params: { ...facts, found: latest.amount.value, date: latest.asOf, ...defined({ percent }) },
    absent: ['values'],
  };
}

/** How much of the way from the starting value is missing; `undefined` when nothing says where it started, or it started there. */
function missingPercent({ baseline }: Indicator, aim: number, reached: number): number | undefined {
  const start = baseline === undefined ? undefined : amountOf(baseline.quantity)?.value;
  const way = start === undefined ? 0 : aim - start;
  return way === 0 ? undefined : Math.round(clean((100 * (aim - reached)) / way));
}
