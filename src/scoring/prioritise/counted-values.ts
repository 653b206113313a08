import { type PrioritisationModel, scaleBounds } from '../criteria/index.ts';
import type { Contribution, MissingPolicy } from './prioritisation.ts';

/** The worths a candidate is ranked on, missing ones filled as the policy says. */
export function countedValues(contributions: readonly Contribution[], missing: MissingPolicy): number[] {
  const known = contributions.filter((part) => part.value !== null);
  const weight = known.reduce((sum, part) => sum + part.weight, 0);
  const sum = known.reduce((total, part) => total + (part.contribution ?? 0), 0);
  // The weighted mean of the known worths, put in the gaps, gives exactly the renormalised score.
  const filler = missing === 'renormalise' && weight > 0 ? sum / weight : 0;
  return contributions.map((part) => part.value ?? filler);
}

/** Scores on their own scales; a gap that a policy fills for a method on raw scores can only be the worst anchor. */
export function rawValues(model: PrioritisationModel, contributions: readonly Contribution[]): number[] {
  return model.criteria.map((criterion, j) => {
    const score = contributions[j]?.score ?? null;
    if (score !== null) return score;
    const { min, max } = scaleBounds(criterion.scale);
    return criterion.direction === 'max' ? min : max;
  });
}
