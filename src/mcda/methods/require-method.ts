import { type KeysOf, PlanSanteError, requireKeys } from '../../errors/index.ts';
import type { ScoringMethod } from './scoring-method.ts';

const KEYS: KeysOf<ScoringMethod> = { id: true, additive: true, dependsOnSet: true, conventions: true, run: true };

/**
 * Refuses what is no method, such as its name or the bare function: a method says more about itself than how it counts. One that
 * does not say whether it adds up would be taken for a sum, and its stability would be told wrongly.
 */
export function requireMethod(caller: string, method: ScoringMethod): void {
  if (typeof method?.run !== 'function' || typeof method.additive !== 'boolean')
    throw new PlanSanteError({ function: caller, expected: 'a method: defineMethod({ id, run })', received: method });
  requireKeys(caller, 'the method', method, KEYS);
}
