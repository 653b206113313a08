import { grouped } from '../../internal/grouped.ts';
import type { BudgetLine } from '../../model/index.ts';
import { type Amount, addAmounts, compareAmounts } from '../amount.ts';
import { budgetTies } from '../derived/budget-ties.ts';
import { lineAmount, type UsualCurrency } from '../derived/line-amount.ts';
import { sameTopic } from '../derived/topic-words.ts';
import { builtInRule } from './built-in-rule.ts';

/** Lines of single years that make exactly a line without a time, and nothing says that they are its parts: their money counts twice. */
export const budgetYearsNotParts = builtInRule({
  code: 'budget-years-not-parts',
  severity: 'warning',
  category: 'budget',
  level: 'presentable',
  check({ plan, report, derive }) {
    const { claimed, toldTogether } = derive(budgetTies);
    const alone = plan.budgetLines.filter(
      ({ partOf, sameAs, supersedes }) => (partOf ?? sameAs ?? supersedes) === undefined,
    );
    const yearsOf = grouped(
      alone.filter(({ period }) => period !== undefined),
      subjectOf,
    );
    if (yearsOf.size === 0) return;
    plan.budgetLines.forEach((line, i) => {
      const whole = lineAmount(line, plan);
      if (whole === undefined || line.period !== undefined || claimed(line.id)) return;
      const years = yearsBeside(line, yearsOf.get(subjectOf(line)) ?? []);
      if (!makeAmount(years, whole, plan) || years.some(({ id }) => toldTogether(id, line.id))) return;
      report({
        path: ['budgetLines', i],
        params: {
          title: line.title,
          others: years.slice(0, MOST_NAMED).map(({ title }) => title),
          count: years.length,
          amount: whole.value,
          currency: whole.unit,
        },
        subject: line.id,
        absent: ['budgetLines', 'links', 'claims'],
      });
    });
  },
});

/** Whether several lines are together the same money as an amount. */
function makeAmount(lines: readonly BudgetLine[], whole: Amount, plan: UsualCurrency): boolean {
  const amounts = lines.flatMap((line) => lineAmount(line, plan) ?? []);
  if (lines.length < 2 || amounts.length < lines.length) return false;
  return amounts.every(({ unit }) => unit === whole.unit) && compareAmounts(addAmounts(amounts), whole) === 'same';
}

/** So many of them are named. */
const MOST_NAMED = 5;

/** A line is compared with so many years. */
const MOST_COMPARED = 50;

/** All years of one project or measure; of the lines of a whole plan those that are about the same. */
function yearsBeside(line: BudgetLine, years: readonly BudgetLine[]): readonly BudgetLine[] {
  const { project, measure, programme, orientation } = line;
  const near = years.slice(0, MOST_COMPARED);
  const isOfPlan = (project ?? measure ?? programme ?? orientation) === undefined;
  return isOfPlan ? near.filter((year) => sameTopic(withoutYears(year), withoutYears(line))) : near;
}

const withoutYears = ({ title }: BudgetLine): string => title.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ' ');

/** What a line is about and where its money comes from. */
function subjectOf(line: BudgetLine): string {
  const { project, measure, programme, orientation, sector, funder, origin, form, stage, use } = line;
  return JSON.stringify([project, measure, programme, orientation, sector, funder, origin, form, stage, use]);
}
