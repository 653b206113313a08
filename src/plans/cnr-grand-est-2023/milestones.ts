import type { PlanPart } from '../plan-part.ts';
import { article, deck } from './sources.ts';

/** The dates that the deck and the article give for what comes before and after the restitution. */
export const milestones = [
  {
    id: 'jalon-dialogues',
    title: 'Dialogues territoriaux et régionaux',
    kind: 'other',
    planned: '2022-11-08/2022-12-16',
    actual: '2022-11-08/2022-12-16',
    state: 'done',
    sources: deck("État d'avancement actuel du CNR en Grand Est"),
  },
  {
    id: 'jalon-voeux',
    title: 'Présentation des dix objectifs nationaux par le ministre',
    kind: 'presentation',
    planned: '2023-01-30',
    actual: '2023-01-30',
    state: 'done',
    sources: deck('Introduction – 10 objectifs clés'),
  },
  {
    id: 'jalon-restitution',
    title: 'Réunion régionale de restitution',
    kind: 'presentation',
    planned: '2023-02-07',
    actual: '2023-02-07',
    after: ['jalon-dialogues'],
    state: 'done',
    sources: [...deck('Page de titre'), ...article('Introduction')],
  },
  {
    id: 'jalon-webinaires',
    title: 'Webinaires départementaux : choix des projets prioritaires locaux',
    kind: 'presentation',
    after: ['jalon-restitution'],
    state: 'announced',
    sources: [
      ...deck('Une mise en œuvre territoriale – Déployer des projets'),
      ...article('Quelles sont les perspectives ?'),
    ],
  },
  {
    id: 'jalon-cts',
    title: 'Installation des Conseils Territoriaux de Santé, qui suivent les projets prioritaires',
    kind: 'creation',
    planned: '2023-03',
    state: 'announced',
    sources: deck('Une mise en œuvre territoriale – Déployer des projets'),
  },
  {
    id: 'jalon-prs',
    title: 'Révision du Projet Régional de Santé, nourrie par les constats et les pistes',
    kind: 'review',
    planned: '2023',
    after: ['jalon-restitution'],
    state: 'announced',
    sources: article('Quelles sont les perspectives ?'),
  },
] as const satisfies readonly PlanPart<'milestones'>[];
