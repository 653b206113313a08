import { type PlanInput, PlanSchema } from '../../../src/model/index.ts';
import { type AuditReport, auditPlan } from '../../../src/validation/index.ts';
import { defaultRules } from '../../../src/validation/rules/index.ts';

type Issues = AuditReport['issues'];

/** What one rule tells of a plan that holds a part, in English. */
export function toldBy(code: string, part: Partial<PlanInput>, asOf?: string): Issues {
  const plan = PlanSchema.parse({ id: 'p', title: 'Plan', ...part });
  const rules = defaultRules.filter((rule) => rule.code === code);
  return auditPlan(plan, { rules, locale: 'en', ...(asOf !== undefined && { asOf }) }).issues;
}

/** The places of it. */
export function placesOf(code: string, part: Partial<PlanInput>, asOf?: string): readonly string[] {
  return toldBy(code, part, asOf).map(({ path }) => path.join('.'));
}
