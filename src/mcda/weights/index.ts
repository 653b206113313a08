export type { Consistency } from './ahp-consistency.ts';
export { type AhpGroupWeightsInput, type AhpGroupWeightsResult, ahpGroupWeights } from './ahp-group-weights.ts';
export {
  type AhpHierarchyWeightsResult,
  type AhpLevel,
  type AhpNode,
  type AhpRankingInput,
  type AhpRankingResult,
  ahpHierarchyWeights,
  ahpRanking,
} from './ahp-hierarchy.ts';
export {
  type AhpConventions,
  type AhpOptions,
  type AhpWeightsInput,
  type AhpWeightsResult,
  ahpWeights,
  type CompletedJudgement,
} from './ahp-weights.ts';
export { type CriticWeightsInput, type CriticWeightsResult, criticWeights } from './critic-weights.ts';
export { directWeights } from './direct-weights.ts';
export { type EntropyWeightsResult, entropyWeights } from './entropy-weights.ts';
export { equalWeights } from './equal-weights.ts';
export { type MerecWeightsInput, type MerecWeightsResult, merecWeights } from './merec-weights.ts';
export type { PairwiseMatrix } from './pairwise-matrix.ts';
export { RANDOM_INDICES, type RandomIndex, type RandomIndexChoice, type RandomIndexName } from './random-index.ts';
export {
  type RankWeightsInput,
  type RankWeightsResult,
  rankOrderCentroidWeights,
  rankSumWeights,
  reciprocalWeights,
} from './rank-weights.ts';
export { type SwingWeightsResult, swingWeights } from './swing-weights.ts';
export type { DiagnosticWeightsResult, WeightsResult } from './weights-result.ts';
