export {
  type ChnriConventions,
  type ChnriInput,
  type ChnriResult,
  type ChnriWeightsResult,
  chnri,
  chnriWeights,
} from './chnri.ts';
export {
  type ConsensusRule,
  type DelphiConsensusInput,
  type DelphiConsensusResult,
  type DelphiItem,
  type DelphiRound,
  delphiConsensus,
  type StabilityRule,
} from './delphi-consensus.ts';
export { type DotVotingInput, type DotVotingResult, dotVoting } from './dot-voting.ts';
export { type EvidemInput, type EvidemResult, type EvidemScale, evidem } from './evidem.ts';
export { type HanlonConventions, type HanlonInput, type HanlonResult, hanlon } from './hanlon.ts';
export { hanlonMethod } from './hanlon-method.ts';
export { hanlonPearlModel } from './hanlon-pearl-model.ts';
export type { HanlonScales, HanlonVariant } from './hanlon-variants.ts';
export {
  type MultiVotingInput,
  type MultiVotingResult,
  multiVoting,
  type VoteAllowance,
  type VotingCut,
  type VotingRound,
} from './multi-voting.ts';
export { type NacchoMatrixInput, type NacchoMatrixResult, nacchoMatrix } from './naccho-matrix.ts';
export { type NominalGroupInput, type NominalGroupResult, nominalGroup } from './nominal-group.ts';
export { type PanelSpread, panelSpread, thirdOf } from './panel-disagreement.ts';
export {
  PEARL_FACTORS,
  type PearlFactor,
  type PearlScreenInput,
  type PearlScreenResult,
  type PearlVerdict,
  pearlScreen,
} from './pearl-screen.ts';
export {
  type Appropriateness,
  type RandUclaInput,
  type RandUclaResult,
  type RandUclaStatement,
  randUcla,
} from './rand-ucla.ts';
export {
  type StrategyGridInput,
  type StrategyGridResult,
  type StrategyQuadrant,
  strategyGrid,
} from './strategy-grid.ts';
