import type { ClaimInput, SourceReference } from '../../model/index.ts';
import type { PlanPart } from '../plan-part.ts';

/** The claims of one plan with the figures and budget lines that only they need; to be spread into the plan. */
export interface ClaimData {
  readonly claims: readonly ClaimInput[];
  readonly figures: readonly PlanPart<'figures'>[];
  readonly budgetLines: readonly PlanPart<'budgetLines'>[];
}

/** Cites places of one source. */
export function citing(source: string): (place: string) => SourceReference[] {
  return (place) => [{ source, place }];
}
