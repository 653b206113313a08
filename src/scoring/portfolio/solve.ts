import { toNumber } from './exact-amounts.ts';
import { type ExactRule, type ExactWorth, exactSum, exactValue, keepsExactly } from './exact-program.ts';
import { exactSearch, MOST_SEARCHED } from './exact-search.ts';
import { type Cut, integerProgram, type SolverProgram } from './integer-program.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';
import { contradictsByPrices, coreOf, priceProjects, settleByPrices } from './price-projects.ts';
import { type SettledProjects, settleProjects } from './settle-projects.ts';
import type { Solver } from './solver.ts';
import type { SecondsLeft } from './stopwatch.ts';

/** A portfolio with its value in whole units. */
interface Valued {
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
  readonly solver: 'exact-search' | 'prices' | 'highs';
  /** The optimum is proven to within this; 0 without any rounding. */
  readonly grain: number;
}

/** What stays the same from one question to the next. */
interface SolveContext {
  readonly solve: Solver;
  readonly problem: PortfolioProblem;
  /** Of the time of the whole call, which all runs share. */
  readonly secondsLeft: SecondsLeft;
  /** Portfolios that are not as good as the best are wanted too. */
  readonly nextBest: boolean;
}

/** From so many open projects on, prices settle most of them before the solver sees the rest. */
const PRICED_FROM = 300;
/** The solver keeps its time limit up to about as many open projects; beyond, prices and a core of them have to do. */
const MOST_FOR_SOLVER = 2_000;
/** Projects of a core: few enough to be solved in a moment, enough to use up what a budget leaves. */
const CORE = 100;
/** Most answers that rounding let through and that exact sums refuse, before the solver is given up. */
const MOST_REPAIRS = 200;
/** Most portfolios beside the best that are asked of the solver, each in a run of its own. */
const MOST_RUNS = 10;
/** The size that the largest value is brought to, and the smallest difference that the solver then proves. */
const LARGEST = 1e5;
const FINEST = 1e-5;
/** Shares of the time that is left: for the best portfolio, whose proof matters most, for each further one, and for a core. */
const SHARE_OF_BEST = 0.7;
const SHARE_OF_NEXT = 0.3;
const SHARE_OF_CORE = 0.4;
/** Less is not worth a run. */
const SHORTEST = 0.001;

/** Settles what the rules settle, searches through what is small, and leaves the rest to prices and the solver. */
export function solveExactly(
  context: SolveContext,
  rules: readonly ExactRule[],
  worth: ExactWorth,
  wanted: number,
): Solution {
  const settled = settleProjects(
    rules,
    context.problem.projects.map((_, i) => i),
  );
  if (settled === null) return nothing('infeasible', null);
  const { free, taken } = settled;
  if (free.length <= MOST_SEARCHED) return searched(context, free, taken, rules, worth, wanted);
  return solveLarge(context, settled, rules, worth, wanted);
}

function solveLarge(
  context: SolveContext,
  settled: SettledProjects,
  rules: readonly ExactRule[],
  worth: ExactWorth,
  wanted: number,
): Solution {
  const { secondsLeft, nextBest } = context;
  const scaled = scaledWorth(worth);
  const { unit, values } = scaled;
  const problem = { ...settled, rules, values, grain: unit * Number(scaled.grain) };
  // A bound and a portfolio stand before the solver begins, so that a time that is up still has an answer.
  const priced = priceProjects(problem, secondsLeft);
  if (priced.found === null && contradictsByPrices(problem, secondsLeft)) return nothing('infeasible', null);
  const bonus = worth.synergies.reduce((sum, { value }) => (value > 0n ? sum + value : sum), 0n);
  const most = BigInt(Math.floor(priced.bound / unit / Number(scaled.grain))) * scaled.grain + bonus;
  let known: Known = { most, best: priced.found === null ? [] : [valued(priced.found, worth)] };
  const programOf = ({ free, taken }: SettledProjects): Program => ({
    free,
    taken,
    rules,
    values,
    synergies: worth.synergies.map(({ members, value }) => ({ members, value: Number(value) * unit })),
  });
  // Prices settle what the best needs; who asks for the next best too leaves every choice open, if the solver can bear it.
  const isLarge = settled.free.length > MOST_FOR_SOLVER;
  if (!isLarge && (settled.free.length < PRICED_FROM || nextBest || worth.synergies.length > 0))
    return askSolver(context, programOf(settled), worth, unit, wanted, known);

  const openOf = ({ best: [best] }: Known) =>
    best === undefined || worth.synergies.length > 0 ? settled : settleByPrices(problem, priced, best.funded);
  let open = openOf(known);
  if (open.free.length > MOST_FOR_SOLVER && !isProven(known)) {
    known = improved(context, programOf(coreOf(problem, priced, CORE)), worth, unit, known);
    open = openOf(known);
  }
  if (open.free.length <= MOST_SEARCHED)
    return {
      ...searched(context, open.free, open.taken, rules, worth, wanted),
      grain: FINEST / unit / 10 ** worth.places,
    };
  if (open.free.length <= MOST_FOR_SOLVER)
    return onlyLevel(askSolver(context, programOf(open), worth, unit, wanted, known));
  // So many that no run would end in time: the best is proven by the bound, or it stands beside the bound.
  if (isProven(known)) return provenByBound(context, known, worth, open.taken);
  return { ...nothing('limit', toNumber(most, worth.places)), best: known.best };
}

/** Tries the projects about which prices say least, everybody else being answered: a better portfolio, or the same. */
function improved(
  { solve, secondsLeft }: SolveContext,
  core: Program,
  worth: ExactWorth,
  unit: number,
  known: Known,
): Known {
  const gap = Math.max(0.99 * unit, FINEST);
  const { funded } = repaired(solve, core, [], { seconds: () => SHARE_OF_CORE * secondsLeft(), gap });
  const found = funded === null ? known.best : [valued(funded, worth), ...known.best];
  return { ...known, best: [...found].sort(byValue).slice(0, 1) };
}

/** A program before any answer was refused. */
type Program = Omit<SolverProgram, 'cuts'>;

interface ScaledWorth {
  readonly values: readonly number[];
  /** One whole unit of value at the size of the solver. */
  readonly unit: number;
  /** All values are multiples of it. */
  readonly grain: bigint;
}

/** Values at the size that the solver likes. */
function scaledWorth({ values, synergies }: ExactWorth): ScaledWorth {
  let largest = 1n;
  let grain = 0n;
  for (const value of [...values, ...synergies.map((synergy) => synergy.value)]) grain = commonDivisor(grain, value);
  for (const value of values) if (abs(value) > largest) largest = abs(value);
  const unit = LARGEST / Number(largest);
  return { values: values.map((value) => Number(value) * unit), unit, grain: grain === 0n ? 1n : grain };
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [one, other] = [abs(a), abs(b)];
  while (other !== 0n) [one, other] = [other, one % other];
  return one;
}

function isProven({ most, best }: Known): boolean {
  return best[0] !== undefined && best[0].value >= most;
}

/** The portfolio that was built is worth as much as any can be. */
function provenByBound(
  { problem }: SolveContext,
  { best }: Known,
  worth: ExactWorth,
  taken: ReadonlySet<number>,
): Solution {
  const [first] = best;
  return {
    status: 'optimal',
    best,
    ties: 1,
    tiesComplete: false,
    inAll: idsOf(problem, taken),
    bound: first === undefined ? null : toNumber(first.value, worth.places),
    solver: 'prices',
    grain: 0,
  };
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
    inAll: idsOf(problem, inAll),
    bound: toNumber(first.value, worth.places),
    solver: 'exact-search',
    grain: 0,
  };
}

function idsOf({ projects }: PortfolioProblem, places: ReadonlySet<number>): Set<string> {
  return new Set([...places].flatMap((i) => projects[i]?.id ?? []));
}

function byValue(a: Valued, b: Valued): number {
  return a.value === b.value ? 0 : a.value > b.value ? -1 : 1;
}

function nothing(status: 'infeasible' | 'limit', bound: number | null): Solution {
  const solver = status === 'infeasible' ? 'exact-search' : 'highs';
  return { status, best: [], ties: 0, tiesComplete: false, inAll: new Set(), bound, solver, grain: 0 };
}

/** What is known before the solver begins. */
interface Known {
  /** No portfolio is worth more, in whole units. */
  readonly most: bigint;
  /** The best portfolio so far, if there is one. */
  readonly best: readonly Valued[];
}

/** The best that the solver proves, then one after the other the next ones, each forbidden once it is known. */
function askSolver(
  context: SolveContext,
  program: Program,
  worth: ExactWorth,
  unit: number,
  wanted: number,
  known: Known,
): Solution {
  const { solve, problem, secondsLeft } = context;
  const exactGap = 0.99 * unit;
  const gap = Math.max(exactGap, FINEST);
  const grain = gap > exactGap ? gap / unit / 10 ** worth.places : 0;
  const best: Valued[] = [];
  const cuts: Cut[] = [];
  let complete = false;
  while (best.length < Math.min(wanted, MOST_RUNS + 1)) {
    const share = best.length === 0 ? SHARE_OF_BEST : SHARE_OF_NEXT;
    const answer = repaired(solve, program, cuts, { seconds: () => share * secondsLeft(), gap });
    if (best.length === 0 && answer.status !== 'optimal') {
      const found = answer.funded === null ? known.best : [valued(answer.funded, worth), ...known.best];
      const better = { ...known, best: [...found].sort(byValue).slice(0, 1) };
      if (isProven(better)) return provenByBound(context, better, worth, program.taken);
      const status = answer.status === 'infeasible' && known.best.length === 0 ? 'infeasible' : 'limit';
      const bound = status === 'infeasible' ? null : toNumber(known.most, worth.places);
      return { ...nothing(status, bound), best: better.best, solver: 'highs', grain };
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
  best.sort(byValue);
  const [first] = best;
  const level = best.filter(({ value }) => value === first?.value);
  const isComplete = complete && grain === 0;
  // Without all of them, only what was settled before is sure to stand in each.
  const shared = program.free.filter((i) => level.every(({ funded }) => funded.has(i)));
  const inAll = new Set([...program.taken, ...(isComplete ? shared : [])]);
  return {
    status: 'optimal',
    best,
    ties: level.length,
    tiesComplete: isComplete,
    inAll: idsOf(problem, inAll),
    bound: first === undefined ? null : toNumber(first.value, worth.places),
    solver: 'highs',
    grain,
  };
}

/** One run, repeated while the answer breaks a rule by a rounding that exact sums show; what broke it may not come again. */
function repaired(
  solve: Solver,
  program: Program,
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
function refusal(broken: ExactRule, { free }: Program, funded: ReadonlySet<number>): Cut {
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
