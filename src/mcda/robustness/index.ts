export { compareMethods, type MethodComparison, type MethodRanking, type RowAcrossMethods } from './compare-methods.ts';
export {
  type CriticalWeightChange,
  type CriticalWeightChanges,
  criticalWeightChanges,
} from './critical-weight-changes.ts';
export {
  type AdditiveTable,
  additiveScores,
  atBest,
  type DecisionTable,
  isAdditive,
  type OpenRows,
  readAdditive,
} from './decision-table.ts';
export { drawWeights } from './draw-weights.ts';
export { type NearbyWeights, nearestWeights, type WeightDistance } from './nearest-weights.ts';
export { countersAbove, type PossibleRanks, type PossibleScore, placesOf, possibleRanks } from './possible-ranks.ts';
export { type PreferenceRelations, preferenceRelations } from './preference-relations.ts';
export {
  type RankAcceptability,
  type RankAcceptabilityOptions,
  rankAcceptability,
  usualSamples,
} from './rank-acceptability.ts';
export { type OpenTable, type RankIntervals, rankIntervals } from './rank-intervals.ts';
export { type RankReversal, rankReversals } from './rank-reversals.ts';
export type { RankingFacts, Reversal } from './ranking-facts.ts';
export {
  type ScoreFlip,
  type SingleWeightFlip,
  type SmallestFlip,
  type SmallestFlipOptions,
  smallestFlip,
  type WeightsFlip,
} from './smallest-flip.ts';
export {
  type ContenderInterval,
  type CriterionStability,
  type StabilityInterval,
  type WeightStability,
  type WeightStabilityOptions,
  weightStability,
} from './weight-stability.ts';
