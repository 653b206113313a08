import { partialDateBounds } from '../../../model/index.ts';
import { daysBetween } from '../calendar-days.ts';
import { type ClaimCheck, numberValue } from '../claim-finding.ts';

/** One event, one date: two dates may only differ in how precise they are. */
export const checkSameDate: ClaimCheck<'same-date'> = (claim) => {
  const stated = claim.dates.map((date) => ({ key: 'date' as const, value: date }));
  const bounds = claim.dates.map(partialDateBounds);
  const from = bounds.reduce((latest, { from = '' }) => (from > latest ? from : latest), '');
  const to = bounds.reduce((first, { to = '9999' }) => (to < first ? to : first), '9999');
  if (from <= to) return { verdict: 'reconciles', stated };
  const [first, last] = [...claim.dates].sort() as [string, ...string[]];
  const apart = last === undefined ? undefined : daysBetween(first, last);
  const odd = claim.dates.find((date) => date !== claim.dates[0]);
  return {
    verdict: 'does-not-reconcile',
    recomputed: odd === undefined ? [] : [{ key: 'date', value: odd }],
    stated,
    ...(apart && { difference: numberValue('difference', apart.middle, 'days') }),
  };
};
