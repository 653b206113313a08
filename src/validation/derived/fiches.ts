import type { Fiche, Project } from '../../model/index.ts';
import type { PartialPlan } from '../plan-reading.ts';

/** A fiche with its project and the place it stands at. */
interface PlacedFiche {
  readonly fiche: Fiche;
  readonly project: Project;
  readonly path: readonly ['projects', number, 'fiche'];
}

/** The fiches of a plan, in its order. */
export function fichesOf(plan: PartialPlan): readonly PlacedFiche[] {
  return plan.projects.flatMap((project, i) =>
    project.fiche === undefined ? [] : [{ fiche: project.fiche, project, path: ['projects', i, 'fiche'] as const }],
  );
}
