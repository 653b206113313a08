import { builtInRule } from './built-in-rule.ts';

/**
 * A figure or an amount without a source: it can not be checked, so it is not a figure yet. Where the plan itself has one source only,
 * that is where its figures come from.
 */
export const figureWithoutSource = builtInRule({
  code: 'figure-without-source',
  severity: 'warning',
  category: 'claims',
  level: 'auditable',
  check({ plan, report }) {
    if (plan.sources.length === 1 || plan.provenance?.length === 1) return;
    for (const collection of ['figures', 'budgetLines'] as const) {
      plan[collection].forEach((entry, i) => {
        const { title, sources = [] } = entry;
        if (sources.length > 0) return;
        const variant = 'amount' in entry && entry.amount !== undefined && { variant: 'amount' };
        report({ path: [collection, i], params: { title }, ...variant, absent: ['sources'] });
      });
    }
  },
});
