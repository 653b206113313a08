import type { PlanPart } from '../plan-part.ts';
import { article } from './sources.ts';

const MEETINGS = "47 rencontres menées pendant plus d'un mois";

/** The dialogues as the article counts them. */
export const consultations = [
  {
    id: 'cnr-sante-grand-est',
    title: 'Conseil National de la Refondation (CNR) Santé',
    period: '2022-11-08/2022-12',
    organisers: ['ars-grand-est', 'prefectures', 'assurance-maladie'],
    method: [
      "Partir de ce que vivent les Français et d'initiatives locales, dans leur diversité, et proposer des solutions pragmatiques",
    ],
    participants: ['Élus', 'Professionnels de santé', 'Acteurs de santé', 'Citoyens'],
    phases: [
      { title: 'Dialogues territoriaux et régionaux', period: '2022-11-08/2022-12', state: 'done' },
      { title: 'Réunion régionale de restitution', period: '2023-02-07', state: 'done' },
      { title: 'Webinaires départementaux de restitution', state: 'announced' },
    ],
    figures: ['participants', 'constats', 'contributions'],
    meetings: [
      {
        id: 'dialogues-territoriaux',
        level: 'unknown',
        title: 'Dialogues territoriaux',
        count: 44,
        territory: 'grand-est',
        date: '2022-11-08/2022-12',
        status: 'done',
        sources: article(MEETINGS),
      },
      {
        id: 'dialogues-regionaux',
        level: 'region-thematic',
        title: 'Dialogues régionaux thématiques',
        count: 3,
        territory: 'grand-est',
        date: '2022-11-08/2022-12',
        status: 'done',
        sources: article(MEETINGS),
      },
    ],
    sources: article(MEETINGS),
  },
] as const satisfies readonly PlanPart<'consultations'>[];
