import { builtInRule } from './built-in-rule.ts';

/** A figure or an amount without a source: it can not be checked, so it is not a figure yet. */
export const figureWithoutSource = builtInRule({
  code: 'figure-without-source',
  severity: 'warning',
  category: 'claims',
  level: 'auditable',
  check({ plan, report }) {
    for (const collection of ['figures', 'budgetLines'] as const) {
      plan[collection].forEach(({ title, sources = [] }, i) => {
        if (sources.length === 0) report({ path: [collection, i], params: { title }, absent: ['sources'] });
      });
    }
  },
});
