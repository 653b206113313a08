export {
  applyChanges,
  type ChangeKind,
  type ChangeReason,
  type ChangeSubject,
  comparePlans,
  type PlanChange,
} from './compare/index.ts';
export { type DescribeReasonOptions, describeReason } from './describe-reason.ts';
export type { EntityRef } from './entity-ref.ts';
export type { Interval } from './interval.ts';
export type { MeasuredIndicator, MeasuredQuantity, MeasuredValue } from './progress/measured.ts';
export type { CountedValue, Course, Progress, ProgressOptions, ValueAge } from './progress/progress.ts';
export { progressOf } from './progress/progress-of.ts';
export type { ReasonParams, TrackingReason } from './reason.ts';
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
