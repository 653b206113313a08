import { addMonths } from '../../internal/calendar.ts';
import { partialDateBounds } from '../../model/index.ts';
import type { Path } from '../path.ts';
import { builtInRule } from './built-in-rule.ts';

/**
 * A milestone, a budget, a project or a measure outside the period of the plan. Just outside (a closing review) is information. The
 * period of a consultation or of a review is the time it looks at: what comes after is what it asks for.
 */
export const outsidePlanPeriod = builtInRule({
  code: 'outside-plan-period',
  severity: 'warning',
  category: 'dates',
  level: 'presentable',
  /** Preparing and closing a plan take so many months before and after. */
  options: { marginMonths: 12 },
  check({ plan, options, report }) {
    if (plan.period === undefined || LOOKING_BACK.has(plan.kind)) return;
    const { from: first, to: last } = partialDateBounds(plan.period);
    const look = (date: string | undefined, title: string, path: Path) => {
      if (date === undefined) return;
      const { from, to } = partialDateBounds(date);
      const early = first !== undefined && to !== undefined && to < first;
      const late = last !== undefined && from !== undefined && from > last;
      if (!early && !late) return;
      const near =
        (early && to >= addMonths(first, -options.marginMonths)) ||
        (late && from <= addMonths(last, options.marginMonths));
      report({
        path,
        params: { title, date, otherDate: plan.period },
        ...(near && { severity: 'info' as const }),
      });
    };
    plan.milestones.forEach(({ planned, title }, i) => {
      look(planned, title, ['milestones', i, 'planned']);
    });
    const carriedOut = ({ start, due }: Dated, title: string, path: Path) => {
      // What began before the plan may well go on in it.
      const isLate = last !== undefined && start !== undefined && (partialDateBounds(start).from ?? '') > last;
      if (isLate) look(start, title, [...path, 'start']);
      look(due, title, [...path, 'due']);
    };
    plan.projects.forEach((project, i) => {
      carriedOut(project, project.title, ['projects', i]);
    });
    plan.measures.forEach((measure, i) => {
      carriedOut(measure, measure.text, ['measures', i]);
    });
    plan.budgetLines.forEach(({ period, title }, i) => {
      look(period, title, ['budgetLines', i, 'period']);
    });
  },
});

interface Dated {
  readonly start?: string | undefined;
  readonly due?: string | undefined;
}

const LOOKING_BACK: ReadonlySet<string> = /* @__PURE__ */ new Set(['consultation', 'programme-review']);
