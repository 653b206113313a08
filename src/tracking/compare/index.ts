export { applyChanges } from './apply-changes.ts';
export { comparePlans } from './compare-plans.ts';
export { type DescribePlanChangeOptions, describePlanChange } from './describe-change.ts';
export type { ChangeKind, ChangeReason, ChangeSubject, PlanChange } from './plan-change.ts';
