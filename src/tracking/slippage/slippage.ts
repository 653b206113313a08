import type { KeysOf } from '../../errors/index.ts';
import { requireOptions } from '../../i18n/index.ts';
import { addTo } from '../../internal/add-to.ts';
import { append } from '../../internal/append.ts';
import { type DaySpan, daySpans, deadlineSpan, type SpanOf } from '../days.ts';
import { type Interval, intervalOf } from '../interval.ts';
import { reason, type TrackingReason } from '../reason.ts';
import { requireDay } from '../require-day.ts';
import { requirePlanOf } from '../require-plan-of.ts';
import { declaredState } from '../states/declared-state.ts';
import { stateByDates } from '../states/state-by-dates.ts';
import { isClosed } from '../states/state-group.ts';
import { TRACKED_LISTS, type TrackedMilestone, type TrackedPlan } from '../tracked-plan.ts';
import { circlesOf } from './circles.ts';
import { type DateMove, drift, plannedDates } from './date-moves.ts';

/** How slippage is to be looked at. */
export interface SlippageOptions {
  /** The day, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** A milestone that comes after another one. */
export interface DependentMilestone {
  readonly id: string;
  readonly title: string;
  /** How many milestones lie on the shortest way to it; 1 for those that follow at once. */
  readonly steps: number;
  /** Whether its own date comes before the date of what it waits for, which has moved. */
  readonly squeezed: 'yes' | 'no' | 'unknown';
}

/** A milestone whose date has moved, or passed. */
export interface SlippedMilestone {
  readonly id: string;
  readonly title: string;
  readonly moves: readonly DateMove[];
  readonly first: string;
  readonly planned: string;
  readonly actual?: string;
  /** Days from the first planned date to the present one. */
  readonly drift: Interval;
  /** Days after the present date, when it was reached late or is still open; `null` when it is neither. */
  readonly daysLate: Interval | null;
  /** Who waits for it, nearest first. */
  readonly dependents: readonly DependentMilestone[];
  readonly reasons: readonly TrackingReason[];
}

/** How the dates of a plan have moved. */
export interface Slippage {
  readonly asOf: string;
  readonly milestones: readonly SlippedMilestone[];
  /** How many dates were moved in all, moves back included. */
  readonly moves: number;
  /** Milestones that kept their date so far. */
  readonly steady: number;
  /** Milestones without any planned date. */
  readonly undated: number;
  /** Milestones that wait for each other, or for themselves. */
  readonly circles: readonly (readonly string[])[];
  readonly reasons: readonly TrackingReason[];
}

/** At most so many dependents are named for one milestone; whoever needs more has their ids to go on from. */
export const MOST_DEPENDENTS = 50;

const OPTIONS: KeysOf<SlippageOptions> = { asOf: true };

/**
 * How the dates of a plan have moved up to a day: each move of each milestone with its reason, the drift in days from the first
 * planned date to the present one as an interval, what is late, and who waits for it by `after`. A date that was moved and moved
 * back counts as two moves. Milestones that wait for each other are told as circles.
 *
 * @throws PlanSanteError when the call has no plan, no day or an unknown option.
 * @example
 * ```ts
 * import { numeriqueSante2022 } from 'plan-sante/plans';
 * import { slippage } from 'plan-sante/tracking';
 * const { milestones, moves } = slippage(numeriqueSante2022, { asOf: '2022-04-27' });
 * const moved = milestones.find(({ id }) => id === 'jalon-e-parcours-cibles');
 * console.log(moves, moved?.drift); // 2 { min: 365, max: 365 }
 * ```
 */
export function slippage(plan: TrackedPlan, options: SlippageOptions): Slippage {
  requirePlanOf('slippage', plan, TRACKED_LISTS);
  requireOptions('slippage', options, OPTIONS);
  requireDay('slippage', options?.asOf);
  const { asOf } = options;
  const spanOf = daySpans();
  const { milestones } = plan;
  const byId = new Map(milestones.map((one) => [one.id, one]));
  const followers = followersOf(milestones);
  const slipped: SlippedMilestone[] = [];
  let undated = 0;
  for (const milestone of milestones) {
    const notes: TrackingReason[] = [];
    const { moves, first, last } = plannedDates(milestone, asOf, spanOf, notes);
    if (first === undefined || last === undefined) {
      undated += 1;
      continue;
    }
    const { says, daysLate } = stateByDates({ ...milestone, due: undefined, planned: last }, asOf, spanOf, notes);
    const late =
      (says === 'overdue' && !isClosed(declaredState(milestone, asOf, spanOf, [])?.state)) ||
      (says === 'reached' && (daysLate?.max ?? 0) > 0);
    if (moves.length === 0 && !late) continue;
    const { id, title, actual } = milestone;
    const dependents = dependentsOf(milestone, last, { byId, followers, spanOf });
    if (dependents.length === MOST_DEPENDENTS) notes.push(reason('dependents-cut', { count: MOST_DEPENDENTS }));
    slipped.push({
      id,
      title,
      moves,
      first,
      planned: last,
      ...(actual !== undefined && says === 'reached' && { actual }),
      drift: drift(first, last, spanOf),
      daysLate: late && daysLate !== null ? notBefore(daysLate) : null,
      dependents,
      reasons: notes,
    });
  }
  const circles = circlesOf(
    milestones.map(({ id }) => id),
    (id) => byId.get(id)?.after ?? [],
  );
  return {
    asOf,
    milestones: slipped,
    moves: slipped.reduce((sum, { moves }) => sum + moves.length, 0),
    steady: milestones.length - slipped.length - undated,
    undated,
    circles,
    reasons: circles.map((ids) => reason('milestones-in-circle', { ids })),
  };
}

/** A delay that may be none begins at none. */
function notBefore({ min, max }: Interval): Interval {
  return intervalOf(min === undefined ? undefined : Math.max(0, min), max);
}

function followersOf(milestones: readonly TrackedMilestone[]): ReadonlyMap<string, readonly TrackedMilestone[]> {
  const followers = new Map<string, TrackedMilestone[]>();
  for (const milestone of milestones) for (const id of new Set(milestone.after ?? [])) addTo(followers, id, milestone);
  return followers;
}

interface Following {
  readonly byId: ReadonlyMap<string, TrackedMilestone>;
  readonly followers: ReadonlyMap<string, readonly TrackedMilestone[]>;
  readonly spanOf: SpanOf;
}

/** Who waits for a milestone, over any number of steps, each once. */
function dependentsOf(
  milestone: TrackedMilestone,
  last: string,
  { followers, spanOf }: Following,
): DependentMilestone[] {
  const end = deadlineSpan(spanOf(last));
  const seen = new Set([milestone.id]);
  const found: DependentMilestone[] = [];
  let edge = followers.get(milestone.id) ?? [];
  for (let steps = 1; edge.length > 0 && found.length < MOST_DEPENDENTS; steps += 1) {
    const next: TrackedMilestone[] = [];
    for (const one of edge) {
      if (seen.has(one.id) || found.length >= MOST_DEPENDENTS) continue;
      seen.add(one.id);
      found.push({ id: one.id, title: one.title, steps, squeezed: isSqueezed(one, end, spanOf) });
      append(next, followers.get(one.id) ?? []);
    }
    edge = next;
  }
  return found;
}

function isSqueezed(one: TrackedMilestone, end: DaySpan, spanOf: SpanOf): DependentMilestone['squeezed'] {
  if (one.actual !== undefined || isClosed(one.state)) return 'no';
  const own = one.planned === undefined ? {} : deadlineSpan(spanOf(one.planned));
  if (own.to !== undefined && end.from !== undefined && own.to < end.from) return 'yes';
  return own.from !== undefined && end.to !== undefined && own.from >= end.to ? 'no' : 'unknown';
}
