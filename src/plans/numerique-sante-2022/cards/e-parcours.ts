import type { PlanPart } from '../../plan-part.ts';
import { E_PARCOURS } from '../places.ts';
import { article } from '../sources.ts';

/** Digital services for coordination; action 14 of the roadmap, extended by a year. */
export const eParcours = {
  id: 'carte-13',
  title: 'Programme e-Parcours',
  order: 13,
  focus: false,
  state: 'extended',
  history: [
    { state: 'announced', date: '2019-04-25', note: 'Action 14 de la feuille de route' },
    { state: 'running' },
    { state: 'extended', note: "Jusqu'au 31 décembre 2023" },
  ],
  events: [
    {
      text: 'La DGOS déploie le programme, dans le volet numérique de « Ma santé 2022 », en appui aux professionnels des secteurs sanitaire, médico-social et social.',
    },
    { text: "Les professionnels disposent d'un bouquet de services numériques de coordination." },
    {
      date: '2019-04-25',
      kind: 'presentation',
      text: "C'est l'action 14 de la feuille de route ; elle finance l'organisation et les outils de la coordination, usuelle ou complexe.",
      details: [
        "Collectifs de soins coordonnés : CPTS, ou groupements d'une expérimentation « Article 51 »",
        "Dispositifs d'appui aux parcours complexes",
      ],
    },
    {
      text: 'Les ARS repèrent les projets des territoires, en lien avec les zones prioritaires, et demandent leur financement à la DGOS.',
    },
    {
      text: "Le financement suit l'« usage significatif » des services, que mesurent des indicateurs.",
    },
    {
      date: '2020-end',
      kind: 'review',
      text: 'Les indicateurs sont revus : plus proches des métiers et de la doctrine technique.',
    },
  ],
  nextSteps: [
    {
      date: '../2023-12-31',
      kind: 'extension',
      text: "Extension jusqu'au 31 décembre 2023 : les cibles d'usage, dues en principe 2 ans après le financement, ont un an de plus",
    },
    {
      kind: 'extension',
      text: 'Buts de la prolongation',
      details: [
        'Programmes plus cohérents entre eux',
        'Déploiement en 2022 des services socles du Ségur',
        'Outils de coordination et accompagnement des DAC, un an de plus',
      ],
    },
    {
      date: '2022',
      text: 'Perspectives 2022',
      details: ["Cibles d'usage régionales", 'DAC dans les référentiels socles e-santé'],
    },
  ],
  sources: article(E_PARCOURS),
} as const satisfies PlanPart<'programmes'>;
