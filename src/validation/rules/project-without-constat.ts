import { answers } from '../derived/answers.ts';
import { builtInRule } from './built-in-rule.ts';

/** A project that answers no finding: nobody voiced the need it is for. */
export const projectWithoutConstat = builtInRule({
  code: 'project-without-constat',
  severity: 'warning',
  category: 'consistency',
  level: 'priority-ready',
  check({ plan, report, derive }) {
    const { projects } = derive(answers);
    // Where nobody wrote findings down, it is the findings that are missing: completeness says so.
    if (plan.constats.length === 0 && projects.size === 0) return;
    plan.projects.forEach(({ id, title }, i) => {
      if (!projects.has(id))
        report({ path: ['projects', i], params: { title }, absent: ['answers', 'fiche.constats', 'links'] });
    });
  },
});
