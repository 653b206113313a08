import { modelFaults } from '../../criteria/index.ts';
import { builtInRule } from './built-in-rule.ts';

/** Rules of a prioritisation by which nothing can be ranked: a scale whose ends are one number, weights that are all 0. */
export const prioritisationNotUsable = builtInRule({
  code: 'prioritisation-not-usable',
  severity: 'error',
  category: 'consistency',
  level: 'draft',
  check({ plan, report }) {
    const { criteria = [], gates = [] } = plan.prioritisation ?? {};
    if (criteria.length + gates.length === 0) return;
    // Two items under one id are told by the rule about ids.
    for (const { code, path, params } of modelFaults({ criteria, gates }))
      if (code !== 'scoring-id-twice')
        report({
          path: ['prioritisation', ...path],
          params: { ...params, problem: code },
          absent: ['prioritisation.criteria'],
        });
  },
});
