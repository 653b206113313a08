import { partialDateBounds } from '../../../model/index.ts';
import { type ClaimCheck, numberValue } from '../claim-finding.ts';

/** Events in the order told: none is surely before the one that precedes it. */
export const checkDateOrder: ClaimCheck<'date-order'> = (claim) => {
  const stated = claim.events.map(({ date }) => ({ key: 'date' as const, value: date }));
  let latest: string | undefined;
  for (const [i, { date }] of claim.events.entries()) {
    const { from, to } = partialDateBounds(date);
    if (latest !== undefined && to !== undefined && to < latest)
      return { verdict: 'does-not-reconcile', recomputed: [numberValue('position', i + 1)], stated };
    if (from !== undefined && (latest === undefined || from > latest)) latest = from;
  }
  return { verdict: 'reconciles', stated };
};
