import { addTo } from '../../internal/add-to.ts';
import { STAGE_ORDER, without } from './amounts.ts';
import type { MoneyTotal, StageGap } from './money.ts';

/** What lies between each stage and the next one that the totals know, for money of one currency, tax and rhythm. */
export function gapsOf(totals: readonly MoneyTotal[]): readonly StageGap[] {
  const units = new Map<string, MoneyTotal[]>();
  for (const total of totals) {
    if (!STAGE_ORDER.includes(total.stage)) continue;
    addTo(units, [total.currency, total.tax, total.per].join(' '), total);
  }
  return [...units.values()].flatMap((told) => {
    const ordered = [...told].sort((a, b) => STAGE_ORDER.indexOf(a.stage) - STAGE_ORDER.indexOf(b.stage));
    return ordered.slice(1).flatMap((to, at): readonly StageGap[] => {
      const from = ordered[at];
      if (from === undefined) return [];
      const { currency, tax, per } = from;
      return [{ from: from.stage, to: to.stage, currency, tax, per, ...without(from, to) }];
    });
  });
}
