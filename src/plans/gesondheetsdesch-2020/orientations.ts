import type { PlanPart } from '../plan-part.ts';
import { deck } from './sources.ts';

const pyramid = deck('Liste des projets – Origine des projets et objectif final');

/**
 * The final objective, and the three origins that the pyramid of the slide stacks under it. Which project comes from which
 * origin is not said: the projects themselves carry the origin `unknown`.
 */
export const orientations = [
  {
    id: 'plan-national-de-sante',
    kind: 'final-objective',
    title: 'Plan national de santé',
    level: 'country',
    sources: pyramid,
  },
  {
    id: 'origine-1',
    kind: 'unknown',
    title: 'Plan gouvernemental',
    order: 1,
    text: "Première origine des projets ; le diaporama n'en attribue aucun.",
    sources: pyramid,
  },
  {
    id: 'origine-2',
    kind: 'unknown',
    title: 'Pistes stratégiques',
    order: 2,
    text: "Deuxième origine des projets ; le diaporama n'en attribue aucun.",
    sources: pyramid,
  },
  {
    id: 'origine-3',
    kind: 'unknown',
    title: 'Revendications et idées des participants',
    order: 3,
    text: "Troisième origine des projets ; le diaporama n'en attribue aucun.",
    sources: pyramid,
  },
] as const satisfies readonly PlanPart<'orientations'>[];
