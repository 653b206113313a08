import type { PortfolioProblem, PortfolioQuota } from './portfolio-problem.ts';

/** What a rule of a portfolio comes from. */
export type PortfolioRuleKind = 'budget' | 'quota' | 'dependency' | 'exclusion' | 'mandatory' | 'forbidden' | 'count';

/** One rule as a line of numbers: `atLeast ≤ Σ amounts of the funded projects ≤ atMost`. */
export interface PortfolioRule {
  /** Unique and readable: `budget:2024`, `floor:departement:51`, `needs:P3:P1`. */
  readonly id: string;
  readonly kind: PortfolioRuleKind;
  /** What each project adds, by its index; projects that add nothing are left out. */
  readonly amounts: ReadonlyMap<number, number>;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** The rules of a problem, in the order in which they are written. */
export function rulesOf(problem: PortfolioProblem): PortfolioRule[] {
  const index = new Map(problem.projects.map(({ id }, i) => [id, i]));
  const ones = (ids: readonly string[]): Map<number, number> => new Map(ids.map((id) => [index.get(id) as number, 1]));
  const costs = (budget: string): Map<number, number> =>
    new Map(problem.projects.flatMap(({ costs }, i) => (costs?.[budget] ? [[i, costs[budget]] as const] : [])));
  const { budgets = [], dependencies = [], exclusions = [], mandatory = [], forbidden = [], count } = problem;
  return [
    ...budgets.map(
      ({ id, amount }): PortfolioRule => ({ id: `budget:${id}`, kind: 'budget', amounts: costs(id), atMost: amount }),
    ),
    ...[...new Set(mandatory)].map(
      (id): PortfolioRule => ({ id: `mandatory:${id}`, kind: 'mandatory', amounts: ones([id]), atLeast: 1 }),
    ),
    ...[...new Set(forbidden)].map(
      (id): PortfolioRule => ({ id: `forbidden:${id}`, kind: 'forbidden', amounts: ones([id]), atMost: 0 }),
    ),
    ...dependencies.flatMap(({ project, needs }) =>
      [...new Set(needs)].map((need): PortfolioRule => {
        const amounts = new Map([...ones([need]), [index.get(project) as number, -1] as const]);
        return { id: `needs:${project}:${need}`, kind: 'dependency', amounts, atLeast: 0 };
      }),
    ),
    ...exclusions.map(
      ({ id, projects, atMost = 1 }, i): PortfolioRule => ({
        id: `exclusion:${id ?? i + 1}`,
        kind: 'exclusion',
        amounts: ones(projects),
        atMost,
      }),
    ),
    ...(problem.quotas ?? []).flatMap((quota) => quotaRules(problem, quota)),
    ...(count === undefined
      ? []
      : [
          {
            id: 'count',
            kind: 'count' as const,
            amounts: new Map(problem.projects.map((_, i) => [i, 1])),
            ...bounds(count),
          },
        ]),
  ];
}

/** The groups of a project under one attribute. */
function groupsOf(
  groups: Readonly<Record<string, string | readonly string[]>> | undefined,
  attribute: string,
): readonly string[] {
  const value = groups !== undefined && Object.hasOwn(groups, attribute) ? groups[attribute] : undefined;
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

function quotaRules(problem: PortfolioProblem, quota: PortfolioQuota): PortfolioRule[] {
  const occurring = new Set(problem.projects.flatMap(({ groups }) => groupsOf(groups, quota.attribute)));
  const wanted = quota.group === undefined ? [...occurring].sort() : [quota.group];
  return wanted.map((group) => {
    const amounts = new Map<number, number>();
    problem.projects.forEach(({ groups, costs }, i) => {
      if (!groupsOf(groups, quota.attribute).includes(group)) return;
      const amount = quota.budget === undefined ? 1 : (costs?.[quota.budget] ?? 0);
      if (amount !== 0) amounts.set(i, amount);
    });
    return { id: `${quota.id}:${group}`, kind: 'quota', amounts, ...bounds(quota) };
  });
}

function bounds({ atLeast, atMost }: { readonly atLeast?: number; readonly atMost?: number }) {
  return { ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) };
}
