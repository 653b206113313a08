import { toNumber } from './exact-amounts.ts';
import { type ExactRule, type ExactWorth, exactSum, exactValue, keepsExactly } from './exact-program.ts';
import { exactSearch, MOST_SEARCHED } from './exact-search.ts';
import { type Cut, integerProgram, type SolverProgram } from './integer-program.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';
import { priceProjects } from './price-projects.ts';
import { settleProjects } from './settle-projects.ts';
import type { Solver } from './solver.ts';
import type { SecondsLeft } from './stopwatch.ts';

/** A portfolio with its value in whole units. */
export interface Valued {
  readonly funded: ReadonlySet<number>;
  readonly value: bigint;
}

/** What is known after solving. */
export interface Solution {
  readonly status: 'optimal' | 'infeasible' | 'limit';
  /** Best first, as many as were wanted and could be found. */
  readonly best: readonly Valued[];
  /** How many are as good as the first, and whether these are all. */
  readonly ties: number;
  readonly tiesComplete: boolean;
  /** Ids of the projects that all of them hold. */
  readonly inAll: ReadonlySet<string>;
  /** No portfolio is worth more than this; `null` when nothing can be said. */
  readonly bound: number | null;
  readonly solver: 'exact-search' | 'highs';
  /** The optimum is proven to within this; 0 without any rounding. */
  readonly grain: number;
}

/** What stays the same from one question to the next. */
export interface SolveContext {
  readonly solve: Solver;
  readonly problem: PortfolioProblem;
  /** Of the time of the whole call, which all runs share. */
  readonly secondsLeft: SecondsLeft;
  /** Portfolios that are not as good as the best are wanted too. */
  readonly nextBest: boolean;
}

/** From so many open projects on, prices settle most of them before the solver sees the rest. */
const PRICED_FROM = 300;
/** The solver keeps its time limit up to about as many open projects; beyond, the best found and the bound are the answer. */
const MOST_FOR_SOLVER = 2_000;
/** Most answers that rounding let through and that exact sums refuse, before the solver is given up. */
const MOST_REPAIRS = 200;
/** Most portfolios beside the best that are asked of the solver, each in a run of its own. */
const MOST_RUNS = 10;
/** The size that the largest value is brought to, and the smallest difference that the solver then proves. */
const LARGEST = 1e5;
const FINEST = 1e-5;
/** Shares of the time that is left: for the best portfolio, whose proof matters most, and for each further one. */
const SHARE_OF_BEST = 0.7;
const SHARE_OF_NEXT = 0.3;
/** Less is not worth a run. */
const SHORTEST = 0.001;

/** Settles what the rules settle, searches through what is small, and leaves the rest to the solver. */
export function solveExactly(
  context: SolveContext,
  rules: readonly ExactRule[],
  worth: ExactWorth,
  wanted: number,
): Solution {
  const { projects } = context.problem;
  const everybody = projects.map((_, i) => i);
  const settled = settleProjects(rules, everybody);
  if (settled === null) return nothing('infeasible', null);
  const { free, taken } = settled;
  if (free.length <= MOST_SEARCHED) return searched(context, free, taken, rules, worth, wanted);
  let largest = 1n;
  for (const value of worth.values) if (abs(value) > largest) largest = abs(value);
  const unit = LARGEST / Number(largest);
  const values = worth.values.map((value) => Number(value) * unit);
  let open: { readonly free: readonly number[]; readonly taken: ReadonlySet<number> } = settled;
  // A bound and a portfolio stand before the solver begins, so that a time that is up still has an answer.
  const priced = priceProjects(free, taken, rules, values, context.secondsLeft);
  const bonus = worth.synergies.reduce((sum, { value }) => (value > 0n ? sum + value : sum), 0n);
  const bound = toNumber(BigInt(Math.ceil(priced.bound / unit)) + bonus, worth.places);
  const { found } = priced;
  // Prices settle what the best needs; who asks for the next best too leaves every choice open, if the solver can bear it.
  const isPriced = free.length > MOST_FOR_SOLVER || (free.length >= PRICED_FROM && !context.nextBest);
  if (isPriced && worth.synergies.length === 0) {
    // Whoever is asked for the next best must keep every choice open.
    open = priced;
    if (open.free.length <= MOST_SEARCHED && found !== null)
      return {
        ...searched(context, open.free, open.taken, rules, worth, wanted),
        grain: FINEST / unit / 10 ** worth.places,
      };
  }
  const known = found === null ? [] : [{ funded: found, value: exactValue(worth, found) }];
  if (open.free.length > MOST_FOR_SOLVER) return { ...nothing('limit', bound), best: known };
  const program: SolverProgram = {
    free: open.free,
    taken: open.taken,
    rules,
    values,
    synergies: worth.synergies.map(({ members, value }) => ({ members, value: Number(value) * unit })),
    cuts: [],
  };
  const answer = askSolver(context, program, worth, unit, wanted, { bound, known });
  return isPriced && worth.synergies.length === 0 ? onlyLevel(answer) : answer;
}

/** Without the next best, which prices have cut off. */
function onlyLevel(solution: Solution): Solution {
  const [first] = solution.best;
  return { ...solution, best: solution.best.filter(({ value }) => value === first?.value) };
}

function searched(
  { problem }: SolveContext,
  free: readonly number[],
  taken: ReadonlySet<number>,
  rules: readonly ExactRule[],
  worth: ExactWorth,
  wanted: number,
): Solution {
  const { best, ties, inAll } = exactSearch(free, taken, rules, worth, wanted);
  const [first] = best;
  if (first === undefined) return nothing('infeasible', null);
  return {
    status: 'optimal',
    best,
    ties,
    tiesComplete: true,
    inAll: new Set([...inAll].map((i) => problem.projects[i]?.id ?? '')),
    bound: toNumber(first.value, worth.places),
    solver: 'exact-search',
    grain: 0,
  };
}

function nothing(status: 'infeasible' | 'limit', bound: number | null): Solution {
  const solver = status === 'infeasible' ? 'exact-search' : 'highs';
  return { status, best: [], ties: 0, tiesComplete: false, inAll: new Set(), bound, solver, grain: 0 };
}

interface Known {
  readonly bound: number | null;
  readonly known: readonly Valued[];
}

/** The best that the solver proves, then one after the other the next ones, each forbidden once it is known. */
function askSolver(
  { solve, problem, secondsLeft }: SolveContext,
  program: SolverProgram,
  worth: ExactWorth,
  unit: number,
  wanted: number,
  { bound, known }: Known,
): Solution {
  const exactGap = 0.99 * unit;
  const gap = Math.max(exactGap, FINEST);
  const grain = gap > exactGap ? gap / unit / 10 ** worth.places : 0;
  const best: Valued[] = [];
  const cuts: Cut[] = [];
  let complete = false;
  while (best.length < Math.min(wanted, MOST_RUNS + 1)) {
    const share = best.length === 0 ? SHARE_OF_BEST : SHARE_OF_NEXT;
    const answer = repaired(solve, { ...program, cuts }, cuts, { seconds: () => share * secondsLeft(), gap });
    if (best.length === 0 && answer.status !== 'optimal') {
      const found = answer.funded === null ? known : [valued(answer.funded, worth), ...known];
      const better = [...found].sort((a, b) => (a.value === b.value ? 0 : a.value > b.value ? -1 : 1));
      const status = answer.status === 'infeasible' && known.length === 0 ? 'infeasible' : 'limit';
      return { ...nothing(status, bound), best: better.slice(0, 1), solver: 'highs', grain };
    }
    if (answer.status !== 'optimal' || answer.funded === null) {
      complete = answer.status === 'infeasible';
      break;
    }
    const next = valued(answer.funded, worth);
    complete = best[0] !== undefined && next.value < best[0].value;
    best.push(next);
    cuts.push(exactlyThis(program.free, answer.funded));
  }
  best.sort((a, b) => (a.value === b.value ? 0 : a.value > b.value ? -1 : 1));
  const [first] = best;
  const level = best.filter(({ value }) => value === first?.value);
  const inAll = problem.projects.flatMap(({ id }, i) => (level.every(({ funded }) => funded.has(i)) ? [id] : []));
  return {
    status: 'optimal',
    best,
    ties: level.length,
    tiesComplete: complete && grain === 0,
    inAll: new Set(inAll),
    bound: first === undefined ? bound : toNumber(first.value, worth.places),
    solver: 'highs',
    grain,
  };
}

/** One run, repeated while the answer breaks a rule by a rounding that exact sums show; what broke it may not come again. */
function repaired(
  solve: Solver,
  program: SolverProgram,
  known: readonly Cut[],
  { seconds, gap }: { readonly seconds: SecondsLeft; readonly gap: number },
): { readonly status: Solution['status']; readonly funded: ReadonlySet<number> | null } {
  const cuts = [...known];
  for (let repair = 0; repair < MOST_REPAIRS; repair++) {
    const limit = seconds();
    if (limit < SHORTEST) break;
    const answer = solve(integerProgram({ ...program, cuts }), { seconds: limit, gap });
    if (!answer.found) return { status: answer.status, funded: null };
    const funded = new Set([...program.taken, ...answer.funded]);
    const broken = program.rules.find((rule) => !keepsExactly(rule, funded));
    if (broken === undefined) return { status: answer.status, funded };
    cuts.push(refusal(broken, program, funded));
  }
  return { status: 'limit', funded: null };
}

/** Too much under a cap without negative amounts: these may never be funded all together. Otherwise this one portfolio is refused. */
function refusal(broken: ExactRule, { free }: SolverProgram, funded: ReadonlySet<number>): Cut {
  const isOver = broken.atMost !== undefined && exactSum(broken, funded) > broken.atMost;
  const cover = free.filter((i) => funded.has(i) && (broken.amounts.get(i) ?? 0n) > 0n);
  const isCover = isOver && ![...broken.amounts.values()].some((amount) => amount < 0n);
  return isCover ? { inside: cover, outside: [], most: cover.length - 1 } : exactlyThis(free, funded);
}

/** Refuses one portfolio and no other. */
function exactlyThis(free: readonly number[], funded: ReadonlySet<number>): Cut {
  const inside = free.filter((i) => funded.has(i));
  return { inside, outside: free.filter((i) => !funded.has(i)), most: inside.length - 1 };
}

function valued(funded: ReadonlySet<number>, worth: ExactWorth): Valued {
  return { funded, value: exactValue(worth, funded) };
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}
