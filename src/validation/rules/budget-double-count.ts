import type { BudgetLine } from '../../model/index.ts';
import { defineRule } from '../rule.ts';

/** The same amount at two places of the budget, and nothing says whether it is the same money. */
export const budgetDoubleCount = defineRule({
  code: 'budget-double-count',
  severity: 'info',
  category: 'budget',
  level: 'priority-ready',
  docs: 'rules.md#budget-double-count',
  /** Small round amounts meet by chance. */
  options: { leastEur: 1_000_000 },
  check({ plan, options, report }) {
    const families = familyFinder(plan.budgetLines);
    const byAmount = new Map<number, BudgetLine>();
    plan.budgetLines.forEach((line, i) => {
      const { amountEur } = line;
      if (amountEur === undefined || amountEur < options.leastEur) return;
      const first = byAmount.get(amountEur);
      if (first === undefined) byAmount.set(amountEur, line);
      else if (families(first.id) !== families(line.id))
        report({
          path: ['budgetLines', i],
          params: { amountEur, label: line.label, other: first.label },
          subject: line.id,
        });
    });
  },
});

/** Lines joined by `partOf`, `sameAs` or `supersedes` are one family: the plan says how they go together. */
function familyFinder(lines: readonly BudgetLine[]): (id: string) => string {
  const leader = new Map<string, string>();
  const find = (id: string): string => {
    let top = id;
    for (let next = leader.get(top); next !== undefined && next !== top; next = leader.get(top)) top = next;
    for (let at = id; at !== top; ) {
      const next = leader.get(at) ?? top;
      leader.set(at, top);
      at = next;
    }
    return top;
  };
  for (const { id, partOf, sameAs, supersedes } of lines) {
    for (const other of [partOf, sameAs, supersedes]) {
      if (other === undefined) continue;
      const [a, b] = [find(id), find(other)];
      if (a !== b) leader.set(a, b);
    }
  }
  return find;
}
