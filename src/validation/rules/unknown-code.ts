import { codeOfLabel } from '../../i18n/index.ts';
import { addTo } from '../../internal/add-to.ts';
import { nearest } from '../../internal/text.ts';
import { VOCABULARIES, type VocabularyName } from '../../model/index.ts';
import { pathOf } from '../path.ts';
import type { CodeUse } from '../plan-index.ts';
import { builtInRule } from './built-in-rule.ts';

/** After so many different unknown codes the nearest listed one is looked for no more: the vocabulary is another one. */
const MOST_HINTS = 1_000;
/** Of so many places of one code the paths are handed to programs; the first is the one of the issue. */
const MOST_PLACES = 100;

/** Which vocabularies take listed codes only, and which codes a user lists beside ours. */
interface CodeOptions {
  /** Vocabularies taken as closed, or `true` for all: a code that they do not list is an error. */
  readonly closed: boolean | readonly VocabularyName[];
  /** Codes of your own, by vocabulary: they count as listed. */
  readonly listed: Readonly<Partial<Record<VocabularyName, readonly string[]>>>;
}

/**
 * A code that its vocabulary does not list, told once with the places it stands at. It is kept: vocabularies are open unless `closed`
 * says otherwise.
 */
export const unknownCode = builtInRule({
  code: 'unknown-code',
  severity: 'warning',
  category: 'vocabulary',
  level: 'draft',
  options: { closed: false, listed: {} } as CodeOptions,
  check({ index, options, report }) {
    const { closed, listed: own } = options;
    const isClosed = (name: VocabularyName) => (typeof closed === 'boolean' ? closed : closed.includes(name));
    const unknown = new Map<string, CodeUse[]>();
    for (const use of index.codes) {
      const ours: readonly string[] = VOCABULARIES[use.vocabulary];
      if (ours.includes(use.value) || own[use.vocabulary]?.includes(use.value)) continue;
      const key = `${use.vocabulary}/${use.value}`;
      addTo(unknown, key, use);
    }
    let hints = 0;
    for (const uses of unknown.values()) {
      const [first] = uses;
      if (first === undefined) continue;
      const { value, vocabulary } = first;
      const ours: readonly string[] = VOCABULARIES[vocabulary];
      const near =
        hints++ < MOST_HINTS
          ? (codeOfLabel(vocabulary, value) ?? nearest(value, [...ours, ...(own[vocabulary] ?? [])]))
          : undefined;
      report({
        path: pathOf(first),
        params: {
          value,
          vocabulary,
          ...(near === undefined ? { known: ours.join(', ') } : { nearest: near }),
          ...(uses.length > 1 && {
            times: uses.length,
            others: uses.slice(1, MOST_PLACES).map((use) => pathOf(use).join('.')),
          }),
        },
        subject: value,
        ...(isClosed(vocabulary) && { severity: 'error' as const }),
      });
    }
  },
});
