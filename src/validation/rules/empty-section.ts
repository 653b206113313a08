import { fichesOf } from '../derived/fiches.ts';
import { builtInRule } from './built-in-rule.ts';

/** A heading with nothing under it: a table without rows, a dialogue without meetings, a part of a description without text. */
export const emptySection = builtInRule({
  code: 'empty-section',
  severity: 'warning',
  category: 'completeness',
  level: 'presentable',
  check({ plan, report }) {
    plan.followUps.forEach(({ rows, requests, title }, i) => {
      if (rows.length === 0 && requests.length === 0)
        report({ path: ['followUps', i], params: { title }, absent: ['rows', 'requests'] });
    });
    plan.consultations.forEach(({ meetings, title }, i) => {
      if (meetings.length === 0) report({ path: ['consultations', i], params: { title }, absent: ['meetings'] });
    });
    for (const { fiche, path } of fichesOf(plan)) {
      fiche.description.forEach(({ text, items, heading, kind }, i) => {
        if (text === undefined && items.length === 0)
          report({ path: [...path, 'description', i], params: { title: heading ?? kind }, absent: ['text', 'items'] });
      });
    }
  },
});
