import type { PlanPart } from '../../plan-part.ts';
import { TELEMEDICINE } from '../places.ts';
import { article } from '../sources.ts';

/** Telemedicine and its reimbursement, which measure 24 of the Ségur develops. */
export const telemedecine = {
  id: 'carte-9',
  title: 'Télémédecine et prise en charge',
  order: 9,
  focus: false,
  state: 'extended',
  events: [
    {
      date: '2020',
      text: "La crise sanitaire fait bondir la téléconsultation ; après la première vague, l'usage se stabilise peu à peu.",
    },
    {
      date: '2021-12',
      kind: 'amendment',
      text: "Un amendement prolonge le remboursement intégral des téléconsultations, qui s'arrêtait le 31 décembre 2021 : un décret en fixera la fin, au plus tard le 31 juillet 2022.",
    },
    {
      date: '2022-02',
      kind: 'decree',
      text: "Un décret rend durables certains assouplissements de la crise, dont la prescription d'un médicament abortif en téléconsultation.",
    },
    {
      date: '../2022-07-01',
      kind: 'generalisation',
      text: 'La télésurveillance, expérimentée de 2014 à 2021 (programme Etapes), sera remboursée partout : un décret pris pour la LFSS 2022 le prévoit.',
    },
  ],
  nextSteps: [{ date: '../2022-07-01', kind: 'generalisation', text: 'Télésurveillance : remboursement généralisé' }],
  legalActs: [
    {
      kind: 'amendment',
      title: 'Amendement au projet de loi sur les outils de gestion de la crise sanitaire',
      date: '2021-12-30',
    },
    { kind: 'decree', title: 'Décret qui pérennise des assouplissements de la crise sanitaire', date: '2022-02' },
    { kind: 'law', title: 'Loi de financement de la sécurité sociale (LFSS) pour 2022' },
  ],
  sources: article(TELEMEDICINE),
} as const satisfies PlanPart<'programmes'>;
