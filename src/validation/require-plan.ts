import { PlanSanteError } from '../errors/index.ts';
import type { Plan } from '../model/index.ts';
import { isList, take } from './reading/reader.ts';

/** Refuses a call with data that was not read: every list that reading fills in must be there. */
export function requirePlan(caller: string, plan: unknown): void {
  if (typeof plan === 'object' && plan !== null && COLLECTIONS.every((name) => isList(take(plan as never, name))))
    return;
  throw new PlanSanteError({
    function: caller,
    expected: 'a plan, or the partial plan, that safeParsePlan gave',
    received: plan,
  });
}

const COLLECTIONS = [
  'publishers',
  'sources',
  'territories',
  'organisations',
  'people',
  'orientations',
  'consultations',
  'constats',
  'pistes',
  'dispositifs',
  'projects',
  'measures',
  'programmes',
  'budgetLines',
  'milestones',
  'indicators',
  'followUps',
  'figures',
  'claims',
  'links',
  'glossary',
] as const satisfies readonly (keyof Plan)[];
