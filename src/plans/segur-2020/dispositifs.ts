import type { PlanPart } from '../plan-part.ts';
import { article } from './sources.ts';

const DIGITAL = 'Numérique en santé : rattraper le retard, point 2';

/** The programmes under way that the digital part carries on. */
export const dispositifs = [
  {
    id: 'hop-en',
    title: "Hop'EN, hôpital numérique ouvert sur son environnement",
    state: 'running',
    sources: article(DIGITAL),
  },
  { id: 'e-parcours', title: 'e-Parcours', state: 'running', sources: article(DIGITAL) },
] as const satisfies readonly PlanPart<'dispositifs'>[];
