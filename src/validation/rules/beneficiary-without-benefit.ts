import { fichesOf } from '../derived/fiches.ts';
import { builtInRule } from './built-in-rule.ts';

/** A beneficiary of whom the fiche does not say what they gain. */
export const beneficiaryWithoutBenefit = builtInRule({
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
