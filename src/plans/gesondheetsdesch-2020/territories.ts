import type { PlanPart } from '../plan-part.ts';
import { deck } from './sources.ts';

/** The country; the slides name no canton. */
export const territories = [
  {
    id: 'luxembourg',
    name: 'Luxembourg',
    level: 'country',
    iso: 'LU',
    aliases: ['Grand-Duché de Luxembourg', 'Lëtzebuerg'],
    sources: [...deck('Page de titre'), { source: 'iso-3166-1', place: 'LU' }],
  },
] as const satisfies readonly PlanPart<'territories'>[];
