import { addMonths } from '../../internal/calendar.ts';
import { partialDateBounds } from '../../model/index.ts';
import { builtInRule } from './built-in-rule.ts';

/** A milestone whose day was moved again and again, or far: what is planned now may not hold either. */
export const milestoneMoved = builtInRule({
  code: 'milestone-moved',
  severity: 'info',
  category: 'dates',
  level: 'priority-ready',
  /** From so many moves on, or from so many months in all; one short move is everyday life. */
  options: { fromMoves: 2, fromMonths: 12 },
  check({ plan, options, report }) {
    plan.milestones.forEach(({ title, planned, actual, reason, previouslyPlanned = [] }, i) => {
      const [first] = previouslyPlanned;
      const now = actual ?? planned;
      if (first === undefined || now === undefined) return;
      const [from, to] = [partialDateBounds(first.date).to, partialDateBounds(now).from];
      const far = from !== undefined && to !== undefined && to >= addMonths(from, options.fromMonths);
      if (previouslyPlanned.length < options.fromMoves && !far) return;
      const unexplained = reason === undefined && previouslyPlanned.some((move) => move.reason === undefined);
      report({
        path: ['milestones', i, 'previouslyPlanned'],
        params: { title, count: previouslyPlanned.length, from: first.date, to: now },
        ...(unexplained && { variant: 'unexplained' }),
      });
    });
  },
});
