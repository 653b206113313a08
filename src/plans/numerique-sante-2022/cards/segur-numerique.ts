import type { PlanPart } from '../../plan-part.ts';
import { SEGUR } from '../places.ts';
import { article } from '../sources.ts';

/** The digital part of the Ségur. */
export const segurNumerique = {
  id: 'carte-4',
  title: 'Ségur de la santé : volet numérique',
  order: 4,
  focus: false,
  state: 'deploying',
  events: [
    { date: '2020-05', kind: 'launch', text: 'Le Ségur de la santé est lancé.' },
    {
      date: '2021-07',
      kind: 'launch',
      text: 'Le volet numérique entre en action.',
      details: [
        '2 Mds € pour les professionnels et les éditeurs de logiciels : 1,4 Md € au partage des données, 600 M € au médico-social',
      ],
    },
    {
      text: 'Première année : les infrastructures communes à tous les logiciels (messagerie sécurisée MSSanté, Pro Santé Connect, identité nationale de santé).',
    },
    {
      text: "Deuxième année : professionnels, éditeurs et citoyens s'approprient les outils.",
      details: [
        'SUN-ES, volet 2, consacré aux messageries sécurisées des professionnels et des citoyens, généralisé à tout le pays (52 M €)',
        "L'équipement en logiciels est financé par un système ouvert et non sélectif (SONS)",
      ],
    },
  ],
  nextSteps: [
    {
      kind: 'launch',
      text: 'SONS à lancer : vague 2 du sanitaire, n° 3 du médico-social, autres professionnels de santé',
    },
    { text: 'SUN-ES : fenêtres 2, 3, 4' },
    { date: '2022', text: 'Médecins : avenant 9, forfait structure 2022' },
    { text: 'Premières obligations de partage de documents, par DMP et MSS : entrée en vigueur' },
  ],
  legalActs: [{ kind: 'amendment', title: 'Médecins - Avenant 9' }],
  budgetLines: ['bl-segur-numerique', 'bl-segur-partage', 'bl-segur-medico-social', 'bl-sun-es'],
  sources: article(SEGUR),
} as const satisfies PlanPart<'programmes'>;
