import type { Alternative, PrioritisationModel } from '../../criteria/index.ts';
import type { Issue } from '../../errors/index.ts';
import type { RankAcceptability, SmallestFlip, WeightStability } from '../../mcda/robustness/index.ts';
import type { Prioritisation, PrioritiseOptions } from '../prioritise/index.ts';

/** What people know about a decision and no program can compute. Everything is optional; the check-list asks for it. */
export interface DecisionCircumstances {
  /** The question that was put. */
  readonly question?: string;
  /** When it was decided, as an ISO 8601 date. */
  readonly decidedOn?: string;
  /** Who decided: an office, a body. */
  readonly decidedBy?: string;
  /** Who took part, as groups or offices. */
  readonly participants?: readonly string[];
  /** Who scored, beside the assessors that the scores name. */
  readonly scoredBy?: readonly string[];
  /** Why these criteria and gates. */
  readonly rationale?: string;
  /** How the weights were obtained. */
  readonly weightsObtained?: string;
  /** Where the decision and its reasons are published. */
  readonly publishedAt?: string;
  /** How it can be contested, and when it is reviewed. */
  readonly appeal?: string;
  /** Who sees that the rules are kept. */
  readonly oversight?: string;
}

/** How solidity is looked into. */
export interface RobustnessRequest {
  /** How many alternatives are funded. */
  readonly funded?: number;
  /** Default 1. */
  readonly seed?: number;
  /** Default 10 000. */
  readonly samples?: number;
}

/** What a record is made from. */
export interface DecisionInputs {
  readonly model: PrioritisationModel;
  readonly alternatives: readonly Alternative[];
  readonly options?: PrioritiseOptions;
  readonly circumstances?: DecisionCircumstances;
  /** Left out, the record says nothing about solidity, and the check-list says so. */
  readonly robustness?: RobustnessRequest;
  /** Versions of the programs and data that took part, such as `{ 'plan-sante': '1.0.0' }`. */
  readonly versions?: Readonly<Record<string, string>>;
}

/** A ranking without what is derived from it: the table, and the sentences of the issues, whose wording may improve. */
export interface RecordedResult extends Omit<Prioritisation, 'table' | 'issues'> {
  readonly issues: readonly Pick<Issue, 'code' | 'severity' | 'path' | 'params'>[];
}

/** What was found about solidity. */
export interface RecordedRobustness {
  readonly stability: WeightStability;
  /** `null` where millions of pairs are equally near, which {@link smallestFlip} refuses. */
  readonly flip: SmallestFlip | null;
  /** `null` with more alternatives than {@link rankAcceptability} takes. */
  readonly acceptability: RankAcceptability | null;
}

/** A decision with everything needed to check it and to compute it again. Plain data. */
export interface DecisionRecord {
  readonly format: 'plan-sante-decision/1';
  readonly circumstances: DecisionCircumstances;
  /** Everybody who scored, sorted: named by the scores or given. */
  readonly assessors: readonly string[];
  readonly versions: Readonly<Record<string, string>>;
  readonly model: PrioritisationModel;
  readonly alternatives: readonly Alternative[];
  readonly options: Omit<PrioritiseOptions, 'method'>;
  readonly method: { readonly id: string; readonly conventions: Readonly<Record<string, unknown>> };
  readonly robustnessRequest: RobustnessRequest | null;
  readonly result: RecordedResult;
  readonly robustness: RecordedRobustness | null;
  /** SHA-256 of the canonical JSON (RFC 8785) of the record without this member. */
  readonly hash: string;
}

/** A record and its one spelling. */
export interface SealedRecord {
  readonly record: DecisionRecord;
  /** Canonical JSON: the same decision gives the same bytes. */
  readonly text: string;
}
