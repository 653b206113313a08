import { cutEnd } from '../../internal/cut-end.ts';
import { claimVerdicts } from '../claims/claim-verdicts.ts';
import { builtInRule } from './built-in-rule.ts';

/** What the document states about its own figures is not what they give; an ambiguous statement is told as information. */
export const claimDoesNotReconcile = builtInRule({
  code: 'claim-does-not-reconcile',
  severity: 'warning',
  category: 'claims',
  level: 'presentable',
  check({ derive, report }) {
    for (const [i, { id, verdict, statement, message, how }] of derive(claimVerdicts).entries()) {
      const ambiguous = verdict === 'ambiguous';
      if (verdict !== 'does-not-reconcile' && !ambiguous) continue;
      report({
        path: ['claims', i],
        params: { id, statement: cutEnd(statement, /[.\s]/), result: message, how },
        ...(ambiguous && { severity: 'info' as const, variant: 'ambiguous' }),
      });
    }
  },
});
