import { rankScores } from '../../mcda/matrix/index.ts';
import type { ScoringMethod } from '../../mcda/methods/index.ts';
import { type DecisionTable, type RankIntervals, rankIntervals } from '../../mcda/robustness/index.ts';
import { FULL_VALUE, type PrioritisationModel, scaleBounds } from '../criteria/index.ts';
import type { Candidate } from './candidate.ts';
import { countedValues, rawValues } from './counted-values.ts';
import type { MissingPolicy } from './prioritisation.ts';

/** The table of candidates that can be ranked, as methods and questions of robustness read it. */
export function decisionTable(
  model: PrioritisationModel,
  method: ScoringMethod,
  weights: readonly number[],
  complete: readonly Candidate[],
  missing: MissingPolicy,
): DecisionTable {
  return {
    ids: complete.map((candidate) => candidate.alternative.id),
    criterionIds: model.criteria.map((criterion) => criterion.id),
    values: complete.map((candidate) => countedValues(candidate.contributions, missing)),
    directions: model.criteria.map(() => 'max'),
    weights,
    bounds: model.criteria.map(() => ({ min: 0, max: FULL_VALUE })),
    criteria: model.criteria.map(({ direction, thresholds, scale }) => ({
      direction,
      bounds: scaleBounds(scale),
      ...(thresholds === undefined ? {} : { thresholds }),
    })),
    method,
    raw: {
      values: complete.map((candidate) => rawValues(model, candidate.contributions)),
      directions: model.criteria.map((criterion) => criterion.direction),
    },
  };
}

/** Scores and ranks of the complete candidates, in their order. */
export interface CompleteRanking {
  readonly scores: readonly number[];
  readonly ranks: readonly number[];
  readonly tolerance: number;
}

/** Ranks the complete candidates. With no criterion at all there is nothing to tell them apart: they share rank 1. */
export function rankComplete(method: ScoringMethod, table: DecisionTable): CompleteRanking {
  const { values, directions, weights, criteria = [], raw } = table;
  if (values.length === 0) return { scores: [], ranks: [], tolerance: 0 };
  if (weights.length === 0) return { scores: weightless(values), ranks: weightless(values, 1), tolerance: 0 };
  const anchored = { values, directions, weights };
  const { scores, ranks, conventions } = method.run({ anchored, raw: { ...anchored, ...raw }, criteria });
  return { scores, ranks, tolerance: (conventions ?? rankScores(scores)).tolerance };
}

function weightless(values: ArrayLike<unknown>, filler = 0): number[] {
  return Array.from(values, () => filler);
}

/** Intervals over everybody admitted: those with a score stand at their score, the open ones between their ends. */
export function openIntervals(
  weights: readonly number[],
  candidates: readonly Candidate[],
  scores: readonly number[],
): RankIntervals | null {
  if (weights.length === 0 || candidates.length === 0) return null;
  return rankIntervals({
    values: candidates.map(({ contributions }, i) => {
      const score = scores[i];
      return score === undefined ? contributions.map((part) => part.value) : contributions.map(() => score);
    }),
    directions: weights.map(() => 'max'),
    weights,
    bounds: weights.map(() => ({ min: 0, max: FULL_VALUE })),
  });
}
