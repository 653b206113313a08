import type { PlanPart } from '../plan-part.ts';
import { article } from './sources.ts';

/** The country; the regions and départements of the pilots are counted, not named. */
export const territories = [
  { id: 'france', name: 'France', level: 'country', iso: 'FR', sources: article('Introduction') },
] as const satisfies readonly PlanPart<'territories'>[];
