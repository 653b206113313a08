import type { PlanPart } from '../plan-part.ts';
import { article, relatedArticle } from './sources.ts';

const DIGITAL = 'Numérique en santé : rattraper le retard';
const measure = (id: string) => ({ collection: 'measures' as const, id });
const line = (id: string) => ({ collection: 'budgetLines' as const, id });
const priority = (id: string) => ({ collection: 'orientations' as const, id });

/** What the amounts are for, and which announcement leads to which. */
export const links = [
  {
    kind: 'related',
    from: measure('M24'),
    to: { collection: 'orientations', id: 'numerique' },
    note: 'La télésanté et le rattrapage du numérique sont annoncés le même jour, avec des enveloppes distinctes.',
    sources: article(DIGITAL),
  },
  {
    kind: 'feeds',
    from: line('bl-numerique'),
    to: priority('numerique'),
    sources: article(DIGITAL),
  },
  {
    kind: 'feeds',
    from: line('bl-numerique-equipements'),
    to: priority('numerique-3'),
    sources: article(`${DIGITAL}, point 3`),
  },
  {
    kind: 'feeds',
    from: line('bl-medico-social'),
    to: priority('numerique-4'),
    sources: article(`${DIGITAL}, point 4`),
  },
  {
    kind: 'extends',
    from: priority('numerique-2'),
    to: { collection: 'dispositifs', id: 'hop-en' },
    sources: article(`${DIGITAL}, point 2`),
  },
  {
    kind: 'extends',
    from: priority('numerique-2'),
    to: { collection: 'dispositifs', id: 'e-parcours' },
    sources: article(`${DIGITAL}, point 2`),
  },
  {
    kind: 'related',
    from: measure('M1'),
    to: line('bl-projet-accord'),
    note: "Une étape de la négociation, au périmètre plus étroit que celui de la mesure : les deux sommes ne s'ajoutent pas.",
    sources: relatedArticle('11272'),
  },
  ...['bl-numerique', 'bl-medico-social'].map((id) => ({
    kind: 'may-be-part-of',
    from: line(id),
    to: line('bl-investissements'),
    note: "La dépêche ne dit pas si cette somme est comprise dans les 19 Md€ d'investissements.",
    sources: article(DIGITAL),
  })),
] as const satisfies readonly PlanPart<'links'>[];
