import type { PlanPart } from '../plan-part.ts';
import { NEXT_TERM } from './places.ts';
import { article } from './sources.ts';

const axes = [
  ['Donner la priorité à la prévention', 'Prévention'],
  ["Poursuivre le sauvetage de l'hôpital", 'Hôpital'],
  ['Innover', 'Innovation'],
  ["Co-construire le chantier de l'accès aux soins et contre les déserts médicaux", 'Accès aux soins'],
] as const;

/** The four axes announced for 2022-2027; what each promises stands in the measures. */
export const orientations = axes.map(([title, shortTitle], index) => ({
  id: `axe-${index + 1}`,
  kind: 'axis',
  title,
  shortTitle,
  number: index + 1,
  order: index + 1,
  level: 'national',
  sources: [...article(`${NEXT_TERM} – Axe ${index + 1}`), { source: 'programme-2022' }],
})) satisfies readonly PlanPart<'orientations'>[];
