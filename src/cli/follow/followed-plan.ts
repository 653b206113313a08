import { addTo } from '../../internal/add-to.ts';
import type { Plan } from '../../model/index.ts';
import {
  type FollowUpCounts,
  followUpCounts,
  lastJudgements,
  type NextSteps,
  nextSteps,
  type Progress,
  progressOf,
  type RollUp,
  type RollUpBy,
  rollUp,
  type Slippage,
  type StateReport,
  slippage,
  stateOf,
} from '../../tracking/index.ts';

/** How a plan is to be followed. */
interface FollowOptions {
  readonly asOf: string;
  readonly by: RollUpBy;
  readonly withinDays: number;
}

/** Everything that following a plan on a day finds; the document for programs is this. */
export interface FollowedPlan {
  readonly plan: { readonly id: string; readonly title: string };
  readonly asOf: string;
  readonly steps: NextSteps;
  readonly rollUp: RollUp;
  readonly indicators: readonly { readonly id: string; readonly title: string; readonly progress: Progress }[];
  readonly slippage: Slippage;
  readonly judgements: readonly Judged[];
  readonly followUps: FollowUpCounts;
  /** What is declared against its dates. */
  readonly contradicted: readonly { readonly id: string; readonly title: string; readonly state: StateReport }[];
}

/** A judgement with the title of what it is about; none where that is the whole plan. */
type Judged = Plan['judgements'][number] & { readonly of?: string };

/** Follows a plan on a day: one call of each function of tracking. */
export function followPlan(plan: Plan, { asOf, by, withinDays }: FollowOptions): FollowedPlan {
  return {
    plan: { id: plan.id, title: plan.title },
    asOf,
    steps: nextSteps(plan, { asOf, withinDays }),
    rollUp: rollUp(plan, { by, asOf }),
    indicators: plan.indicators.map((one) => ({ id: one.id, title: one.title, progress: progressOf(one, { asOf }) })),
    slippage: slippage(plan, { asOf }),
    judgements: judgedOn(plan, asOf),
    followUps: followUpCounts(plan),
    contradicted: contradictedStates(plan, asOf),
  };
}

function judgedOn(plan: Plan, asOf: string): readonly Judged[] {
  const titles = new Map([
    ...[...plan.orientations, ...plan.projects, ...plan.programmes].map(({ id, title }) => [id, title] as const),
    ...plan.measures.map(({ id, text }) => [id, text] as const),
  ]);
  return lastJudgements(plan, { asOf }).map((one) => {
    const id = one.project ?? one.measure ?? one.programme ?? one.orientation;
    return id === undefined ? one : { ...one, of: titles.get(id) ?? id };
  });
}

function contradictedStates(plan: Plan, asOf: string): FollowedPlan['contradicted'] {
  const milestones = new Map<string, Plan['milestones'][number][]>();
  for (const milestone of plan.milestones)
    for (const id of [milestone.project, milestone.measure, milestone.programme])
      if (id !== undefined) addTo(milestones, id, milestone);
  const items = [
    ...plan.projects.map((one) => ({ one, title: one.title })),
    ...plan.measures.map((one) => ({ one, title: one.text })),
    ...plan.programmes.map((one) => ({ one, title: one.title })),
    ...plan.milestones.map((one) => ({ one, title: one.title })),
  ];
  return items.flatMap(({ one, title }) => {
    const state = stateOf(one, { asOf, milestones: milestones.get(one.id) ?? [] });
    return state.agree === 'no' ? [{ id: one.id, title, state }] : [];
  });
}
