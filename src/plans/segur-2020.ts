import { deepFreeze } from '../internal/deep-freeze.ts';
import { type Plan, PlanSchema } from '../model/index.ts';
import { segur2020Data } from './segur-2020/index.ts';

/**
 * The conclusions of the *Ségur de la santé*, 21 July 2020: 33 measures in four pillars, the digital part, the amounts.
 *
 * Measures are numbered through all pillars (`M1` to `M33`); the news itself prints and details numbers 24 and 26. Amounts
 * carry their scope, so that the same 600 M€ told twice are not taken for the same euros. Facts and figures are those of the
 * documents in `sources`; the sentences are ours.
 *
 * @example
 * ```ts
 * import { segur2020 } from 'plan-sante/plans';
 * console.log(segur2020.measures.find((measure) => measure.id === 'M24')?.actions.length); // 4
 * ```
 */
export const segur2020: Plan = /* @__PURE__ */ deepFreeze(PlanSchema.parse(segur2020Data));
