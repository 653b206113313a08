export type { NeedRow, PlanTrace, Said, TraceCoverage, TraceEdge, TraceRef, TraceStage } from './plan-trace.ts';
export { tracePlan } from './trace-plan.ts';
