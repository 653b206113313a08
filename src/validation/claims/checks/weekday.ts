import { type PartialDate, parsePartialDate, WEEKDAYS, type Weekday } from '../../../model/index.ts';
import type { ClaimCheck } from '../claim-finding.ts';

/** Dates against the weekday printed with them; a date without a day can not be checked. */
export const checkWeekday: ClaimCheck<'weekday'> = (claim) => {
  const found = claim.days.map(({ date, weekday }) => ({ date, weekday, real: weekdayOf(date) }));
  const wrong = found.some(({ weekday, real }) => real !== undefined && real !== weekday);
  const vague = found.filter(({ real }) => real === undefined);
  return {
    verdict: wrong ? 'does-not-reconcile' : vague.length > 0 ? 'uncheckable' : 'reconciles',
    recomputed: found.flatMap(({ real }) => (real === undefined ? [] : [{ key: 'weekday' as const, value: real }])),
    stated: found.map(({ weekday }) => ({ key: 'weekday' as const, value: weekday })),
    missing: wrong ? [] : vague.map(({ date }) => date),
  };
};

function weekdayOf(date: PartialDate): Weekday | undefined {
  const start = parsePartialDate(date)?.start;
  if (start === undefined || start.from !== start.to) return undefined;
  // 1 January 1970, day 0, was a Thursday.
  return WEEKDAYS[(((dayNumber(start.from) + 3) % 7) + 7) % 7];
}
