import { type KeysOf, PlanSanteError, requireKeys, requireParts } from '../../errors/index.ts';
import { isAbove, isBelow } from '../../internal/tolerance.ts';

/** What {@link robustPortfolio} takes. */
export interface RobustPortfolioInput {
  /** `scores[i][j]`: what project i is worth on criterion j, more is better. */
  readonly scores: readonly (readonly number[])[];
  /** Cost of each project: one number, or one for each budget. */
  readonly costs: readonly (number | readonly number[])[];
  /** The budget, or one for each. */
  readonly budget: number | readonly number[];
  /** The corners of the set of weights that people can agree on; each row is one weighting. */
  readonly weights: readonly (readonly number[])[];
}

const KEYS: KeysOf<RobustPortfolioInput> = { scores: true, costs: true, budget: true, weights: true };

/** How sure the funding of a project is. */
export type RobustStatus = 'core' | 'borderline' | 'exterior';

/** Answer of {@link robustPortfolio}. */
export interface RobustPortfolio {
  /** The portfolios that no other one beats at every weighting, as lists of project indices in ascending order. */
  readonly nonDominated: readonly (readonly number[])[];
  /** Share of these that hold each project. */
  readonly coreIndex: readonly number[];
  /** In all of them: safe to fund whatever the weights. */
  readonly core: readonly number[];
  /** In some of them: what there is to talk about. */
  readonly borderline: readonly number[];
  /** In none of them: safe to leave out. */
  readonly exterior: readonly number[];
  readonly status: readonly RobustStatus[];
}

/** Most portfolios that are held at one time; beyond, the weights leave too much open for an exact answer. */
const MOST_STATES = 200_000;

interface State {
  readonly costs: readonly number[];
  readonly values: readonly number[];
  /** The last project taken and the state before it, so that a portfolio costs one link. */
  readonly taken: number;
  readonly before: State | undefined;
}

/**
 * Which projects are funded whatever the weights, within the weights people can agree on (robust portfolio modelling).
 *
 * A portfolio is dominated when another one that fits the budget is worth at least as much at every corner of the weight set
 * and more at one. The answer is exact: portfolios are built project by project, and a partial one is dropped only when another
 * costs no more, is worth no less at every corner, and more at one.
 *
 * Liesiö J., Mild P., Salo A. (2007), Preference programming for robust portfolio modeling and project selection, EJOR
 * 181:1488-1505.
 *
 * @throws PlanSanteError when the tables do not fit together, costs are negative, or more than 200 000 portfolios would
 * have to be held at one time.
 * @example
 * ```ts
 * import { robustPortfolio } from 'plan-sante/portfolio';
 * const { core, borderline, exterior } = robustPortfolio({
 *   scores: [[3, 9], [8, 8], [7, 4], [1, 2]],
 *   costs: [4, 5, 4, 6],
 *   budget: 9,
 *   weights: [[0.3, 0.7], [0.7, 0.3]],
 * });
 * console.log(core, borderline, exterior); // [ 1 ] [ 0, 2 ] [ 3 ]
 * ```
 */
export function robustPortfolio(input: RobustPortfolioInput): RobustPortfolio {
  const { costs, budget, values } = readInput(input);
  const corners = input.weights.length;
  // What all projects together weigh at each corner: the sums of portfolios are rounded at that size.
  const sizes = input.weights.map((_, v) => values.reduce((sum, worth) => sum + Math.abs(worth[v] as number), 0));
  let states: readonly State[] = [
    { costs: budget.map(() => 0), values: new Array(corners).fill(0), taken: -1, before: undefined },
  ];
  costs.forEach((cost, project) => {
    const worth = values[project] as readonly number[];
    const grown = states.flatMap((state): State[] => {
      const spent = state.costs.map((sum, b) => sum + (cost[b] as number));
      const fits = spent.every((sum, b) => !isAbove(sum, budget[b] as number));
      return fits
        ? [
            {
              costs: spent,
              values: state.values.map((sum, v) => sum + (worth[v] as number)),
              taken: project,
              before: state,
            },
          ]
        : [];
    });
    states = undominated([...states, ...grown], sizes, true);
    if (states.length > MOST_STATES)
      throw new PlanSanteError({
        function: 'robustPortfolio',
        expected: `at most ${MOST_STATES} portfolios to compare: fewer projects, a smaller budget, or weights that are closer together`,
        received: states.length,
      });
  });
  const nonDominated = undominated(states, sizes, false)
    .map(projectsOf)
    .sort((a, b) => compareLists(a, b));
  const coreIndex = costs.map(
    (_, project) => nonDominated.filter((list) => list.includes(project)).length / nonDominated.length,
  );
  const status = coreIndex.map(
    (share): RobustStatus => (share === 1 ? 'core' : share === 0 ? 'exterior' : 'borderline'),
  );
  const having = (wanted: RobustStatus): number[] =>
    status.flatMap((one, project) => (one === wanted ? [project] : []));
  return {
    nonDominated,
    coreIndex,
    core: having('core'),
    borderline: having('borderline'),
    exterior: having('exterior'),
    status,
  };
}

/** Drops the states that another one beats; `withCosts` while projects are still to come, as money left may still be spent. */
function undominated(states: readonly State[], sizes: readonly number[], withCosts: boolean): State[] {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  // A state can only be beaten by one with a larger sum of values: look at those first.
  const sorted = [...states].sort((a, b) => sum(b.values) - sum(a.values));
  const kept: State[] = [];
  for (const state of sorted) if (!kept.some((other) => beats(other, state, sizes, withCosts))) kept.push(state);
  return kept;
}

function beats(a: State, b: State, sizes: readonly number[], withCosts: boolean): boolean {
  if (withCosts && a.costs.some((cost, i) => cost > (b.costs[i] as number))) return false;
  let better = false;
  for (let v = 0; v < a.values.length; v++) {
    const [one, other, size] = [a.values[v] as number, b.values[v] as number, sizes[v] as number];
    if (isBelow(one, other, size)) return false;
    if (isAbove(one, other, size)) better = true;
  }
  return better;
}

function projectsOf(state: State): number[] {
  const projects: number[] = [];
  for (let at: State | undefined = state; at !== undefined && at.taken >= 0; at = at.before) projects.push(at.taken);
  return projects.reverse();
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
  return a.length - b.length;
}

function readInput(input: RobustPortfolioInput) {
  requireParts('robustPortfolio', 'an object with scores, costs, budget and weights', input, [
    'scores',
    'costs',
    'weights',
  ]);
  requireKeys('robustPortfolio', 'its input', input, KEYS);
  const { scores, costs, budget, weights } = input;
  const refuse = (expected: string, received: unknown): never => {
    throw new PlanSanteError({ function: 'robustPortfolio', expected, received });
  };
  const finite = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
  const budgets = typeof budget === 'number' ? [budget] : [...budget];
  if (budgets.length === 0 || !budgets.every((amount) => finite(amount) && amount >= 0))
    refuse('budgets of 0 or more', budget);
  if (scores.length === 0) refuse('scores of one project or more', scores);
  if (costs.length !== scores.length) refuse(`a cost for each of ${scores.length} projects`, costs.length);
  const rows = costs.map((cost) => (typeof cost === 'number' ? [cost] : [...cost]));
  for (const row of rows) {
    if (row.length !== budgets.length || !row.every((cost) => finite(cost) && cost >= 0))
      refuse(`${budgets.length} cost(s) of 0 or more for each project`, row);
  }
  const criteria = scores[0]?.length ?? 0;
  for (const row of scores)
    if (row.length !== criteria || !row.every(finite)) refuse(`${criteria} finite scores for each project`, row);
  if (weights.length === 0) refuse('one weighting or more', weights);
  for (const row of weights) {
    if (row.length !== criteria || !row.every((weight) => finite(weight) && weight >= 0))
      refuse(`${criteria} weights of 0 or more in each weighting`, row);
  }
  const values = scores.map((row) =>
    weights.map((weighting) => row.reduce((sum, score, j) => sum + score * (weighting[j] as number), 0)),
  );
  return { costs: rows, budget: budgets, values };
}
