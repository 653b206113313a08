import { dayNumber } from '../internal/calendar.ts';
import { type PartialDate, partialDateBounds } from '../model/text/index.ts';
import { type Interval, intervalOf } from './interval.ts';

/** The first and the last day that a partial date may be, in days since 1 January 1970; an open side is absent. */
export type DaySpan = Readonly<{ from?: number; to?: number }>;

/** Takes a partial date apart. */
export type SpanOf = (date: PartialDate) => DaySpan;

/** Takes partial dates apart, each text once: the same few dates stand at many places of a plan. */
export function daySpans(): SpanOf {
  const known = new Map<PartialDate, DaySpan>();
  return (date) => {
    const found = known.get(date);
    if (found !== undefined) return found;
    const { from, to } = partialDateBounds(date);
    const span = {
      ...(from !== undefined && { from: dayNumber(from) }),
      ...(to !== undefined && { to: dayNumber(to) }),
    };
    known.set(date, span);
    return span;
  };
}

/** One day as a span, by the same book: days are compared as numbers. */
export function dayIn(spanOf: SpanOf, day: string): number {
  return spanOf(day).from ?? dayNumber(day);
}

/** The days from one date to another, as far as both are known; below 0 when the second comes first. */
export function daysBetween(from: DaySpan, to: DaySpan): Interval {
  return intervalOf(
    from.to === undefined || to.from === undefined ? undefined : to.from - from.to,
    from.from === undefined || to.to === undefined ? undefined : to.to - from.from,
  );
}

/** The days that a time to be met may mean: "by the end of 2025" is its last day. */
export function deadlineSpan(span: DaySpan): DaySpan {
  return span.from === undefined && span.to !== undefined ? { from: span.to, to: span.to } : span;
}
