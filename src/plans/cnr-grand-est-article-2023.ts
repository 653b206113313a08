import { deepFreeze } from '../internal/deep-freeze.ts';
import { type Plan, PlanSchema } from '../model/index.ts';
import { cnrGrandEstArticle2023Data } from './cnr-grand-est-article-2023/index.ts';

/**
 * The *CNR Santé* in Grand Est as the article of the ARS tells it (2023): the sixteen solutions by axis, under the article's
 * own titles and in its own order, the meetings as it counts them, and what is to come. The ids of the projects are those of
 * {@link cnrGrandEst2023}, so that the two can be compared.
 *
 * @example
 * ```ts
 * import { cnrGrandEst2023, cnrGrandEstArticle2023 } from 'plan-sante/plans';
 * console.log(cnrGrandEstArticle2023.projects[0]?.id, cnrGrandEst2023.projects[0]?.id); // M1 P1
 * ```
 */
export const cnrGrandEstArticle2023: Plan = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ PlanSchema.parse(cnrGrandEstArticle2023Data),
);
