import type { PlanPart } from '../plan-part.ts';
import { article, relatedArticle } from './sources.ts';

/** From the launch to the conclusions; what measure 26 is due for stands with the measure. */
export const milestones = [
  {
    id: 'jalon-lancement',
    title: 'Lancement du Ségur de la santé',
    kind: 'launch',
    actual: '2020-05-26',
    state: 'done',
    sources: [...relatedArticle('11045'), ...relatedArticle('11006')],
  },
  {
    id: 'jalon-concertation-territoriale',
    title: 'Lancement de la concertation territoriale à Dijon',
    kind: 'launch',
    actual: '2020-05-29',
    after: ['jalon-lancement'],
    state: 'done',
    sources: relatedArticle('11045'),
  },
  {
    id: 'jalon-projet-accord',
    title: "Projet d'accord sur les personnels hospitaliers hors médecins",
    kind: 'agreement',
    actual: '../2020-07-10',
    after: ['jalon-lancement'],
    state: 'done',
    sources: relatedArticle('11272'),
  },
  {
    id: 'jalon-accords',
    title: "Accords signés par la CFDT, FO et l'Unsa : carrières, métiers, rémunérations",
    kind: 'agreement',
    actual: '2020-07-13',
    after: ['jalon-projet-accord'],
    state: 'done',
    sources: relatedArticle('11286'),
  },
  {
    id: 'jalon-conclusions',
    title: 'Présentation des conclusions',
    kind: 'presentation',
    actual: '2020-07-21',
    after: ['jalon-accords'],
    state: 'done',
    sources: article('Introduction'),
  },
] as const satisfies readonly PlanPart<'milestones'>[];
