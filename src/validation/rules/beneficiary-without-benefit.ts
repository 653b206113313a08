import { fichesOf } from './fiches.ts';
import { ourRule } from './our-rule.ts';

/** A beneficiary of whom the fiche does not say what they gain. */
export const beneficiaryWithoutBenefit = ourRule({
  code: 'beneficiary-without-benefit',
  severity: 'warning',
  category: 'completeness',
  level: 'presentable',
  check({ plan, report }) {
    for (const { fiche, project, path } of fichesOf(plan)) {
      fiche.beneficiaries.forEach(({ name = '?', benefits }, i) => {
        if (benefits.length === 0)
          report({ path: [...path, 'beneficiaries', i], params: { name }, subject: project.id, absent: ['benefits'] });
      });
    }
  },
});
