import { type Issue, requireKeys } from '../errors/index.ts';
import type { Locale } from '../i18n/index.ts';
import { modelFaults } from './model-faults.ts';
import type { PrioritisationModel } from './prioritisation-model.ts';
import { scoringIssue } from './scoring-issue.ts';

/**
 * Looks for everything that makes the rules of a prioritisation unusable: misspelt keys, doubled ids, weights and scales that
 * cannot be used, thresholds that contradict each other, a minimum outside its scale. An empty answer means that the model can be
 * used. Never throws: what is no model at all is an issue too.
 *
 * @example
 * ```ts
 * import { checkPrioritisation } from 'plan-sante/scoring';
 * const issues = checkPrioritisation({ id: 'demo', title: 'Demo', criteria: [] }, { locale: 'en' });
 * issues[0]?.code; // 'scoring-nothing-to-weigh'
 * ```
 */
export function checkPrioritisation(
  model: PrioritisationModel,
  options: { readonly locale?: Locale } = {},
): readonly Issue[] {
  requireKeys('checkPrioritisation', 'its options', options, { locale: true });
  const locale = options.locale ?? 'fr';
  return modelFaults(model).map((parts) => scoringIssue(parts, locale));
}
