import { acronymUses } from '../derived/acronym-uses.ts';
import { builtInRule } from './built-in-rule.ts';

/** A short form with several meanings, and a plan that does not say which one it takes. */
export const ambiguousAcronym = builtInRule({
  code: 'ambiguous-acronym',
  severity: 'info',
  category: 'vocabulary',
  level: 'presentable',
  check({ derive, report }) {
    const { known, uses } = derive(acronymUses);
    for (const [short, text] of uses) {
      const expansions = known.get(short) ?? [];
      if (expansions.length > 1)
        report({
          path: text.path,
          params: { short, expansions: expansions.join(' / ') },
          subject: short,
          absent: ['glossary', 'organisations'],
        });
    }
  },
});
