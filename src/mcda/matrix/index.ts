export { balanceColumns, scaleDown } from './balance-columns.ts';
export type {
  DecisionInput,
  RankedResult,
  RankingConventions,
  Rows,
  TableInput,
  WeightNormalisation,
} from './decision-input.ts';
export type { Direction } from './direction.ts';
export {
  type CostRule,
  DEFAULT_COST_RULES,
  type Normalisation,
  type Normalised,
  type NormaliseRequest,
  normalise,
} from './normalise.ts';
export { type NormalisedTable, type NormaliseTableInput, normaliseTable } from './normalise-table.ts';
export { type PartialRanking, rankKnown } from './rank-known.ts';
export { checkRankOptions, NOISE, type Ranking, type RankOptions, rankScores, type TieRule } from './rank-scores.ts';
export { type Decision, rankAs, readDecision, readDirections } from './read-decision.ts';
export { isRating, isScale, isShare, type RatingRules, readList, readRows, requireInput } from './read-ratings.ts';
export { readTable, type Table } from './read-table.ts';
export { readWeights } from './read-weights.ts';
