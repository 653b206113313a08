import { requireEntries } from '../errors/index.ts';
import type { Plan } from '../model/index.ts';

/** Refuses what is no plan, in the name of the function that was called. */
export function requirePlan(caller: string, plan: Plan): void {
  requireEntries(caller, 'a plan, as parsePlan gives it', plan, ['projects', 'constats', 'followUps', 'sources']);
}
