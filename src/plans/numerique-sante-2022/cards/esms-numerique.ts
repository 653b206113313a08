import type { PlanPart } from '../../plan-part.ts';
import { ESMS } from '../places.ts';
import { article } from '../sources.ts';

/** Digital nursing homes, and the programme for social and medico-social services. */
export const esmsNumerique = {
  id: 'carte-12',
  title: 'Numérisation des Ehpad et programme ESMS numérique',
  order: 12,
  focus: false,
  state: 'deploying',
  events: [
    {
      text: "Les ARS pilotent 2,1 milliards d'euros, venus du Ségur et de France Relance.",
      details: ["600 millions d'euros : numérique", "1,5 milliard d'euros : modernisation des Ehpad"],
    },
    {
      text: "Le volet numérique doit faire mûrir les usages des Ehpad, surtout par le dossier usager informatisé (DUI), que partagent l'hôpital, la ville, le domicile et l'Ehpad.",
      details: [
        "155 millions d'euros : habitat intermédiaire (résidences autonomie, habitats inclusifs), neuf ou rénové",
        "125 millions d'euros en 2022 : petits équipements du quotidien",
      ],
    },
    {
      date: '2019',
      kind: 'launch',
      text: 'La CNSA lance le programme ESMS numérique, devenu le « moteur » du Ségur numérique pour le social et le médico-social.',
    },
    {
      date: '2021/2025',
      text: "Le programme vise un DUI pour chaque personne accompagnée ; les crédits du Ségur lui apportent 630 millions d'euros.",
    },
    {
      date: '2019-end/2020',
      text: "Conception avec les fédérations et les éditeurs : besoins partagés, cibles d'usage, cahier des charges national.",
    },
    {
      date: '2021-start',
      kind: 'call',
      text: "Amorçage : premiers appels à projets régionaux, puis, avec le Ségur, une seconde vague et un appel national ; plus de 230 projets retenus, plus de 6000 ESSMS équipés d'un DUI.",
    },
  ],
  nextSteps: [
    {
      date: '2022/2025',
      kind: 'generalisation',
      text: "Généralisation : un DUI interopérable dans tous les ESSMS d'ici 2025, avec 430 millions d'euros du Ségur dont 100 millions en 2022 ; près de 35 000 ESSMS aidés, à travers environ 1 400 projets",
    },
  ],
  budgetLines: [
    'bl-ehpad',
    'bl-ehpad-numerique',
    'bl-ehpad-modernisation',
    'bl-ehpad-logements',
    'bl-ehpad-equipements',
    'bl-esms',
    'bl-esms-generalisation',
    'bl-esms-2022',
  ],
  figures: [
    'fig-esms-projets-amorcage',
    'fig-esms-structures-amorcage',
    'fig-esms-projets-cible',
    'fig-esms-structures-cible',
  ],
  sources: article(ESMS),
} as const satisfies PlanPart<'programmes'>;
