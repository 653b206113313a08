import type { SourceReference } from '../../model/index.ts';
import type { PlanPart } from '../plan-part.ts';

/** The restitution deck, the article that presents it, and the official table of place codes. */
export const sources = [
  {
    id: 'deck',
    title: 'CNR Santé Grand Est : restitution régionale (diaporama)',
    kind: 'deck',
    publisher: 'ARS Grand Est',
    date: '2023-02-07',
    dateAsWritten: '7 février 2023',
    language: 'fr',
    summary:
      "Diaporama de la réunion régionale de restitution : cadre national, dialogues, constats, pistes, solutions existantes, tableaux d'avancement, perspectives, et en annexe les fiches projets.",
  },
  {
    id: 'article',
    title: 'CNR Santé : 1 700 propositions en Grand Est',
    kind: 'article',
    publisher: 'ARS Grand Est',
    date: '2023',
    language: 'fr',
    summary:
      'Article qui rend compte des 47 rencontres et énumère les 16 solutions par axe ; ses axes suivent un autre ordre que ceux du diaporama.',
  },
  {
    id: 'cog',
    title: 'Code officiel géographique',
    kind: 'dataset',
    publisher: 'Insee',
    language: 'fr',
    url: 'https://www.insee.fr/fr/information/2560452',
  },
  {
    id: 'iso-3166-2',
    title: 'ISO 3166-2, codes des subdivisions de pays',
    kind: 'dataset',
    publisher: 'ISO',
    url: 'https://www.iso.org/iso-3166-country-codes.html',
  },
  {
    id: 'this-data',
    title: "Jeu de données de référence de plan-sante : contenus ajoutés à titre d'illustration",
    kind: 'other',
    publisher: 'plan-sante',
    language: 'fr',
  },
] as const satisfies readonly PlanPart<'sources'>[];

/** The deck, at the slide with this heading. */
export const deck = (place: string): SourceReference[] => [{ source: 'deck', place }];

/** The article, at this section. */
export const article = (place: string): SourceReference[] => [{ source: 'article', place }];
