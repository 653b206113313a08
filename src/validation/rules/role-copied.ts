import { keyOfWords, wordHashes } from '../../internal/word-hashes.ts';
import { fichesOf } from '../derived/fiches.ts';
import { builtInRule } from './built-in-rule.ts';

/** Roles are compared by their first so many words: a bound for hostile ones. */
const WORDS_COMPARED = 100;

/** The role of an actor repeated word for word on another fiche: often a row that was copied and not adapted. */
export const roleCopied = builtInRule({
  code: 'role-copied',
  severity: 'warning',
  category: 'duplicates',
  level: 'presentable',
  /** Shorter roles ("co-financement") repeat rightly. */
  options: { fewestWords: 4 },
  check({ plan, options, report }) {
    const first = new Map<number, string>();
    for (const { fiche, project, path } of fichesOf(plan)) {
      fiche.stakeholders.forEach(({ name, role }, i) => {
        if (role === undefined) return;
        const words = wordHashes(role, 0, WORDS_COMPARED);
        if (words.length < options.fewestWords) return;
        const folded = keyOfWords(words);
        const earlier = first.get(folded);
        if (earlier === undefined) first.set(folded, project.id);
        else if (earlier !== project.id)
          report({
            path: [...path, 'stakeholders', i, 'role'],
            params: { name, other: earlier },
            subject: project.id,
          });
      });
    }
  },
});
