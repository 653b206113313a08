import { cutEnd } from '../../internal/cut-end.ts';
import { judgeSentences, sentencesOf } from '../sentences/check-sentences.ts';
import { builtInRule } from './built-in-rule.ts';

/** A sentence in free text that tells a change which its two values do not give; one that mixes percent and points is information. */
export const sentenceDoesNotReconcile = builtInRule({
  code: 'sentence-does-not-reconcile',
  severity: 'warning',
  category: 'claims',
  level: 'presentable',
  check({ plan, locale, report }) {
    for (const { path, verdict, statement, message, start, end } of judgeSentences(sentencesOf(plan), locale)) {
      const ambiguous = verdict === 'ambiguous';
      if (verdict !== 'does-not-reconcile' && !ambiguous) continue;
      report({
        path,
        params: { statement: cutEnd(statement, /[.\s]/), result: message, start, end },
        ...(ambiguous && { severity: 'info' as const }),
      });
    }
  },
});
