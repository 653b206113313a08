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
        if (other === undefined || other === title || foldText(other) === foldText(title)) continue;
        report({
          path,
          params: { title, other },
          subject: id,
          ...(isShortened(title, other) && { severity: 'info' as const, variant: 'shortened' }),
        });
      }
    });
  },
});

const FEWEST_WORDS = 3;

/** One title is the beginning of the other: long titles are cut for lists and forms. */
function isShortened(title: string, other: string): boolean {
  const [short = '', long = ''] = [foldText(title), foldText(other)].sort((a, b) => a.length - b.length);
  return short.split(' ').length >= FEWEST_WORDS && long.startsWith(`${short} `);
}
