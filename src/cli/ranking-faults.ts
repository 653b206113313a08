import type { Issue } from '../errors/index.ts';
import type { Locale } from '../i18n/index.ts';
import type { Plan } from '../model/index.ts';
import { checkPrioritisation, planProblem } from '../scoring/index.ts';

/** Why the rules of a plan rank nothing, such as a scale whose ends are one number, each at its place in the plan. */
export function rankingFaults(plan: Plan, locale: Locale): readonly Issue[] {
  if (plan.prioritisation === undefined) return [];
  return checkPrioritisation(planProblem(plan).model, { locale })
    .filter(({ severity }) => severity === 'error')
    .map((issue) => ({ ...issue, path: ['prioritisation', ...issue.path] }));
}
