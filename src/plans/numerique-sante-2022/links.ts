import type { PlanPart } from '../plan-part.ts';
import {
  ACCELERATION,
  AI,
  CPTS,
  CYBER,
  DMP,
  E_PARCOURS,
  ESMS,
  ESPACE_SANTE,
  INNOVATION,
  SAS,
  SEGUR,
  TELEMEDICINE,
} from './places.ts';
import { article, segurArticle } from './sources.ts';

const card = (number: number) => ({ collection: 'programmes' as const, id: `carte-${number}` });
const measure = (id: string) => ({ collection: 'measures' as const, id });
const line = (id: string) => ({ collection: 'budgetLines' as const, id });

/** From the measures of the Ségur to the cards that review them, and from card to card. */
export const links = [
  {
    kind: 'reviewed-by',
    from: measure('M24'),
    to: card(9),
    note: 'Mesure du Ségur (2020), bilan de la télémédecine (2022). Le rapprochement est le nôtre : la carte ne cite pas le numéro de la mesure.',
    sources: [...segurArticle('Mesures 24 et 26'), ...article(TELEMEDICINE)],
  },
  {
    kind: 'reviewed-by',
    from: measure('M26'),
    to: card(10),
    note: 'Mesure du Ségur (2020), bilan du SAS (2022). Le rapprochement est le nôtre : la carte ne cite pas le numéro de la mesure.',
    sources: [...segurArticle('Mesures 24 et 26'), ...article(SAS)],
  },
  {
    kind: 'same-envelope',
    from: card(5),
    to: card(6),
    note: 'Les 650 M€ publics des deux cartes sont les mêmes.',
    sources: [...article(INNOVATION), ...article(ACCELERATION)],
  },
  {
    kind: 'part-of',
    from: card(6),
    to: card(5),
    sources: article(ACCELERATION),
  },
  {
    kind: 'same-envelope',
    from: line('bl-esms'),
    to: line('bl-segur-medico-social'),
    note: "Le programme mobilise les crédits du Ségur pour le médico-social, mais il affiche 630 M€ et le Ségur 600 : l'affirmation DIG-26 garde l'écart.",
    sources: [...article(ESMS), ...article(SEGUR)],
  },
  {
    kind: 'same-envelope',
    from: line('bl-ehpad-numerique'),
    to: line('bl-segur-medico-social'),
    note: 'Le numérique des Ehpad et celui du médico-social ont le même montant et la même origine, le Ségur. Le rapprochement est le nôtre.',
    sources: [...article(ESMS), ...article(SEGUR)],
  },
  {
    kind: 'same-envelope',
    from: line('bl-cyber-segur'),
    to: line('bl-segur-numerique'),
    note: 'La carte de la cybersécurité cite les 2 milliards du Ségur.',
    sources: [...article(CYBER), ...article(SEGUR)],
  },
  {
    kind: 'related',
    from: line('bl-ia-phase-1'),
    to: line('bl-ia-public'),
    note: 'Deux phases de la stratégie, deux enveloppes : 1,5 milliard pour la première, plus de 1,5 milliard public pour la seconde.',
    sources: article(AI),
  },
  {
    kind: 'feeds',
    from: card(3),
    to: card(2),
    note: 'Le contenu des DMP déjà créés passe dans Mon Espace Santé.',
    sources: [...article(DMP), ...article(ESPACE_SANTE)],
  },
  {
    kind: 'part-of',
    from: card(13),
    to: card(1),
    note: 'Action 14 de la feuille de route.',
    sources: article(E_PARCOURS),
  },
  {
    kind: 'part-of',
    from: card(15),
    to: card(1),
    note: 'Les CPTS sont une mesure de « Ma santé 2022 », dont la feuille de route est le volet numérique.',
    sources: article(CPTS),
  },
  {
    kind: 'related',
    from: card(12),
    to: card(4),
    note: 'Le programme ESMS numérique est le « moteur » du Ségur numérique dans le médico-social.',
    sources: article(ESMS),
  },
  {
    kind: 'related',
    from: card(13),
    to: card(4),
    note: "L'extension d'e-Parcours soutient les services socles du Ségur.",
    sources: article(E_PARCOURS),
  },
] as const satisfies readonly PlanPart<'links'>[];
