import type { PlanPart } from '../../plan-part.ts';
import { CYBER } from '../places.ts';
import { article } from '../sources.ts';

/** The national strategy on cybersecurity, and what it means for health. */
export const cybersecurite = {
  id: 'carte-8',
  title: 'Stratégie nationale de cybersécurité : la santé parmi les secteurs prioritaires',
  order: 8,
  focus: false,
  state: 'running',
  events: [
    {
      date: '2021-02',
      kind: 'launch',
      text: "Lancement, avec 1 Md € dont 720 M € publics ; 350 M € des 2 milliards du Ségur numérique vont à la sécurité des systèmes d'information de santé (SIS) par lesquels passent les données des parcours.",
    },
    { date: '2021-06', kind: 'reinforcement', text: 'La stratégie du ministère pour la santé est renforcée.' },
  ],
  nextSteps: [
    {
      kind: 'creation',
      text: "Observatoire national de la maturité SSI des établissements, fondé surtout sur MaturiN'H, le référentiel que la DGOS a présenté",
    },
    {
      kind: 'creation',
      text: "Appui du Cert Santé aux structures : un service national de cyber-surveillance décèlera à l'avance les failles visibles depuis internet",
    },
    {
      kind: 'launch',
      text: 'Campagne nationale régulière « Tous cyber vigilants », qui sensibilise le personnel ; la première vague est partie',
    },
  ],
  budgetLines: ['bl-cyber', 'bl-cyber-public', 'bl-cyber-segur', 'bl-cyber-sante'],
  sources: article(CYBER),
} as const satisfies PlanPart<'programmes'>;
