import type { PlanPart } from '../plan-part.ts';
import { AI, ARTICLE_51, SEGUR } from './places.ts';
import { article } from './sources.ts';

/** The amounts that no claim refers to; the 34 others come with the claims. */
export const budgetLines = [
  {
    id: 'bl-sun-es',
    title: 'SUN-ES, volet 2 : messageries sécurisées',
    amount: { value: 52_000_000, asWritten: '52 M €' },
    scope: 'Établissements de santé, messageries des professionnels et des citoyens',
    sector: 'public',
    partOf: 'bl-segur-partage',
    sources: article(SEGUR),
  },
  {
    id: 'bl-ia-phase-1',
    title: 'Stratégie IA, première phase',
    amount: { value: 1_500_000_000, asWritten: "1,5 milliard d'euros" },
    scope: 'Stratégie IA, tous secteurs',
    period: '2018/..',
    sources: article(AI),
  },
  {
    id: 'bl-article-51',
    title: 'Expérimentations article 51, dépenses autorisées',
    amount: { value: 460_000_000, asWritten: '460 M€' },
    scope: 'Depuis la création du dispositif',
    period: '2018/2021',
    sector: 'public',
    form: 'authorised-spending',
    sources: article(ARTICLE_51),
  },
] as const satisfies readonly PlanPart<'budgetLines'>[];
