import { type KeysOf, PlanSanteError, requireKeys } from '../../errors/index.ts';
import { foldText, nearest } from '../../internal/text.ts';
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

/** Lists of ids of projects, by where they stand. */
const ID_LISTS = { dependencies: 'needs', exclusions: 'projects', synergies: 'projects' } as const;

/** Refuses a problem that cannot be meant: unknown keys and ids, two projects of one id, amounts that are no numbers. */
export function checkPortfolio(caller: string, problem: PortfolioProblem): void {
  const refuse: Refuse = (expected, received) => {
    throw new PlanSanteError({ function: caller, expected, received });
  };
  if (typeof problem !== 'object' || problem === null || !Array.isArray(problem.projects))
    refuse('a problem with a list of projects', problem);
  if (problem.projects.length > MOST_PROJECTS) refuse(`at most ${MOST_PROJECTS} projects`, problem.projects.length);
  checkShape(caller, problem, refuse);
  checkIds(problem, refuse);
  checkProjects(problem, refuse);
  checkRules(problem, refuse);
}

type Refuse = (expected: string, received: unknown) => never;

/** A key that nobody reads is a cost, a rule or a budget that is lost. */
function checkShape(caller: string, problem: PortfolioProblem, refuse: Refuse): void {
  const object = (what: string, value: unknown, known: Readonly<Record<string, true>>): void => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(`${what}: one object`, value);
    requireKeys(caller, what, value, known);
  };
  const listOf = (what: string, list: unknown): readonly unknown[] =>
    Array.isArray(list) ? list : refuse(`a list of ${what}`, list);
  object('the problem', problem, PROBLEM);
  for (const [i, project] of problem.projects.entries()) {
    object(`projects[${i}]`, project, PROJECT);
    for (const name of ['costs', 'groups'] as const)
      if (project[name] !== undefined && Object(project[name]) !== project[name])
        refuse(`projects[${i}].${name}: one object`, project[name]);
  }
  for (const name of Object.keys(PARTS) as (keyof typeof PARTS)[])
    for (const [i, part] of listOf(name, problem[name] ?? []).entries()) object(`${name}[${i}]`, part, PARTS[name]);
  for (const [name, ids] of Object.entries(ID_LISTS))
    for (const [i, part] of (problem[name as keyof typeof ID_LISTS] ?? []).entries())
      listOf(`projects as ${name}[${i}].${ids}`, part[ids as keyof typeof part]);
  for (const name of ['mandatory', 'forbidden'] as const) listOf(`projects as ${name}`, problem[name] ?? []);
  if (problem.count !== undefined) object('count', problem.count, { atLeast: true, atMost: true });
}

/** Two things of one name could not be told apart in an answer. */
function checkIds({ projects, budgets = [], quotas = [], exclusions = [] }: PortfolioProblem, refuse: Refuse): void {
  for (const project of projects)
    if (typeof project.id !== 'string' || project.id === '') refuse('an id for every project', project);
  const rules = [...quotas.map(({ id }) => id), ...exclusions.flatMap(({ id }) => id ?? [])];
  const named = {
    projects: projects.map(({ id }) => id),
    budgets: budgets.map(({ id }) => id),
    'quotas and exclusions': rules,
  };
  for (const [what, ids] of Object.entries(named)) {
    const seen = new Set<unknown>();
    for (const id of ids) {
      if (seen.has(id)) refuse(`${what} with ids of their own`, id);
      seen.add(id);
    }
  }
}

function checkProjects({ projects, budgets = [] }: PortfolioProblem, refuse: Refuse): void {
  const known = new Set(budgets.map(({ id }) => id));
  for (const { id, amount } of budgets) requireAmount(amount, `the amount of ${id}`, refuse);
  for (const { id, value, costs = {} } of projects) {
    requireFinite(value, `the value of ${id}`, refuse);
    for (const [budget, cost] of Object.entries(costs)) {
      requireKnown(budget, known, 'budget', refuse);
      requireAmount(cost, `the cost of ${id} in ${budget}`, refuse);
    }
  }
}

function checkRules(problem: PortfolioProblem, refuse: Refuse): void {
  const { projects, quotas = [], dependencies = [], exclusions = [], synergies = [] } = problem;
  const ids = new Set(projects.map(({ id }) => id));
  const mentioned = [
    ...(problem.mandatory ?? []),
    ...(problem.forbidden ?? []),
    ...dependencies.flatMap(({ project, needs }) => [project, ...needs]),
    ...exclusions.flatMap((exclusion) => exclusion.projects),
    ...synergies.flatMap((synergy) => synergy.projects),
  ];
  for (const id of mentioned) requireKnown(id, ids, 'project', refuse);
  for (const quota of quotas) checkQuota(quota, problem, refuse);
  requireBounds(problem.count ?? {}, 'count', refuse);
  for (const { project, needs } of dependencies)
    if (needs.includes(project)) refuse('a dependency on other projects', project);
  for (const { atMost = 1 } of exclusions) requireBounds({ atMost }, 'an exclusion', refuse);
  for (const { value } of synergies) requireFinite(value, 'the value of a synergy', refuse);
}

/** A floor or a cap on something that no project has is no rule at all. */
function checkQuota(quota: PortfolioQuota, { projects, budgets = [] }: PortfolioProblem, refuse: Refuse): void {
  const { id, attribute, group, atLeast, atMost, budget } = quota;
  if (atLeast === undefined && atMost === undefined) refuse('a quota with atLeast or atMost', quota);
  requireBounds(quota, `quota ${id}`, refuse);
  if (budget !== undefined) requireKnown(budget, new Set(budgets.map((one) => one.id)), 'budget', refuse);
  if (projects.length === 0) return;
  const attributes = new Set(projects.flatMap(({ groups }) => Object.keys(groups ?? {})));
  requireKnown(attribute, attributes, 'group attribute that some project has', refuse);
  const groups = new Set(projects.flatMap((project) => project.groups?.[attribute] ?? []));
  // Nobody may belong to it this year; what differs by a space or a capital from one that somebody belongs to is a slip.
  const meant =
    group !== undefined && !groups.has(group) && [...groups].find((one) => foldText(one) === foldText(group));
  if (meant) refuse(`a known group of ${attribute} (did you mean "${meant}"?)`, group);
}

function requireKnown(id: string, among: ReadonlySet<string>, what: string, refuse: Refuse): void {
  if (among.has(id)) return;
  const guess = nearest(String(id), among);
  refuse(`a known ${what}${guess === undefined ? '' : ` (did you mean "${guess}"?)`}`, id);
}

function requireFinite(value: unknown, what: string, refuse: Refuse): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) refuse(`a finite number as ${what}`, value);
}

function requireAmount(value: unknown, what: string, refuse: Refuse): void {
  requireFinite(value, what, refuse);
  if ((value as number) < 0) refuse(`0 or more as ${what}`, value);
}

function requireBounds(
  { atLeast, atMost }: { readonly atLeast?: number; readonly atMost?: number },
  what: string,
  refuse: Refuse,
): void {
  if (atLeast !== undefined) requireAmount(atLeast, `the least of ${what}`, refuse);
  if (atMost !== undefined) requireAmount(atMost, `the most of ${what}`, refuse);
}
