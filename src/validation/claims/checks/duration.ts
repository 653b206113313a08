import { type Amount, inside, roundingThatGives } from '../../amount.ts';
import { DAYS_PER_MONTH, DAYS_PER_YEAR, daysBetween } from '../calendar-days.ts';
import { amountValue, type ClaimCheck, numberValue } from '../claim-finding.ts';

const DAYS_PER_UNIT: ReadonlyMap<string | undefined, number> = new Map([
  ['days', 1],
  ['weeks', 7],
  ['months', DAYS_PER_MONTH],
  ['years', DAYS_PER_YEAR],
]);

/** The days between two dates against a duration in words. Whole units that have passed ("6 weeks" for 48 days) are a bound, not the measure. */
export const checkDuration: ClaimCheck<'duration'> = (claim, facts) => {
  const printed = facts.read(claim.stated);
  const span = daysBetween(claim.from, claim.to);
  const unitDays = DAYS_PER_UNIT.get(printed.unit);
  if (span === undefined) return { verdict: 'uncheckable', missing: [`${claim.from} … ${claim.to}`] };
  if (unitDays === undefined) return { verdict: 'uncheckable', cause: { code: 'no-length-of-time', params: {} } };
  const elapsed = span.middle / unitDays;
  const recomputed = [
    numberValue('days', Math.round(span.middle), 'days'),
    ...(unitDays === 1 ? [] : [numberValue('duration', elapsed, printed.unit)]),
  ];
  return { verdict: compareDuration(elapsed, printed), recomputed, stated: [amountValue('duration', printed)] };
};

function compareDuration(elapsed: number, printed: Amount) {
  if (printed.shape !== 'point') return inside(elapsed, printed) ? 'reconciles' : 'does-not-reconcile';
  switch (roundingThatGives(elapsed, { ...printed, step: printed.step ?? 1 })) {
    case 'exact':
    case 'half-up':
      return 'reconciles';
    case 'truncation':
      return 'consistent-bound';
    default:
      return 'does-not-reconcile';
  }
}
