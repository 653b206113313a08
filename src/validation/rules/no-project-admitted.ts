import { fallsShort, modelFaults, NATIONAL_DEPENDENCE, sortJudgements } from '../../criteria/index.ts';
import { addTo } from '../../internal/add-to.ts';
import { decimalMean } from '../../internal/decimal.ts';
import type { PrioritisationRules } from '../../model/index.ts';
import { builtInRule } from './built-in-rule.ts';

/** Conditions and minima that exclude every project that was judged: such rules tell nobody what comes first. */
export const noProjectAdmitted = builtInRule({
  code: 'no-project-admitted',
  severity: 'warning',
  category: 'consistency',
  level: 'presentable',
  check({ plan: { projects, prioritisation }, report }) {
    if (prioritisation === undefined || modelFaults(prioritised(prioritisation)).length > 0) return;
    const known = new Set(projects.map(({ id }) => id));
    const admitted = judgedProjects(prioritisation).filter(({ id }) => known.has(id));
    // Where only fiches are asked, a project with a fiche is ranked without being judged.
    const judged = new Set(admitted.map(({ id }) => id));
    const readsFiches = prioritisation.criteria.every(({ id }) => id === NATIONAL_DEPENDENCE);
    const ranked = readsFiches && projects.some(({ id, fiche }) => fiche !== undefined && !judged.has(id));
    if (ranked || admitted.length === 0 || admitted.some(({ excluded }) => !excluded)) return;
    report({ path: ['prioritisation'], params: { count: admitted.length }, absent: ['projects', 'prioritisation'] });
  },
});

function prioritised({ criteria, gates }: PrioritisationRules) {
  return { id: '', title: '', criteria, gates };
}

/** Each project with a score or a verdict, and whether one of them puts it out. */
function judgedProjects(rules: PrioritisationRules): readonly { readonly id: string; readonly excluded: boolean }[] {
  const scores = new Map<string, PrioritisationRules['scores'][number][]>();
  const gates = new Map<string, PrioritisationRules['gateVerdicts'][number][]>();
  for (const score of rules.scores) addTo(scores, score.project, score);
  for (const verdict of rules.gateVerdicts) addTo(gates, verdict.project, verdict);
  const ids = [...new Set([...scores.keys(), ...gates.keys()])];
  const given = ids.map((id) => ({ id, scores: scores.get(id) ?? [], gates: gates.get(id) ?? [] }));
  const { judgements } = sortJudgements('auditPlan', prioritised(rules), given, 'en');
  return ids.map((id, i) => {
    const { scores: usable = [], verdicts = [] } = judgements[i] ?? {};
    const short = rules.criteria.some((criterion, j) => {
      const values = usable[j]?.map(({ value }) => value) ?? [];
      return values.length > 0 && fallsShort(criterion, decimalMean(values));
    });
    return { id, excluded: short || verdicts.some(({ verdict }) => verdict === 'not-met') };
  });
}
