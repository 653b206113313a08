export { describeChange } from './describe-change.ts';
export { describeExclusion } from './describe-exclusion.ts';
export { describePair } from './describe-pair.ts';
export { describeScope, describeStability } from './describe-stability.ts';
export { type ChangeExplanation, explainChange, type ScoreChange, type WeightChange } from './explain-change.ts';
export { type DifferenceExplanation, explainDifference } from './explain-difference.ts';
export { type ExclusionExplanation, explainExclusion } from './explain-exclusion.ts';
export { explainPair, type PairContribution, type PairExplanation, type PairSide } from './explain-pair.ts';
export type { DescribeOptions } from './sentence.ts';
