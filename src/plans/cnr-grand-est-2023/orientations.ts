import type { PlanPart } from '../plan-part.ts';
import { deck } from './sources.ts';

const TEN_OBJECTIVES = 'Introduction – 10 objectifs clés';
const MANDATE = "Introduction – Une mission confiée aux ARS à l'échelle des territoires";
const FOUR_THEMES = '4 thématiques abordées lors des dialogues';
const PRIORITIES = 'Élaboration du SRS-PRAPS 2023-2028 en région Grand Est';

const nationalObjectives = [
  {
    id: 'objectif-1',
    title: "Garantir à tous les Français souffrant d'une affection de longue durée un accès à un médecin traitant",
    shortTitle: 'Médecin traitant et ALD',
  },
  {
    id: 'objectif-2',
    title: "Redonner du temps médical, du temps de soignant, en ville comme à l'hôpital",
    shortTitle: 'Temps soignant',
  },
  {
    id: 'objectif-3',
    title: 'Permettre partout sur le territoire la continuité et la permanence des soins',
    shortTitle: 'Permanence des soins',
  },
  {
    id: 'objectif-4',
    title: "Améliorer la qualité de la vie à l'hôpital et stabiliser les équipes",
    shortTitle: "Vie à l'hôpital",
  },
  { id: 'objectif-5', title: 'Former plus de soignants et les former mieux', shortTitle: 'Formation' },
  {
    id: 'objectif-6',
    title: "Créer un choc d'attractivité dans les territoires et faciliter le quotidien des soignants",
    shortTitle: 'Attractivité des territoires',
  },
  {
    id: 'objectif-7',
    title:
      'Tourner le dos à la logique comptable qui a présidé à la gestion du système de santé et qui a pu aboutir à une forme de rationnement des soins',
    shortTitle: 'Sortie de la logique comptable',
  },
  {
    id: 'objectif-8',
    title: 'Garantir que la santé soit accessible à tous nos concitoyens quelles que soient leurs ressources',
    shortTitle: 'Accès pour tous',
  },
  {
    id: 'objectif-9',
    title: 'Assumer collectivement une nouvelle ambition sur la prévention',
    shortTitle: 'Prévention',
  },
  {
    id: 'objectif-10',
    title: "Faire de 2023 une année importante de la recherche et de l'innovation",
    shortTitle: 'Recherche et innovation',
  },
] as const;

/** What the agencies were asked to do: the four duties of the mandate. */
export const duties = [
  {
    id: 'mandat-1',
    title: "Partager les avancées de la feuille de route nationale pour l'accès à la santé",
    text: 'La feuille de route est déclinée, ajustée aux atouts et aux contraintes de chaque lieu, et toutes les parties prenantes y sont associées.',
  },
  {
    id: 'mandat-2',
    title:
      "Accélérer le déploiement des projets identifiés comme prioritaires par le collectif du territoire avec le soutien renforcé de l'état",
    text: "Trois appuis : les directeurs généraux d'ARS peuvent déroger à certaines règles nationales ; plusieurs expérimentations de l'article 51, évaluées favorablement, sont généralisées ; une première enveloppe du FIR accompagne des projets prometteurs.",
  },
  {
    id: 'mandat-3',
    title:
      "Organiser l'information systématique de la population sur l'offre de soins et de prévention et la meilleure façon d'y accéder",
  },
  {
    id: 'mandat-4',
    title:
      "Faire remonter à l'échelle nationale les verrous restant à lever pour créer une dynamique productive entre les échelons national et territorial",
  },
] as const;

/** National objectives, duties, themes with their sub-themes, regional priorities. */
export const orientations = [
  ...nationalObjectives.map((objective, index) => ({
    ...objective,
    kind: 'objective',
    number: index + 1,
    order: index + 1,
    level: 'national',
    sources: deck(TEN_OBJECTIVES),
  })),
  ...duties.map((duty, index) => ({
    ...duty,
    kind: 'duty',
    order: index + 1,
    level: 'region',
    sources: deck(MANDATE),
  })),
  {
    id: 'prevention',
    kind: 'theme',
    title: 'Prévention au quotidien',
    shortTitle: 'Prévention',
    order: 1,
    motto: 'Une alliance nouvelle des acteurs locaux, pour que la prévention gagne le quotidien des Français',
    text: 'Chercher ce qui donnerait à chacun le désir de prendre soin de sa santé.',
    sources: deck(FOUR_THEMES),
  },
  {
    id: 'attractivite',
    kind: 'theme',
    title: 'Attractivité des métiers et fidélisation',
    shortTitle: 'Attractivité des métiers',
    order: 2,
    motto: "Mobiliser les leviers territoriaux d'attractivité des métiers de la santé",
    text: 'Chercher comment redonner du sens au travail de celles et ceux qui nous soignent.',
    sources: deck(FOUR_THEMES),
  },
  {
    id: 'medecin-traitant',
    kind: 'theme',
    title: 'Accès à un médecin traitant et à une équipe traitante',
    shortTitle: 'Médecin traitant et équipe traitante',
    order: 3,
    motto: "Un médecin traitant ou une équipe traitante pour tous, et d'abord pour les plus fragiles",
    text: "Chercher comment chacun, même le plus vulnérable, peut obtenir les soins et l'accompagnement nécessaires. Le médecin traitant y tient cinq rôles : soigner régulièrement en veillant à un suivi optimal, orienter dans le parcours de soins, tenir et centraliser le dossier médical, prévenir selon la personne, établir le protocole de soins d'une affection de longue durée ou d'une maladie chronique.",
    sources: deck(FOUR_THEMES),
  },
  {
    id: 'acces-aux-soins',
    kind: 'theme',
    title: 'Accès aux soins',
    order: 4,
    motto: "Soutenir l'exercice coordonné, assurer la continuité des soins et répondre aux soins non programmés",
    text: "Chercher comment les professionnels peuvent répondre à toute heure à qui a besoin de suivi et d'assistance. Un soin non programmé répond à un problème qui n'est pas une urgence vitale, mais ne peut être ni prévu ni différé, quand le médecin traitant n'est pas là, cabinets ouverts ou fermés.",
    sources: deck(FOUR_THEMES),
  },
  {
    id: 'former',
    kind: 'sub-theme',
    title: 'Former',
    order: 1,
    parent: 'attractivite',
    sources: deck('Attractivité des métiers – Projets proposés lors du CNR'),
  },
  {
    id: 'attirer',
    kind: 'sub-theme',
    title: 'Attirer',
    order: 2,
    parent: 'attractivite',
    sources: deck('Attractivité des métiers – Projets proposés lors du CNR'),
  },
  {
    id: 'fideliser',
    kind: 'sub-theme',
    title: 'Fidéliser',
    order: 3,
    parent: 'attractivite',
    sources: deck('Attractivité des métiers – Projets proposés lors du CNR'),
  },
  {
    id: 'priorite-1',
    kind: 'priority',
    title: 'Renforcer la prévention au plus près des jeunes (0-16 ans) et de leurs parents',
    order: 1,
    level: 'region',
    sources: deck(PRIORITIES),
  },
  {
    id: 'priorite-2',
    kind: 'priority',
    title: "Minimiser l'impact environnemental sur la santé des populations dans un contexte de changement climatique",
    order: 2,
    level: 'region',
    sources: deck(PRIORITIES),
  },
  {
    id: 'priorite-3',
    kind: 'priority',
    title: "Optimiser l'accès aux soins non programmés dans chaque territoire",
    number: 3,
    order: 3,
    level: 'region',
    sources: deck(PRIORITIES),
  },
  {
    id: 'priorite-4',
    kind: 'priority',
    title:
      "Encourager un écosystème de la santé favorable à la préservation de l'autonomie aux différents âges de la vie",
    order: 4,
    level: 'region',
    sources: deck(PRIORITIES),
  },
  {
    id: 'organisation-offre',
    kind: 'unknown',
    title: "L'organisation de l'offre de santé",
    order: 5,
    level: 'region',
    text: 'À côté des quatre priorités : activités de soins, offre médico-sociale, permanence des soins en établissement, ORSAN, laboratoires de biologie médicale, transfrontalier.',
    sources: deck(PRIORITIES),
  },
] as const satisfies readonly PlanPart<'orientations'>[];
