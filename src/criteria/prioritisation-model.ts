import type { Criterion, Gate, Wording } from '../model/index.ts';

/** How many alternatives are taken in each group, such as one project per département. */
export interface GroupQuota {
  readonly label: Wording;
  readonly perGroup: number;
}

/**
 * What is weighed, on which scales, and what must hold before: the rules of a prioritisation, as data. Criteria and gates are
 * those of a plan, word for word.
 */
export interface PrioritisationModel {
  readonly id: string;
  readonly title: Wording;
  /** Raise it whenever a rule changes: it is written into every decision record. */
  readonly version?: string;
  readonly criteria: readonly Criterion[];
  readonly gates?: readonly Gate[];
  readonly quota?: GroupQuota;
  /** Where the rules come from. */
  readonly source?: string;
}

/** The ids of the criteria of a model: literal ones when the model was written with {@link definePrioritisation}. */
export type CriterionId<Model extends PrioritisationModel> = Model['criteria'][number]['id'];

/** The ids of the gates of a model. */
export type GateId<Model extends PrioritisationModel> = Model extends { readonly gates: readonly (infer One)[] }
  ? One extends Gate
    ? One['id']
    : string
  : string;
