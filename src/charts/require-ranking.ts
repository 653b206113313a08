import { requireParts } from '../errors/index.ts';
import type { Prioritisation } from '../scoring/index.ts';

/** Refuses what is no prioritisation, such as its ranking alone or the plan. */
export function requireRanking(caller: string, result: Prioritisation): void {
  const expected = 'a prioritisation, as prioritise or prioritisePlan gives it';
  requireParts(caller, expected, result, ['criteria', 'ranking', 'incomplete', 'excluded']);
}
