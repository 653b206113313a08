import { type KeysOf, usageError } from '../../errors/index.ts';
import { requireOptions } from '../../i18n/index.ts';
import { dayIn, daySpans, daysBetween, deadlineSpan, type SpanOf } from '../days.ts';
import type { Interval } from '../interval.ts';
import { reason, type TrackingReason } from '../reason.ts';
import { requireDay } from '../require-day.ts';
import { requirePlanOf } from '../require-plan-of.ts';
import { declaredState } from '../states/declared-state.ts';
import { stateByDates } from '../states/state-by-dates.ts';
import { isClosed } from '../states/state-group.ts';
import { TRACKED_LISTS, type TrackedPlan } from '../tracked-plan.ts';
import { type ListedStep, listSteps, type StepPath } from './step-list.ts';

/** Which steps are asked for. */
export interface NextStepsOptions {
  /** The day, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** How many days ahead to look; 30 when left out. */
  readonly withinDays?: number;
}

/** A step that is to be taken. */
export interface StepToTake {
  /** Where it stands in the plan. */
  readonly path: StepPath;
  /** The id of what it belongs to. */
  readonly of: string;
  readonly text: string;
  readonly due: string;
  /** Days until it is due, from the fewest to the most, since partial dates are intervals; below 0 when that has passed. */
  readonly inDays: Interval;
  /** Who is to take it, as printed at the step, else who leads what it belongs to; empty where nobody is named. */
  readonly by: readonly string[];
}

/** What is to be done next. */
export interface NextSteps {
  readonly asOf: string;
  readonly withinDays: number;
  /** Past their last day, and not said to be done; the longest overdue first. */
  readonly overdue: readonly StepToTake[];
  /** Due, or perhaps due, from that day to the last one looked at; the first to end comes first. */
  readonly due: readonly StepToTake[];
  /** How many are due only later. */
  readonly later: number;
  /** How many are open and have no day. */
  readonly undated: number;
  /** How many are done or given up. */
  readonly closed: number;
  readonly reasons: readonly TrackingReason[];
}

const OPTIONS: KeysOf<NextStepsOptions> = { asOf: true, withinDays: true };
const USUAL_DAYS = 30;
/** A century: far enough for any plan. */
const MOST_DAYS = 36_600;

/**
 * What is to be done next, and what should have been done: the steps of projects, measures and their actions, milestones, next steps
 * of programmes and decisions, with who is to take them. Every step of the plan is in one of five counts.
 *
 * @throws PlanSanteError when the call has no plan, no day, or an unknown option or number of days.
 * @example
 * ```ts
 * import { cnrGrandEst2023 } from 'plan-sante/plans';
 * import { nextSteps } from 'plan-sante/tracking';
 * const { due } = nextSteps(cnrGrandEst2023, { asOf: '2023-02-08' });
 * console.log(due.map(({ of, inDays }) => [of, inDays]));
 * // [['jalon-cts', { min: 21, max: 51 }], ['jalon-prs', { min: -38, max: 326 }]]
 * ```
 */
export function nextSteps(plan: TrackedPlan, options: NextStepsOptions): NextSteps {
  requirePlanOf('nextSteps', plan, TRACKED_LISTS);
  requireOptions('nextSteps', options, OPTIONS);
  requireDay('nextSteps', options?.asOf);
  const { asOf, withinDays = USUAL_DAYS } = options;
  if (!Number.isInteger(withinDays) || withinDays < 0 || withinDays > MOST_DAYS)
    throw usageError('nextSteps', `withinDays as a whole number from 0 to ${MOST_DAYS}`, withinDays);
  const spanOf = daySpans();
  const today = dayIn(spanOf, asOf);
  const horizon = today + withinDays;
  const [overdue, due]: [Placed[], Placed[]] = [[], []];
  let [later, undated, closed] = [0, 0, 0];
  const isLater = (date: string): boolean => (spanOf(date).from ?? today) > today;
  for (const step of listSteps(plan, isLater)) {
    if (isDone(step, asOf, spanOf)) closed += 1;
    else if (step.due === undefined) undated += 1;
    else {
      const days = deadlineSpan(spanOf(step.due));
      const { path, of, text, by } = step;
      const told = { path, of, text, due: step.due, inDays: daysBetween({ from: today, to: today }, days), by };
      if (days.to !== undefined && days.to < today) overdue.push({ last: days.to, told });
      else if (days.from === undefined || days.from <= horizon)
        due.push({ last: days.to ?? Number.POSITIVE_INFINITY, told });
      else later += 1;
    }
  }
  const reasons = undated > 0 ? [reason('steps-undated', { count: undated })] : [];
  return { asOf, withinDays, overdue: inTime(overdue), due: inTime(due), later, undated, closed, reasons };
}

interface Placed {
  readonly last: number;
  readonly told: StepToTake;
}

/** What has no last day comes last. */
function inTime(placed: Placed[]): StepToTake[] {
  return placed.sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0)).map(({ told }) => told);
}

function isDone({ state, history, actual, due }: ListedStep, asOf: string, spanOf: SpanOf): boolean {
  if (isClosed(declaredState({ state, history }, asOf, spanOf, [])?.state)) return true;
  return actual !== undefined && stateByDates({ actual, due }, asOf, spanOf, []).says === 'reached';
}
