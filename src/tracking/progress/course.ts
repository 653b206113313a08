import { isAbove, isBelow } from '../../internal/tolerance.ts';
import type { DaySpan } from '../days.ts';
import type { Interval } from '../interval.ts';
import { reason } from '../reason.ts';
import type { KnownValue, ReadingContext } from './known-value.ts';
import type { Course, ValueAge } from './progress.ts';

interface CourseFacts {
  readonly reached: boolean | undefined;
  readonly aim: KnownValue;
  readonly value: KnownValue;
  readonly age: ValueAge | null;
  /** Of a way that leads where it should; undefined where there is none. */
  readonly share: Interval | undefined;
  readonly expectedOn: (days: DaySpan) => Interval | undefined;
  readonly context: ReadingContext;
}

/**
 * On course by the last value, held against what was due on its own day: a value of last year says nothing against what is due
 * today. A target whose time has passed is reached, missed, or not measured since.
 */
export function courseOf({ reached, aim, value, age, share, expectedOn, context }: CourseFacts): Course {
  const { notes, today } = context;
  if (reached === true) return 'yes';
  if (aim.days.to !== undefined && aim.days.to < today) {
    const measured = value.days.to !== undefined && value.days.to >= aim.days.to;
    if (!measured) notes.push(reason('not-measured-since-target', { date: aim.asOf }));
    else if (reached === false) notes.push(reason('target-missed', { date: aim.asOf }));
    return measured && reached === false ? 'no' : 'unknown';
  }
  const due = value.asOf === undefined ? undefined : expectedOn(value.days);
  if (share === undefined || due === undefined) return 'unknown';
  if (share.max !== undefined && due.min !== undefined && isBelow(share.max, due.min)) return 'no';
  const level = share.min !== undefined && due.max !== undefined && !isAbove(due.max, share.min);
  if (level) return age?.overdue === 'yes' ? 'unknown' : 'yes';
  notes.push(reason('course-undecided', { date: value.asOf }));
  return 'unknown';
}
