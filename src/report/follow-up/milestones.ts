import { type BlockNode, heading, p, table } from '../../document/index.ts';
import { writePartialDate } from '../../model/index.ts';
import { slippage } from '../../tracking/index.ts';
import { recount } from '../recount.ts';
import { isReached } from '../restitution/parts/way.ts';
import { codeWords, quoted } from '../restitution/plan-words.ts';
import { tell } from '../restitution/words.ts';
import type { FollowUpView } from './follow-up-view.ts';

/** Milestones that are late for certain on the day that is asked for. */
function lateMilestones({ plan, asOf }: FollowUpView): ReadonlySet<string> {
  if (asOf === undefined) return new Set();
  const { milestones } = slippage(plan, { asOf });
  return new Set(
    milestones.filter(({ daysLate, actual }) => actual === undefined && (daysLate?.min ?? 0) > 0).map(({ id }) => id),
  );
}

export function milestoneSentence(view: FollowUpView): readonly string[] {
  const { plan, locale } = view;
  if (plan.milestones.length === 0) return [];
  const late = lateMilestones(view).size;
  return [
    recount('milestones-say', locale, {
      done: plan.milestones.filter(isReached).length,
      total: plan.milestones.length,
      late: late > 0 ? recount('late', locale, { count: late }) : undefined,
    }),
  ];
}

export function milestoneBlocks(view: FollowUpView): readonly BlockNode[] {
  const { plan, locale } = view;
  const { milestones } = plan;
  if (milestones.length === 0) return [];
  const late = lateMilestones(view);
  const day = (date: string | undefined) => (date === undefined ? '–' : writePartialDate(date, locale));
  const moved = milestones.some(({ previouslyPlanned = [] }) => previouslyPlanned.length > 0);
  const rows = milestones.map((milestone) => {
    const state = codeWords('lifecycle-state', milestone.state ?? 'unknown', locale);
    return [
      p(quoted(milestone.title, { plan, locale })),
      ...(moved ? [day(milestone.previouslyPlanned?.[0]?.date)] : []),
      day(milestone.planned),
      day(milestone.actual),
      late.has(milestone.id) ? `▲ ${recount('late', locale, { count: 1 }).replace(/^1 /, '')}` : state,
    ];
  });
  const head = [
    recount('milestone', locale),
    ...(moved ? [recount('moved', locale)] : []),
    recount('planned', locale),
    recount('reached', locale),
    tell('state', locale),
  ];
  const done = milestones.filter(isReached).length;
  return [
    heading(2, recount('milestones-heading', locale, { done, total: milestones.length }), { anchor: 'milestones' }),
    table([head, ...rows], { widths: [8, ...(moved ? [3] : []), 3, 3, 3] }),
  ];
}
