import type { PlanInput } from '../../model/index.ts';
import { segur2020Claims } from '../claims/segur-2020.ts';
import { budgetLines } from './budget-lines.ts';
import { consultations } from './consultation.ts';
import { dispositifs } from './dispositifs.ts';
import { figures } from './figures.ts';
import { glossary } from './glossary.ts';
import { links } from './links.ts';
import { measures } from './measures.ts';
import { milestones } from './milestones.ts';
import { organisations } from './organisations.ts';
import { orientations } from './orientations.ts';
import { article, relatedArticle, sources } from './sources.ts';
import { territories } from './territories.ts';

/** The conclusions of the Ségur de la santé as the news of 21 July 2020 gives them, as data. */
export const segur2020Data = {
  id: 'segur-2020',
  title: 'Ségur de la santé : conclusions du 21 juillet 2020',
  kind: 'national-plan',
  language: 'fr',
  currency: 'EUR',
  jurisdiction: 'france',
  period: '2020-07-21/..',
  publishers: ['ministere-solidarites-sante'],
  sponsors: ['ministere-solidarites-sante'],
  legalActs: [
    {
      kind: 'agreement',
      title: "Accords sur les carrières, les métiers et les rémunérations de l'hôpital public",
      date: '2020-07-13',
      signatories: ['Gouvernement', 'CFDT', 'FO', 'Unsa'],
      sources: relatedArticle('11286'),
    },
  ],
  summary:
    'Les 33 mesures des quatre piliers du Ségur de la santé, avec le détail des mesures 24 (télésanté) et 26 (accès aux soins), le volet numérique et les sommes annoncées.',
  notes: [
    'Les faits, chiffres et noms viennent de la dépêche n° 11324 et des titres et accroches de ses articles liés ; les phrases sont reformulées, les titres des articles sont abrégés.',
    "La dépêche n'imprime que les numéros 24 et 26. Les autres suivent du rang dans le récapitulatif, numéroté en continu d'un pilier à l'autre (« numbered » est alors faux).",
    'Deux fois 600 M€, avec deux périmètres : les équipements numériques dans les 1,4 Md€, le numérique médico-social dans les 2,1 Md€. Ce ne sont pas les mêmes euros.',
    "Les 6, 7,5 et 8,2 Md€ sont trois étapes d'une annonce, aux périmètres différents : chaque ligne remplace la précédente dans les totaux. C'est notre lecture ; la dépêche ne compare pas ces sommes.",
    "La dépêche ne dit pas si les 1,4 et 2,1 Md€ sont compris dans les 19 Md€ d'investissements : un lien le laisse ouvert, et le total se dit entre deux bornes.",
    "Le lancement est daté du 26 mai par l'article lié n° 11045 et du 25 mai par le n° 11002 : le jalon garde le 26, l'affirmation SEG-13 garde l'écart.",
    "La dépêche ne dit d'aucune somme si l'argent est public ou privé : le secteur n'est donc pas donné.",
    'Les personnes nommées ne sont pas reprises.',
  ],
  sources,
  territories,
  organisations,
  orientations,
  consultations,
  dispositifs,
  measures,
  budgetLines: [...segur2020Claims.budgetLines, ...budgetLines],
  milestones,
  figures: [...figures, ...segur2020Claims.figures],
  claims: segur2020Claims.claims,
  links,
  glossary,
  provenance: article('Ensemble de la dépêche'),
} satisfies PlanInput;
