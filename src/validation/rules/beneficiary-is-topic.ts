import { wordKey } from '../../internal/word-hashes.ts';
import { fichesOf } from '../derived/fiches.ts';
import { builtInRule } from './built-in-rule.ts';

/** Words that begin the name of a topic, never of people ("Santé des femmes"). */
const TOPIC =
  /^(?:sant[ée] (?:des?|du|de la|mentale|publique(?! france))\b|pr[ée]vention\b|promotion de|acc[èe]s aux?\b|qualit[ée] de\b|lutte contre\b)/iu;

const WORDS_COMPARED = 20;

/** A topic in the place of a beneficiary: nobody is named who would gain. */
export const beneficiaryIsTopic = builtInRule({
  code: 'beneficiary-is-topic',
  severity: 'info',
  category: 'consistency',
  level: 'presentable',
  check({ plan, report }) {
    const themes = new Set(plan.orientations.map(({ title }) => wordKey(title, WORDS_COMPARED)));
    for (const { fiche, project, path } of fichesOf(plan)) {
      fiche.beneficiaries.forEach(({ name, kind }, i) => {
        if (name === undefined) return;
        if (kind === 'topic' || TOPIC.test(name) || themes.has(wordKey(name, WORDS_COMPARED)))
          report({ path: [...path, 'beneficiaries', i, 'name'], params: { name }, subject: project.id });
      });
    }
  },
});
