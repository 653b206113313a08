import { foldText } from '../../internal/text.ts';
import { builtInRule } from './built-in-rule.ts';

/** A project that is called otherwise in the list, in the plan or on its fiche. */
export const titleDrift = builtInRule({
  code: 'title-drift',
  severity: 'warning',
  category: 'consistency',
  level: 'presentable',
  check({ plan, report }) {
    plan.projects.forEach(({ id, title, listTitle, fiche }, i) => {
      const others = [
        { other: listTitle, path: ['projects', i, 'listTitle'] },
        { other: fiche?.title, path: ['projects', i, 'fiche', 'title'] },
      ];
      for (const { other, path } of others) {
        if (other !== undefined && other !== title && foldText(other) !== foldText(title))
          report({ path, params: { title, other }, subject: id });
      }
    });
  },
});
