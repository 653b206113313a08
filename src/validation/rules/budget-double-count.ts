import { foldText } from '../../internal/text.ts';
import type { BudgetLine } from '../../model/index.ts';
import { type BudgetTies, budgetTies } from '../derived/budget-ties.ts';
import { unitOfMoney } from '../derived/line-amount.ts';
import { sameTopic, shareWord, topicWords } from '../derived/topic-words.ts';
import { builtInRule } from './built-in-rule.ts';

/** The same amount at two places of the budget, and nothing says whether it is the same money. */
export const budgetDoubleCount = builtInRule({
  code: 'budget-double-count',
  severity: 'info',
  category: 'budget',
  level: 'priority-ready',
  /** From this amount on one word in common is enough; smaller round amounts meet by chance, and the lines must be about the same. */
  options: { leastAmount: 1_000_000 },
  check({ plan, options, report, derive }) {
    const ties = derive(budgetTies);
    const byAmount = new Map<string, BudgetLine[]>();
    plan.budgetLines.forEach((line, i) => {
      const amount = line.amount?.value;
      if (line.amount === undefined || amount === undefined || amount === 0) return;
      const unit = unitOfMoney(line.amount, plan);
      const key = `${amount} ${unit}`;
      const earlier = byAmount.get(key);
      if (earlier === undefined) {
        byAmount.set(key, [line]);
        return;
      }
      const large = amount >= options.leastAmount;
      const other = earlier.slice(-MOST_COMPARED).find((one) => mayBeOne(one, line, large, ties));
      if (other !== undefined)
        report({
          path: ['budgetLines', i],
          params: { amount, currency: unit, title: line.title, other: other.title },
          ...(isSibling(other, line) && { variant: 'siblings' }),
          subject: line.id,
          absent: ['budgetLines', 'links', 'claims'],
        });
      earlier.push(line);
    });
  },
});

/** A line is compared with so many lines of the same amount. */
const MOST_COMPARED = 20;

function mayBeOne(one: BudgetLine, line: BudgetLine, large: boolean, ties: BudgetTies): boolean {
  if (ties.toldTogether(one.id, line.id)) return false;
  if (isSibling(one, line))
    return noneDiffers(one, line, ['funder', 'period', 'project']) && sameTopic(one.title, line.title);
  if (ties.family(one.id) === ties.family(line.id)) return false;
  if (large) return shareWord(aboutOf(one), aboutOf(line));
  if (!noneDiffers(one, line, ['funder', 'period'])) return false;
  return sameDetails(one, line) || (noneDiffers(one, line, ['project']) && sameTopic(one.title, line.title));
}

function isSibling({ partOf }: BudgetLine, other: BudgetLine): boolean {
  return partOf !== undefined && partOf === other.partOf;
}

/** Neither says something of which the other says another thing. */
function noneDiffers(a: BudgetLine, b: BudgetLine, keys: readonly ('funder' | 'period' | 'project')[]): boolean {
  return keys.every((key) => a[key] === undefined || b[key] === undefined || a[key] === b[key]);
}

function aboutOf({ title, scope = '' }: BudgetLine): ReadonlySet<string> {
  return topicWords(`${title} ${scope}`);
}

/** "HT, 30 000 € par an sur 3 ans" is too much for chance; "HT" is not. */
const DETAILED = /^\D*\d.*\p{L}{3}/su;

function sameDetails({ scope }: BudgetLine, other: BudgetLine): boolean {
  if (scope === undefined || other.scope === undefined) return false;
  return DETAILED.test(scope) && foldText(scope) === foldText(other.scope);
}
