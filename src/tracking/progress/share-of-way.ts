import { type Interval, intervalOf, mapEnds } from '../interval.ts';

/** Where a value lies on the way from its start to its aim; all three may be intervals. */
export interface Way {
  readonly start: Interval;
  readonly aim: Interval;
}

/** Whether start and aim are, or may be, the same number: then there is no way, and no share of it. */
export function hasNoWay({ start, aim }: Way): boolean {
  const below = start.max !== undefined && aim.min !== undefined && start.max < aim.min;
  const above = start.min !== undefined && aim.max !== undefined && start.min > aim.max;
  return !below && !above;
}

/**
 * The share of the way done, (value − start) / (aim − start), with everything it may be. The share only rises or only falls with
 * each of its three numbers while the others stay, so its ends are found among the corners; an open side of one leaves open what
 * it decides. Undefined when there is no way, or when numbers are too large to be divided.
 */
export function shareOfWay(value: Interval, way: Way): Interval | undefined {
  if (hasNoWay(way)) return undefined;
  const corners: number[] = [];
  for (const v of ends(value))
    for (const b of ends(way.start)) for (const t of ends(way.aim)) corners.push(share(v, b, t));
  if (corners.some(Number.isNaN)) return undefined;
  const [min, max] = [Math.min(...corners), Math.max(...corners)];
  return intervalOf(Number.isFinite(min) ? min : undefined, Number.isFinite(max) ? max : undefined);
}

const ends = ({ min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Interval): readonly number[] =>
  min === max ? [min] : [min, max];

/** One corner; with an open side, what the share comes near to. Not a number where it may be anything. */
function share(value: number, start: number, aim: number): number {
  if (!Number.isFinite(start)) return Number.isFinite(value) ? (Number.isFinite(aim) ? 1 : Number.NaN) : Number.NaN;
  if (!Number.isFinite(aim)) return Number.isFinite(value) ? 0 : Number.NaN;
  const way = aim - start;
  if (!Number.isFinite(value)) return value * Math.sign(way);
  const done = (value - start) / way;
  // What binary fractions leave over is no progress: 0.3 of 0.1 to 0.5 is half the way.
  return Number.isFinite(done) ? Number(done.toPrecision(14)) : Number.NaN;
}

/** A share held between nothing and everything. */
export function boundedShare(range: Interval): Interval {
  const hold = (end: number): number => Math.min(1, Math.max(0, end));
  const { min, max } = mapEnds(range, hold);
  // What is open on a side is held by the bound.
  return { min: min ?? 0, max: max ?? 1 };
}
