import { type DaySpan, dayIn, daysBetween, deadlineSpan, type SpanOf } from '../days.ts';
import type { Interval } from '../interval.ts';
import { reason, type TrackingReason } from '../reason.ts';
import type { TrackedItem } from '../tracked-plan.ts';

/** What dates say about something on one day. */
export type StateByDates = 'not-begun' | 'under-way' | 'due' | 'overdue' | 'reached' | 'unknown';

/** What the dates of something say, and how late it is. */
interface DatedState {
  readonly says: StateByDates;
  /** Days after its date, from the fewest to the most; below 0 when it was early, or has that long to go. */
  readonly daysLate: Interval | null;
}

/** What the dates of something say by themselves, its state left aside. */
export function stateByDates(
  { start, due, planned, actual }: TrackedItem,
  asOf: string,
  spanOf: SpanOf,
  notes: TrackingReason[],
): DatedState {
  const today = dayIn(spanOf, asOf);
  const aim = due ?? planned;
  const deadline = aim === undefined ? undefined : deadlineSpan(spanOf(aim));
  const lateness = (days: DaySpan): Interval | null => (deadline === undefined ? null : daysBetween(deadline, days));
  const met = actual === undefined ? undefined : spanOf(actual);
  if (isAfter(met, today)) notes.push(reason('reached-after-as-of', { date: actual, asOf }));
  else if (met !== undefined) {
    if (met.to !== undefined && met.to > today) notes.push(reason('reached-perhaps-later', { date: actual, asOf }));
    return { says: 'reached', daysLate: lateness(met) };
  }
  const says = stateBetween(start === undefined ? undefined : spanOf(start), deadline, today);
  if (says === 'overdue') notes.push(reason('date-passed', { date: aim }));
  return { says, daysLate: lateness({ from: today, to: today }) };
}

/** What has not been reached: where the day lies between its beginning and its deadline. */
function stateBetween(begin: DaySpan | undefined, deadline: DaySpan | undefined, today: number): StateByDates {
  if (deadline?.to !== undefined && deadline.to < today) return 'overdue';
  if (deadline?.from !== undefined && deadline.from <= today) return 'due';
  if (isAfter(begin, today)) return 'not-begun';
  return begin?.to !== undefined && begin.to <= today ? 'under-way' : 'unknown';
}

/** Whether a span begins after a day, wherever in it the date really lies. */
function isAfter(span: DaySpan | undefined, today: number): boolean {
  return span?.from !== undefined && span.from > today;
}
