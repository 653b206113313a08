import type { TrackedPlan } from '../../src/tracking/index.ts';

/** A plan with nothing in it but what a test gives. */
export function planOf(parts: Partial<TrackedPlan>): TrackedPlan {
  return {
    orientations: [],
    projects: [],
    measures: [],
    programmes: [],
    milestones: [],
    indicators: [],
    organisations: [],
    territories: [],
    budgetLines: [],
    ...parts,
  };
}
