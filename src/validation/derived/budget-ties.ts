import type { BudgetLine } from '../../model/index.ts';
import { defineDerived } from '../rule.ts';

/** How the lines of the budget go together, as far as the plan says. */
export interface BudgetTies {
  /** Lines joined by `partOf`, `sameAs` or `supersedes` are one family: the plan says how they go together. */
  family(id: string): string;
  /** Two lines of which a link or a claim on a double count says what they are to each other. */
  toldTogether(id: string, other: string): boolean;
  /** Whether a claim computes with the line: its verdict says what is left of it. */
  claimed(id: string): boolean;
}

export const budgetTies = defineDerived(({ plan }): BudgetTies => {
  const pairs = new Set<string>();
  const claimed = new Set<string>();
  for (const { from, to } of plan.links) {
    if (from.collection === 'budgetLines' && to.collection === 'budgetLines')
      pairs.add(`${from.id}/${to.id}`).add(`${to.id}/${from.id}`);
  }
  for (const claim of plan.claims) {
    if (claim.kind === 'double-count') {
      const lines = claim.uses.flatMap(({ value }) => value.budgetLine ?? []);
      for (const one of lines) for (const other of lines) pairs.add(`${one}/${other}`);
    }
    if (claim.kind === 'part' || claim.kind === 'residual') claimed.add(claim.whole.budgetLine ?? '');
    if (claim.kind === 'sum') claimed.add(claim.stated?.budgetLine ?? '');
  }
  return {
    family: familyFinder(plan.budgetLines),
    toldTogether: (id, other) => pairs.has(`${id}/${other}`),
    claimed: (id) => claimed.has(id),
  };
});

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
