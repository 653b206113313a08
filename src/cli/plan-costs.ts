import { currencyOf, type Money, type Plan } from '../model/index.ts';
import type { CostFile } from './portfolio.ts';

type BudgetLine = Plan['budgetLines'][number];

/** What a document says of an amount when it is one amount: "more than 2 M€" is none that could be spent. */
const ONE_AMOUNT: readonly (string | undefined)[] = [undefined, 'exact', 'about'];

/**
 * What each project costs by the budget lines of the plan. A line that was replaced, that tells another one again, or that is part of
 * another line of its project counts once; a project of which one line has no amount has no cost, rather than too low a one.
 */
export function costsOfPlan(plan: Plan): CostFile {
  const { title, budgetLines } = plan;
  const byId = new Map(budgetLines.map((line) => [line.id, line]));
  const replaced = new Set(budgetLines.flatMap(({ supersedes }) => supersedes ?? []));
  const projects: Record<string, { costEur: number }> = Object.create(null);
  const unknown = new Set<string>();
  for (const line of budgetLines) {
    const { id, project, amount } = line;
    if (project === undefined || replaced.has(id) || isToldElsewhere(line, byId, replaced)) continue;
    const costEur = amount && eurosOf(amount, plan);
    if (costEur === undefined) unknown.add(project);
    else projects[project] = { costEur: (projects[project]?.costEur ?? 0) + costEur };
  }
  for (const project of unknown) delete projects[project];
  return { source: title, illustrative: false, projects };
}

/** The euros of an amount that is one, once: not by the year, nor in another currency. */
function eurosOf(money: Money, plan: Plan): number | undefined {
  const { value, qualifier, per } = money;
  return currencyOf(plan, money) === 'EUR' && per === undefined && ONE_AMOUNT.includes(qualifier) ? value : undefined;
}

/** Whether a counted line of the same project holds this one, or is the same. */
function isToldElsewhere(
  line: BudgetLine,
  byId: ReadonlyMap<string, BudgetLine>,
  replaced: ReadonlySet<string>,
): boolean {
  const counts = (other: BudgetLine | undefined) => other?.project === line.project && !replaced.has(other?.id ?? '');
  if (line.sameAs !== undefined && counts(byId.get(line.sameAs))) return true;
  const seen = new Set([line.id]);
  for (let above = line.partOf; above !== undefined && !seen.has(above); above = byId.get(above)?.partOf) {
    if (counts(byId.get(above))) return true;
    seen.add(above);
  }
  return false;
}
