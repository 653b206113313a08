import { requireEntries } from '../errors/index.ts';

/** Refuses a call with data that was not read as a plan: every list that following it looks at must be there. */
export function requirePlanOf(caller: string, plan: unknown, lists: readonly string[] = LISTS): void {
  requireEntries(caller, 'a plan that parsePlan or safeParsePlan gave', plan, lists);
}

const LISTS: readonly string[] = [
  'orientations',
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
  'links',
];
