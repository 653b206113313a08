import { deepFreeze } from '../internal/deep-freeze.ts';
import { type Plan, PlanSchema } from '../model/index.ts';
import { numeriqueSante2022Data } from './numerique-sante-2022/index.ts';

/**
 * Digital health in France from 2017 to 2022, reviewed on 27 April 2022: fifteen cards with what was done and what comes
 * next, 37 amounts, and the four axes announced for 2022-2027.
 *
 * Amounts told again on another card are `sameAs` the first one, so that totals count them once. Measures `M24` and `M26` of
 * the *Ségur de la santé* are kept here as well, linked to the cards that review them. Facts and figures are those of the
 * documents in `sources`; the sentences are ours.
 *
 * @example
 * ```ts
 * import { numeriqueSante2022 } from 'plan-sante/plans';
 * console.log(numeriqueSante2022.programmes.length); // 15
 * ```
 */
export const numeriqueSante2022: Plan = /* @__PURE__ */ deepFreeze(PlanSchema.parse(numeriqueSante2022Data));
