import type { AlternativeVerdict } from '../../criteria/index.ts';
import type { Issue } from '../../errors/index.ts';
import type { Direction } from '../../mcda/matrix/index.ts';
import type { ScaleBounds, ScoringMethod } from '../../mcda/methods/index.ts';
import type { DecisionTable } from '../../mcda/robustness/index.ts';
import type { Criterion, Provenance, SourceReference, Verdict, Wording } from '../../model/index.ts';

/** What one criterion adds to the score of one alternative. */
export interface CriterionShare<CriterionId extends string = string> {
  readonly criterion: CriterionId;
  /** The score on the criterion's own scale (over all assessors), or `null` when there is none. */
  readonly score: number | null;
  /** Its worth between 0 (worst anchor) and 100 (best anchor). */
  readonly value: number | null;
  /** Share of all weights. */
  readonly weight: number;
  /** `weight × value`: the contributions of an alternative sum to its weighted sum. */
  readonly contribution: number | null;
  /** The weakest origin of its scores; `null` when there is none. */
  readonly provenance: Provenance | null;
  /** How many assessors scored. */
  readonly assessors: number;
  /** The lowest and highest of their scores; `null` when there is none. */
  readonly spread: ScaleBounds | null;
}

export interface Placed<CriterionId extends string, Id extends string> {
  readonly id: Id;
  readonly label: Wording;
  readonly group?: string;
  readonly contributions: readonly CriterionShare<CriterionId>[];
  readonly gates: readonly AlternativeVerdict[];
  /** A score, a weight or a piece of evidence behind this line is illustrative. */
  readonly illustrative: boolean;
}

/** An alternative with a rank. */
export interface RankedAlternative<CriterionId extends string = string, Id extends string = string>
  extends Placed<CriterionId, Id> {
  /** 1 is best; equal scores share a rank. Whoever lacks scores but is ahead whatever they are is counted. */
  readonly rank: number;
  readonly tiedWith: readonly Id[];
  readonly score: number;
  /** The ranks it can have once every missing score is known and every open gate decided, should it stay in. */
  readonly bestRank: number;
  readonly worstRank: number;
  /** It may still fall out: a gate is not decided, or a missing score may fall short of its minimum. */
  readonly mayBeExcluded: boolean;
  /** A gate is not decided yet. */
  readonly provisional: boolean;
  /** Criteria whose missing score was filled by the policy that was asked for. */
  readonly filled: readonly CriterionId[];
}

/** An alternative without a rank, because scores are missing: what can be said all the same. */
export interface IncompleteAlternative<CriterionId extends string = string, Id extends string = string>
  extends Placed<CriterionId, Id> {
  readonly missing: readonly CriterionId[];
  /** The weighted sums it can have; `null` with a method that is not additive. */
  readonly interval: ScaleBounds | null;
  /** The ranks it can have once every missing score is known and every open gate decided, should it stay in. */
  readonly bestRank: number;
  readonly worstRank: number;
  /** It may still fall out: a gate is not decided, or a missing score may fall short of its minimum. */
  readonly mayBeExcluded: boolean;
  /** A gate is not decided yet. */
  readonly provisional: boolean;
}

/** Why an alternative is out. */
export type ExclusionReason =
  | {
      readonly kind: 'gate';
      readonly gate: string;
      readonly label: Wording;
      readonly verdict: Verdict;
      readonly evidence?: Wording | undefined;
      readonly provenance: Provenance;
      readonly sources?: readonly SourceReference[] | undefined;
    }
  | {
      readonly kind: 'minimum';
      readonly criterion: string;
      readonly label: Wording;
      readonly minimum: number;
      readonly found: number;
    }
  | { readonly kind: 'missing'; readonly criteria: readonly string[]; readonly labels: readonly Wording[] };

/** An alternative that is out, with every reason. */
export interface ExcludedAlternative<CriterionId extends string = string, Id extends string = string>
  extends Placed<CriterionId, Id> {
  readonly reasons: readonly ExclusionReason[];
  /** The weighted sums it can have: one when it has all scores. `null` with a method that is not additive. */
  readonly interval: ScaleBounds | null;
}

/** Whom a quota per group takes: only who is among the first of its group whatever is still open. */
export interface GroupSelection<Id extends string = string> {
  readonly group: string;
  readonly taken: readonly Id[];
  /** Tied over the last place, or dependent on missing scores or open gates: they cannot be chosen between yet. */
  readonly undecided: readonly Id[];
}

/** How the ranking was made: part of the result, so that nobody has to ask. */
export interface PrioritisationConventions {
  readonly method: string;
  readonly methodConventions: Readonly<Record<string, unknown>>;
  readonly values: 'anchored-0-100';
  readonly weights: 'divided-by-sum';
  readonly ties: 'competition';
  /** Scores that differ by no more share a rank: what the method says, else rounding noise of the largest score. */
  readonly tolerance: number;
  readonly assessors: 'mean' | 'median';
  readonly missing: MissingPolicy;
  readonly undecidedGates: UndecidedGatePolicy;
}

/**
 * What to do with an alternative that lacks a score: `interval` gives it an interval and no rank; `exclude` puts it out, saying
 * so; `renormalise` ranks it on what is known; `worst` takes the worst anchor. The last two are named in every result they touch.
 */
export type MissingPolicy = 'interval' | 'exclude' | 'renormalise' | 'worst';

/** What to do when a gate is not decided: `keep` ranks provisionally, `exclude` puts out. */
export type UndecidedGatePolicy = 'keep' | 'exclude';

/** A criterion as it counted. */
export interface CountedCriterion<Id extends string = string> extends Pick<Criterion, 'label' | 'direction' | 'scale'> {
  readonly id: Id;
  /** Share of all weights. */
  readonly weight: number;
  readonly illustrative: boolean;
}

/** A ranking that explains itself. */
export interface Prioritisation<CriterionId extends string = string, Id extends string = string> {
  readonly model: { readonly id: string; readonly title: Wording; readonly version?: string; readonly source?: string };
  readonly method: Pick<ScoringMethod, 'id' | 'additive' | 'dependsOnSet'> & { readonly best: Direction };
  readonly criteria: readonly CountedCriterion<CriterionId>[];
  readonly gates: readonly { readonly id: string; readonly label: Wording }[];
  /** Best first; ties in the order they were given. */
  readonly ranking: readonly RankedAlternative<CriterionId, Id>[];
  readonly incomplete: readonly IncompleteAlternative<CriterionId, Id>[];
  readonly excluded: readonly ExcludedAlternative<CriterionId, Id>[];
  /** Per group, when the model has a quota. */
  readonly selected: readonly GroupSelection<Id>[];
  readonly conventions: PrioritisationConventions;
  /** Something behind the ranking is illustrative: it is an example, not a decision. */
  readonly illustrative: boolean;
  /**
   * Everybody admitted as a table: those who have all their scores in the order of `ranking` (`ids` names the rows), then, under a
   * weighted sum, those who lack some between their ends (`open`). Whom an undecided gate may still put out is named in `provisional`, for
   * every question about the table counts them as in. `null` when there is nothing to weigh.
   */
  readonly table: DecisionTable | null;
  /** Everything that was found wrong, missing or worth knowing. */
  readonly issues: readonly Issue[];
}
