import type { PlanPart } from '../../plan-part.ts';
import { ROADMAP } from '../places.ts';
import { article } from '../sources.ts';

/** The digital roadmap 2019-2022. */
export const maSante2022 = {
  id: 'carte-1',
  title: 'Ma Santé 2022 : feuille de route du numérique en santé',
  order: 1,
  focus: false,
  state: 'deploying',
  events: [
    { date: '2019-04', kind: 'launch', text: 'La feuille de route 2019-2022 est lancée.' },
    {
      text: 'Cinq orientations se partagent 30 actions.',
      details: [
        'Orientation 1, gouvernance du numérique en santé : 3 actions',
        "Orientation 2, sécurité et interopérabilité des systèmes d'information : 7 actions",
        'Orientation 3, services numériques socles : 5 actions',
        'Orientation 4, plateformes nationales : 3 actions',
        'Orientation 5, innovation et engagement des acteurs : 12 actions',
      ],
    },
    {
      date: '2019-04',
      kind: 'creation',
      text: "La Délégation ministérielle au numérique en santé (DNS) est créée ; elle porte la doctrine technique, Mon Espace Santé, la charte d'interopérabilité avec les industriels et les investissements dans les systèmes d'information.",
    },
  ],
  nextSteps: [
    { kind: 'generalisation', text: 'Mon Espace Santé : suite de la généralisation' },
    { kind: 'generalisation', text: 'Application Carte Vitale (ApVC) : suite de la généralisation' },
    { kind: 'launch', text: 'Rendre opposables les référentiels MSSanté : démarche à lancer' },
    { kind: 'generalisation', text: "Référentiel MaturiN'H, version 1 : généralisation" },
    { kind: 'launch', text: "Ségur, volet médico-social : ouverture du guichet de l'ANS" },
    { text: 'Espace européen des données de santé (EEDS) : travaux poursuivis sous la PFUE' },
  ],
  figures: ['fig-actions-feuille-de-route'],
  sources: article(ROADMAP),
} as const satisfies PlanPart<'programmes'>;
