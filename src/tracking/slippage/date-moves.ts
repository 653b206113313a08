import { defined } from '../../internal/defined.ts';
import { dayIn, daysBetween, deadlineSpan, type SpanOf } from '../days.ts';
import { exactly, type Interval } from '../interval.ts';
import { reason, type TrackingReason } from '../reason.ts';
import type { PlannedBefore, TrackedMilestone } from '../tracked-plan.ts';

/** One move of a date. */
export interface DateMove {
  readonly from: string;
  readonly to: string;
  /** By how many days, from the fewest to the most; below 0 when it was brought forward. */
  readonly days: Interval;
  /** When the new date was said. */
  readonly statedOn?: string;
  /** Why the old one was given up. */
  readonly reason?: string;
}

/** The dates of a milestone, as they were said up to a day. */
interface PlannedDates {
  readonly moves: readonly DateMove[];
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/**
 * The moves of a date, one for each time that another was said: one that was moved and moved back has moved twice. What was said
 * after the day asked for had not happened yet, and is told.
 */
export function plannedDates(
  { planned, due, previouslyPlanned = [], reason: lastReason }: TrackedMilestone,
  asOf: string,
  spanOf: SpanOf,
  notes: TrackingReason[],
): PlannedDates {
  const present = planned ?? due;
  const said: PlannedBefore[] = [
    ...previouslyPlanned,
    ...(present === undefined ? [] : [{ date: present, ...defined({ reason: lastReason }) }]),
  ];
  const today = dayIn(spanOf, asOf);
  const later = said.findIndex(({ statedOn }) => statedOn !== undefined && (spanOf(statedOn).from ?? today) > today);
  if (later >= 0) notes.push(reason('moves-after-as-of', { count: said.length - later, asOf }));
  const known = later < 0 ? said : said.slice(0, later);
  const moves: DateMove[] = [];
  for (let i = 1; i < known.length; i += 1) {
    const [old, next] = [known[i - 1], known[i]];
    if (old === undefined || next === undefined || old.date === next.date) continue;
    // What stands at the milestone says why its last date was moved.
    const why = old.reason ?? (i === said.length - 1 ? lastReason : undefined);
    moves.push({
      from: old.date,
      to: next.date,
      days: drift(old.date, next.date, spanOf),
      ...defined({ statedOn: next.statedOn, reason: why }),
    });
  }
  return { moves, first: known[0]?.date, last: known.at(-1)?.date };
}

/** From one planned date to another: none at all where both are the same words. */
export function drift(from: string, to: string, spanOf: SpanOf): Interval {
  return from === to ? exactly(0) : daysBetween(deadlineSpan(spanOf(from)), deadlineSpan(spanOf(to)));
}
