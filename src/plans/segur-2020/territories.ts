import type { PlanPart } from '../plan-part.ts';
import { article } from './sources.ts';

/** The country: the conclusions are national. */
export const territories = [
  { id: 'france', name: 'France', level: 'country', iso: 'FR', sources: article('Mesures 24 et 26') },
] as const satisfies readonly PlanPart<'territories'>[];
