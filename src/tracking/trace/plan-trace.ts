import type { EntityRef } from '../entity-ref.ts';

/**
 * The stages of the chain from a need to its follow-up, in order. A review card follows what it reviews; rows of follow-up tables,
 * milestones, indicators, decisions and judgements follow everything.
 */
export type TraceStage = 'need' | 'idea' | 'project' | 'measure' | 'review' | 'follow-up';

/** An entity of the chain; `row` is the position of a row in its follow-up table. */
export interface TraceRef extends EntityRef {
  readonly row?: number;
}

/** A tie between two entities, from the earlier stage to the later one. */
export interface TraceEdge {
  readonly from: TraceRef;
  readonly to: TraceRef;
  /** The field that says it (`answers`, `project` …), or the kind of the link. */
  readonly by: string;
  readonly told: 'field' | 'link';
  /** Whether the need goes on along it: what is only related, shares money or is told somewhere is not answered by that. */
  readonly carries: boolean;
}

/** Where something was said: a place in a document, a consultation that a link names, or the dialogue where a dispositif was told. */
export type Said =
  | { readonly source: string; readonly place?: string }
  | { readonly consultation: string }
  | { readonly toldAt: string; readonly code?: string; readonly territory?: string };

/** A line of the matrix: a need and all that comes of it, directly or through others. */
export interface NeedRow {
  readonly constat: string;
  readonly theme?: string;
  readonly said: readonly Said[];
  /** The consultations with a meeting on its theme: where it may have been voiced when nothing says it. */
  readonly discussedIn: readonly string[];
  readonly ideas: readonly TraceRef[];
  readonly projects: readonly TraceRef[];
  readonly measures: readonly TraceRef[];
  readonly reviews: readonly TraceRef[];
  readonly followUps: readonly TraceRef[];
  /** `false` when a limit was met, and only what is tied to the need directly is listed. */
  readonly complete: boolean;
}

/** How a collection hangs together with the rest of the chain. */
export interface TraceCoverage {
  readonly collection: string;
  readonly stage: TraceStage;
  readonly total: number;
  /** Ids of what no earlier stage leads to: a project that answers nothing, a measure that nobody asked for. Empty for needs. */
  readonly withoutOrigin: readonly string[];
  /** Ids of what leads to no later stage: a need that nobody answers, a project without measure and follow-up. Empty for follow-up. */
  readonly withoutSequel: readonly string[];
}

/** The chain of a plan from its needs to its follow-up. */
export interface PlanTrace {
  readonly needs: readonly NeedRow[];
  /** The constats that no piste, dispositif, project or measure answers, even if a follow-up table speaks of them. */
  readonly unanswered: readonly string[];
  /** The constats that pistes or dispositifs answer, while no project or measure comes of it. */
  readonly ideasOnly: readonly string[];
  /** The projects that answer no constat and come from no piste; `ownConstats` counts those that their fiche words itself. */
  readonly answeringNothing: readonly { readonly id: string; readonly ownConstats: number }[];
  readonly coverage: readonly TraceCoverage[];
  /** Where several of one collection become one. */
  readonly merged: readonly { readonly into: TraceRef; readonly from: readonly TraceRef[] }[];
  /** Where one becomes several of one collection. */
  readonly split: readonly { readonly from: TraceRef; readonly into: readonly TraceRef[] }[];
  readonly edges: readonly TraceEdge[];
  /** Ties to something that the plan does not have: they lead nowhere. */
  readonly dangling: readonly TraceEdge[];
}
