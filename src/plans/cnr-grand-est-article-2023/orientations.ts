import type { PlanPart } from '../plan-part.ts';
import { article } from './sources.ts';

const SOLUTIONS = 'Zoom sur les 16 solutions explorées au niveau régional';

const UNSCHEDULED_CARE = 'soins non programmés';
const HEALTH_PROFESSIONS = 'métiers de la santé';

/** Under the titles of the article, as printed. */
const axes = [
  { id: 'axe-1', title: "L'accès à un médecin traitant ou à une équipe traitante" },
  { id: 'axe-2', title: `La continuité des soins et la réponse aux besoins de ${UNSCHEDULED_CARE}` },
  { id: 'axe-3', title: `La mobilisation des leviers locaux pour l'attractivité des ${HEALTH_PROFESSIONS}` },
  { id: 'axe-4', title: 'La prévention pour une meilleure intégration dans le quotidien des Français' },
] as const;

const subThemes = [
  { id: 'former', title: 'Former' },
  { id: 'attirer', title: 'Attirer' },
  { id: 'fideliser', title: 'Fidéliser' },
] as const;

/** The four axes of the article, and the three headings of the third. */
export const orientations = [
  ...axes.map((axis, index) => ({
    ...axis,
    kind: 'axis',
    number: index + 1,
    order: index + 1,
    level: 'region',
    sources: article(SOLUTIONS),
  })),
  ...subThemes.map((subTheme, index) => ({
    ...subTheme,
    kind: 'sub-theme',
    order: index + 1,
    parent: 'axe-3',
    sources: article(`${SOLUTIONS} – Axe 3`),
  })),
] as const satisfies readonly PlanPart<'orientations'>[];
