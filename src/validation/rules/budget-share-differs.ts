import type { BudgetLine } from '../../model/index.ts';
import { type Amount, addAmounts, amountOf, clean, compareAmounts } from '../amount.ts';
import { budgetParts } from '../derived/budget-parts.ts';
import { lineAmount, type UsualCurrency } from '../derived/line-amount.ts';
import { builtInRule } from './built-in-rule.ts';

/** A stated share of a budget line that the amounts do not give. */
export const budgetShareDiffers = builtInRule({
  code: 'budget-share-differs',
  severity: 'warning',
  category: 'budget',
  level: 'presentable',
  check({ plan, report, derive }) {
    const byId = new Map(plan.budgetLines.map((line) => [line.id, line]));
    plan.budgetLines.forEach((line, i) => {
      if (line.share === undefined || line.partOf === undefined) return;
      const stated = statedShare(line.share);
      const part = lineAmount(line, plan);
      const whole = wholeAmount(byId.get(line.partOf), derive(budgetParts).get(line.partOf) ?? [], plan);
      if (
        stated === undefined ||
        part === undefined ||
        whole === undefined ||
        part.unit !== whole.unit ||
        !(whole.low > 0)
      )
        return;
      const computed = shareOf(part, whole);
      if (compareAmounts(computed, stated) !== 'different') return;
      report({
        path: ['budgetLines', i, 'share'],
        params: { title: line.title, found: stated.value, expected: computed.value, unit: 'percent' },
        subject: line.id,
      });
    });
  },
});

/** A share is told in percent, at the precision it is printed with. */
function statedShare(share: NonNullable<BudgetLine['share']>): Amount | undefined {
  const fraction = String(share.value ?? '').split('.')[1]?.length ?? 0;
  return share.unit === undefined || share.unit === 'percent' || share.unit === '%'
    ? amountOf({ ...share, unit: 'percent', decimals: share.decimals ?? Math.min(fraction, 12) })
    : undefined;
}

/** The whole as told, or else what its parts make when all of them have an amount. */
function wholeAmount(
  whole: BudgetLine | undefined,
  parts: readonly BudgetLine[],
  plan: UsualCurrency,
): Amount | undefined {
  const told = whole === undefined ? undefined : lineAmount(whole, plan);
  if (told !== undefined) return told;
  const amounts = parts.flatMap((part) => lineAmount(part, plan) ?? []);
  return amounts.length === parts.length && amounts.length > 1 ? addAmounts(amounts) : undefined;
}

/** The share with what is not known of part and whole. */
function shareOf(part: Amount, whole: Amount): Amount {
  const percent = (a: number, b: number) => clean((100 * a) / b);
  const value = percent(part.value, whole.value);
  if (part.shape === 'point' && whole.shape === 'point')
    return { shape: 'point', value, low: value, high: value, strict: false, unit: 'percent', step: undefined };
  const low = Math.max(0, Number.isFinite(whole.high) ? percent(part.low, whole.high) : 0);
  const high = percent(part.high, whole.low);
  return { shape: 'range', value, low, high, strict: false, unit: 'percent', step: undefined };
}
