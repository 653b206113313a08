import { PlanSanteError } from '../errors/index.ts';
import { checkPrioritisation } from './check-prioritisation.ts';
import type { PrioritisationModel } from './prioritisation-model.ts';

/**
 * Takes the rules of a prioritisation as they are written in a program, refuses them when they cannot work, and gives them back
 * with their literal ids: {@link prioritise} then takes scores on these criteria and no others. For rules that come from outside,
 * ask `checkPrioritisation`, which answers with issues.
 *
 * @throws PlanSanteError when the model cannot be used; the error carries all the issues.
 * @example
 * ```ts
 * import { definePrioritisation } from 'plan-sante/scoring';
 * const model = definePrioritisation({
 *   id: 'local-contract',
 *   title: { fr: 'Priorités du contrat local', en: 'Priorities of the local contract' },
 *   gates: [{ id: 'concrete', label: 'Has a concrete form' }],
 *   criteria: [
 *     { id: 'severity', label: 'Severity', direction: 'max', weight: 60, scale: { min: 0, max: 5 } },
 *     { id: 'delay', label: 'Delay', direction: 'min', weight: 40, scale: { min: 0, max: 24, unit: 'months' } },
 *   ],
 * });
 * model.criteria.length; // 2
 * ```
 */
export function definePrioritisation<const Model extends PrioritisationModel>(model: Model): Model {
  requireUsable('definePrioritisation', model);
  return model;
}

/** Refuses a model that cannot be used, in the name of the public function that was called. */
export function requireUsable(caller: string, model: PrioritisationModel): void {
  const issues = checkPrioritisation(model, { locale: 'en' });
  const first = issues[0];
  if (first === undefined) return;
  const expected = `a usable prioritisation model (${first.place}: ${first.message})`;
  // An object that is no model at all is worth showing; of a model its id says enough.
  throw new PlanSanteError({ function: caller, expected, received: model?.id ?? model, issues });
}
