import type { PlanPart } from '../plan-part.ts';
import { article } from './sources.ts';

/** The amount that no claim refers to; the eight others come with the claims. */
export const budgetLines = [
  {
    id: 'bl-investissements',
    title: 'Investissements nouveaux dans la santé',
    amount: { value: 19_000_000_000, asWritten: "19 milliards d'euros" },
    scope: 'Ville, hôpital, médico-social',
    sources: article('Récapitulatif des conclusions – Pilier 2, point 1'),
  },
] as const satisfies readonly PlanPart<'budgetLines'>[];
