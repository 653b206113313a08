import type { Wording } from '../../i18n/index.ts';
import type { Provenance } from './provenance.ts';

/** A condition to be met before anything is weighed: no score makes up for a gate that is not met. */
export interface Gate {
  readonly id: string;
  readonly label: Wording;
  /** What has to be shown for the gate to count as met. */
  readonly evidenceRequired?: Wording;
}

/** `unknown` is an answer: nobody has looked, or what was found does not decide. */
export type Verdict = 'met' | 'not-met' | 'unknown';

/** The verdicts a gate can get. */
export const VERDICTS = ['met', 'not-met', 'unknown'] as const satisfies readonly Verdict[];

/** What a verdict rests on. */
export interface Evidence {
  readonly text: Wording;
  /** Where it can be looked up: a source id, a title with a page, an address. */
  readonly source?: string;
  readonly obtained: Provenance;
}

/** The verdict of one gate on one alternative. */
export interface GateVerdict {
  readonly gateId: string;
  readonly verdict: Verdict;
  readonly evidence?: readonly Evidence[];
}
