import type { PlanPart } from '../plan-part.ts';
import { duties } from './orientations.ts';
import { article, deck } from './sources.ts';

const PROGRESS = "État d'avancement actuel du CNR en Grand Est";
const themes = ['prevention', 'attractivite', 'medecin-traitant', 'acces-aux-soins'] as const;

/** The dialogues: 47 held at three levels, one regional synthesis, ten webinars to come. */
export const consultations = [
  {
    id: 'cnr-sante-grand-est',
    title: 'Conseil National de la Refondation (CNR) Santé',
    period: '2022-11-08/2022-12-16',
    organisers: ['ars-grand-est', 'prefectures', 'assurance-maladie'],
    method: [
      'Allier dans tous les territoires citoyens, élus et professionnels, en travaillant ensemble',
      "Passer à l'action en mobilisant toutes les forces vives du système de santé",
      "Répondre à un problème d'ensemble par des réponses locales et différenciées",
      'Partir du terrain, avec confiance, coopération et subsidiarité',
    ],
    mandate: duties.map((duty) => duty.title),
    participants: ['Élus', 'Professionnels de santé', 'Acteurs de santé', 'Citoyens'],
    participantGroups: [
      { name: 'Élus', kind: 'elected' },
      { name: 'Professionnels de santé', kind: 'professionals' },
      { name: 'Acteurs de santé', kind: 'actors' },
      { name: 'Citoyens', kind: 'citizens' },
    ],
    phases: [
      { title: 'Dialogues territoriaux et régionaux', period: '2022-11-08/2022-12-16', state: 'done' },
      { title: 'Restitution régionale', period: '2023-02-07', state: 'done' },
      { title: 'Webinaires départementaux : choix des projets prioritaires', state: 'announced' },
    ],
    figures: ['participants', 'constats-partages', 'contributions', 'pistes-prevention'],
    meetings: [
      {
        id: 'dialogues-arrondissement',
        level: 'arrondissement',
        title: "Dialogues d'arrondissements",
        count: 35,
        territory: 'grand-est',
        date: '2022-11-08/2022-12-16',
        themes: [...themes],
        status: 'done',
        sources: deck(PROGRESS),
      },
      {
        id: 'dialogues-departement',
        level: 'department',
        title: 'Dialogues départementaux',
        count: 9,
        territory: 'grand-est',
        date: '2022-11-14/2022-12-16',
        themes: [...themes],
        status: 'done',
        sources: deck(PROGRESS),
      },
      {
        id: 'dialogues-region',
        level: 'region-thematic',
        title: 'Dialogues régionaux thématiques',
        count: 3,
        territory: 'grand-est',
        date: '2022-12-05/2022-12-10',
        status: 'done',
        sources: deck(PROGRESS),
      },
      {
        id: 'synthese',
        level: 'synthesis',
        title: 'Réunion régionale de synthèse',
        count: 1,
        territory: 'grand-est',
        status: 'unknown',
        sources: deck(PROGRESS),
      },
      {
        id: 'webinaires',
        level: 'webinar',
        title: 'Webinaires départementaux de restitution',
        count: 10,
        territory: 'grand-est',
        format: 'video',
        status: 'announced',
        sources: deck(PROGRESS),
      },
    ],
    sources: [
      ...deck('Introduction – Une méthode, celle du Conseil National de Refondation'),
      ...article("47 rencontres menées pendant plus d'un mois"),
    ],
  },
] as const satisfies readonly PlanPart<'consultations'>[];
