import { nearest } from '../../internal/text.ts';
import { VOCABULARIES } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { pathOf } from '../trail.ts';

/** After so many different unknown codes the nearest listed one is looked for no more: the vocabulary is another one. */
const MOST_HINTS = 1_000;

/** A code that its vocabulary does not list. It is kept: vocabularies are open. */
export const unknownCode = defineRule({
  code: 'unknown-code',
  severity: 'warning',
  category: 'vocabulary',
  level: 'draft',
  docs: 'rules.md#unknown-code',
  check({ index, report }) {
    const near = new Map<string, string | undefined>();
    for (const use of index.codes) {
      const listed: readonly string[] = VOCABULARIES[use.vocabulary];
      if (listed.includes(use.value)) continue;
      const key = `${use.vocabulary}/${use.value}`;
      if (!near.has(key) && near.size < MOST_HINTS) near.set(key, nearest(use.value, listed));
      const found = near.get(key);
      report({
        path: pathOf(use),
        params: { value: use.value, vocabulary: use.vocabulary, ...(found !== undefined && { nearest: found }) },
        subject: use.value,
      });
    }
  },
});
