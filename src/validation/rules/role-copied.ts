import { foldText } from '../../internal/text.ts';
import { defineRule } from '../rule.ts';
import { fichesOf } from './fiches.ts';

/** The role of an actor repeated word for word on another fiche: often a row that was copied and not adapted. */
export const roleCopied = defineRule({
  code: 'role-copied',
  severity: 'warning',
  category: 'duplicates',
  level: 'presentable',
  docs: 'rules.md#role-copied',
  /** Shorter roles ("co-financement") repeat rightly. */
  options: { fewestWords: 4 },
  check({ plan, options, report }) {
    const first = new Map<string, string>();
    for (const { fiche, project, path } of fichesOf(plan)) {
      fiche.stakeholders.forEach(({ name, role }, i) => {
        if (role === undefined) return;
        const folded = foldText(role);
        if (folded.split(' ', options.fewestWords).length < options.fewestWords) return;
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
