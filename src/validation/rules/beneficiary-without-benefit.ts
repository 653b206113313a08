import { defineRule } from '../rule.ts';
import { fichesOf } from './fiches.ts';

/** A beneficiary of whom the fiche does not say what they gain. */
export const beneficiaryWithoutBenefit = defineRule({
  code: 'beneficiary-without-benefit',
  severity: 'warning',
  category: 'completeness',
  level: 'presentable',
  docs: 'rules.md#beneficiary-without-benefit',
  check({ plan, report }) {
    for (const { fiche, project, path } of fichesOf(plan)) {
      fiche.beneficiaries.forEach(({ name = '?', benefits }, i) => {
        if (benefits.length === 0)
          report({ path: [...path, 'beneficiaries', i], params: { name }, subject: project.id });
      });
    }
  },
});
