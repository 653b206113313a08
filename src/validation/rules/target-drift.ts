import { addTo } from '../../internal/add-to.ts';
import { foldText } from '../../internal/text.ts';
import type { Indicator, Quantity, Target } from '../../model/index.ts';
import { type Amount, amountOf, compareAmounts } from '../amount.ts';
import { surelyBefore } from '../derived/date-relation.ts';
import { fichesOf } from '../derived/fiches.ts';
import { finalTarget } from '../derived/indicator-progress.ts';
import { shareWord, topicWords } from '../derived/topic-words.ts';
import { builtInRule } from './built-in-rule.ts';

/** The target of a fiche and the one of the indicator of the same project, for the same thing, with two numbers. */
export const targetDrift = builtInRule({
  code: 'target-drift',
  severity: 'warning',
  category: 'consistency',
  level: 'presentable',
  check({ plan, report }) {
    const byProject = new Map<string, Indicator[]>();
    for (const indicator of plan.indicators) {
      if (indicator.project !== undefined) addTo(byProject, indicator.project, indicator);
    }
    if (byProject.size === 0) return;
    for (const { fiche, project, path } of fichesOf(plan)) {
      const indicators = byProject.get(project.id) ?? [];
      fiche.targets.forEach((target, j) => {
        for (const indicator of indicators) {
          const aim = finalTarget(indicator);
          if (!measureTheSame(target, indicator, aim?.asOf)) continue;
          const [told, other] = [unitOf(target.quantity, indicator), unitOf(aim?.quantity, indicator)];
          if (told === undefined || other === undefined || told.unit !== other.unit) continue;
          if (compareAmounts(told, other) !== 'different') continue;
          report({
            path: [...path, 'targets', j],
            params: {
              title: target.title,
              other: indicator.id,
              found: told.value,
              expected: other.value,
              unit: told.unit,
            },
            subject: project.id,
          });
        }
      });
    }
  },
});

/** The number in the unit that the indicator names where the quantity names none. */
function unitOf(quantity: Quantity | undefined, { unit }: Indicator): Amount | undefined {
  return quantity && amountOf({ ...quantity, unit: quantity.unit ?? unit });
}

/** The same title; or the same starting value, and a word in common. Targets for two different times are two targets. */
function measureTheSame({ title, baseline, due }: Target, indicator: Indicator, time: string | undefined): boolean {
  if (due !== undefined && time !== undefined && (surelyBefore(due, time) || surelyBefore(time, due))) return false;
  if (foldText(title) === foldText(indicator.title)) return true;
  const [start, other] = [baseline?.value, indicator.baseline?.quantity.value];
  return start !== undefined && start === other && shareWord(topicWords(title), topicWords(indicator.title));
}
