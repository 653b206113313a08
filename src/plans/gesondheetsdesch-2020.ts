import { deepFreeze } from '../internal/deep-freeze.ts';
import { type Plan, PlanSchema } from '../model/index.ts';
import { gesondheetsdesch2020Data } from './gesondheetsdesch-2020/index.ts';

/**
 * The *Gesondheetsdësch* of Luxembourg: the twelve projects shown at the synthesis of 11 November 2020, on the way to a
 * national health plan.
 *
 * Three projects are detailed (objective, next steps, planned sub-groups). Whether an entry is a project or a lead was a
 * colour on the slide: `kind` is `unknown` for all twelve. Facts and names are those of the document in `sources`; the
 * sentences are ours.
 *
 * @example
 * ```ts
 * import { gesondheetsdesch2020 } from 'plan-sante/plans';
 * console.log(gesondheetsdesch2020.projects.length); // 12
 * ```
 */
export const gesondheetsdesch2020: Plan = /* @__PURE__ */ deepFreeze(PlanSchema.parse(gesondheetsdesch2020Data));
