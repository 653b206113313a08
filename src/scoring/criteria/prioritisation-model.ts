import type { Wording } from '../../i18n/index.ts';
import type { Criterion } from './criterion.ts';
import type { Gate } from './gate.ts';

/** How many alternatives are taken in each group, such as one project per département. */
export interface GroupQuota {
  readonly label: Wording;
  readonly perGroup: number;
}

/** What is weighed, on which scales, and what must hold before: the rules of a prioritisation, as data. */
export interface PrioritisationModel {
  readonly id: string;
  readonly title: Wording;
  /** Raise it whenever a rule changes: it is written into every decision record. */
  readonly version?: string;
  readonly criteria: readonly Criterion[];
  readonly gates: readonly Gate[];
  readonly quota?: GroupQuota;
  /** Where the rules come from. */
  readonly source?: string;
}
