import type { PlanPart } from '../plan-part.ts';
import { deck } from './sources.ts';

/** The two ministers who open the meeting, named for their offices. */
export const people = [
  {
    id: 'ministre-sante',
    name: 'Paulette Lenert',
    office: 'Ministre de la Santé, ministre déléguée de la Sécurité sociale',
    organisation: 'ministere-sante',
    sources: deck('Mots de bienvenue'),
  },
  {
    id: 'ministre-securite-sociale',
    name: 'Romain Schneider',
    office: 'Ministre de la Sécurité sociale',
    organisation: 'ministere-securite-sociale',
    sources: deck('Mots de bienvenue'),
  },
] as const satisfies readonly PlanPart<'people'>[];
