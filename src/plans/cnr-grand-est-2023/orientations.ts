import type { PlanPart } from '../plan-part.ts';
import { deck } from './sources.ts';

const TEN_OBJECTIVES = 'Introduction – 10 objectifs clés';
const MANDATE = "Introduction – Une mission confiée aux ARS à l'échelle des territoires";
const FOUR_THEMES = '4 thématiques abordées lors des dialogues';
const PRIORITIES = 'Élaboration du SRS-PRAPS 2023-2028 en région Grand Est';

const nationalObjectives = [
  {
    id: 'objectif-1',
    title: 'Un médecin traitant pour chaque Français en affection de longue durée',
    shortTitle: 'Médecin traitant et ALD',
  },
  {
    id: 'objectif-2',
    title: "Rendre du temps aux médecins et aux soignants, en ville et à l'hôpital",
    shortTitle: 'Temps soignant',
  },
  {
    id: 'objectif-3',
    title: 'Assurer en tout lieu la continuité et la permanence des soins',
    shortTitle: 'Permanence des soins',
  },
  {
    id: 'objectif-4',
    title: "Améliorer la vie à l'hôpital et y stabiliser les équipes",
    shortTitle: "Vie à l'hôpital",
  },
  { id: 'objectif-5', title: 'Former plus de soignants et les former mieux', shortTitle: 'Formation' },
  {
    id: 'objectif-6',
    title: 'Rendre les territoires bien plus attractifs et simplifier la vie quotidienne des soignants',
    shortTitle: 'Attractivité des territoires',
  },
  {
    id: 'objectif-7',
    title: 'Rompre avec la gestion comptable du système de santé, qui a pu conduire à rationner les soins',
    shortTitle: 'Sortie de la logique comptable',
  },
  {
    id: 'objectif-8',
    title: 'Rendre la santé accessible à chacun, sans condition de ressources',
    shortTitle: 'Accès pour tous',
  },
  {
    id: 'objectif-9',
    title: 'Assumer collectivement une nouvelle ambition sur la prévention',
    shortTitle: 'Prévention',
  },
  {
    id: 'objectif-10',
    title: "Donner toute sa place en 2023 à la recherche et à l'innovation",
    shortTitle: 'Recherche et innovation',
  },
] as const;

/** What the agencies were asked to do: the four duties of the mandate. */
export const duties = [
  {
    id: 'mandat-1',
    title: "Faire connaître ce que la feuille de route nationale fait avancer en matière d'accès à la santé",
    text: 'La feuille de route est déclinée, ajustée aux atouts et aux contraintes de chaque lieu, et toutes les parties prenantes y sont associées.',
  },
  {
    id: 'mandat-2',
    title: "Accélérer, avec un appui accru de l'État, les projets que le collectif du territoire juge prioritaires",
    text: "Trois appuis : les directeurs généraux d'ARS peuvent déroger à certaines règles nationales ; plusieurs expérimentations de l'article 51, évaluées favorablement, sont généralisées ; une première enveloppe du FIR accompagne des projets prometteurs.",
  },
  {
    id: 'mandat-3',
    title:
      'Informer chacun, de façon systématique, des soins et de la prévention qui existent et des voies pour y accéder',
  },
  {
    id: 'mandat-4',
    title:
      "Signaler au niveau national les verrous qui subsistent, pour que les deux échelons s'entraînent l'un l'autre",
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
    title: 'Une prévention renforcée, proche des jeunes de 0 à 16 ans et de leurs parents',
    order: 1,
    level: 'region',
    sources: deck(PRIORITIES),
  },
  {
    id: 'priorite-2',
    kind: 'priority',
    title: "Réduire au minimum les effets de l'environnement sur la santé, alors que le climat change",
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
    title: "Un écosystème de santé qui préserve l'autonomie à tout âge",
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
