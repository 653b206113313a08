import type { PlanPart } from '../plan-part.ts';
import { deck } from './sources.ts';

/** The only date of the slides; the next steps of the projects carry none. */
export const milestones = [
  {
    id: 'jalon-synthese',
    title: 'Présentation des douze projets à la séance de synthèse',
    kind: 'presentation',
    planned: '2020-11-11',
    actual: '2020-11-11',
    state: 'done',
    sources: [...deck('Page de titre'), ...deck('Liste des projets')],
  },
] as const satisfies readonly PlanPart<'milestones'>[];
