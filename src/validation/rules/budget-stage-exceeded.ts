import { addTo } from '../../internal/add-to.ts';
import type { BudgetLine } from '../../model/index.ts';
import type { Amount } from '../amount.ts';
import { lineAmount } from '../derived/line-amount.ts';
import { subjectKey } from '../derived/subject-key.ts';
import { sameTopic } from '../derived/topic-words.ts';
import { builtInRule } from './built-in-rule.ts';

/** The life of money: each stage takes from the one before it. */
const STAGES: readonly string[] = ['announced', 'allocated', 'committed', 'spent'];

/** More money spent than committed, or allocated than announced, for the same thing and period. */
export const budgetStageExceeded = builtInRule({
  code: 'budget-stage-exceeded',
  severity: 'warning',
  category: 'budget',
  level: 'presentable',
  check({ plan, report }) {
    const groups = new Map<string, Staged[]>();
    plan.budgetLines.forEach((line, index) => {
      const [stage, amount] = [STAGES.indexOf(line.stage ?? ''), lineAmount(line, plan)];
      if (stage < 0 || amount === undefined) return;
      const { period, funder, partOf, use } = line;
      const key = JSON.stringify([subjectKey(line), period, funder, partOf, use, amount.unit]);
      const staged = { line, index, stage, amount };
      addTo(groups, key, staged);
    });
    for (const group of groups.values()) {
      for (const [earlier, later] of pairsOf(group)) {
        if (!(later.amount.low > earlier.amount.high)) continue;
        report({
          path: ['budgetLines', later.index],
          params: {
            title: later.line.title,
            other: earlier.line.title,
            amount: later.amount.value,
            otherAmount: earlier.amount.value,
            stage: later.line.stage,
            otherStage: earlier.line.stage,
            currency: later.amount.unit,
          },
          subject: later.line.id,
          absent: ['budgetLines'],
        });
      }
    }
  },
});

interface Staged {
  readonly line: BudgetLine;
  readonly index: number;
  readonly stage: number;
  readonly amount: Amount;
}

/** A line is compared with so many of the lines before it. */
const MOST_COMPARED = 20;

/** Two stages of the same money: the only lines of their stages for one subject, or lines of the same title. */
function pairsOf(group: readonly Staged[]): readonly (readonly [earlier: Staged, later: Staged])[] {
  const lines = new Map<number, number>();
  for (const { stage } of group) lines.set(stage, (lines.get(stage) ?? 0) + 1);
  const isAlone = ({ line, stage }: Staged) => subjectKey(line) !== '' && lines.get(stage) === 1;
  const [first, ...others] = [...group].sort((a, b) => a.stage - b.stage);
  if (first === undefined) return [];
  const seen = [first];
  return others.flatMap((later) => {
    const earlier = seen
      .slice(-MOST_COMPARED)
      .findLast(
        (one) =>
          one.stage < later.stage && ((isAlone(one) && isAlone(later)) || sameTopic(one.line.title, later.line.title)),
      );
    seen.push(later);
    return earlier === undefined ? [] : [[earlier, later] as const];
  });
}
