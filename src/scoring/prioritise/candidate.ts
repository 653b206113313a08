import type { Alternative, Assessment, PrioritisationModel } from '../criteria/index.ts';
import { exclusionReasons } from './exclusion-reasons.ts';
import type { Contribution, ExclusionReason, MissingPolicy, UndecidedGatePolicy } from './prioritisation.ts';
import { weigh } from './weigh.ts';

/** How alternatives with gaps are treated. */
export interface Policies {
  readonly assessors: 'mean' | 'median';
  readonly missing: MissingPolicy;
  readonly undecidedGates: UndecidedGatePolicy;
}

/** An alternative on its way to its place in the result. */
export interface Candidate {
  readonly alternative: Alternative;
  readonly assessment: Assessment;
  readonly contributions: readonly Contribution[];
  readonly reasons: readonly ExclusionReason[];
  readonly missing: readonly string[];
  readonly provisional: boolean;
}

/** Weighs one alternative on every criterion and looks for reasons to put it out. */
export function candidateOf(
  model: PrioritisationModel,
  weights: readonly number[],
  alternative: Alternative,
  assessment: Assessment,
  policies: Policies,
): Candidate {
  const contributions = model.criteria.map((criterion, j) =>
    weigh(criterion, weights[j] as number, assessment.scores[j] ?? [], policies.assessors),
  );
  return {
    alternative,
    assessment,
    contributions,
    reasons: exclusionReasons(model, assessment, contributions, policies),
    missing: contributions.filter((part) => part.score === null).map((part) => part.criterionId),
    provisional: assessment.verdicts.some((verdict) => verdict.verdict === 'unknown'),
  };
}

/** Complete, or completed by the policy. Renormalising over nothing is no score: without any usable score nothing is ranked. */
export function canBeRanked(candidate: Candidate, missing: MissingPolicy): boolean {
  if (candidate.missing.length === 0 || missing === 'worst') return true;
  return missing === 'renormalise' && candidate.contributions.some((part) => part.value !== null && part.weight > 0);
}

/** How many illustrative values stand behind one alternative. */
export function illustrations({ contributions, assessment }: Pick<Candidate, 'contributions' | 'assessment'>): number {
  const evidence = assessment.verdicts.flatMap((verdict) => verdict.evidence ?? []);
  return [...contributions, ...evidence].filter((part) => part.obtained === 'illustrative').length;
}
