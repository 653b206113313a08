import { type KeysOf, PlanSanteError, requireKeys } from '../../errors/index.ts';
import { nearest } from '../../internal/text.ts';
import type {
  PortfolioBudget,
  PortfolioDependency,
  PortfolioExclusion,
  PortfolioProblem,
  PortfolioProject,
  PortfolioQuota,
  PortfolioSynergy,
} from './portfolio-problem.ts';

/** Most projects of one problem. */
const MOST_PROJECTS = 20_000;

const PROBLEM: KeysOf<PortfolioProblem> = {
  projects: true,
  budgets: true,
  quotas: true,
  dependencies: true,
  exclusions: true,
  synergies: true,
  mandatory: true,
  forbidden: true,
  count: true,
};
const PROJECT: KeysOf<PortfolioProject> = { id: true, label: true, value: true, costs: true, groups: true };
const PARTS = {
  budgets: { id: true, label: true, amount: true } satisfies KeysOf<PortfolioBudget>,
  quotas: {
    id: true,
    label: true,
    attribute: true,
    group: true,
    atLeast: true,
    atMost: true,
    budget: true,
  } satisfies KeysOf<PortfolioQuota>,
  dependencies: { project: true, needs: true } satisfies KeysOf<PortfolioDependency>,
  exclusions: { id: true, projects: true, atMost: true } satisfies KeysOf<PortfolioExclusion>,
  synergies: { projects: true, value: true } satisfies KeysOf<PortfolioSynergy>,
} as const;

/** A key that nobody reads is a cost, a rule or a budget that is lost. */
function checkKeys(caller: string, problem: PortfolioProblem): void {
  requireKeys(caller, 'the problem', problem, PROBLEM);
  for (const [i, project] of problem.projects.entries()) requireKeys(caller, `projects[${i}]`, project, PROJECT);
  for (const name of Object.keys(PARTS) as (keyof typeof PARTS)[]) {
    const list: unknown = problem[name] ?? [];
    if (!Array.isArray(list))
      throw new PlanSanteError({ function: caller, expected: `a list of ${name}`, received: list });
    for (const [i, part] of list.entries()) requireKeys(caller, `${name}[${i}]`, part, PARTS[name]);
  }
  requireKeys(caller, 'count', problem.count, { atLeast: true, atMost: true });
}

/** Refuses a problem that cannot be meant: unknown ids, two projects of one id, amounts that are no numbers. */
export function checkPortfolio(caller: string, problem: PortfolioProblem): void {
  const refuse = (expected: string, received: unknown): never => {
    throw new PlanSanteError({ function: caller, expected, received });
  };
  if (typeof problem !== 'object' || problem === null || !Array.isArray(problem.projects))
    refuse('a problem with a list of projects', problem);
  checkKeys(caller, problem);
  const { projects, budgets = [], quotas = [], dependencies = [], exclusions = [], synergies = [] } = problem;
  if (projects.length > MOST_PROJECTS) refuse(`at most ${MOST_PROJECTS} projects`, projects.length);
  const ids = new Set<string>();
  for (const project of projects) {
    if (typeof project?.id !== 'string' || project.id === '') refuse('an id for every project', project);
    if (ids.has(project.id)) refuse('projects with ids of their own', project.id);
    ids.add(project.id);
  }
  const attributes = new Set(projects.flatMap(({ groups }) => Object.keys(groups ?? {})));
  const budgetIds = new Set(budgets.map(({ id }) => id));
  if (budgetIds.size < budgets.length)
    refuse(
      'budgets with ids of their own',
      budgets.map(({ id }) => id),
    );
  const named = [...quotas.map(({ id }) => id), ...exclusions.flatMap(({ id }) => id ?? [])];
  if (new Set(named).size < named.length) refuse('quotas and exclusions with ids of their own', named);
  const known = (id: string, among: ReadonlySet<string>, what: string): void => {
    if (among.has(id)) return;
    const guess = nearest(id, among);
    refuse(`a known ${what}${guess === undefined ? '' : ` (did you mean "${guess}"?)`}`, id);
  };
  const finite = (value: unknown, what: string): void => {
    if (typeof value !== 'number' || !Number.isFinite(value)) refuse(`a finite number as ${what}`, value);
  };
  const amount = (value: unknown, what: string): void => {
    finite(value, what);
    if ((value as number) < 0) refuse(`0 or more as ${what}`, value);
  };
  for (const { id, value, costs = {} } of projects) {
    finite(value, `the value of ${id}`);
    for (const [budget, cost] of Object.entries(costs)) {
      known(budget, budgetIds, 'budget');
      amount(cost, `the cost of ${id} in ${budget}`);
    }
  }
  for (const budget of budgets) amount(budget.amount, `the amount of ${budget.id}`);
  const bounded = (rule: { readonly atLeast?: number; readonly atMost?: number }, what: string): void => {
    if (rule.atLeast !== undefined) amount(rule.atLeast, `the least of ${what}`);
    if (rule.atMost !== undefined) amount(rule.atMost, `the most of ${what}`);
  };
  for (const quota of quotas) {
    if (quota.atLeast === undefined && quota.atMost === undefined) refuse('a quota with atLeast or atMost', quota);
    bounded(quota, `quota ${quota.id}`);
    if (quota.budget !== undefined) known(quota.budget, budgetIds, 'budget');
    // A floor or a cap on something that no project has is no rule at all.
    if (projects.length > 0) known(quota.attribute, attributes, 'group attribute that some project has');
  }
  bounded(problem.count ?? {}, 'count');
  const projectIds = [
    ...(problem.mandatory ?? []),
    ...(problem.forbidden ?? []),
    ...dependencies.flatMap(({ project, needs }) => [project, ...needs]),
    ...exclusions.flatMap((exclusion) => exclusion.projects),
    ...synergies.flatMap((synergy) => synergy.projects),
  ];
  for (const id of projectIds) known(id, ids, 'project');
  for (const { project, needs } of dependencies)
    if (needs.includes(project)) refuse('a dependency on other projects', project);
  for (const exclusion of exclusions) bounded({ atMost: exclusion.atMost ?? 1 }, 'an exclusion');
  for (const { value } of synergies) finite(value, 'the value of a synergy');
}
