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
    const code = measured ? reached === false && 'target-missed' : 'not-measured-since-target';
    if (code !== false) notes.push(reason(code, { date: aim.asOf }));
    return code === 'target-missed' ? 'no' : 'unknown';
  }
  const due = value.asOf === undefined ? undefined : expectedOn(value.days);
  if (share === undefined || due === undefined) return 'unknown';
  if (isSurelyLess(share, due)) return 'no';
  if (isSurelyEnough(share, due)) return age?.overdue === 'yes' ? 'unknown' : 'yes';
  notes.push(reason('course-undecided', { date: value.asOf }));
  return 'unknown';
}

function isSurelyLess({ max }: Interval, due: Interval): boolean {
  return max !== undefined && due.min !== undefined && isBelow(max, due.min);
}

function isSurelyEnough({ min }: Interval, due: Interval): boolean {
  return min !== undefined && due.max !== undefined && !isAbove(due.max, min);
}
