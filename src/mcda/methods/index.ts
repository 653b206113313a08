export { additiveMethod } from './additive-method.ts';
export { type CoprasConventions, type CoprasResult, copras } from './copras.ts';
export { defineMethod, type MethodDefinition, type RawResult } from './define-method.ts';
export type { DistillationThreshold } from './distillation.ts';
export { type EdasResult, edas } from './edas.ts';
export {
  type ElectreIIIConventions,
  type ElectreIIIInput,
  type ElectreIIIRanking,
  type ElectreIIIResult,
  electreIII,
  type OutrankingRelation,
} from './electre-iii.ts';
export { type ElectreTriConventions, type ElectreTriInput, type ElectreTriResult, electreTri } from './electre-tri.ts';
export { type MarcosResult, marcos } from './marcos.ts';
export type { MethodCriterion, MethodThresholds, ScaleBounds } from './method-criterion.ts';
export { type MrSortConventions, type MrSortInput, type MrSortResult, mrSort } from './mr-sort.ts';
export type { ThresholdInput } from './outranking.ts';
export { type PreferenceFunction, preferenceDegree } from './preference-function.ts';
export {
  type PrometheeIIConventions,
  type PrometheeIIInput,
  type PrometheeIIResult,
  prometheeII,
} from './promethee-ii.ts';
export { requireMethod } from './require-method.ts';
export { runMethod } from './run-method.ts';
export type { MethodInput, MethodResult, ScoringMethod } from './scoring-method.ts';
export { type SpotisConventions, type SpotisInput, type SpotisResult, spotis } from './spotis.ts';
export { type Metric, type TopsisConventions, type TopsisInput, type TopsisResult, topsis } from './topsis.ts';
export { type VikorConventions, type VikorInput, type VikorResult, vikor } from './vikor.ts';
export { type WaspasConventions, type WaspasInput, type WaspasResult, waspas } from './waspas.ts';
export {
  type WeightedProductConventions,
  type WeightedProductInput,
  type WeightedProductResult,
  weightedProduct,
} from './weighted-product.ts';
export {
  type WeightedSumConventions,
  type WeightedSumInput,
  type WeightedSumResult,
  weightedSum,
} from './weighted-sum.ts';
