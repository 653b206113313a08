import type { Issue } from '../errors/index.ts';
import type { Locale } from '../i18n/index.ts';
import type { Plan } from '../model/index.ts';
import { auditPlan, defaultRules } from '../validation/index.ts';

/** Why the rules of a plan rank nothing, such as a scale whose ends are one number, each at its place in the plan. */
export function rankingFaults(plan: Plan, locale: Locale): readonly Issue[] {
  const rules = defaultRules.filter(({ code }) => code === 'prioritisation-not-usable');
  return auditPlan(plan, { locale, rules }).issues;
}
