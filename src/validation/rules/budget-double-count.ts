import { foldText } from '../../internal/text.ts';
import type { BudgetLine } from '../../model/index.ts';
import type { PartialPlan } from '../plan-reading.ts';
import { builtInRule } from './built-in-rule.ts';

/** The same amount at two places of the budget, and nothing says whether it is the same money. */
export const budgetDoubleCount = builtInRule({
  code: 'budget-double-count',
  severity: 'info',
  category: 'budget',
  level: 'priority-ready',
  /** Small round amounts meet by chance. */
  options: { leastEur: 1_000_000 },
  check({ plan, options, report }) {
    const families = familyFinder(plan.budgetLines);
    const told = toldTogether(plan);
    const byAmount = new Map<number, BudgetLine[]>();
    plan.budgetLines.forEach((line, i) => {
      const { amountEur } = line;
      if (amountEur === undefined || amountEur < options.leastEur) return;
      const earlier = byAmount.get(amountEur);
      if (earlier === undefined) {
        byAmount.set(amountEur, [line]);
        return;
      }
      const words = topicWords(line);
      const other = earlier
        .slice(-MOST_COMPARED)
        .find(
          (one) =>
            families(one.id) !== families(line.id) &&
            !told.has(`${one.id}/${line.id}`) &&
            shareOne(topicWords(one), words),
        );
      if (other !== undefined)
        report({
          path: ['budgetLines', i],
          params: { amountEur, title: line.title, other: other.title },
          subject: line.id,
          absent: ['budgetLines', 'links', 'claims'],
        });
      earlier.push(line);
    });
  },
});

/** A line is compared with so many lines of the same amount. */
const MOST_COMPARED = 20;
/** Words from this length say what a line is about. */
const TOPIC_LETTERS = 5;

/** Pairs of lines that the plan speaks of: a link says what they are to each other, the verdict of a claim tells them already. */
function toldTogether({ claims, links }: Pick<PartialPlan, 'claims' | 'links'>): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { from, to } of links) {
    if (from.collection === 'budgetLines' && to.collection === 'budgetLines')
      pairs.add(`${from.id}/${to.id}`).add(`${to.id}/${from.id}`);
  }
  for (const claim of claims) {
    if (claim.kind !== 'double-count') continue;
    const lines = claim.uses.flatMap(({ value }) => value.budgetLine ?? []);
    for (const one of lines) for (const other of lines) pairs.add(`${one}/${other}`);
  }
  return pairs;
}

/** What a line is about; amounts also meet by chance, and then the lines have no word in common. */
function topicWords({ title, scope = '' }: BudgetLine): ReadonlySet<string> {
  const words = foldText(`${title} ${scope}`).split(' ');
  return new Set(words.filter((word) => word.length >= TOPIC_LETTERS).map((word) => word.replace(/[sx]$/, '')));
}

function shareOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

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
