export type {
  DecisionCircumstances,
  DecisionInputs,
  DecisionRecord,
  RecordedResult,
  RecordedRobustness,
  RobustnessRequest,
  SealedRecord,
} from './decision.ts';
export { decisionRecord } from './decision-record.ts';
export { type ChecklistItem, recordChecklist } from './record-checklist.ts';
export { type RecordDifference, type Replay, replayDecision } from './replay-decision.ts';
