import { fichesOf } from '../derived/fiches.ts';
import { builtInRule } from './built-in-rule.ts';

/** Benefits of nobody: the row has no name. */
export const beneficiaryWithoutName = builtInRule({
  code: 'beneficiary-without-name',
  severity: 'warning',
  category: 'completeness',
  level: 'presentable',
  check({ plan, report }) {
    for (const { fiche, project, path } of fichesOf(plan)) {
      fiche.beneficiaries.forEach(({ name }, i) => {
        if (name === undefined) report({ path: [...path, 'beneficiaries', i], subject: project.id, absent: ['name'] });
      });
    }
  },
});
