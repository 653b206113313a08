import type { Wording } from '../../i18n/index.ts';
import type { GateVerdict } from './gate.ts';
import type { Provenance } from './provenance.ts';

/** One score of one alternative, by one assessor. A score that nobody gave is absent, or `null`: never 0. */
export interface CriterionScore {
  readonly criterionId: string;
  /** In the unit of the criterion's scale. */
  readonly value: number | null;
  /** Who gave it: a role or a code, never a name that is not needed. */
  readonly assessor?: string;
  readonly source?: string;
  /** Default `stated`. */
  readonly obtained?: Provenance;
  readonly note?: string;
}

/** Scores as a list (several assessors, sources), or shortly as `{ criterionId: value }`. */
export type Scores = readonly CriterionScore[] | Readonly<Record<string, number | null>>;

/** Something to be ranked: a project, a measure, a need. */
export interface Alternative {
  readonly id: string;
  readonly label?: Wording;
  readonly scores: Scores;
  readonly gates?: readonly GateVerdict[];
  /** What it belongs to when a choice is made per group, such as a code of département. */
  readonly group?: string;
}

/** The scores of an alternative as a list, whichever way they were written. */
export function scoreList(scores: Scores): readonly CriterionScore[] {
  if (Array.isArray(scores)) return scores as readonly CriterionScore[];
  return Object.entries(scores as Readonly<Record<string, number | null>>).map(([criterionId, value]) => ({
    criterionId,
    value,
  }));
}
