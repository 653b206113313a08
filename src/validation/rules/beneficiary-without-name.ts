import { defineRule } from '../rule.ts';
import { fichesOf } from './fiches.ts';

/** Benefits of nobody: the row has no name. */
export const beneficiaryWithoutName = defineRule({
  code: 'beneficiary-without-name',
  severity: 'warning',
  category: 'completeness',
  level: 'presentable',
  docs: 'rules.md#beneficiary-without-name',
  check({ plan, report }) {
    for (const { fiche, project, path } of fichesOf(plan)) {
      fiche.beneficiaries.forEach(({ name }, i) => {
        if (name === undefined) report({ path: [...path, 'beneficiaries', i], subject: project.id });
      });
    }
  },
});
