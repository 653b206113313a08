import type { PlanInput } from '../../model/index.ts';
import { gesondheetsdesch2020Claims } from '../claims/gesondheetsdesch-2020.ts';
import { consultations } from './consultation.ts';
import { figures } from './figures.ts';
import { glossary } from './glossary.ts';
import { links } from './links.ts';
import { milestones } from './milestones.ts';
import { organisations } from './organisations.ts';
import { orientations } from './orientations.ts';
import { people } from './people.ts';
import { projects } from './projects.ts';
import { deck, sources } from './sources.ts';
import { territories } from './territories.ts';

/** The synthesis of the Gesondheetsdësch, 11 November 2020, as data. */
export const gesondheetsdesch2020Data = {
  id: 'gesondheetsdesch-2020',
  title: 'Gesondheetsdësch : synthèse du 11 novembre 2020',
  kind: 'consultation',
  language: 'fr',
  currency: 'EUR',
  jurisdiction: 'luxembourg',
  period: '2020-11-11',
  publishers: ['gouvernement'],
  sponsors: ['ministere-sante', 'ministere-securite-sociale'],
  parentPlan: {
    title: 'Plan national de santé',
    sources: deck('Liste des projets – Origine des projets et objectif final'),
  },
  summary:
    "Douze projets présentés après les premières réunions de trois groupes de travail, en vue d'un plan national de santé ; trois sont détaillés.",
  notes: [
    'Les faits, noms et intitulés viennent du diaporama cité ; les phrases sont reformulées.',
    "Une couleur distingue sur le diaporama les projets des pistes de projets : le texte ne la garde pas, d'où la nature « unknown » des douze projets. De même, aucun projet n'est attribué à l'une des trois origines.",
    "Le mot « Gesondheetsdësch » est luxembourgeois (« table de la santé ») ; le diaporama l'écrit aussi « Gesondheitsdësch ».",
    "Sur la diapositive du projet 7, le titre est celui de la liste des douze projets et non une affirmation propre au projet : il n'est pas repris.",
    "La première liste ajoute « (vue actuelle/projections) » à l'intitulé du projet 5, que les listes suivantes ne reprennent pas. Les ministres sont nommés pour leur fonction.",
  ],
  sources,
  territories,
  organisations,
  people,
  orientations,
  consultations,
  projects,
  budgetLines: gesondheetsdesch2020Claims.budgetLines,
  milestones,
  figures: [...figures, ...gesondheetsdesch2020Claims.figures],
  claims: gesondheetsdesch2020Claims.claims,
  links,
  glossary,
  provenance: deck('Ensemble du diaporama'),
} satisfies PlanInput;
