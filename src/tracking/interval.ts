/** What a number may be: from `min` to `max`. An open side is absent; both are the same number where it is known. */
export interface Interval {
  readonly min?: number;
  readonly max?: number;
}

/** A number that is known. */
export function exactly(value: number): Interval {
  return { min: value, max: value };
}

/** The number an interval holds, when it holds only one. */
export function pointOf({ min, max }: Interval): number | undefined {
  return min === max ? min : undefined;
}

/** The least interval that holds them all; undefined when there is none. */
export function hullOf(intervals: readonly Interval[]): Interval | undefined {
  const [first, ...others] = intervals;
  if (first === undefined) return undefined;
  let { min, max } = first;
  for (const one of others) {
    min = min === undefined || one.min === undefined ? undefined : Math.min(min, one.min);
    max = max === undefined || one.max === undefined ? undefined : Math.max(max, one.max);
  }
  return intervalOf(min, max);
}

/** An interval of its ends, where undefined is an open side. */
export function intervalOf(min: number | undefined, max: number | undefined): Interval {
  if (min === undefined) return max === undefined ? {} : { max };
  return max === undefined ? { min } : { min, max };
}

/** Both ends of an interval through a function that never goes down. */
export function mapEnds({ min, max }: Interval, change: (end: number) => number): Interval {
  return intervalOf(min === undefined ? undefined : change(min), max === undefined ? undefined : change(max));
}
