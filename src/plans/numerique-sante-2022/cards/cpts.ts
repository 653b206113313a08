import type { PlanPart } from '../../plan-part.ts';
import { CPTS } from '../places.ts';
import { article } from '../sources.ts';

/** Territorial communities of health professionals. */
export const cpts = {
  id: 'carte-15',
  title: 'Communautés professionnelles territoriales de santé (CPTS)',
  order: 15,
  focus: false,
  state: 'deploying',
  events: [
    { text: "1 000 CPTS en 2022 : c'est une mesure de « Ma santé 2022 », qui doit décloisonner les soins." },
    {
      date: '2016',
      kind: 'law',
      text: "La loi de modernisation du système de santé crée les CPTS : des professionnels s'y réunissent, à leur initiative, autour d'un projet de santé pour leur territoire.",
    },
    { date: '2021-06-17', kind: 'review', text: '131 CPTS sont signées.' },
  ],
  nextSteps: [{ text: 'Le déploiement continue' }],
  legalActs: [{ kind: 'law', title: 'Loi de modernisation de notre système de santé', date: '2016' }],
  figures: ['fig-cpts-signees', 'fig-cpts-cible'],
  sources: article(CPTS),
} as const satisfies PlanPart<'programmes'>;
