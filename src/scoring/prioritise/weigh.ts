import { type AssessedScore, anchoredValue, type Criterion, type Provenance } from '../criteria/index.ts';
import type { Contribution } from './prioritisation.ts';

/** What one criterion adds, from the scores that assessors gave. */
export function weigh(
  criterion: Criterion,
  weight: number,
  scores: readonly AssessedScore[],
  assessors: 'mean' | 'median',
): Contribution {
  const values = scores.map((score) => score.value);
  const score = values.length === 0 ? null : assessors === 'mean' ? mean(values) : median(values);
  const value = score === null ? null : anchoredValue(criterion, score);
  return {
    criterionId: criterion.id,
    score,
    value,
    weight,
    contribution: value === null ? null : weight * value,
    obtained: weakestOrigin(scores),
    assessors: scores.length,
    spread: score === null ? null : { min: Math.min(...values), max: Math.max(...values) },
  };
}

/** Kept between the lowest and the highest, where rounding could push it out. */
function mean(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value / values.length, 0);
  return Math.min(Math.max(...values), Math.max(Math.min(...values), sum));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)] as number;
  const high = sorted[Math.floor(sorted.length / 2)] as number;
  return low / 2 + high / 2;
}

/** A chain is as firm as its weakest link: one illustrative score makes the whole illustrative. */
function weakestOrigin(scores: readonly AssessedScore[]): Provenance | null {
  for (const origin of ['illustrative', 'assessed', 'stated', 'computed'] as const)
    if (scores.some((score) => score.obtained === origin)) return origin;
  return null;
}
