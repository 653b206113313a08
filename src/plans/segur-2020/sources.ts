import type { SourceReference } from '../../model/index.ts';
import type { PlanPart } from '../plan-part.ts';

/** A related item of the page: number, kind, day and time as printed, and what it is about. */
type Related = readonly [
  number: string,
  kind: 'news' | 'selection' | 'analysis',
  day: string,
  time: string,
  title: string,
];

/** The twelve related items, in the order of the page. Their titles are shortened. */
const related: readonly Related[] = [
  ['11286', 'selection', '15/07/20', '12:37', "Le contenu des accords signés par trois syndicats avec l'exécutif"],
  ['11272', 'news', '10/07/20', '14:18', "Projet d'accord : 7,5 Mds € pour les personnels hospitaliers hors médecins"],
  ['11234', 'analysis', '02/07/20', '15:22', "Le Cnom pour l'interopérabilité et l'usage généralisés du DMP"],
  ['11195', 'news', '26/06/20', '11:41', '6 Mds € à répartir entre hôpitaux et Ehpad, partage avec le privé critiqué'],
  ['11196', 'news', '26/06/20', '11:34', "Les médecins de DIM défendent l'activité de codage"],
  ['11185', 'selection', '24/06/20', '15:38', "France Assos Santé : un droit d'information renforcé du patient"],
  ['11084', 'selection', '05/06/20', '12:37', 'Premiers jours sous tension, syndicats sceptiques'],
  ['11045', 'news', '29/05/20', '12:51', 'La concertation territoriale lancée à Dijon'],
  ['11020', 'selection', '26/05/20', '16:19', 'La modernisation par le numérique, un des cinq axes du lancement'],
  ['11006', 'news', '26/05/20', '12:27', 'Rôle et composition du Comité national et du Groupe national'],
  ['11002', 'news', '25/05/20', '13:46', 'Syndicats sceptiques, six piliers suggérés par la FHF'],
  ['10993', 'selection', '22/05/20', '13:07', 'En quoi va consister le Ségur de la santé'],
];

/** `15/07/20` at `12:37` is `2020-07-15T12:37`. */
function isoOf(day: string, time: string): string {
  const [date = '', month = '', year = ''] = day.split('/');
  return `20${year}-${month}-${date}T${time}`;
}

/** The news with its related items. */
export const sources = [
  {
    id: 'article',
    title: 'Ségur de la santé : 100 M€ prévus pour la télémédecine',
    kind: 'news',
    date: '2020-07-21T15:30',
    dateAsWritten: 'mardi 21 juillet 2020 à 15 h 30',
    number: '11324',
    language: 'fr',
    summary:
      'Dépêche du jour des conclusions : mesures 24 et 26 en détail, volet numérique, récapitulatif des mesures par pilier, douze articles liés.',
  },
  ...related.map(([number, kind, day, time, title]) => ({
    id: `article-lie-${number}`,
    title,
    kind,
    date: isoOf(day, time),
    dateAsWritten: `${day} à ${time}`,
    number,
    language: 'fr',
  })),
] as const satisfies readonly PlanPart<'sources'>[];

/** The news, at this section. */
export const article = (place: string): SourceReference[] => [{ source: 'article', place }];

/** A related item, by its number: its title and first lines as the page shows them. */
export const relatedArticle = (number: string): SourceReference[] => [
  { source: `article-lie-${number}`, place: 'Titre et accroche' },
];
