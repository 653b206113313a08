import { PlanSanteError } from '../../errors/index.ts';
import type { ScoringMethod } from './scoring-method.ts';

/** Refuses what is no method, such as its name or the bare function: a method says more about itself than how it counts. */
export function requireMethod(caller: string, method: ScoringMethod): void {
  if (typeof method?.run === 'function') return;
  throw new PlanSanteError({ function: caller, expected: 'a method: defineMethod({ id, run })', received: method });
}
