import type { Issue } from '../../errors/index.ts';
import type { Wording } from '../../i18n/index.ts';
import type { ScaleBounds } from '../../mcda/methods/index.ts';
import type { DecisionTable } from '../../mcda/robustness/index.ts';
import type { Criterion, Evidence, GateVerdict, Provenance, Verdict } from '../criteria/index.ts';

/** What one criterion adds to the score of one alternative. */
export interface Contribution {
  readonly criterionId: string;
  /** The score on the criterion's own scale (over all assessors), or `null` when there is none. */
  readonly score: number | null;
  /** Its worth between 0 (worst anchor) and 100 (best anchor). */
  readonly value: number | null;
  /** Share of all weights. */
  readonly weight: number;
  /** `weight × value`: the contributions of an alternative sum to its weighted sum. */
  readonly contribution: number | null;
  readonly obtained: Provenance | null;
  /** How many assessors scored. */
  readonly assessors: number;
  /** The lowest and highest of their scores; `null` when there is none. */
  readonly spread: ScaleBounds | null;
}

interface Placed {
  readonly id: string;
  readonly label: Wording;
  readonly group?: string;
  readonly contributions: readonly Contribution[];
  readonly gates: readonly GateVerdict[];
  /** A score, a weight or a piece of evidence behind this line is illustrative. */
  readonly illustrative: boolean;
}

/** An alternative with a rank. */
export interface RankedAlternative extends Placed {
  /** 1 is best; equal scores share a rank. */
  readonly rank: number;
  readonly tiedWith: readonly string[];
  readonly score: number;
  /** The ranks it can have once the missing scores of others are known; `null` when the method cannot say. */
  readonly bestRank: number | null;
  readonly worstRank: number | null;
  /** A gate is not decided yet. */
  readonly provisional: boolean;
  /** Criteria whose missing score was filled by the policy that was asked for. */
  readonly filled: readonly string[];
}

/** An alternative without a rank, because scores are missing: what can be said all the same. */
export interface IncompleteAlternative extends Placed {
  readonly missing: readonly string[];
  /** The weighted sums it can have; `null` with a method that is not additive. */
  readonly interval: ScaleBounds | null;
  readonly bestRank: number | null;
  readonly worstRank: number | null;
  readonly provisional: boolean;
}

/** Why an alternative is out. */
export type ExclusionReason =
  | {
      readonly kind: 'gate';
      readonly gateId: string;
      readonly label: Wording;
      readonly verdict: Verdict;
      readonly evidence: readonly Evidence[];
    }
  | {
      readonly kind: 'minimum';
      readonly criterionId: string;
      readonly label: Wording;
      readonly minimum: number;
      readonly found: number;
    }
  | { readonly kind: 'missing'; readonly criterionIds: readonly string[]; readonly labels: readonly Wording[] };

/** An alternative that is out, with every reason. */
export interface ExcludedAlternative extends Placed {
  readonly reasons: readonly ExclusionReason[];
}

/** Whom a quota per group takes. */
export interface GroupSelection {
  readonly group: string;
  readonly taken: readonly string[];
  /** Tied over the last place: the scores cannot choose between them. */
  readonly undecided: readonly string[];
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
export interface CountedCriterion extends Pick<Criterion, 'id' | 'label' | 'direction' | 'scale'> {
  /** Share of all weights. */
  readonly weight: number;
  readonly illustrative: boolean;
}

/** A ranking that explains itself. */
export interface Prioritisation {
  readonly model: { readonly id: string; readonly title: Wording; readonly version?: string; readonly source?: string };
  readonly method: { readonly id: string; readonly additive: boolean; readonly dependsOnSet: boolean };
  readonly criteria: readonly CountedCriterion[];
  readonly gates: readonly { readonly id: string; readonly label: Wording }[];
  /** Best first; ties in the order they were given. */
  readonly ranking: readonly RankedAlternative[];
  readonly incomplete: readonly IncompleteAlternative[];
  readonly excluded: readonly ExcludedAlternative[];
  /** Per group, when the model has a quota. */
  readonly selected: readonly GroupSelection[];
  readonly conventions: PrioritisationConventions;
  /** Something behind the ranking is illustrative: it is an example, not a decision. */
  readonly illustrative: boolean;
  /** The ranked alternatives as a table, in the order of `ranking`; `null` when there is nothing to weigh. */
  readonly table: DecisionTable | null;
  /** Everything that was found wrong, missing or worth knowing. */
  readonly issues: readonly Issue[];
}
