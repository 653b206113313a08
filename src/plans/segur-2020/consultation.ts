import type { PlanPart } from '../plan-part.ts';
import { relatedArticle } from './sources.ts';

/** The national concertation, as the related items tell it: the opening, and its first step in a region. */
export const consultations = [
  {
    id: 'segur-de-la-sante',
    title: 'Ségur de la santé',
    period: '2020-05/2020-07',
    organisers: ['ministere-solidarites-sante'],
    participants: ['Acteurs du système de santé', 'Syndicats', 'Organisations professionnelles'],
    meetings: [
      {
        id: 'ouverture',
        level: 'unknown',
        title: 'Ouverture par le Premier ministre et le ministre des Solidarités et de la Santé',
        territory: 'france',
        date: '2020-05-26',
        status: 'done',
        sources: [...relatedArticle('11045'), ...relatedArticle('11020')],
      },
      {
        id: 'dijon',
        level: 'unknown',
        title: 'Lancement de la concertation territoriale',
        place: 'CHU de Dijon Bourgogne',
        date: '2020-05-29',
        format: 'in-person',
        status: 'done',
        sources: relatedArticle('11045'),
      },
    ],
    sources: [...relatedArticle('10993'), ...relatedArticle('11006')],
  },
] as const satisfies readonly PlanPart<'consultations'>[];
