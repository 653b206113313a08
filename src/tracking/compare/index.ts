export { applyChanges } from './apply-changes.ts';
export { comparePlans } from './compare-plans.ts';
export type { ChangeKind, ChangeReason, ChangeSubject, EntityRef, PlanChange } from './plan-change.ts';
