import { surelyBefore } from '../derived/date-relation.ts';
import { builtInRule } from './built-in-rule.ts';

/** A milestone that comes before the one it follows. */
export const milestonesOutOfOrder = builtInRule({
  code: 'milestones-out-of-order',
  severity: 'error',
  category: 'dates',
  level: 'presentable',
  check({ plan, report }) {
    const byId = new Map(plan.milestones.map((milestone) => [milestone.id, milestone]));
    plan.milestones.forEach((milestone, i) => {
      for (const id of milestone.after ?? []) {
        const before = byId.get(id);
        for (const field of ['planned', 'actual'] as const) {
          const [date, earlier] = [milestone[field], before?.[field]];
          if (date === undefined || earlier === undefined || !surelyBefore(date, earlier)) continue;
          report({ path: ['milestones', i, field], params: { date, other: id, otherDate: earlier } });
        }
      }
    });
  },
});
