import type { PlanPart } from '../../plan-part.ts';
import { ARTICLE_51 } from '../places.ts';
import { article } from '../sources.ts';

/** Experiments outside the common rules of funding. */
export const article51 = {
  id: 'carte-14',
  title: 'Expérimentations article 51',
  order: 14,
  focus: false,
  state: 'pilot',
  events: [
    {
      kind: 'law',
      text: "L'article 51 de la LFSS pour 2018 permet d'essayer des organisations et des financements inédits, en ville, à l'hôpital ou dans le médico-social, s'ils améliorent le parcours, l'efficience, l'accès aux soins ou les prescriptions.",
    },
    { date: '2018-04', kind: 'experiment', text: 'Le dispositif fonctionne.' },
    {
      date: '2021',
      kind: 'review',
      text: 'Chiffres clés',
      details: [
        "103 expérimentations autorisées ou en passe de l'être, presque partout en France, pour plus d'un million de patients",
        "Dépenses autorisées depuis l'origine : 460 M€",
        '22 projets autorisés où entre la télésanté',
        'Une pathologie chronique dans plus de la moitié des projets déposés',
        '80 % des expérimentations ont lieu en ville',
      ],
    },
  ],
  nextSteps: [
    {
      date: '2022-end/2024',
      text: 'Les fins se multiplient depuis 2021 : il faut trancher sur 7 expérimentations fin 2022, puis sur 27 au moins en 2023 et 2024',
    },
  ],
  legalActs: [{ kind: 'law', title: 'Loi de financement de la sécurité sociale pour 2018', article: 'article 51' }],
  budgetLines: ['bl-article-51'],
  figures: [
    'fig-article-51',
    'fig-article-51-telesante',
    'fig-article-51-fin-2022',
    'fig-article-51-fin-2024',
    'article-51-patients',
    'article-51-chroniques',
    'article-51-ville',
  ],
  sources: article(ARTICLE_51),
} as const satisfies PlanPart<'programmes'>;
