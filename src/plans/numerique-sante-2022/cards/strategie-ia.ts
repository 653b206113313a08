import type { PlanPart } from '../../plan-part.ts';
import { AI } from '../places.ts';
import { article } from '../sources.ts';

/** The national strategy on artificial intelligence, in two phases. */
export const strategieIa = {
  id: 'carte-7',
  title: 'Stratégie IA',
  order: 7,
  focus: false,
  state: 'running',
  events: [
    {
      date: '2018',
      kind: 'launch',
      text: "Première phase, 1,5 milliard d'euros : instituts interdisciplinaires (3IA), chaires d'excellence, calcul de la recherche publique (Jean Zay).",
    },
    {
      date: '2021-11',
      kind: 'launch',
      text: 'Deuxième phase, plus de 2 Mds € de cofinancement : plus de 1,5 Md € publics, plus de 500 M€ privés.',
    },
    { text: 'La priorité de cette phase, selon le Gouvernement : former les meilleurs talents en IA et les attirer.' },
  ],
  nextSteps: [
    {
      text: "Talents : plus de la moitié de l'effort public (781 M€), pour un réseau d'établissements d'envergure mondiale et une formation massive à l'université et dans les grandes écoles",
    },
    {
      date: '../2025',
      text: 'IA embarquée, responsable et de confiance, plateformes de développement, logiciel libre compris : 1,22 Md €',
    },
    { date: '../2025', text: "500 PME et ETI accompagnées dans l'usage de l'IA : 25 M€" },
    {
      date: '../2025',
      text: 'Accélérateurs de start-ups agrandis, afin de tripler le nombre de celles qui naissent de la recherche fondamentale : 40 M€',
    },
    {
      date: '../2025',
      text: "Démonstrateurs d'une IA sobre en énergie, là où se jouent les objectifs climatiques : 120 M€",
    },
  ],
  budgetLines: [
    'bl-ia-phase-1',
    'bl-ia-phase-2',
    'bl-ia-public',
    'bl-ia-prive',
    'bl-ia-talents',
    'bl-ia-generations',
    'bl-ia-pme',
    'bl-ia-start-ups',
    'bl-ia-demonstrateurs',
  ],
  figures: ['ia-talents-part', 'ia-pme', 'ia-start-ups'],
  sources: article(AI),
} as const satisfies PlanPart<'programmes'>;
