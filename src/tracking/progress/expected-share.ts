import { greatestOf, leastOf } from '../../internal/extremes.ts';
import type { DaySpan } from '../days.ts';
import { type Interval, intervalOf } from '../interval.ts';

/** A point on the way that the indicator is to take: a share that is due on a day, as far as both are known. */
export interface WayPoint {
  readonly days: DaySpan;
  readonly share: Interval;
}

/**
 * The share that is due on a day: straight from each dated point to the next, level before the first and after the last. Dates and
 * shares that are not known to the point give everything that may be due. Undefined where a date is open.
 */
export function expectedShare(points: readonly WayPoint[], day: DaySpan): Interval | undefined {
  const { from, to } = day;
  if (from === undefined || to === undefined || points.length < 2) return undefined;
  const rises = points.every(({ share }, i) => i === 0 || (share.min ?? 0) >= (points[i - 1]?.share.max ?? 0));
  if (!rises) return wandering(points, from, to);
  const least = along(
    points,
    ({ days }) => days.to,
    ({ share }) => share.min,
    from,
  );
  const most = along(
    points,
    ({ days }) => days.from,
    ({ share }) => share.max,
    to,
  );
  return least === undefined && most === undefined ? undefined : intervalOf(least, most);
}

/** The share on one day when each point stands where it is placed. */
function along(
  points: readonly WayPoint[],
  dayOf: (point: WayPoint) => number | undefined,
  shareOf: (point: WayPoint) => number | undefined,
  at: number,
): number | undefined {
  let before: readonly [day: number, share: number] | undefined;
  for (const point of points) {
    const [due, share] = [dayOf(point), shareOf(point)];
    if (due === undefined || share === undefined) return undefined;
    if (due >= at) {
      if (before === undefined || due === at) return share;
      return before[1] + ((share - before[1]) * (at - before[0])) / (due - before[0]);
    }
    before = [due, share];
  }
  return before?.[1];
}

/** Targets that do not only rise: all shares between the points that the day may lie between. */
function wandering(points: readonly WayPoint[], from: number, to: number): Interval | undefined {
  const first = points.findLastIndex(({ days }) => days.to !== undefined && days.to <= from);
  const end = points.findIndex(({ days }) => days.from !== undefined && days.from >= to);
  const near = points.slice(Math.max(0, first), end < 0 ? undefined : end + 1);
  const shares = near.map(({ share }) => share);
  if (shares.some(({ min, max }) => min === undefined || max === undefined) || shares.length === 0) return undefined;
  return { min: leastOf(shares.map(({ min = 0 }) => min)), max: greatestOf(shares.map(({ max = 0 }) => max)) };
}
