import { dayIn, daysBetween, deadlineSpan, type SpanOf } from '../days.ts';
import type { Interval } from '../interval.ts';
import { reason, type TrackingReason } from '../reason.ts';
import type { TrackedItem } from '../tracked-plan.ts';

/** What dates say about something on one day. */
export type StateByDates = 'not-begun' | 'under-way' | 'due' | 'overdue' | 'reached' | 'unknown';

/** What the dates of something say, and how late it is. */
export interface DatedState {
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
  const met = actual === undefined ? undefined : spanOf(actual);
  if (met?.from !== undefined && met.from > today) notes.push(reason('reached-after-as-of', { date: actual, asOf }));
  else if (met !== undefined) {
    if (met.to !== undefined && met.to > today) notes.push(reason('reached-perhaps-later', { date: actual, asOf }));
    return { says: 'reached', daysLate: deadline === undefined ? null : daysBetween(deadline, met) };
  }
  const daysLate = deadline === undefined ? null : daysBetween(deadline, { from: today, to: today });
  if (deadline?.to !== undefined && deadline.to < today) {
    notes.push(reason('date-passed', { date: aim }));
    return { says: 'overdue', daysLate };
  }
  if (deadline?.from !== undefined && deadline.from <= today) return { says: 'due', daysLate };
  const begin = start === undefined ? undefined : spanOf(start);
  if (begin?.from !== undefined && begin.from > today) return { says: 'not-begun', daysLate };
  if (begin?.to !== undefined && begin.to <= today) return { says: 'under-way', daysLate };
  return { says: 'unknown', daysLate };
}
