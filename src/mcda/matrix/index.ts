export { balanceColumns, scaleDown } from './balance-columns.ts';
export {
  DECISION_KEYS,
  type DecisionInput,
  type RankedResult,
  type RankingConventions,
  type Rows,
  TABLE_KEYS,
  type TableInput,
  type WeightNormalisation,
} from './decision-input.ts';
export type { Direction } from './direction.ts';
export { add, at, columnOf, entry, item, type Matrix, placeOf, rowOf, weightedSums } from './matrix.ts';
export { type CostRule, type Normalisation, type Normalised, normalise } from './normalise.ts';
export { type NormalisedTable, type NormaliseTableInput, normaliseTable } from './normalise-table.ts';
export { rankKnown } from './rank-known.ts';
export { checkRankOptions, type Ranking, type RankOptions, rankScores, type TieRule } from './rank-scores.ts';
export { type Decision, rankAs, readDecision, readDirections } from './read-decision.ts';
export { isRating, isScale, isShare, readList, readRows, requireInput } from './read-ratings.ts';
export { readTable } from './read-table.ts';
export { readWeights } from './read-weights.ts';
export { refuseNegative } from './refuse-negative.ts';
