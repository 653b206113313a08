import { deepFreeze } from '../internal/deep-freeze.ts';
import { type Plan, PlanSchema } from '../model/index.ts';
import { cnrGrandEst2023Data } from './cnr-grand-est-2023/index.ts';

/**
 * The *CNR Santé* in Grand Est: 47 dialogues held at the end of 2022 and what they brought, as presented on 7 February 2023.
 *
 * Four themes, the shared findings, the leads, the existing schemes, sixteen projects with their whole fiches, the
 * progress tables and the conditions a priority project must meet. Facts, figures and names are those of the documents
 * listed in `sources`; the sentences are ours. The panel scores are illustrative: `notes` says so.
 *
 * @example
 * ```ts
 * import { cnrGrandEst2023 } from 'plan-sante/plans';
 * console.log(cnrGrandEst2023.projects.length); // 16
 * ```
 */
export const cnrGrandEst2023: Plan = /* @__PURE__ */ deepFreeze(PlanSchema.parse(cnrGrandEst2023Data));
