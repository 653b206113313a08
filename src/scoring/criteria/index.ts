export { type Alternative, type CriterionScore, type Scores, scoreList } from './alternative.ts';
export { anchoredValue, FULL_VALUE, scoreWorth } from './anchored-value.ts';
export type { AssessedScore, Assessment } from './assessment.ts';
export { checkPrioritisation } from './check-prioritisation.ts';
export { checkScores } from './check-scores.ts';
export type { Criterion } from './criterion.ts';
export { definePrioritisation, requireUsable } from './define-prioritisation.ts';
export { type Evidence, type Gate, type GateVerdict, VERDICTS, type Verdict } from './gate.ts';
export type { GroupQuota, PrioritisationModel } from './prioritisation-model.ts';
export type { Provenance } from './provenance.ts';
export { type ReadAssessments, readAssessments } from './read-assessments.ts';
export {
  type LevelScale,
  type NumericScale,
  type Scale,
  type ScaleLevel,
  scaleBounds,
} from './scale.ts';
export { type ScoringIssueParts, scoringIssue } from './scoring-issue.ts';
