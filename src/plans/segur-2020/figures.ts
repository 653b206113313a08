import type { PlanPart } from '../plan-part.ts';
import { article, relatedArticle } from './sources.ts';

/** The figures that are not amounts of a budget. */
export const figures = [
  {
    id: 'lits',
    title: 'Lits « à la demande » à ouvrir ou à rouvrir',
    value: 4000,
    qualifier: 'exact',
    unit: 'lits',
    decimals: 0,
    asWritten: '4000 lits',
    territory: 'france',
    sources: article('Récapitulatif des conclusions – Pilier 2, point 4'),
  },
  {
    id: 'revalorisation-mensuelle',
    title: 'Revalorisation socle, nette et par mois',
    value: 183,
    qualifier: 'exact',
    unit: 'EUR',
    decimals: 0,
    asWritten: '183 euros nets par mois',
    asOf: '2020-07-10',
    scope: "Personnels hospitaliers hors médecins, projet d'accord",
    sources: relatedArticle('11272'),
  },
  {
    id: 'embauches',
    title: 'Embauches dans les hôpitaux',
    value: 15_000,
    qualifier: 'exact',
    unit: 'embauches',
    decimals: 0,
    asWritten: '15 000 embauches',
    asOf: '2020-07-10',
    scope: "Hôpitaux, projet d'accord",
    sources: relatedArticle('11272'),
  },
  {
    id: 'syndicats-signataires',
    title: 'Syndicats signataires des accords',
    value: 3,
    qualifier: 'exact',
    unit: 'syndicats',
    asWritten: '3 syndicats',
    asOf: '2020-07-13',
    sources: relatedArticle('11286'),
  },
] as const satisfies readonly PlanPart<'figures'>[];
