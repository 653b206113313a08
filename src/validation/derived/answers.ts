import { defineDerived } from '../rule.ts';

/** Which findings are answered, and which projects answer one. */
export const answers = defineDerived(({ plan }) => {
  const constats = new Set<string>();
  const projects = new Set<string>();
  for (const project of plan.projects) {
    if (project.answers.length > 0 || (project.fiche?.constats.length ?? 0) > 0) projects.add(project.id);
  }
  for (const { answers: answered = [] } of [...plan.projects, ...plan.pistes])
    for (const constat of answered) constats.add(constat);
  for (const { constat } of plan.followUps.flatMap(({ rows }) => rows))
    if (constat !== undefined) constats.add(constat);
  const bothWays = plan.links
    .filter(({ kind }) => kind === 'answers' || kind === 'restates')
    .flatMap(({ from, to }) => [[from, to] as const, [to, from] as const]);
  for (const [end, other] of bothWays) {
    if (end.collection !== 'constats') continue;
    constats.add(end.id);
    if (other.collection === 'projects') projects.add(other.id);
  }
  return { constats, projects };
});
