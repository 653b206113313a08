import { weekdayOf } from '../../../internal/calendar.ts';
import { type PartialDate, parsePartialDate, WEEKDAYS, type Weekday } from '../../../model/index.ts';
import type { ClaimCheck } from '../claim-finding.ts';

/** Dates against the weekday printed with them; a date without a day can not be checked. */
export const checkWeekday: ClaimCheck<'weekday'> = (claim) => {
  const found = claim.days.map(({ date, weekday }) => ({ date, weekday, real: weekdayAt(date) }));
  const wrong = found.some(({ weekday, real }) => real !== undefined && real !== weekday);
  const vague = found.filter(({ real }) => real === undefined);
  return {
    verdict: wrong ? 'does-not-reconcile' : vague.length > 0 ? 'uncheckable' : 'reconciles',
    recomputed: found.flatMap(({ real }) => (real === undefined ? [] : [{ key: 'weekday' as const, value: real }])),
    stated: found.map(({ weekday }) => ({ key: 'weekday' as const, value: weekday })),
    missing: wrong ? [] : vague.map(({ date }) => date),
  };
};

function weekdayAt(date: PartialDate): Weekday | undefined {
  const start = parsePartialDate(date)?.start;
  if (start === undefined || start.from !== start.to) return undefined;
  // The list begins on Monday, the calendar on Sunday.
  return WEEKDAYS[(weekdayOf(start.from) + 6) % 7];
}
