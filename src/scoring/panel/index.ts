export {
  type AggregatePanelInput,
  aggregatePanel,
  type CriterionSplit,
  type MinorityScore,
  type PanelCell,
  type PanelResult,
  type PanelScale,
} from './aggregate-panel.ts';
export {
  type AssessorStanding,
  type CriterionAgreement,
  type PanelConsistency,
  panelConsistency,
} from './panel-consistency.ts';
export { type PanelScores, panelScores } from './panel-scores.ts';
export type { FlatPanel, FlatScores } from './read-panel.ts';
