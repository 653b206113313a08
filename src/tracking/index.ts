export type { Locale, TrackingCode } from '../i18n/index.ts';
export type * from '../model/entities.ts';
export type {
  Identifier,
  JsonValue,
  KnownCode,
  OpenCode,
  PartialDate,
  Provenance,
  Verdict,
  VocabularyName,
  Wording,
} from '../model/index.ts';
export {
  applyChanges,
  type ChangeKind,
  type ChangeReason,
  type ChangeSubject,
  comparePlans,
  type DescribePlanChangeOptions,
  describePlanChange,
  type PlanChange,
} from './compare/index.ts';
export { type DescribeReasonOptions, describeReason } from './describe-reason.ts';
export type { EntityRef } from './entity-ref.ts';
export {
  type FollowUpCount,
  type FollowUpCounts,
  type FollowUpTableCount,
  followUpCounts,
} from './follow-ups/follow-up-counts.ts';
export type { Interval } from './interval.ts';
export { type LastJudgementsOptions, lastJudgements } from './judgements/last-judgements.ts';
export {
  type LinePlacement,
  MONEY_BY,
  type MoneyBasis,
  type MoneyBy,
  type MoneyGroup,
  type MoneyOptions,
  type MoneyReport,
  type MoneyTotal,
  moneyOf,
  type StageGap,
  type UnexplainedMoney,
} from './money/index.ts';
export { type NextSteps, type NextStepsOptions, nextSteps, type StepToTake } from './next-steps/next-steps.ts';
export type { StepPath } from './next-steps/step-list.ts';
export type { MeasuredIndicator, MeasuredQuantity, MeasuredValue } from './progress/measured.ts';
export type { CountedValue, Course, Progress, ProgressOptions, ValueAge } from './progress/progress.ts';
export { progressOf } from './progress/progress-of.ts';
export type { ReasonParams, TrackingReason } from './reason.ts';
export type { ProgressBasis, RolledItem, ShareInterval } from './roll-up/carried-item.ts';
export type { RollUpBy } from './roll-up/group-keys.ts';
export { type RolledGroup, type RolledTotal, type RollUp, type RollUpOptions, rollUp } from './roll-up/roll-up.ts';
export type { DateMove } from './slippage/date-moves.ts';
export {
  type DependentMilestone,
  MOST_DEPENDENTS,
  type Slippage,
  type SlippageOptions,
  type SlippedMilestone,
  slippage,
} from './slippage/slippage.ts';
export type { DeclaredState } from './states/declared-state.ts';
export type { StateByDates } from './states/state-by-dates.ts';
export { type StateOptions, type StateReport, stateOf } from './states/state-of.ts';
export type { CarriedCollection } from './subjects.ts';
export {
  type NeedRow,
  type PlanTrace,
  type Said,
  type TraceCoverage,
  type TraceEdge,
  type TraceRef,
  type TraceStage,
  tracePlan,
} from './trace/index.ts';
export type {
  PlannedBefore,
  TrackedAction,
  TrackedBudgetLine,
  TrackedChange,
  TrackedDecision,
  TrackedFollowUp,
  TrackedItem,
  TrackedJudgement,
  TrackedMeasure,
  TrackedMilestone,
  TrackedOrientation,
  TrackedPlan,
  TrackedProgramme,
  TrackedProject,
  TrackedStep,
  TrackedSubject,
  TrackedUndertaking,
} from './tracked-plan.ts';
