import { dayNumber } from '../internal/calendar.ts';
import { type PartialDate, partialDateBounds } from '../model/text/index.ts';
import { type Interval, intervalOf } from './interval.ts';

/** The first and the last day that a partial date may be, as `YYYY-MM-DD`; an open side is absent. */
export interface DaySpan {
  readonly from?: string;
  readonly to?: string;
}

/** Takes partial dates apart, each text once: the same few dates stand at many places of a plan. */
export function daySpans(): (date: PartialDate) => DaySpan {
  const known = new Map<PartialDate, DaySpan>();
  return (date) => {
    const found = known.get(date);
    if (found !== undefined) return found;
    const span = partialDateBounds(date);
    known.set(date, span);
    return span;
  };
}

/** The days from one date to another, as far as both are known; below 0 when the second comes first. */
export function daysBetween(from: DaySpan, to: DaySpan): Interval {
  return intervalOf(
    from.to === undefined || to.from === undefined ? undefined : dayNumber(to.from) - dayNumber(from.to),
    from.from === undefined || to.to === undefined ? undefined : dayNumber(to.to) - dayNumber(from.from),
  );
}

/** The days that a time to be met may mean: "by the end of 2025" is its last day. */
export function deadlineSpan({ from, to }: DaySpan): DaySpan {
  if (to === undefined) return from === undefined ? {} : { from };
  return { from: from ?? to, to };
}
