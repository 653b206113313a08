import type { Plan } from '../model/index.ts';
import { type MoneyTotal, moneyOf } from '../tracking/index.ts';
import type { CostFile } from './portfolio.ts';

/**
 * Of the stages that a plan tells, the one whose money is what a project costs, the first that is there: what was allocated, else
 * announced, else said without a stage. What was committed or spent so far is a part of that, unless nothing else is told.
 */
const COST_STAGES = ['allocated', 'announced', 'unknown', 'committed', 'spent'] as const;

/**
 * What each project costs by the budget lines of the plan, no euro twice. A project of which one line has no amount has no cost,
 * rather than too low a one; nor has one whose amount is a bound, comes each year, or is in another currency than the euro.
 */
export function costsOfPlan(plan: Plan): CostFile {
  const { groups, lines } = moneyOf(plan, { by: 'project' });
  const leftOut = new Set(lines.filter(({ place }) => place === 'left-out').map(({ line }) => line));
  const unknown = new Set(plan.budgetLines.flatMap(({ id, project }) => (leftOut.has(id) ? (project ?? []) : [])));
  const projects: Record<string, { costEur: number }> = Object.create(null);
  for (const { key, stated } of groups) {
    const costEur = key === null || unknown.has(key) ? undefined : costIn(stated);
    if (key !== null && costEur !== undefined) projects[key] = { costEur };
  }
  return { source: plan.title, illustrative: false, projects };
}

/** The euros of the stage that tells what a project costs, when they are one amount, once. */
function costIn(totals: readonly MoneyTotal[]): number | undefined {
  const stage = COST_STAGES.find((one) => totals.some((total) => total.stage === one));
  const [total, ...others] = totals.filter((one) => one.stage === stage);
  if (total === undefined || others.length > 0) return undefined;
  const { currency, per, min, max } = total;
  return currency === 'EUR' && per === null && min === max ? min : undefined;
}
