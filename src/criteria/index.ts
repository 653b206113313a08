export {
  type Alternative,
  type AlternativeVerdict,
  type CriterionScore,
  type Scores,
  scoreList,
} from './alternative.ts';
export { anchoredValue, FULL_VALUE, scoreWorth } from './anchored-value.ts';
export { checkPrioritisation } from './check-prioritisation.ts';
export { checkScores } from './check-scores.ts';
export { definePrioritisation, requireUsable } from './define-prioritisation.ts';
export { NATIONAL_DEPENDENCE } from './dependence-id.ts';
export { fallsShort } from './falls-short.ts';
export { modelFaults } from './model-faults.ts';
export type { CriterionId, GateId, GroupQuota, PrioritisationModel } from './prioritisation-model.ts';
export { readScore, type ScoreReading } from './read-score.ts';
export { levelsOf, type ScoreScale, scaleBounds, scoreScale } from './scale.ts';
export { type ScoringIssueParts, scoringIssue } from './scoring-issue.ts';
export { type Judgements, sortJudgements, type UsableScore } from './sort-judgements.ts';
