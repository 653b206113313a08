import type { Interval } from '../interval.ts';
import type { TrackingReason } from '../reason.ts';

/** Whether an indicator is where it should be. */
export type Course = 'yes' | 'no' | 'unknown';

/** How progress is to be looked at. */
export interface ProgressOptions {
  /** The day, `YYYY-MM-DD`: what is of later, or was said later, does not count. */
  readonly asOf: string;
  /** `plain` (usual): the share of the way done, below 0 and above 1 too. `pilote`: held between 0 and 1, with an answer where start and target are one. */
  readonly rule?: 'plain' | 'pilote';
  /** The target that is the whole way: the `last` one (usual), or the `next` one that is not over on that day. */
  readonly towards?: 'last' | 'next';
  /** The territory whose values count; that of the indicator when left out. */
  readonly territory?: string;
  /**
   * The territories that make up the whole: its value is then the sum or the mean of their last values, as `acrossTerritories` of
   * the indicator says. Where one of them has no value, the whole has none.
   */
  readonly territories?: readonly string[];
}

/** Which entry of the indicator counted. */
export interface CountedValue {
  /** Its place in its list; 0 for the baseline. */
  readonly index: number;
  readonly asOf?: string;
  /** What the number may be, corrections counted. */
  readonly value: Interval;
}

/** How old the last value is, against the rhythm of the indicator. */
export interface ValueAge {
  readonly days: Interval;
  /** Whether a newer value should be there by now; `unknown` without a rhythm, or while the dates leave it open. */
  readonly overdue: 'yes' | 'no' | 'unknown';
}

/** Where an indicator stands on one day. Shares are fractions: 0 at the start, 1 at the target. */
export interface Progress {
  readonly rule: 'plain' | 'pilote';
  /** The share of the way done; `null` where there is none, or where it is not known to the point: the reasons say which. */
  readonly share: number | null;
  /** Everything the share may be; `null` where there is none. */
  readonly shareRange: Interval | null;
  /** The share held between 0 and 1; where start and target are one, 1 while that is held and 0 when it is lost. */
  readonly bounded: number | null;
  readonly boundedRange: Interval | null;
  /** The share that was due on that day: straight from the start through the dated targets, with everything partial dates leave open. */
  readonly expected: Interval | null;
  /** By the last value, on its own day; `unknown` where dates, bounds or age leave it open. */
  readonly onCourse: Course;
  /** Whether the last value has reached the target; a baseline is not needed to know. */
  readonly reached: 'yes' | 'no' | 'unknown';
  readonly baseline: CountedValue | null;
  readonly target: CountedValue | null;
  readonly value: CountedValue | null;
  readonly age: ValueAge | null;
  /** Why there is no share, and what was left aside or taken into account. */
  readonly reasons: readonly TrackingReason[];
}
