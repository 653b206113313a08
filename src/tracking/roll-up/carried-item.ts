import type { StateReport } from '../states/state-of.ts';
import type { CarriedCollection } from '../subjects.ts';
import type { TrackedItem, TrackedPlan } from '../tracked-plan.ts';

/** What the progress of an item was taken from; `none` where nothing tells it, so that it may be anything. */
export type ProgressBasis = 'indicators' | 'actions' | 'milestones' | 'state' | 'none';

/** A share that is known to lie between two ends, both of them between 0 and 1. */
export interface ShareInterval {
  readonly min: number;
  readonly max: number;
}

/** One thing that is carried out, as a roll-up counts it. */
export interface RolledItem {
  readonly collection: CarriedCollection;
  readonly id: string;
  readonly title: string;
  /** The declared state; `null` where none is. */
  readonly state: string | null;
  readonly byDates: StateReport['byDates'];
  readonly agree: StateReport['agree'];
  readonly progress: ShareInterval;
  readonly basis: ProgressBasis;
  /** Stopped or replaced: counted among the states, not in the progress. */
  readonly givenUp: boolean;
}

/** An entry of a plan that is carried out. */
export type CarriedEntry =
  | { readonly collection: 'orientations'; readonly entry: TrackedPlan['orientations'][number] }
  | { readonly collection: 'projects'; readonly entry: TrackedPlan['projects'][number] }
  | { readonly collection: 'measures'; readonly entry: TrackedPlan['measures'][number] }
  | { readonly collection: 'programmes'; readonly entry: TrackedPlan['programmes'][number] };

/**
 * What a plan carries out: its projects, measures and programmes; of the orientations those that have a state or an indicator of
 * their own, since the others only hold what stands below them.
 */
export function carriedEntries(plan: TrackedPlan, hasIndicator: (orientation: string) => boolean): CarriedEntry[] {
  return [
    ...plan.orientations
      .filter(({ id, state }) => state !== undefined || hasIndicator(id))
      .map((entry) => ({ collection: 'orientations', entry }) as const),
    ...plan.projects.map((entry) => ({ collection: 'projects', entry }) as const),
    ...plan.measures.map((entry) => ({ collection: 'measures', entry }) as const),
    ...plan.programmes.map((entry) => ({ collection: 'programmes', entry }) as const),
  ];
}

/** What an entry is called. */
export function titleOf({ collection, entry }: CarriedEntry): string {
  return collection === 'measures' ? entry.text : entry.title;
}

/** The steps of an entry, as things with a state. */
export function stepsOf({ collection, entry }: CarriedEntry): readonly TrackedItem[] {
  return (collection === 'measures' ? entry.actions : collection === 'projects' ? entry.nextSteps : undefined) ?? [];
}
