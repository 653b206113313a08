import type { PlanPart } from '../plan-part.ts';
import { deck } from './sources.ts';

/** What the slides count, beside the projects announced. */
export const figures = [
  {
    id: 'groupes-de-travail',
    title: 'Groupes de travail dont la séance rend compte',
    value: 3,
    qualifier: 'exact',
    unit: 'groupes',
    asWritten: 'trois premiers groupes de travail',
    territory: 'luxembourg',
    sources: deck('Mots de bienvenue'),
  },
] as const satisfies readonly PlanPart<'figures'>[];
