import { canMove, LIFE_CYCLE, partialDateBounds, type StateChange } from '../../model/index.ts';
import { FINAL_STATES, STATES_BEFORE_START } from '../../reference/index.ts';
import type { Path } from '../path.ts';
import type { PartialPlan } from '../plan-reading.ts';
import type { RuleContext } from '../rule.ts';
import { builtInRule } from './built-in-rule.ts';

/** A state that goes against the facts beside it: reached but not begun, done with work left, come to by a move that is none. */
export const lifecycleImplausible = builtInRule({
  code: 'lifecycle-implausible',
  severity: 'warning',
  category: 'consistency',
  level: 'presentable',
  check({ plan, asOf, report }) {
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
    if (asOf !== undefined) findAhead(plan, asOf, report);
    for (const name of WITH_HISTORY) {
      plan[name].forEach(({ state, history }, i) => {
        if (history !== undefined) followHistory(history, state, [name, i, 'history'], report);
      });
    }
  },
});

/** What can be done, and the field by which a milestone names it. */
const OWNERS = [
  ['projects', 'project'],
  ['measures', 'measure'],
  ['programmes', 'programme'],
  ['orientations', 'orientation'],
] as const;

/** Milestones still ahead of something that is said to be done. */
function findAhead(plan: PartialPlan, asOf: string, report: RuleContext['report']): void {
  const owners = OWNERS.map(([collection, field]) => {
    const entries: readonly { readonly id: string; readonly state?: string | undefined }[] = plan[collection];
    const done = entries.flatMap(({ id, state }, i) => (state === 'done' ? [[id, i] as const] : []));
    return { collection, field, done: new Map(done) };
  });
  for (const milestone of plan.milestones) {
    const { title, planned, actual, state } = milestone;
    if (planned === undefined || actual !== undefined || FINAL.has(state ?? '')) continue;
    if (!((partialDateBounds(planned).from ?? '') > asOf)) continue;
    const params = { state: 'done', title, date: planned, asOf };
    for (const { collection, field, done } of owners) {
      const at = done.get(milestone[field] ?? '');
      if (at === undefined) continue;
      report({ path: [collection, at, 'state'], variant: 'ahead', params, absent: ['milestones.actual'] });
      break;
    }
  }
}

const WITH_HISTORY = ['constats', 'pistes', 'dispositifs', 'projects', 'measures', 'programmes', 'milestones'] as const;

const BEFORE_START: ReadonlySet<string> = /* @__PURE__ */ new Set(STATES_BEFORE_START);
const FINAL: ReadonlySet<string> = /* @__PURE__ */ new Set(FINAL_STATES);

/** A listed state that leads on: work is left. */
function isOpen(state: string | undefined): boolean {
  return state !== undefined && state !== 'unknown' && Object.hasOwn(LIFE_CYCLE, state) && !FINAL.has(state);
}

type Report = (finding: {
  readonly path: Path;
  readonly variant: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly absent: readonly string[];
}) => void;

/** Each state must follow from the one before it, in time as well, and lead to the present one. */
function followHistory(history: readonly StateChange[], present: string | undefined, list: Path, report: Report): void {
  // A state that was left out may be the one between two others.
  const absent = [list.filter((key) => typeof key === 'string').join('.')];
  history.forEach(({ state, date }, i) => {
    const before = history[i - 1];
    if (before === undefined) return;
    const path = [...list, i];
    if (!canMove(before.state, state))
      report({ path, variant: 'move', params: { state, previous: before.state }, absent });
    const [until, since] = [partialDateBounds(date ?? '').to, partialDateBounds(before.date ?? '').from];
    if (until !== undefined && since !== undefined && until < since)
      report({ path, variant: 'order', params: { state, date, otherDate: before.date }, absent });
  });
  const last = history.at(-1);
  if (last !== undefined && present !== undefined && last.state !== present)
    report({
      path: [...list, history.length - 1],
      variant: 'last',
      params: { state: present, last: last.state },
      absent,
    });
}
