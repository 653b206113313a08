import { LIFECYCLE_TRANSITIONS, STATES_BEFORE_START } from '../../reference/index.ts';
import { defineRule } from '../rule.ts';

/** A state that goes against the facts beside it: reached but not begun, done with work left. */
export const lifecycleImplausible = defineRule({
  code: 'lifecycle-implausible',
  severity: 'warning',
  category: 'consistency',
  level: 'presentable',
  docs: 'rules.md#lifecycle-implausible',
  check({ plan, report }) {
    plan.milestones.forEach(({ state, actual }, i) => {
      if (state !== undefined && actual !== undefined && BEFORE_START.has(state))
        report({ path: ['milestones', i, 'state'], variant: 'reached', params: { state, date: actual } });
    });
    plan.measures.forEach(({ state, actions }, i) => {
      const left = actions.filter((action) => isOpen(action.state)).length;
      if (state === 'done' && left > 0) report({ path: ['measures', i, 'state'], params: { state, count: left } });
    });
    plan.projects.forEach(({ state, nextSteps }, i) => {
      const left = nextSteps.filter((step) => isOpen(step.state)).length;
      if (state === 'done' && left > 0) report({ path: ['projects', i, 'state'], params: { state, count: left } });
    });
  },
});

const BEFORE_START: ReadonlySet<string> = /* @__PURE__ */ new Set(STATES_BEFORE_START);

/** A state from which `done` can still be reached: work is left. */
function isOpen(state: string | undefined): boolean {
  if (state === undefined || state === 'unknown' || !Object.hasOwn(LIFECYCLE_TRANSITIONS, state)) return false;
  const next: readonly string[] = LIFECYCLE_TRANSITIONS[state as keyof typeof LIFECYCLE_TRANSITIONS];
  return state !== 'done' && next.length > 0;
}
