import { type KeysOf, usageError } from '../../errors/index.ts';
import { requireOptions, type TrackingCode } from '../../i18n/index.ts';
import { daySpans, type SpanOf } from '../days.ts';
import type { Interval } from '../interval.ts';
import { reason, type TrackingReason } from '../reason.ts';
import { requireDay } from '../require-day.ts';
import type { TrackedItem, TrackedMilestone } from '../tracked-plan.ts';
import { type DeclaredState, declaredState } from './declared-state.ts';
import { type StateByDates, stateByDates } from './state-by-dates.ts';
import { isClosed, type StateGroup, stateGroup } from './state-group.ts';

/** How a state is to be looked at. */
export interface StateOptions {
  /** The day, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The milestones of the thing: one that is overdue, or still ahead of what is said to be done, counts. */
  readonly milestones?: readonly TrackedMilestone[];
}

/** Where something stands on one day: what is declared, what the dates say, and whether the two agree. */
export interface StateReport {
  /** `null` where nothing is declared for that day. */
  readonly declared: DeclaredState | null;
  readonly byDates: StateByDates;
  /** `unknown` where the dates, or the state, leave it open. */
  readonly agree: 'yes' | 'no' | 'unknown';
  /** Days after its date, from the fewest to the most, since partial dates are intervals; below 0 when it has time left or was early. */
  readonly daysLate: Interval | null;
  readonly reasons: readonly TrackingReason[];
}

const OPTIONS: KeysOf<StateOptions> = { asOf: true, milestones: true };

/**
 * Where a project, measure, action, milestone or decision stands on one day: the state that is declared, what its dates say, whether
 * the two agree, and how many days late it is at least and at most.
 *
 * @throws PlanSanteError when the call has no item, no day or an unknown option.
 * @example
 * ```ts
 * import { stateOf } from 'plan-sante/tracking';
 * const report = stateOf({ state: 'running', due: '2024-06' }, { asOf: '2024-09-30' });
 * console.log(report.byDates, report.agree, report.daysLate); // 'overdue' 'no' { min: 92, max: 121 }
 * ```
 */
export function stateOf(item: TrackedItem, options: StateOptions): StateReport {
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    throw usageError('stateOf', 'an item with a state or dates', item);
  if ('success' in item || 'then' in item) throw usageError('stateOf', 'an item with a state or dates', item);
  requireOptions('stateOf', options, OPTIONS);
  requireDay('stateOf', options?.asOf);
  const { milestones = [] } = options;
  if (!Array.isArray(milestones)) throw usageError('stateOf', 'milestones as a list', milestones);
  return readState(item, milestones, options.asOf, daySpans());
}

/** The same for callers that have checked the call. */
export function readState(
  item: TrackedItem,
  milestones: readonly TrackedMilestone[],
  asOf: string,
  spanOf: SpanOf,
): StateReport {
  const notes: TrackingReason[] = [];
  const declared = declaredState(item, asOf, spanOf, notes);
  const own = stateByDates(item, asOf, spanOf, notes);
  const steps = milestones.map((milestone) => ({ milestone, ...stateByDates(milestone, asOf, spanOf, []) }));
  const open = steps.filter(
    ({ milestone, says }) => says !== 'reached' && !isClosed(declaredState(milestone, asOf, spanOf, [])?.state),
  );
  const overdue = open.filter(({ says }) => says === 'overdue');
  const group = stateGroup(declared?.state);
  for (const { milestone } of overdue) notes.push(ofMilestone('milestone-overdue', milestone));
  const ahead = group === 'done' ? open.filter(({ says }) => STILL_AHEAD.has(says)) : [];
  for (const { milestone } of ahead) notes.push(ofMilestone('milestone-ahead', milestone));
  const byDates =
    own.says === 'reached' || overdue.length === 0
      ? widened(
          own.says,
          steps.map(({ says }) => says),
        )
      : 'overdue';
  const [agree, code] = AGREEMENT[byDates][group];
  if (code !== undefined) notes.push(reason(code, { state: declared?.state }));
  const daysLate = own.daysLate ?? latest(overdue.map((one) => one.daysLate));
  return {
    declared,
    byDates,
    agree: ahead.length > 0 ? 'no' : agree,
    // Nothing is late that was given up, and what is done without a day may have been in time.
    daysLate: group === 'given-up' || (group === 'done' && byDates !== 'reached') ? null : daysLate,
    reasons: notes,
  };
}

/** What milestones add to dates that say nothing: something was reached, so it is under way. */
function widened(own: StateByDates, steps: readonly StateByDates[]): StateByDates {
  return own === 'unknown' && steps.includes('reached') ? 'under-way' : own;
}

/** The delay of what is latest. */
function latest(delays: readonly (Interval | null)[]): Interval | null {
  return delays.reduce(
    (most, one) => (one !== null && (one.min ?? 0) > (most?.min ?? Number.NEGATIVE_INFINITY) ? one : most),
    null,
  );
}

type Agreement = readonly [agree: 'yes' | 'no' | 'unknown', code?: TrackingCode];
const STILL_AHEAD: ReadonlySet<StateByDates> = new Set<StateByDates>(['unknown', 'not-begun', 'due']);

function ofMilestone(
  code: 'milestone-overdue' | 'milestone-ahead',
  { id, title, planned, due }: TrackedMilestone,
): TrackingReason {
  return reason(code, { id, title, date: planned ?? due });
}

const YES: Agreement = ['yes'];
const UNKNOWN: Agreement = ['unknown'];

/** What the dates say, against what is declared. */
const AGREEMENT: Readonly<Record<StateByDates, Readonly<Record<StateGroup, Agreement>>>> = {
  'not-begun': {
    'before-start': YES,
    'held-up': YES,
    'under-way': ['no', 'begun-before-start'],
    late: UNKNOWN,
    done: ['no', 'done-before-start'],
    'given-up': YES,
    unknown: UNKNOWN,
  },
  'under-way': {
    'before-start': ['no', 'start-passed'],
    'held-up': YES,
    'under-way': YES,
    late: UNKNOWN,
    done: YES,
    'given-up': YES,
    unknown: UNKNOWN,
  },
  due: {
    'before-start': UNKNOWN,
    'held-up': YES,
    'under-way': YES,
    late: UNKNOWN,
    done: YES,
    'given-up': YES,
    unknown: UNKNOWN,
  },
  overdue: {
    'before-start': ['no', 'late-not-said'],
    'held-up': YES,
    'under-way': ['no', 'late-not-said'],
    late: YES,
    done: ['unknown', 'done-without-day'],
    'given-up': YES,
    unknown: ['unknown', 'state-not-said'],
  },
  reached: {
    'before-start': ['no', 'reached-not-said'],
    'held-up': ['no', 'reached-not-said'],
    'under-way': UNKNOWN,
    late: ['no', 'reached-not-said'],
    done: YES,
    'given-up': YES,
    unknown: ['unknown', 'state-not-said'],
  },
  unknown: {
    'before-start': UNKNOWN,
    'held-up': UNKNOWN,
    'under-way': UNKNOWN,
    late: ['unknown', 'late-without-date'],
    done: UNKNOWN,
    'given-up': YES,
    unknown: UNKNOWN,
  },
};
