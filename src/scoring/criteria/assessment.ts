import type { GateVerdict } from './gate.ts';
import type { Provenance } from './provenance.ts';

/** One usable score with its origin. */
export interface AssessedScore {
  readonly value: number;
  readonly assessor?: string;
  readonly source?: string;
  readonly obtained: Provenance;
}

/** An alternative as the rules see it: the usable scores per criterion and one verdict per gate, in the order of the model. */
export interface Assessment {
  readonly scores: readonly (readonly AssessedScore[])[];
  readonly verdicts: readonly GateVerdict[];
}
