import type { PlanPart } from '../../plan-part.ts';
import { ESPACE_SANTE } from '../places.ts';
import { article } from '../sources.ts';

/** The personal health space: one dated action, then the four things it already holds. */
export const monEspaceSante = {
  id: 'carte-2',
  title: 'Mon Espace Santé',
  order: 2,
  focus: true,
  state: 'deploying',
  supersedes: ['Dossier médical partagé (DMP)'],
  events: [
    {
      date: '2022-02',
      kind: 'generalisation',
      text: 'La généralisation commence : Mon Espace Santé est appelé à être le carnet de santé numérique de chacun.',
    },
    {
      text: 'Contenu : un dossier médical qui range ordonnances, résultats et comptes rendus, que les professionnels alimenteront peu à peu de façon automatique et qui reprend les DMP existants.',
    },
    {
      text: "Contenu : un profil médical que l'usager remplit lui-même (allergies, antécédents, constantes comme la tension ou la glycémie).",
    },
    { text: 'Contenu : un carnet de vaccination.' },
    { text: 'Contenu : une messagerie, pour des échanges sécurisés avec ceux qui le soignent.' },
  ],
  nextSteps: [
    { date: '2022', text: 'Agenda médical : rendez-vous, rappels de vaccins et de dépistages réunis en un endroit' },
    {
      date: '2022',
      text: "Catalogue de services et applications référencés par les pouvoirs publics ; le guichet de référencement vient d'ouvrir",
    },
    { date: '2022-Q1', text: 'Application mobile' },
  ],
  sources: article(ESPACE_SANTE),
} as const satisfies PlanPart<'programmes'>;
