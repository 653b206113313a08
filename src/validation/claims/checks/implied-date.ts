import { addMonths } from '../../../internal/calendar.ts';
import { parsePartialDate, partialDateBounds } from '../../../model/index.ts';
import type { ClaimCheck } from '../claim-finding.ts';

/** A date some months before or after another. */
export const checkImpliedDate: ClaimCheck<'implied-date'> = (claim) => {
  const point = parsePartialDate(claim.from)?.start;
  if (point === undefined || point.from !== point.to) return { verdict: 'uncheckable', missing: [claim.from] };
  const implied = addMonths(point.from, claim.months);
  const recomputed = [{ key: 'date' as const, value: implied }];
  if (claim.statedDate === undefined) return { verdict: 'derived', recomputed };
  const { from, to } = partialDateBounds(claim.statedDate);
  const holds = (from === undefined || from <= implied) && (to === undefined || implied <= to);
  return {
    verdict: holds ? 'reconciles' : 'does-not-reconcile',
    recomputed,
    stated: [{ key: 'date', value: claim.statedDate }],
  };
};
