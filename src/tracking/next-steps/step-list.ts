import { namesOf } from '../subjects.ts';
import type { TrackedChange, TrackedPlan, TrackedStep } from '../tracked-plan.ts';

/** Where a step stands in a plan. */
export type StepPath = readonly (string | number)[];

/** A step of a plan, whatever holds it. */
export interface ListedStep {
  readonly path: StepPath;
  /** What it belongs to, by its id. */
  readonly of: string;
  readonly text: string;
  readonly due: string | undefined;
  readonly state: string | undefined;
  readonly history?: readonly TrackedChange[] | undefined;
  /** Of a milestone: when it was reached. */
  readonly actual?: string | undefined;
  /** Who is to take it, in words: as printed at the step, else who leads what it belongs to. */
  readonly by: readonly string[];
}

/**
 * Everything in a plan that is to be done by a day: steps, measures and their actions, milestones, programmes, decisions.
 * Of a decision that was taken only later nothing is due yet.
 */
export function listSteps(plan: TrackedPlan, isLater: (date: string) => boolean): ListedStep[] {
  const nameOf = namesOf(plan.organisations);
  const named = (ids: readonly string[] = []): string[] => ids.map(nameOf);
  const list: ListedStep[] = [];
  const add = (step: TrackedStep, of: string, path: StepPath, leads: readonly string[], dated = step.due): void => {
    const by = step.responsible === undefined ? leads : [step.responsible];
    list.push({ path, of, text: step.text, due: dated, state: step.state, by });
  };
  plan.projects.forEach(({ id, title, due, state, history, leads, nextSteps = [] }, i) => {
    if (due !== undefined)
      list.push({ path: ['projects', i], of: id, text: title, due, state, history, by: named(leads) });
    nextSteps.forEach((step, j) => {
      add(step, id, ['projects', i, 'nextSteps', j], named(leads));
    });
  });
  plan.measures.forEach(({ id, text, due, state, history, leads, actions = [] }, i) => {
    if (due !== undefined) list.push({ path: ['measures', i], of: id, text, due, state, history, by: named(leads) });
    actions.forEach((action, j) => {
      add(action, id, ['measures', i, 'actions', j], named(action.leads ?? leads));
    });
  });
  plan.orientations.forEach(({ id, title, due, state, history, leads }, i) => {
    if (due !== undefined)
      list.push({ path: ['orientations', i], of: id, text: title, due, state, history, by: named(leads) });
  });
  plan.programmes.forEach(({ id, nextSteps = [] }, i) => {
    nextSteps.forEach((step, j) => {
      add(step, id, ['programmes', i, 'nextSteps', j], [], step.date ?? step.due);
    });
  });
  plan.milestones.forEach(({ id, title, planned, due, state, history, actual }, i) => {
    list.push({ path: ['milestones', i], of: id, text: title, due: planned ?? due, state, history, actual, by: [] });
  });
  (plan.decisions ?? []).forEach(({ id, title, date, due, state, history, decidedBy, nextSteps = [] }, i) => {
    if (date !== undefined && isLater(date)) return;
    const by = decidedBy === undefined ? [] : [decidedBy];
    if (due !== undefined) list.push({ path: ['decisions', i], of: id, text: title, due, state, history, by });
    nextSteps.forEach((step, j) => {
      add(step, id, ['decisions', i, 'nextSteps', j], []);
    });
  });
  return list;
}
