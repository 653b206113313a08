import {
  type Alternative,
  anchoredValue,
  FULL_VALUE,
  fallsShort,
  type Judgements,
  levelsOf,
  type PrioritisationModel,
  scaleBounds,
  type UsableScore,
} from '../../criteria/index.ts';
import { decimalMean } from '../../internal/decimal.ts';
import { greatestOf, leastOf } from '../../internal/extremes.ts';
import { quantile, sortedKnown } from '../../internal/quantile.ts';
import type { PossibleScore } from '../../mcda/robustness/index.ts';
import type { Criterion, Provenance } from '../../model/index.ts';
import type { CriterionShare, ExclusionReason, MissingPolicy, UndecidedGatePolicy } from './prioritisation.ts';

/** How alternatives with gaps are treated. */
export interface Policies {
  readonly assessors: 'mean' | 'median';
  readonly missing: MissingPolicy;
  readonly undecidedGates: UndecidedGatePolicy;
  /** Under an additive method, what weighs nothing costs nothing; others may look at it all the same. */
  readonly additive: boolean;
}

/** An alternative on its way to its place in the result. */
export interface Candidate {
  readonly alternative: Alternative;
  readonly judgements: Judgements;
  readonly contributions: readonly CriterionShare[];
  readonly reasons: readonly ExclusionReason[];
  /** Criteria that count and have no score. */
  readonly missing: readonly string[];
  /** A gate is not decided. */
  readonly provisional: boolean;
  /** A missing score may turn out to fall short of its minimum. */
  readonly maySink: boolean;
}

/** Weighs one alternative on every criterion and looks for reasons to put it out. */
export function candidateOf(
  model: PrioritisationModel,
  weights: readonly number[],
  alternative: Alternative,
  judgements: Judgements,
  policies: Policies,
): Candidate {
  const contributions = model.criteria.map((criterion, j) =>
    weigh(criterion, weights[j] as number, judgements.scores[j] ?? [], policies.assessors),
  );
  const gaps = contributions
    .filter(({ score, weight }) => score === null && (weight > 0 || !policies.additive))
    .map((part) => part.criterion);
  return {
    alternative,
    judgements,
    contributions,
    reasons: exclusionReasons(model, judgements, contributions, gaps, policies),
    missing: gaps,
    provisional: judgements.verdicts.some((verdict) => verdict.verdict === 'unknown'),
    maySink: model.criteria.some((criterion, j) => contributions[j]?.score === null && worstAccepted(criterion) > 0),
  };
}

/** Complete, or completed by the policy. Renormalising over nothing is no score: without any usable score nothing is ranked. */
export function canBeRanked(candidate: Candidate, missing: MissingPolicy): boolean {
  if (candidate.missing.length === 0 || missing === 'worst') return true;
  return missing === 'renormalise' && candidate.contributions.some((part) => part.value !== null && part.weight > 0);
}

/** The weighted sums that an admitted candidate can have: a missing score may be anything that its scale and its minimum allow. */
export function possibleScore(
  { criteria }: PrioritisationModel,
  { contributions }: Pick<Candidate, 'contributions'>,
): Pick<PossibleScore, 'low' | 'high'> {
  let low = 0;
  let high = 0;
  contributions.forEach(({ weight, contribution }, j) => {
    low += contribution ?? weight * worstAccepted(criteria[j] as Criterion);
    high += contribution ?? weight * FULL_VALUE;
  });
  return { low, high };
}

/** The worths of an admitted candidate with what is missing at one end: the worst that its minima allow, or the best. */
export function worthsAt(
  { criteria }: PrioritisationModel,
  { contributions }: Pick<Candidate, 'contributions'>,
  end: 'worst' | 'best',
): number[] {
  return contributions.map(
    ({ value }, j) => value ?? (end === 'best' ? FULL_VALUE : worstAccepted(criteria[j] as Criterion)),
  );
}

/** The least worth of a score that keeps the minimum; 0 without one. */
function worstAccepted(criterion: Criterion): number {
  const { scale, minimum } = criterion;
  if (minimum === undefined) return 0;
  const given = levelsOf(scale)?.map(({ value }) => value) ?? [minimum];
  const worths = given.filter((score) => !fallsShort(criterion, score)).map((score) => anchoredValue(criterion, score));
  return Math.max(0, leastOf(worths));
}

/** How many illustrative values stand behind one alternative. */
export function illustrations({ contributions, judgements }: Pick<Candidate, 'contributions' | 'judgements'>): number {
  return [...contributions, ...judgements.verdicts].filter((part) => part.provenance === 'illustrative').length;
}

/** The worths a candidate is ranked on, missing ones filled as the policy says. */
export function countedValues(contributions: readonly CriterionShare[], missing: MissingPolicy): number[] {
  const known = contributions.filter((part) => part.value !== null);
  const weight = known.reduce((sum, part) => sum + part.weight, 0);
  const sum = known.reduce((total, part) => total + (part.contribution ?? 0), 0);
  // The weighted mean of the known worths, put in the gaps, gives exactly the renormalised score.
  const filler = missing === 'renormalise' && weight > 0 ? sum / weight : 0;
  return contributions.map((part) => part.value ?? filler);
}

/** Scores on their own scales; a gap that a policy fills for a method on raw scores can only be the worst anchor. */
export function rawValues(model: PrioritisationModel, contributions: readonly CriterionShare[]): number[] {
  return model.criteria.map((criterion, j) => {
    const score = contributions[j]?.score ?? null;
    if (score !== null) return score;
    const { min, max } = scaleBounds(criterion.scale);
    return criterion.direction === 'max' ? min : max;
  });
}

/** What one criterion adds, from the scores that assessors gave. */
function weigh(
  criterion: Criterion,
  weight: number,
  scores: readonly UsableScore[],
  assessors: 'mean' | 'median',
): CriterionShare {
  const [only] = scores;
  if (only !== undefined && scores.length === 1) {
    const value = anchoredValue(criterion, only.value);
    const spread = { min: only.value, max: only.value };
    const { provenance } = only;
    return {
      criterion: criterion.id,
      score: only.value,
      value,
      weight,
      contribution: weight * value,
      provenance,
      assessors: 1,
      spread,
    };
  }
  const values = scores.map((score) => score.value);
  const score =
    values.length === 0 ? null : assessors === 'mean' ? decimalMean(values) : quantile(sortedKnown(values), 0.5);
  const value = score === null ? null : anchoredValue(criterion, score);
  return {
    criterion: criterion.id,
    score,
    value,
    weight,
    contribution: value === null ? null : weight * value,
    provenance: weakestOrigin(scores),
    assessors: scores.length,
    spread: score === null ? null : { min: leastOf(values), max: greatestOf(values) },
  };
}

/** A chain is as firm as its weakest link: one illustrative score makes the whole illustrative. */
function weakestOrigin(scores: readonly UsableScore[]): Provenance | null {
  for (const origin of ['illustrative', 'assessed', 'stated', 'computed'] as const)
    if (scores.some((score) => score.provenance === origin)) return origin;
  return null;
}

/** Every reason why an alternative is out, gates first; empty when it is in. */
function exclusionReasons(
  { gates = [], criteria }: PrioritisationModel,
  judgements: Judgements,
  contributions: readonly CriterionShare[],
  gaps: readonly string[],
  policies: Policies,
): ExclusionReason[] {
  const reasons: ExclusionReason[] = [];
  gates.forEach((gate, index) => {
    const given = judgements.verdicts[index] ?? { gate: gate.id, verdict: 'unknown' as const };
    const { verdict, evidence, provenance = 'stated', sources } = given;
    if (verdict === 'not-met' || (verdict === 'unknown' && policies.undecidedGates === 'exclude'))
      reasons.push({ kind: 'gate', gate: gate.id, label: gate.label, verdict, evidence, provenance, sources });
  });
  criteria.forEach((criterion, index) => {
    const { minimum, id, label } = criterion;
    const found = contributions[index]?.score ?? null;
    if (minimum !== undefined && found !== null && fallsShort(criterion, found))
      reasons.push({ kind: 'minimum', criterion: id, label, minimum, found });
  });
  const missing = criteria.filter(({ id }) => gaps.includes(id));
  if (policies.missing === 'exclude' && missing.length > 0)
    reasons.push({
      kind: 'missing',
      criteria: missing.map((criterion) => criterion.id),
      labels: missing.map((criterion) => criterion.label),
    });
  return reasons;
}
