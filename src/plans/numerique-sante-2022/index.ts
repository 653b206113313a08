import type { PlanInput } from '../../model/index.ts';
import { numeriqueSante2022Claims } from '../claims/numerique-sante-2022.ts';
import { budgetLines } from './budget-lines.ts';
import { figures } from './figures.ts';
import { glossary } from './glossary.ts';
import { indicators } from './indicators.ts';
import { links } from './links.ts';
import { measures } from './measures.ts';
import { milestones } from './milestones.ts';
import { organisations } from './organisations.ts';
import { orientations } from './orientations.ts';
import { programmes } from './programmes.ts';
import { article, sources } from './sources.ts';
import { territories } from './territories.ts';

/** The review of digital health 2017-2022, published on 27 April 2022, as data. */
export const numeriqueSante2022Data = {
  id: 'numerique-sante-2022',
  title: 'Numérique en santé 2017-2022 : bilan et chantiers à venir',
  kind: 'programme-review',
  language: 'fr',
  currency: 'EUR',
  jurisdiction: 'france',
  period: '2017/2022',
  publishers: ['health-tech-intelligence'],
  summary:
    'Quinze cartes sur les programmes du numérique en santé (actions menées, étapes suivantes, sommes, chiffres), puis les quatre axes annoncés pour 2022-2027.',
  notes: [
    'Les faits, chiffres et noms viennent de la dépêche n° 14452 ; les phrases sont reformulées, les intitulés les plus longs abrégés.',
    "Les mesures M24 et M26 sont celles du Ségur de la santé (dépêche n° 11324), reprises pour les relier aux cartes qui en font le bilan : un lien joint des éléments d'un même plan. Leur détail est dans le plan du Ségur.",
    "Les 37 lignes budgétaires sont les 37 sommes imprimées sur les cartes. Une somme répétée (« sameAs ») ne compte pas deux fois ; les 2 Mds de l'introduction sont une seconde mention de la première ligne.",
    "Les 350 M€ de la cybersécurité coupent autrement les 2 Mds € du Ségur que le partage entre données et médico-social : ils sont une part de la mention faite sur cette carte. Les 52 M€ de SUN-ES, destinés aux établissements de santé, sont placés dans les 1,4 Md€ : c'est notre lecture.",
    "Les 600 M€ du numérique des Ehpad et les 630 M€ d'ESMS numérique sont rattachés aux 600 M€ du Ségur pour le médico-social. L'écart de 30 M€ n'est pas expliqué (DIG-26).",
    "Les 155 et 125 M€ sont rangés sous la modernisation des Ehpad, d'après leur objet ; le texte dit « dans ces crédits ». Les sommes de la stratégie IA sont découpées de deux façons, par financeur et par usage, qui ne s'ajoutent pas.",
    "Les 15 sites du SAS déjà lancés sont dits « en novembre », sans année : novembre 2021, entre le choix des sites fin 2020 et la dépêche d'avril 2022, est notre lecture.",
    "Le secteur public des lignes du Ségur, des Ehpad, d'ESMS numérique et de l'article 51 est notre lecture : la dépêche ne dit d'où vient l'argent que pour Innovation Santé 2030, la stratégie IA et la cybersécurité.",
    "La première limite d'e-Parcours, 31 décembre 2022, se déduit du texte et n'y est pas imprimée.",
    "L'orthographe « MaturiN'H » est retenue ; la dépêche écrit aussi « MathuriN'H » (DIG-38). Chaque cellule du tableau 2022-2027 y figure deux fois : elle est reprise une fois.",
    'Les personnes nommées ne sont pas reprises ; les adresses des liens « Pour aller plus loin » sont perdues dans le texte.',
  ],
  sources,
  territories,
  organisations,
  orientations,
  measures,
  programmes,
  budgetLines: [...numeriqueSante2022Claims.budgetLines, ...budgetLines],
  milestones,
  indicators,
  figures: [...figures, ...numeriqueSante2022Claims.figures],
  claims: numeriqueSante2022Claims.claims,
  links,
  glossary,
  provenance: article('Ensemble de la dépêche'),
} satisfies PlanInput;
