import type { PlanPart } from '../plan-part.ts';
import { projects } from './projects.ts';
import { deck } from './sources.ts';

const finalObjective = { collection: 'orientations', id: 'plan-national-de-sante' } as const;
const sources = deck('Liste des projets – Origine des projets et objectif final');

/** What leads to the national health plan: the three origins, and the twelve projects. */
export const links = [
  ...['origine-1', 'origine-2', 'origine-3'].map((id) => ({
    kind: 'feeds',
    from: { collection: 'orientations' as const, id },
    to: finalObjective,
    sources,
  })),
  ...projects.map(({ id }) => ({
    kind: 'feeds',
    from: { collection: 'projects' as const, id },
    to: finalObjective,
    sources,
  })),
] as const satisfies readonly PlanPart<'links'>[];
