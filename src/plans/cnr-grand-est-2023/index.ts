import type { PlanInput } from '../../model/index.ts';
import { cnrGrandEst2023Claims } from '../claims/cnr-grand-est-2023.ts';
import { constats } from './constats.ts';
import { consultations } from './consultation.ts';
import { dispositifs } from './dispositifs.ts';
import { figures } from './figures.ts';
import { followUps } from './follow-ups.ts';
import { glossary } from './glossary.ts';
import { links } from './links.ts';
import { measures } from './measures.ts';
import { milestones } from './milestones.ts';
import { organisations } from './organisations.ts';
import { orientations } from './orientations.ts';
import { pistes } from './pistes.ts';
import { prioritisation } from './prioritisation.ts';
import { programmes } from './programmes.ts';
import { projects } from './projects.ts';
import { article, deck, sources } from './sources.ts';
import { territories } from './territories.ts';

/** The restitution of the CNR Santé in Grand Est, 7 February 2023, as data. */
export const cnrGrandEst2023Data = {
  id: 'cnr-grand-est-2023',
  title: 'CNR Santé Grand Est : restitution régionale du 7 février 2023',
  acronym: 'CNR Santé',
  kind: 'consultation',
  language: 'fr',
  currency: 'EUR',
  jurisdiction: 'grand-est',
  period: '2022-11-08/2023-02-07',
  publishers: ['ars-grand-est'],
  sponsors: ['ministere-sante'],
  parentPlan: { title: 'Projet régional de santé', sources: article('Quelles sont les perspectives ?') },
  summary:
    "Ce que les dialogues du Conseil national de la refondation ont produit dans le Grand Est : constats partagés, pistes, solutions existantes, seize projets et leur suite. Le diaporama ne vise pas l'exhaustivité : il rend l'expression du plus grand nombre.",
  notes: [
    "ILLUSTRATIF : les critères, poids, échelles et notes du panel, ainsi que les verdicts de provenance « illustrative », sont inventés pour la démonstration. Le diaporama n'en donne aucun ; les classements qui en résultent ne valent pas avis sur les projets.",
    "Les faits, chiffres, noms et intitulés viennent du diaporama et de l'article cités ; les titres des projets sont ceux qui sont imprimés. Les phrases, et parmi elles les devises et les objectifs, sont reformulées : le document fait foi.",
    "Le lien entre un projet et les constats auxquels il répond, comme celui d'une ligne d'avancement à un constat, est une lecture de leur contenu : le diaporama ne l'établit pas. De même pour la condition « forme concrète » : le dispositif cité existe selon le diaporama, son rapprochement avec le projet est notre lecture.",
    "Les défauts du document sont gardés à dessein : bénéficiaire sans nom (P1), rôles vides (P2, P4), thème placé parmi les bénéficiaires (P5), rôles repris d'une autre fiche (A3, A4, A6), titre changeant (A2, M2), diapositive sans contenu (pistes du thème attractivité).",
    "Le lieu où une solution existante a été racontée (« toldAt ») n'est pas forcément celui où elle agit.",
    'Les personnes nommées dans le diaporama ne sont pas reprises.',
  ],
  sources,
  territories,
  organisations,
  orientations,
  consultations,
  constats,
  pistes,
  dispositifs,
  projects,
  measures,
  programmes,
  budgetLines: cnrGrandEst2023Claims.budgetLines,
  milestones,
  followUps,
  figures: [...figures, ...cnrGrandEst2023Claims.figures],
  claims: cnrGrandEst2023Claims.claims,
  links,
  glossary,
  prioritisation,
  provenance: [...deck('Ensemble du diaporama'), ...article("Ensemble de l'article")],
} satisfies PlanInput;
