import { defineDerived } from '../rule.ts';

/** Which findings are answered, and which projects answer one. */
export const answers = defineDerived(({ plan }) => {
  const constats = new Set<string>();
  const projects = new Set<string>();
  for (const project of plan.projects) {
    if (project.answers.length > 0 || (project.fiche?.constats.length ?? 0) > 0) projects.add(project.id);
    for (const constat of project.answers) constats.add(constat);
  }
  for (const { answers: answered = [] } of plan.pistes) for (const constat of answered) constats.add(constat);
  for (const { rows } of plan.followUps)
    for (const { constat } of rows) if (constat !== undefined) constats.add(constat);
  for (const { kind, from, to } of plan.links) {
    if (kind !== 'answers' && kind !== 'restates') continue;
    for (const [end, other] of [
      [from, to],
      [to, from],
    ] as const) {
      if (end.collection !== 'constats') continue;
      constats.add(end.id);
      if (other.collection === 'projects') projects.add(other.id);
    }
  }
  return { constats, projects };
});
