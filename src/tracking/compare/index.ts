export { applyChanges } from './apply-changes.ts';
export { comparePlans } from './compare-plans.ts';
export type { ChangeKind, ChangeReason, ChangeSubject, PlanChange } from './plan-change.ts';
