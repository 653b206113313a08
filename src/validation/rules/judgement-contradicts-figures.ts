import { addTo } from '../../internal/add-to.ts';
import { type Indicator, partialDateBounds } from '../../model/index.ts';
import { amountOf } from '../amount.ts';
import { fallsShort, latestValue } from '../derived/indicator-progress.ts';
import { subjectKey } from '../derived/subject-key.ts';
import { builtInRule } from './built-in-rule.ts';

/**
 * A judgement against the figures of its day: on course though a target of the same subject was missed, off course though all of them
 * were reached. Only values and targets from before the judgement count.
 */
export const judgementContradictsFigures = builtInRule({
  code: 'judgement-contradicts-figures',
  severity: 'warning',
  category: 'consistency',
  level: 'priority-ready',
  check({ plan, report }) {
    const bySubject = new Map<string, Indicator[]>();
    for (const indicator of plan.indicators) {
      const key = subjectKey(indicator);
      addTo(bySubject, key, indicator);
    }
    plan.judgements.forEach((judgement, i) => {
      const { outlook, date } = judgement;
      const day = partialDateBounds(date).to;
      if (day === undefined || (outlook !== 'on-course' && outlook !== 'off-course')) return;
      const own = bySubject.get(subjectKey(judgement)) ?? [];
      const seen = own.slice(0, MOST_COMPARED).flatMap((indicator) => {
        const known = { ...indicator, values: indicator.values.filter((value) => isBefore(value.asOf, day)) };
        const latest = latestValue(known);
        if (latest === undefined) return [];
        return indicator.targets.flatMap((target) => {
          const aim = amountOf(target.quantity);
          const short = fallsShort(indicator, latest.amount, target);
          return aim === undefined || short === undefined ? [] : [{ indicator, target, aim, latest, short }];
        });
      });
      const missed = seen.find(({ target, short }) => short && isBefore(target.asOf, day));
      const reached = seen.every(({ short }) => !short) ? seen[0] : undefined;
      const against = outlook === 'on-course' ? missed : reached;
      if (against === undefined) return;
      const { indicator, target, aim, latest } = against;
      report({
        path: ['judgements', i, 'outlook'],
        params: {
          title: indicator.title,
          date,
          otherDate: latest.asOf,
          due: target.asOf,
          found: latest.amount.value,
          expected: aim.value,
          unit: aim.unit ?? indicator.unit,
        },
        ...(outlook === 'off-course' && { variant: 'off-course' }),
        absent: ['indicators'],
      });
    });
  },
});

function isBefore(date: string | undefined, day: string): boolean {
  const to = date === undefined ? undefined : partialDateBounds(date).to;
  return to !== undefined && to <= day;
}

/** A judgement is held against so many indicators of its subject. */
const MOST_COMPARED = 200;
