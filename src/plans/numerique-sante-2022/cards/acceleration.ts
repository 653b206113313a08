import type { PlanPart } from '../../plan-part.ts';
import { ACCELERATION } from '../places.ts';
import { article } from '../sources.ts';

/** The acceleration strategy: five axes within the same 650 M€. */
export const acceleration = {
  id: 'carte-6',
  title: "Stratégie d'accélération du numérique en santé",
  order: 6,
  focus: false,
  state: 'running',
  events: [
    { date: '2021-10', kind: 'launch', text: 'Lancement, au sein du plan « Innovation Santé 2030 » de juin 2021.' },
    {
      text: "Enveloppe de 650 M€ : 546 M€ de budget prévisionnel, 104 M€ d'appel à manifestation d'intérêt en 2 relèves.",
    },
    {
      text: 'Cinq axes, 34 actions.',
      details: [
        'Axe 1 : formation, confiance, attractivité du secteur (81 M€)',
        'Axe 2 : technologies clés de la prochaine génération et transfert de la recherche (60 M€)',
        'Axe 3 : projets structurants menés à maturité, avance du pays renforcée (202 M€)',
        'Axe 4 : essais en conditions réelles et premières étapes industrielles (168 M€)',
        'Axe 5 : ce dont dépend un déploiement à grande échelle (35 M€)',
      ],
    },
  ],
  nextSteps: [
    { kind: 'selection', text: 'AMI Santé numérique : lauréats de la seconde relève à annoncer' },
    { kind: 'call', text: 'AAP « Accompagnement réglementaire » à lancer' },
    { kind: 'launch', text: 'Dispositifs médicaux numériques : accès anticipé à lancer' },
  ],
  budgetLines: [
    'bl-acceleration',
    'bl-acceleration-previsionnel',
    'bl-acceleration-ami',
    'bl-acceleration-axe-1',
    'bl-acceleration-axe-2',
    'bl-acceleration-axe-3',
    'bl-acceleration-axe-4',
    'bl-acceleration-axe-5',
  ],
  figures: ['acceleration-actions', 'acceleration-releves'],
  sources: article(ACCELERATION),
} as const satisfies PlanPart<'programmes'>;
