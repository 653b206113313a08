import { partialDateBounds } from '../../model/index.ts';
import { FINAL_STATES } from '../../reference/index.ts';
import type { Path } from '../path.ts';
import { builtInRule } from './built-in-rule.ts';

/** A step or a target whose day has passed and of which nothing says that it was taken or reached. Needs `asOf`. */
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
    const look = (due: string | undefined, state: string | undefined, text: string, path: Path, subject: string) => {
      if (due === undefined || isFinal(state)) return;
      const to = lastDayOf(due);
      if (to !== undefined && to < asOf)
        report({ path, params: { due, text, asOf }, subject, absent: ['state', 'actual'] });
    };
    plan.projects.forEach(({ id, nextSteps }, i) => {
      nextSteps.forEach(({ due, state, text }, j) => {
        look(due, state, text, ['projects', i, 'nextSteps', j], id);
      });
    });
    plan.projects.forEach(({ id, state, fiche }, i) => {
      fiche?.targets.forEach(({ due, title }, j) => {
        look(due, state, title, ['projects', i, 'fiche', 'targets', j], id);
      });
    });
    plan.programmes.forEach(({ id, state, nextSteps }, i) => {
      nextSteps.forEach(({ date, text }, j) => {
        look(date, state, text, ['programmes', i, 'nextSteps', j], id);
      });
    });
    plan.measures.forEach(({ id, due, state, text, actions }, i) => {
      look(due, state, text, ['measures', i], id);
      actions.forEach((action, j) => {
        look(action.due, action.state, action.text, ['measures', i, 'actions', j], id);
      });
    });
    plan.milestones.forEach(({ id, planned, actual, state, title }, i) => {
      if (actual === undefined) look(planned, state, title, ['milestones', i], id);
    });
  },
});

const FINAL: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set(FINAL_STATES);
const isFinal = (state: string | undefined): boolean => FINAL.has(state);
