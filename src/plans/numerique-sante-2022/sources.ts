import type { SourceReference } from '../../model/index.ts';
import type { PlanPart } from '../plan-part.ts';

/** The review, the programme it summarises at its end, and the earlier news that two of its cards take up. */
export const sources = [
  {
    id: 'article',
    title: 'Bilan des actions en santé numérique 2017-2022 et principaux chantiers à venir',
    kind: 'analysis',
    publisher: 'Health & Tech Intelligence',
    date: '2022-04-27T17:04',
    dateAsWritten: 'mercredi 27 avril 2022 à 17 h 04',
    number: '14452',
    language: 'fr',
    summary:
      'Quinze sujets du numérique en santé, une carte par sujet (actions menées, étapes suivantes), puis les quatre axes annoncés pour 2022-2027.',
  },
  {
    id: 'programme-2022',
    title: 'Avec vous : programme du président réélu',
    kind: 'other',
    date: '2022-03',
    language: 'fr',
    summary: 'Programme cité par la dépêche comme source des quatre axes 2022-2027.',
  },
  {
    id: 'article-segur',
    title: 'Ségur de la santé : 100 M€ prévus pour la télémédecine',
    kind: 'news',
    date: '2020-07-21T15:30',
    dateAsWritten: 'mardi 21 juillet 2020 à 15 h 30',
    number: '11324',
    language: 'fr',
    summary: 'Dépêche sur les conclusions du Ségur ; seules ses mesures 24 et 26 sont reprises ici, pour la trace.',
  },
] as const satisfies readonly PlanPart<'sources'>[];

/** The review, at this section. */
export const article = (place: string): SourceReference[] => [{ source: 'article', place }];

/** The news on the Ségur, at this section. */
export const segurArticle = (place: string): SourceReference[] => [{ source: 'article-segur', place }];
