import { FULL_VALUE, type PrioritisationModel, scaleBounds } from '../../criteria/index.ts';
import { TOLERANCE } from '../../internal/tolerance.ts';
import { rankScores } from '../../mcda/matrix/index.ts';
import { runMethod, type ScoringMethod } from '../../mcda/methods/index.ts';
import type { DecisionTable } from '../../mcda/robustness/index.ts';
import { type Candidate, countedValues, rawValues, worthsAt } from './candidate.ts';
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

/** Who stands in the table about solidity. */
interface Admitted {
  readonly complete: readonly Candidate[];
  /** Places of the complete candidates, best first. */
  readonly order: readonly number[];
  readonly open: readonly Candidate[];
}

/**
 * The table to ask about solidity: everybody admitted who has all scores, best first, and between their ends those who lack some. A
 * gap that weighs nothing today is a gap all the same: under other weights it would weigh something. So is a gap that was filled by
 * the scores that are known: under other weights it would be filled by something else. The default method is left
 * out: tables are additive unless they say otherwise, and where they are not, whoever lacks scores has no ends to stand between.
 */
export function solidityTable(
  { ids = [], values, raw, method, ...table }: DecisionTable,
  model: PrioritisationModel,
  { complete, order, open }: Admitted,
  missing: MissingPolicy,
): DecisionTable | null {
  const isFilled = missing === 'worst';
  const isKnown = (at: number) => complete[at]?.contributions.every(({ score }) => score !== null);
  const rows = order.filter((at) => isFilled || isKnown(at));
  const isAdditive = method?.additive !== false;
  const gaps = isAdditive
    ? [...(isFilled ? [] : order.filter((at) => !isKnown(at))).map((at) => complete[at]), ...open]
    : [];
  if (table.weights.length === 0 || rows.length + gaps.length === 0) return null;
  const sorted = <Row>(list: ArrayLike<Row>): Row[] => rows.map((at) => list[at] as Row);
  const ends = (end: 'worst' | 'best') => gaps.map((candidate) => worthsAt(model, candidate as Candidate, end));
  const provisional = [...rows.map((at) => complete[at]), ...gaps].flatMap((candidate, row) =>
    candidate?.provisional === true ? [row] : [],
  );
  return {
    ...table,
    ...(provisional.length > 0 && { provisional }),
    ids: sorted(ids),
    values: sorted(values as readonly (readonly number[])[]),
    ...(gaps.length > 0 && {
      open: {
        ids: gaps.map((candidate) => (candidate as Candidate).alternative.id),
        worst: ends('worst'),
        best: ends('best'),
      },
    }),
    ...(raw === undefined ? {} : { raw: { ...raw, values: sorted(raw.values as readonly (readonly number[])[]) } }),
    ...(isAdditive ? {} : { method }),
  };
}
