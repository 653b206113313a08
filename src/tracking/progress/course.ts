import { isAbove, isBelow } from '../../internal/tolerance.ts';
import type { DaySpan } from '../days.ts';
import type { Interval } from '../interval.ts';
import { reason } from '../reason.ts';
import type { KnownValue, ReadingContext } from './known-value.ts';
import type { Course, ValueAge } from './progress.ts';

interface CourseFacts {
  readonly hasWay: boolean;
  readonly range: Interval | undefined;
  readonly bounded: Interval | undefined;
  readonly aim: KnownValue;
  readonly value: KnownValue;
  readonly age: ValueAge | null;
  readonly expectedOn: (days: DaySpan) => Interval | undefined;
  readonly context: ReadingContext;
}

/**
 * On course by the last value, held against what was due on its own day: a value of last year says nothing against what is due
 * today. A target whose time has passed is reached, missed, or not measured since.
 */
export function courseOf(facts: CourseFacts): Course {
  const { hasWay, range, bounded, aim, value, age, context } = facts;
  const { notes, asOf } = context;
  const reached = bounded?.min === 1;
  if (reached || !hasWay) return reached ? 'yes' : bounded?.max === 0 ? 'no' : 'unknown';
  if (range === undefined) return 'unknown';
  const targetOver = aim.days.to !== undefined && aim.days.to < asOf;
  if (targetOver) {
    if (value.days.to === undefined || aim.days.from === undefined || value.days.to < aim.days.from) {
      notes.push(reason('not-measured-since-target', { date: aim.asOf }));
      return 'unknown';
    }
    if (range.max !== undefined && isBelow(range.max, 1)) {
      notes.push(reason('target-missed', { date: aim.asOf, share: range.max }));
      return 'no';
    }
  }
  const due = value.asOf === undefined ? undefined : facts.expectedOn(value.days);
  if (due === undefined) return 'unknown';
  if (range.max !== undefined && due.min !== undefined && isBelow(range.max, due.min)) return 'no';
  const level = range.min !== undefined && due.max !== undefined && !isAbove(due.max, range.min);
  if (level) return age?.overdue === 'yes' ? 'unknown' : 'yes';
  notes.push(reason('course-undecided', { date: value.asOf }));
  return 'unknown';
}
