import { type KeysOf, PlanSanteError, requireKeys } from '../../errors/index.ts';
import { checkPortfolio } from './check-portfolio.ts';
import { toNumber } from './exact-amounts.ts';
import { type ExactRule, type ExactWorth, exactRules, exactSum, exactWorth, worthOf } from './exact-program.ts';
import type {
  PortfolioChoice,
  PortfolioConflict,
  PortfolioConventions,
  PortfolioSelection,
  RulePrice,
} from './portfolio.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';
import { rulesOf } from './portfolio-rule.ts';
import { type Solution, solveExactly } from './solve.ts';
import { loadSolver, type Solver } from './solver.ts';
import { type SecondsLeft, startTime } from './stopwatch.ts';

/** Options of {@link selectPortfolio}. */
export interface SelectPortfolioOptions {
  /** How many next-best portfolios are wanted, 0 to 50. Default 0. */
  readonly nextBest?: number;
  /** Whether to ask what each rule costs: one more run of the optimiser for each. Default false. */
  readonly prices?: boolean;
  /**
   * Seconds that looking for the answer may take, all runs of the solver together. Default 60. Reaching it is told, and makes the
   * answer depend on the machine.
   */
  readonly seconds?: number;
}

/** Most next-best portfolios, and most of those that tie with the best, that are handed out. */
const MOST_NEXT = 50;

const OPTIONS: KeysOf<SelectPortfolioOptions> = { nextBest: true, prices: true, seconds: true };

interface Run {
  readonly solve: Solver;
  readonly problem: PortfolioProblem;
  readonly worth: ExactWorth;
  readonly secondsLeft: SecondsLeft;
  readonly nextBest: boolean;
}

/**
 * The best set of projects that keeps every rule: budgets, dependencies, exclusions, mandatory projects, caps and floors.
 *
 * Amounts and values are counted in whole units of their smallest decimal (money in cents), so no rounding takes part in what is
 * kept or broken. Projects about which the rules leave no choice are settled first; up to 16 open ones are then searched through
 * without rounding, and the optimum is proven to the last decimal. With more, the solver proves it (branch and cut, HiGHS) to
 * within `conventions.grain`, after prices on the rules have settled most of a large problem; where a portfolio reaches the bound
 * that prices give, that is the proof. The answer does not depend on the
 * order of the projects, and tells how many portfolios are as good.
 *
 * When the rules contradict each other, the answer is a smallest set of rules that cannot be kept together, and by how much.
 *
 * Salo, Keisler, Morton (eds, 2011), Portfolio Decision Analysis; Huangfu, Hall (2018), Parallelizing the dual revised simplex
 * method, Mathematical Programming Computation 10:119-142 (HiGHS).
 *
 * @throws PlanSanteError when the problem names what it does not hold or amounts are no numbers, and with code
 * `missing-dependency` when the optional package `highs` is not installed.
 * @example
 * ```ts
 * import { selectPortfolio } from 'plan-sante/portfolio';
 * const selection = await selectPortfolio({
 *   projects: [
 *     { id: 'P1', value: 60, costs: { fir: 100 }, groups: { departement: '51' } },
 *     { id: 'P2', value: 55, costs: { fir: 60 }, groups: { departement: '51' } },
 *     { id: 'P3', value: 30, costs: { fir: 40 }, groups: { departement: '10' } },
 *   ],
 *   budgets: [{ id: 'fir', amount: 120 }],
 *   quotas: [{ id: 'one-per-departement', attribute: 'departement', atLeast: 1 }],
 * });
 * console.log(selection.status === 'optimal' && selection.best.funded); // [ 'P2', 'P3' ]
 * ```
 */
export async function selectPortfolio(
  problem: PortfolioProblem,
  options: SelectPortfolioOptions = {},
): Promise<PortfolioSelection> {
  checkPortfolio('selectPortfolio', problem);
  requireKeys('selectPortfolio', 'its options', options, OPTIONS);
  const { nextBest = 0, prices = false, seconds = 60 } = options;
  if (!Number.isInteger(nextBest) || nextBest < 0 || nextBest > MOST_NEXT)
    throw new PlanSanteError({
      function: 'selectPortfolio',
      expected: `nextBest between 0 and ${MOST_NEXT}`,
      received: nextBest,
    });
  if (!(seconds > 0))
    throw new PlanSanteError({ function: 'selectPortfolio', expected: 'seconds above 0', received: seconds });
  const solve = await loadSolver('selectPortfolio');
  const secondsLeft = startTime(seconds);
  const ordered = inOrder(problem);
  const run: Run = { solve, problem: ordered, worth: exactWorth(ordered), secondsLeft, nextBest: nextBest > 0 };
  const rules = rulesOf(ordered);
  const exact = exactRules(rules);

  const answer = solveExactly(run, exact, run.worth, MOST_NEXT + 1);
  const conventions = { solver: answer.solver, grain: answer.grain, secondsAtMost: seconds } as PortfolioConventions;
  const choose = (funded: ReadonlySet<number>) => choiceOf(problem, run, exact, funded);
  const [first, ...others] = answer.best;
  if (answer.status === 'infeasible') return { status: 'infeasible', ...conflictOf(run, exact), conventions };
  if (answer.status === 'limit' || first === undefined)
    return {
      status: 'limit',
      best: first === undefined ? null : choose(first.funded),
      bound: answer.bound,
      conventions,
    };
  const level = others.filter(({ value }) => value === first.value);
  const best = choose(first.funded);
  return {
    status: 'optimal',
    best,
    ties: {
      count: answer.ties,
      complete: answer.tiesComplete,
      others: level.map(({ funded }) => choose(funded)),
      inAll: problem.projects.flatMap(({ id }) => (answer.inAll.has(id) ? [id] : [])),
    },
    nextBest: others.slice(0, nextBest).map(({ funded }) => choose(funded)),
    prices: prices ? pricesOf(run, exact, best, answer) : [],
    conventions,
  };
}

/** By id, so that the answer is the same in whatever order the projects come. */
function inOrder(problem: PortfolioProblem): PortfolioProblem {
  const projects = [...problem.projects].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...problem, projects };
}

function pricesOf(run: Run, rules: readonly ExactRule[], best: PortfolioChoice, { grain }: Solution): RulePrice[] {
  return rules.map((exact) => {
    const { rule } = exact;
    const others = rules.filter((other) => other !== exact);
    const answer = isOver(run) ? LATE : solveExactly(run, others, run.worth, 1);
    const [first] = answer.best;
    const price = first === undefined ? 0 : Math.max(0, worthOf(run.worth, first.funded).value - best.value);
    return {
      id: rule.id,
      kind: rule.kind,
      price: price < grain / 2 ? 0 : price,
      proven: answer.status === 'optimal',
    };
  });
}

/**
 * Rules that cannot be kept together, none of which can be spared: found by halves, so that a few among many rules take few questions.
 * Only what is proven to contradict itself is cut off: when the time is up, what is left is a conflict all the same, told as not the
 * smallest.
 *
 * Junker U. (2004), QuickXplain: preferred explanations and relaxations for over-constrained problems, AAAI-04, San Jose, 167-172.
 */
function conflictOf(
  run: Run,
  rules: readonly ExactRule[],
): Pick<PortfolioConflict, 'conflict' | 'isSmallest' | 'excess'> {
  const nothing = { ...run.worth, values: run.worth.values.map(() => 0n), synergies: [] };
  let isSmallest = true;
  const contradict = (some: readonly ExactRule[]): boolean => {
    const { status, best } = isOver(run) ? LATE : solveExactly(run, some, nothing, 1);
    // Neither proven to be kept nor to contradict each other, unless a portfolio was found on the way.
    if (status === 'limit' && best.length === 0) isSmallest = false;
    return status === 'infeasible';
  };
  const needed = (beside: readonly ExactRule[], some: readonly ExactRule[], isNew: boolean): readonly ExactRule[] => {
    if (isNew && contradict(beside)) return [];
    if (some.length < 2) return some;
    const [earlier, later] = [some.slice(0, some.length >> 1), some.slice(some.length >> 1)];
    const ofEarlier = needed([...beside, ...later], earlier, true);
    return [...ofEarlier, ...needed([...beside, ...ofEarlier], later, ofEarlier.length > 0)];
  };
  const conflict = needed([], rules, false);
  return { conflict: conflict.map(({ rule }) => rule.id), isSmallest, excess: excessOf(run, conflict) };
}

/** No question is asked any more once the time is up. */
function isOver({ secondsLeft }: Run): boolean {
  return secondsLeft() === 0;
}

const LATE: Pick<Solution, 'status' | 'best'> = { status: 'limit', best: [] };

/** By how much the first cap of a conflict is exceeded even by the cheapest way to keep its other rules. */
function excessOf(run: Run, conflict: readonly ExactRule[]): PortfolioConflict['excess'] {
  const exact = conflict.find(({ rule }) => rule.atMost !== undefined && rule.kind !== 'forbidden');
  if (exact?.rule.atMost === undefined || isOver(run)) return null;
  const cheapest: ExactWorth = {
    values: run.problem.projects.map((_, i) => -(exact.amounts.get(i) ?? 0n)),
    synergies: [],
    places: exact.places,
  };
  const others = conflict.filter((other) => other !== exact);
  const { status, best } = solveExactly(run, others, cheapest, 1);
  const [first] = best;
  if (status !== 'optimal' || first === undefined) return null;
  return { rule: exact.rule.id, least: toNumber(-first.value, exact.places), atMost: exact.rule.atMost };
}

function choiceOf(
  problem: PortfolioProblem,
  run: Run,
  rules: readonly ExactRule[],
  funded: ReadonlySet<number>,
): PortfolioChoice {
  const ids = new Set(run.problem.projects.flatMap(({ id }, i) => (funded.has(i) ? [id] : [])));
  const { value, projects, synergies } = worthOf(run.worth, funded);
  return {
    funded: problem.projects.filter(({ id }) => ids.has(id)).map(({ id }) => id),
    value,
    projectValue: projects,
    synergyValue: synergies,
    rules: rules.map((exact) => {
      const { id, kind, atLeast, atMost } = exact.rule;
      const sum = exactSum(exact, funded);
      const limits = { ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) };
      const binding = sum === exact.atLeast || sum === exact.atMost;
      return { id, kind, amount: toNumber(sum, exact.places), ...limits, binding };
    }),
  };
}
