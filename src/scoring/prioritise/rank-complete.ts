import { TOLERANCE } from '../../internal/tolerance.ts';
import { rankScores } from '../../mcda/matrix/index.ts';
import { runMethod, type ScoringMethod } from '../../mcda/methods/index.ts';
import type { DecisionTable } from '../../mcda/robustness/index.ts';
import { FULL_VALUE, type PrioritisationModel, scaleBounds } from '../criteria/index.ts';
import { type Candidate, countedValues, rawValues } from './candidate.ts';
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
  /** Which end of the scores is best. */
  readonly best: 'max' | 'min';
  readonly tolerance: number;
}

/** Ranks the complete candidates. With no criterion at all there is nothing to tell them apart: they share rank 1. */
export function rankComplete(method: ScoringMethod, table: DecisionTable): CompleteRanking {
  const { values, directions, weights, criteria = [], raw } = table;
  if (values.length === 0) return { scores: [], ranks: [], best: 'max', tolerance: TOLERANCE * FULL_VALUE };
  if (weights.length === 0)
    return { scores: weightless(values), ranks: weightless(values, 1), best: 'max', tolerance: 0 };
  const anchored = { values, directions, weights };
  const input = { anchored, raw: { ...anchored, ...raw }, criteria };
  const { scores, ranks, best, conventions } = runMethod('prioritise', method, input);
  return { scores, ranks, best, tolerance: (conventions ?? rankScores(scores)).tolerance };
}

function weightless(values: ArrayLike<unknown>, filler = 0): number[] {
  return Array.from(values, () => filler);
}

/**
 * The table to ask about solidity, best first. A candidate whose gap weighs nothing today is left out: under other weights it
 * would weigh something. The default method is left out too: tables are additive unless they say otherwise.
 */
export function solidityTable(
  { ids = [], values, raw, method, ...table }: DecisionTable,
  order: readonly number[],
  complete: readonly Candidate[],
  missing: MissingPolicy,
): DecisionTable | null {
  const rows = order.filter(
    (at) =>
      missing === 'worst' ||
      missing === 'renormalise' ||
      complete[at]?.contributions.every(({ score }) => score !== null),
  );
  if (table.weights.length === 0 || rows.length === 0) return null;
  const sorted = <Row>(list: ArrayLike<Row>): Row[] => rows.map((at) => list[at] as Row);
  return {
    ...table,
    ids: sorted(ids),
    values: sorted(values as readonly (readonly number[])[]),
    ...(raw === undefined ? {} : { raw: { ...raw, values: sorted(raw.values as readonly (readonly number[])[]) } }),
    ...(method?.additive === false ? { method } : {}),
  };
}
