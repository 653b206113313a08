import type { SourceReference } from '../../model/index.ts';
import type { PlanPart } from '../plan-part.ts';

/** The title as a reader finds it first; the article prints it whole. */
const SHORT_TITLE = 'CNR Santé : 1 700 propositions en Grand Est';

/** The title of the article, as printed. */
export const ARTICLE_TITLE = `${SHORT_TITLE} pour améliorer le système de santé`;

/** The article, and the deck that it sends its readers to. */
export const sources = [
  {
    id: 'article',
    title: ARTICLE_TITLE,
    kind: 'article',
    publisher: 'ARS Grand Est',
    date: '2023',
    language: 'fr',
  },
  {
    id: 'deck',
    title: 'CNR Santé Grand Est : restitution régionale (diaporama)',
    kind: 'deck',
    publisher: 'ARS Grand Est',
    date: '2023-02-07',
    language: 'fr',
  },
] as const satisfies readonly PlanPart<'sources'>[];

/** The article, at this section. */
export const article = (place: string): SourceReference[] => [{ source: 'article', place }];
