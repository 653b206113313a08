import { foldText } from '../../internal/text.ts';
import { defineRule } from '../rule.ts';
import { fichesOf } from './fiches.ts';

/** Words that begin the name of a topic, never of people ("Santé des femmes"). */
const TOPIC =
  /^(?:sante (?:des?|du|de la|mentale|publique)\b|prevention\b|promotion\b|acces aux?\b|qualite de\b|lutte contre\b)/;

/** A topic in the place of a beneficiary: nobody is named who would gain. */
export const beneficiaryIsTopic = defineRule({
  code: 'beneficiary-is-topic',
  severity: 'info',
  category: 'consistency',
  level: 'presentable',
  docs: 'rules.md#beneficiary-is-topic',
  check({ plan, report }) {
    const themes = new Set(plan.orientations.map(({ label }) => foldText(label)));
    for (const { fiche, project, path } of fichesOf(plan)) {
      fiche.beneficiaries.forEach(({ name, kind }, i) => {
        if (name === undefined) return;
        const folded = foldText(name);
        if (kind === 'topic' || themes.has(folded) || TOPIC.test(folded))
          report({ path: [...path, 'beneficiaries', i, 'name'], params: { name }, subject: project.id });
      });
    }
  },
});
