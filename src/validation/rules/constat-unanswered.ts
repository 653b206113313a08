import { answers } from '../derived/answers.ts';
import { builtInRule } from './built-in-rule.ts';

/** A finding that no project, lead or link answers. */
export const constatUnanswered = builtInRule({
  code: 'constat-unanswered',
  severity: 'info',
  category: 'consistency',
  level: 'priority-ready',
  check({ plan, report, derive }) {
    if (plan.projects.length === 0 && plan.measures.length === 0) return;
    const { constats } = derive(answers);
    plan.constats.forEach(({ id, text }, i) => {
      if (!constats.has(id)) report({ path: ['constats', i], params: { text }, absent: ANSWERS });
    });
  },
});

/** Where answers to findings stand. */
const ANSWERS = ['projects.answers', 'pistes.answers', 'followUps.rows.constat', 'links'];
