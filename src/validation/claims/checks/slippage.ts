import { DAYS_PER_MONTH, daysBetween } from '../calendar-days.ts';
import { type ClaimCheck, numberValue } from '../claim-finding.ts';

/** How many months after the planned date something came, from the middle of one to the middle of the other. */
export const checkSlippage: ClaimCheck<'slippage'> = (claim) => {
  const span = daysBetween(claim.planned, claim.actual);
  const stated = [
    { key: 'planned' as const, value: claim.planned },
    { key: 'actual' as const, value: claim.actual },
  ];
  if (span === undefined) return { verdict: 'uncheckable', stated, missing: [`${claim.planned} … ${claim.actual}`] };
  const months = Math.round(span.middle / DAYS_PER_MONTH);
  return { verdict: 'derived', recomputed: [numberValue('months', months, 'months')], stated };
};
