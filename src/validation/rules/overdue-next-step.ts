import { partialDateBounds } from '../../model/index.ts';
import { FINAL_STATES } from '../../reference/index.ts';
import type { Path } from '../path.ts';
import { defineRule } from '../rule.ts';

/** A step whose day has passed and of which nothing says that it was taken. Needs `asOf`. */
export const overdueNextStep = defineRule({
  code: 'overdue-next-step',
  severity: 'warning',
  category: 'dates',
  level: 'priority-ready',
  docs: 'rules.md#overdue-next-step',
  check({ plan, asOf, report }) {
    if (asOf === undefined) return;
    const look = (due: string | undefined, state: string | undefined, text: string, path: Path, subject: string) => {
      if (due === undefined || isFinal(state)) return;
      const { to } = partialDateBounds(due);
      if (to !== undefined && to < asOf) report({ path, params: { due, text, asOf }, subject });
    };
    plan.projects.forEach(({ id, nextSteps }, i) => {
      nextSteps.forEach(({ due, state, text }, j) => {
        look(due, state, text, ['projects', i, 'nextSteps', j], id);
      });
    });
    plan.measures.forEach(({ id, due, state, text, actions }, i) => {
      look(due, state, text, ['measures', i], id);
      actions.forEach((action, j) => {
        look(action.due, action.state, action.text, ['measures', i, 'actions', j], id);
      });
    });
    plan.milestones.forEach(({ id, planned, actual, state, label }, i) => {
      if (actual === undefined) look(planned, state, label, ['milestones', i], id);
    });
  },
});

const FINAL: ReadonlySet<string | undefined> = new Set(FINAL_STATES);
const isFinal = (state: string | undefined): boolean => FINAL.has(state);
