import type { PlanPart } from '../plan-part.ts';
import { deck } from './sources.ts';

type Project = PlanPart<'projects'>;
type Entry = Omit<Project, 'id' | 'number' | 'kind' | 'origins' | 'sources'>;

const PROJECT_SHEET = 'Rédiger la feuille de projet : périmètre, parties prenantes, étapes intermédiaires et délais';

const REGISTER = "Création d'un registre digital unique pour les professions de santé";

/** The twelve, in the order of the list. Titles are those of the slides of the details; "Reforme" is printed so. */
const entries: readonly Entry[] = [
  { title: 'Formes sociétales des professions de santé' },
  { title: 'Reforme du Collège Médical' },
  { title: 'Reforme du Conseil Supérieur de Certaines Professions de Santé' },
  { title: 'Revue des attributions professionnelles et adaptation des formations respectives' },
  {
    title: REGISTER,
    listTitle: `${REGISTER} (vue actuelle/projections)`,
    headline:
      'Avec un seul registre digital, chacun voit clair sur les professionnels de santé et les ressources à venir se projettent de façon fiable.',
    objectives: [
      "Disposer d'un registre unique dont les données sur chaque professionnel, actif ou non, sont à jour, et qui permette de projeter les ressources de chaque profession.",
    ],
    nextSteps: [
      {
        text: 'Achever la feuille de projet, en tenant compte des projets en cours : périmètre, parties prenantes à associer, objectifs détaillés',
      },
      { text: "Analyser l'existant et les défauts des outils actuels", responsible: 'Audit externe' },
      { text: "Définir l'état visé" },
      { text: 'Mettre en place la solution trouvée' },
    ],
    workingGroups: ["Atelier pour préciser les objectifs et recenser les sources d'information qui existent"],
  },
  {
    title: 'Promotion des professions de santé',
    headline: 'Promouvoir les professions de santé est essentiel si le pays veut échapper, à long terme, à la pénurie.',
    objectives: [
      'Une communication et un marketing sur les professions de santé, qui améliorent leur image et attirent plus de monde vers le système de santé du pays.',
    ],
    nextSteps: [
      { text: PROJECT_SHEET },
      { text: 'Débattre de ce qui rend les professions de soins attractives, et en tirer des recommandations' },
      { text: "Estimer ce que le numérique et l'innovation peuvent changer au manque de professionnels" },
      { text: "Tenir un atelier sur le concept de base d'une campagne de communication" },
      { text: 'Mettre en place les solutions choisies' },
    ],
    workingGroups: [
      "Concept de base d'une campagne de communication, et autres façons de promouvoir les professions de santé",
    ],
  },
  {
    title: "Elaboration d'une vision de l'écosystème de santé du futur",
    objectives: [
      'Une vision du futur écosystème de santé bâtie autour du parcours du patient, de la prise en charge au financement, avec une position sur le virage ambulatoire, la médecine universitaire, la prévention, les parcours de soins et le rôle de chacun (médecins, infirmières, pharmaciens, réseaux de soins).',
    ],
    nextSteps: [
      { text: PROJECT_SHEET },
      {
        text: "Décrire des « parcours du patient » pour des cas représentatifs, leurs points d'interaction et ce qui peut y être amélioré",
      },
      { text: 'Présenter la médecine préventive, composante du futur système de santé' },
      { text: "Réunir un groupe de travail sur l'hospitalisation à domicile" },
    ],
    workingGroups: [
      "Approfondir l'étude de faisabilité des scénarios 2/3, discutés au GT1",
      'Atelier sur les normes des interventions en mode ambulatoire',
    ],
  },
  {
    title: "Elaboration d'une carte sanitaire extrahospitalière",
    listTitle: "Élaboration d'une carte sanitaire extrahospitalière",
  },
  { title: "Étude de la mise en place d'un fonds d'indemnisation" },
  { title: 'Mise en place du paiement direct' },
  { title: 'Amélioration de la communication avec le patient' },
  { title: 'Revue stratégique de la Nomenclature' },
];

/** Project or lead is a colour on the slide and lost in the text: `kind` is `unknown` for all twelve. */
export const projects: readonly Project[] = entries.map((entry, index) => ({
  ...entry,
  id: String(index + 1),
  number: index + 1,
  kind: 'unknown',
  origins: ['unknown'],
  sources: [
    ...deck(`Liste des projets, point ${index + 1}`),
    ...(entry.objectives ? deck(`Détails des projets – Projet ${index + 1}`) : []),
  ],
}));
