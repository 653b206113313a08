import { partialDateBounds } from '../../model/index.ts';
import { FINAL_STATES } from '../../reference/index.ts';
import type { Path } from '../path.ts';
import type { PartialPlan } from '../plan-reading.ts';
import { builtInRule } from './built-in-rule.ts';

/** A step, a decision or a target whose day has passed and of which nothing says that it was taken or reached. Needs `asOf`. */
export const overdueNextStep = builtInRule({
  code: 'overdue-next-step',
  severity: 'warning',
  category: 'dates',
  level: 'priority-ready',
  check({ plan, asOf, report }) {
    if (asOf === undefined) return;
    const lastDays = new Map<string, string | undefined>();
    /** The same few dates stand at many steps. */
    const lastDayOf = (due: string): string | undefined => {
      if (!lastDays.has(due)) lastDays.set(due, partialDateBounds(due).to);
      return lastDays.get(due);
    };
    visitSteps(plan, (due, state, text, path, subject) => {
      if (due === undefined || FINAL.has(state)) return;
      const to = lastDayOf(due);
      if (to !== undefined && to < asOf)
        report({ path, params: { due, text, asOf }, subject, absent: ['state', 'actual'] });
    });
  },
});

const FINAL: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set(FINAL_STATES);

type Visit = (due: string | undefined, state: string | undefined, text: string, path: Path, subject: string) => void;

/** All that a plan says is to be done by a day. */
function visitSteps(plan: PartialPlan, visit: Visit): void {
  plan.orientations.forEach(({ id, due, state, title }, i) => {
    visit(due, state, title, ['orientations', i], id);
  });
  plan.projects.forEach(({ id, due, state, title, nextSteps, fiche }, i) => {
    visit(due, state, title, ['projects', i], id);
    nextSteps.forEach((step, j) => {
      visit(step.due, step.state, step.text, ['projects', i, 'nextSteps', j], id);
    });
    fiche?.targets.forEach((target, j) => {
      visit(target.due, state, target.title, ['projects', i, 'fiche', 'targets', j], id);
    });
  });
  plan.programmes.forEach(({ id, state, nextSteps }, i) => {
    nextSteps.forEach(({ date, text }, j) => {
      visit(date, state, text, ['programmes', i, 'nextSteps', j], id);
    });
  });
  plan.measures.forEach(({ id, due, state, text, actions }, i) => {
    visit(due, state, text, ['measures', i], id);
    actions.forEach((action, j) => {
      visit(action.due, action.state, action.text, ['measures', i, 'actions', j], id);
    });
  });
  plan.milestones.forEach(({ id, planned, actual, state, title }, i) => {
    if (actual === undefined) visit(planned, state, title, ['milestones', i], id);
  });
  plan.decisions.forEach(({ id, due, state, title, nextSteps }, i) => {
    visit(due, state, title, ['decisions', i], id);
    nextSteps.forEach((step, j) => {
      visit(step.due, step.state, step.text, ['decisions', i, 'nextSteps', j], id);
    });
  });
}
