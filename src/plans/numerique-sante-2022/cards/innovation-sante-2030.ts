import type { PlanPart } from '../../plan-part.ts';
import { INNOVATION } from '../places.ts';
import { article } from '../sources.ts';

/** The innovation strategy, of which the acceleration strategy is a part. */
export const innovationSante2030 = {
  id: 'carte-5',
  title: 'Stratégie « Innovation Santé 2030 »',
  order: 5,
  focus: false,
  state: 'running',
  events: [
    { date: '2021-06', kind: 'presentation', text: 'La stratégie « Innovation Santé 2030 » est présentée.' },
    {
      text: "Pour le numérique : 650 M€ publics, dont l'effet de levier attendu est de 1,5 Md€ privés, donc 2,15 Mds € en tout.",
    },
    {
      text: 'Une centaine de propositions suivent quatre principes.',
      details: [
        'Principe 1 : un réinvestissement massif dans les sciences de la vie',
        'Principe 2 : « soutenir les meilleurs », talents à aller chercher',
        "Principe 3 : des procédures simples et des délais courts, pour l'accès au marché et les essais cliniques",
        'Principe 4, le message central : décloisonner, public et privé travaillant ensemble',
      ],
    },
  ],
  nextSteps: [{ text: "Voir la carte de la stratégie d'accélération du numérique en santé, partie de ce plan" }],
  budgetLines: ['bl-innovation', 'bl-innovation-public', 'bl-innovation-prive'],
  figures: ['innovation-propositions'],
  sources: article(INNOVATION),
} as const satisfies PlanPart<'programmes'>;
