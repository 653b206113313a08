import { PlanSanteError } from '../../errors/index.ts';
import { checkPortfolio } from './check-portfolio.ts';
import { integerProgram } from './integer-program.ts';
import type { PortfolioChoice, PortfolioConventions, PortfolioSelection, RulePrice } from './portfolio.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';
import { amountOf, keeps, type PortfolioRule, rulesOf } from './portfolio-rule.ts';
import { grainOf, worthOf } from './portfolio-worth.ts';
import { loadSolver, type Solver, type SolverAnswer } from './solver.ts';

/** Options of {@link selectPortfolio}. */
export interface SelectPortfolioOptions {
  /** How many next-best portfolios are wanted, 0 to 50. Default 0. */
  readonly nextBest?: number;
  /** Whether to ask what each rule costs: one more run of the optimiser for each. Default false. */
  readonly prices?: boolean;
  /** Seconds that one run of the optimiser may take. Default 60. Reaching it is told, and makes the answer depend on the machine. */
  readonly seconds?: number;
}

/** A choice that rounding lets through and exact sums refuse is cut off and the search goes on, at most this often. */
const MOST_REPAIRS = 20;
const MOST_NEXT = 50;

interface Run {
  readonly solve: Solver;
  readonly problem: PortfolioProblem;
  readonly conventions: PortfolioConventions;
}

/**
 * The best set of projects that keeps every rule: budgets, dependencies, exclusions, mandatory projects, caps and floors. The
 * optimum is proven (branch and cut, HiGHS), and every rule is checked again with the plain sums of the answer.
 *
 * When the rules contradict each other, the answer is a smallest set of rules that cannot be kept together.
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
  const conventions: PortfolioConventions = { solver: 'highs', grain: grainOf(problem), secondsAtMost: seconds };
  const run: Run = { solve, problem, conventions };
  const rules = rulesOf(problem);

  const answer = solved(run, rules, []);
  if (answer.status === 'infeasible') return { status: 'infeasible', conflict: conflictOf(run, rules), conventions };
  if (answer.status === 'limit') {
    return { status: 'limit', best: answer.found ? choiceOf(problem, rules, answer.funded) : null, conventions };
  }
  const best = choiceOf(problem, rules, answer.funded);
  return {
    status: 'optimal',
    best,
    nextBest: nextChoices(run, rules, answer.funded, nextBest),
    prices: prices ? pricesOf(run, rules, best) : [],
    conventions,
  };
}

/** One run, repeated while the answer breaks a rule by a rounding that exact sums show. */
function solved(
  { solve, problem, conventions }: Run,
  rules: readonly PortfolioRule[],
  cuts: readonly ReadonlySet<number>[],
): SolverAnswer {
  if (problem.projects.length === 0) {
    const possible = rules.every((rule) => keeps(rule, new Set()));
    return { status: possible ? 'optimal' : 'infeasible', funded: new Set(), found: possible };
  }
  const all = [...cuts];
  const options = { seconds: conventions.secondsAtMost, gap: conventions.grain * 0.99 };
  for (let repair = 0; ; repair++) {
    const answer = solve(integerProgram(problem, rules, all), options);
    if (!answer.found || rules.every((rule) => keeps(rule, answer.funded))) return answer;
    if (repair === MOST_REPAIRS) return { status: 'limit', funded: new Set(), found: false };
    all.push(answer.funded);
  }
}

function nextChoices(
  run: Run,
  rules: readonly PortfolioRule[],
  best: ReadonlySet<number>,
  wanted: number,
): PortfolioChoice[] {
  const cuts = [best];
  const choices: PortfolioChoice[] = [];
  while (choices.length < wanted) {
    const answer = solved(run, rules, cuts);
    if (answer.status !== 'optimal') break;
    cuts.push(answer.funded);
    choices.push(choiceOf(run.problem, rules, answer.funded));
  }
  return choices;
}

function pricesOf(run: Run, rules: readonly PortfolioRule[], best: PortfolioChoice): RulePrice[] {
  return rules.map((rule) => {
    const answer = solved(
      run,
      rules.filter((other) => other !== rule),
      [],
    );
    const { projects, synergies } = worthOf(run.problem, answer.funded);
    const price = answer.found ? Math.max(0, projects + synergies - best.value) : 0;
    return {
      id: rule.id,
      kind: rule.kind,
      price: price < run.conventions.grain / 2 ? 0 : price,
      proven: answer.status === 'optimal',
    };
  });
}

/** Leaves rules out one by one; those without which the rest can be kept make up the conflict. */
function conflictOf(run: Run, rules: readonly PortfolioRule[]): string[] {
  let kept = [...rules];
  for (const rule of rules) {
    const without = kept.filter((other) => other !== rule);
    if (solved(run, without, []).status === 'infeasible') kept = without;
  }
  return kept.map(({ id }) => id);
}

function choiceOf(
  problem: PortfolioProblem,
  rules: readonly PortfolioRule[],
  funded: ReadonlySet<number>,
): PortfolioChoice {
  const { projects, synergies } = worthOf(problem, funded);
  return {
    funded: problem.projects.filter((_, i) => funded.has(i)).map(({ id }) => id),
    value: projects + synergies,
    projectValue: projects,
    synergyValue: synergies,
    rules: rules.map((rule) => {
      const { id, kind, atLeast, atMost } = rule;
      const amount = amountOf(rule, funded);
      const near = (bound: number | undefined): boolean =>
        bound !== undefined && Math.abs(amount - bound) <= 1e-9 * Math.max(1, Math.abs(bound));
      const limits = { ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) };
      return { id, kind, amount, ...limits, binding: near(atLeast) || near(atMost) };
    }),
  };
}
