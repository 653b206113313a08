import type { EntityRef } from '../entity-ref.ts';

/**
 * What happened. An entity that is gone is `merged` when what stands for it now stands for others as well, `split` when several stand
 * for it, `replaced` when one does, and `dropped` when nothing does. `moved` is another place in the same list.
 */
export type ChangeKind = 'added' | 'dropped' | 'replaced' | 'merged' | 'split' | 'renamed' | 'changed' | 'moved';

/** What the change is about, by the field that it stands in: whoever asks for moved dates takes those that say `date`. */
export type ChangeSubject =
  | 'entity'
  | 'title'
  | 'date'
  | 'amount'
  | 'target'
  | 'value'
  | 'state'
  | 'answers'
  | 'order'
  | 'content';

/**
 * What the two plans say of the change. `superseded`, `linked`: the later plan says what stands in its place; `same-title` and
 * `answers-went-over` (all its constats are answered by others now) are what we conclude. `succeeds` is the other end of these four.
 * `named`: the later plan speaks of what is gone, and no more. `ended-before`: it was over in the earlier plan.
 * `without-a-word`: gone, and nothing in the later plan supersedes, links or names it; `unanswered` are the constats that nobody
 * answers any more. `said` is the reason that the later plan gives for a date or a state.
 */
export type ChangeReason =
  | {
      readonly code: 'superseded' | 'linked' | 'same-title' | 'answers-went-over' | 'succeeds' | 'named';
      readonly others: readonly EntityRef[];
    }
  | { readonly code: 'ended-before'; readonly state: string }
  | { readonly code: 'without-a-word'; readonly unanswered?: readonly string[] }
  | { readonly code: 'said'; readonly text: string };

/** One change from an earlier plan to a later one, as data: everything that is needed to say it, to accept it and to carry it out. */
export interface PlanChange {
  readonly kind: ChangeKind;
  readonly about: ChangeSubject;
  /** The collection of the plan that the change stands in; absent for a field of the plan itself. */
  readonly collection?: string;
  /** The entity of that collection. */
  readonly id?: string;
  /**
   * Where it stands in the earlier plan: names of fields, ids of what has one (`["projects", "P4", "fiche", "title"]`), positions in
   * other lists. An addition to such a list stands before what has its position.
   */
  readonly path: readonly (string | number)[];
  /** What stood there; absent where there was nothing. */
  readonly before?: unknown;
  /** What stands there now; absent where there is nothing. */
  readonly after?: unknown;
  /** For what is added to a list of entities: the id of the one before it, `null` at the head. For what is moved, `before` and `after` are these. */
  readonly follows?: string | null;
  readonly why?: ChangeReason;
}
