import { nearest } from '../../internal/text.ts';
import { VOCABULARIES, type VocabularyName } from '../../model/index.ts';
import { pathOf } from '../path.ts';
import { builtInRule } from './built-in-rule.ts';

/** After so many different unknown codes the nearest listed one is looked for no more: the vocabulary is another one. */
const MOST_HINTS = 1_000;

/** Which vocabularies take listed codes only, and which codes a user lists beside ours. */
interface CodeOptions {
  /** Vocabularies taken as closed, or `true` for all: a code that they do not list is an error. */
  readonly closed: boolean | readonly VocabularyName[];
  /** Codes of your own, by vocabulary: they count as listed. */
  readonly listed: Readonly<Partial<Record<VocabularyName, readonly string[]>>>;
}

/** A code that its vocabulary does not list. It is kept: vocabularies are open unless `closed` says otherwise. */
export const unknownCode = builtInRule({
  code: 'unknown-code',
  severity: 'warning',
  category: 'vocabulary',
  level: 'draft',
  options: { closed: false, listed: {} } as CodeOptions,
  check({ index, options, report }) {
    const { closed, listed: own } = options;
    const isClosed = (name: VocabularyName) => (typeof closed === 'boolean' ? closed : closed.includes(name));
    const near = new Map<string, string | undefined>();
    for (const use of index.codes) {
      const ours: readonly string[] = VOCABULARIES[use.vocabulary];
      const yours = own[use.vocabulary] ?? [];
      if (ours.includes(use.value) || yours.includes(use.value)) continue;
      const key = `${use.vocabulary}/${use.value}`;
      if (!near.has(key) && near.size < MOST_HINTS) near.set(key, nearest(use.value, [...ours, ...yours]));
      const found = near.get(key);
      report({
        path: pathOf(use),
        params: {
          value: use.value,
          vocabulary: use.vocabulary,
          ...(found === undefined ? { known: ours.join(', ') } : { nearest: found }),
        },
        subject: use.value,
        ...(isClosed(use.vocabulary) && { severity: 'error' as const }),
      });
    }
  },
});
