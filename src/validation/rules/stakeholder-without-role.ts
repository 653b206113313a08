import { fichesOf } from '../derived/fiches.ts';
import { builtInRule } from './built-in-rule.ts';

/** Somebody takes part, and the fiche does not say to do what. */
export const stakeholderWithoutRole = builtInRule({
  code: 'stakeholder-without-role',
  severity: 'warning',
  category: 'completeness',
  level: 'presentable',
  check({ plan, report }) {
    for (const { fiche, project, path } of fichesOf(plan)) {
      fiche.stakeholders.forEach(({ name, role, roleKinds = [] }, i) => {
        if (role === undefined && roleKinds.length === 0)
          report({
            path: [...path, 'stakeholders', i],
            params: { name },
            subject: project.id,
            absent: ['role', 'roleKinds'],
          });
      });
    }
  },
});
