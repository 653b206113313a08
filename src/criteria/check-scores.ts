import { type Issue, requireKeys } from '../errors/index.ts';
import type { Locale } from '../i18n/index.ts';
import type { Alternative } from './alternative.ts';
import { requireUsable } from './define-prioritisation.ts';
import type { PrioritisationModel } from './prioritisation-model.ts';
import { sortJudgements } from './sort-judgements.ts';

/**
 * Checks scores and gate verdicts against the rules: unknown ids (with the nearest known one), numbers that are none, scores
 * outside their scale, the same assessor scoring twice, verdicts without evidence, scores that are missing.
 *
 * @throws PlanSanteError when the model itself cannot be used, or `alternatives` is not a list.
 * @example
 * ```ts
 * import { checkScores, contratLocalDeSanteModel } from 'plan-sante/scoring';
 * const issues = checkScores(contratLocalDeSanteModel, [{ id: 'sommeil', scores: { gravty: 4 } }], { locale: 'en' });
 * issues[0]?.message; // 'Unknown criterion "gravty": the score is not counted. Did you mean "gravity"?'
 * ```
 */
export function checkScores(
  model: PrioritisationModel,
  alternatives: readonly Alternative[],
  options: { readonly locale?: Locale } = {},
): readonly Issue[] {
  requireKeys('checkScores', 'its options', options, { locale: true });
  requireUsable('checkScores', model);
  return sortJudgements('checkScores', model, alternatives, options.locale ?? 'fr').issues;
}
