import { add, at, item } from '../../mcda/matrix/index.ts';
import { type ExactRule, keepsExactly } from './exact-program.ts';
import type { SettledProjects } from './settle-projects.ts';
import type { SecondsLeft } from './stopwatch.ts';

/** A large problem after its rules were given prices. */
interface PricedProjects {
  /** No portfolio is worth more. */
  readonly bound: number;
  /** The best portfolio that was found on the way, `null` when none kept the rules. */
  readonly found: ReadonlySet<number> | null;
  /** What the prices leave of the value of each free project: above 0 speaks for it. By how much the bound falls for the other answer. */
  readonly left: Float64Array;
}

const ROUNDS = 400;
/** Rounds between two portfolios that are built, and between two looks at the time. */
const PAUSE = 20;

/** What prices are put on. */
interface PricingProblem {
  readonly free: readonly number[];
  readonly taken: ReadonlySet<number>;
  readonly rules: readonly ExactRule[];
  /** By project. */
  readonly values: readonly number[];
  /** The least by which two portfolios of different value differ: a bound closer than that to a portfolio proves it. */
  readonly grain: number;
}

/** One side of a rule as `Σ amounts ≤ limit`, brought to a limit of about 1; places are those in the list of free projects. */
interface Cap {
  readonly places: readonly number[];
  readonly amounts: readonly number[];
  readonly limit: number;
}

/** What the search for prices has come to. */
interface Pricing {
  readonly prices: Float64Array;
  /** What the prices leave of the value of each free project. */
  readonly left: Float64Array;
  bound: number;
  /** `left` at the lowest bound. */
  bestLeft: Float64Array;
  found: ReadonlySet<number> | null;
  foundWorth: number;
}

/**
 * Puts a price on each rule and lets every project answer for itself: what the prices leave it is what it adds. Any prices give a
 * bound on every portfolio (Lagrangian relaxation), moved downhill step by step; projects taken in the order of what they bring
 * per price give a portfolio; and a project whose other answer would bring the bound below that portfolio needs no choice any more.
 *
 * Fisher M. L. (1981), The Lagrangian relaxation method for solving integer programming problems, Management Science 27:1-18.
 */
export function priceProjects(problem: PricingProblem, secondsLeft: SecondsLeft): PricedProjects {
  const { free, taken, rules, values, grain } = problem;
  const caps = rules.flatMap((rule) => capsOf(rule, free, taken));
  const base = worthIn(values, taken);
  const worth = Float64Array.from(free, (project) => item(values, project));
  // Sums of many rounded numbers: what lies closer than that is not told apart.
  const noise = NOISE * worth.reduce((sum, value) => sum + Math.abs(value), Math.abs(base));
  const state = startPricing(caps.length, free.length);
  const index = indexOf(rules, taken);
  const start = secondsLeft();
  for (let round = 0; round < ROUNDS; round++) {
    const total = base + relax(caps, worth, state);
    if (total < state.bound) {
      state.bound = total;
      state.bestLeft = state.left.slice();
    }
    if (round % PAUSE === 0) improve(problem, index, worth, state);
    if (state.bound + noise < state.foundWorth + grain) break;
    // Half of the time at the most is for prices: any of them bound the value.
    if (round % PAUSE === 0 && secondsLeft() < start / 2) break;
    const goal = Number.isFinite(state.foundWorth) ? state.foundWorth : 0.9 * total;
    if (!step(caps, state, Math.max(total - goal, 1e-12 * Math.abs(total)), round)) break;
  }
  // Where the prices settle down, what they lead to is often the best.
  improve(problem, index, worth, state);
  return { bound: state.bound + noise, found: state.found, left: state.bestLeft };
}

/**
 * What prices settle once a portfolio is known: projects whose other answer would bring the bound below it. All that is as good as
 * that portfolio is kept.
 */
export function settleByPrices(
  { free, taken, values }: Pick<PricingProblem, 'free' | 'taken' | 'values'>,
  { bound, left }: PricedProjects,
  known: ReadonlySet<number>,
): SettledProjects {
  const worth = worthIn(values, known) - NOISE * values.reduce((sum, value) => sum + Math.abs(value), 0);
  const isSettled = (k: number) => bound - Math.abs(at(left, k)) < worth;
  return {
    taken: new Set([...taken, ...free.filter((_, k) => isSettled(k) && at(left, k) > 0)]),
    free: free.filter((_, k) => !isSettled(k)),
  };
}

/** The projects about which prices say the least, as many as are wanted; all others are answered as the prices say. */
export function coreOf(
  { free, taken }: Pick<PricingProblem, 'free' | 'taken'>,
  { left }: PricedProjects,
  most: number,
): SettledProjects {
  const bySize = free.map((_, k) => k).sort((a, b) => Math.abs(at(left, a)) - Math.abs(at(left, b)));
  const open = new Set(bySize.slice(0, most));
  return {
    taken: new Set([...taken, ...free.filter((_, k) => !open.has(k) && at(left, k) > 0)]),
    free: free.filter((_, k) => open.has(k)),
  };
}

/** Of what a sum is made of, the part that rounding may change. */
const NOISE = 1e-9;

/**
 * Whether prices prove that no portfolio keeps the rules: with nothing to win, the bound of every portfolio that keeps them is at
 * least 0, so that a bound below 0 leaves none. False where the prices found prove nothing.
 */
export function contradictsByPrices(
  { free, taken, rules }: Omit<PricingProblem, 'values' | 'grain'>,
  secondsLeft: SecondsLeft,
): boolean {
  const caps = rules.flatMap((rule) => capsOf(rule, free, taken));
  const worth = new Float64Array(free.length);
  const state = startPricing(caps.length, free.length);
  const sizes = caps.map(({ amounts, limit }) =>
    amounts.reduce((all, amount) => all + Math.abs(amount), Math.abs(limit)),
  );
  const start = secondsLeft();
  for (let round = 0; round < ROUNDS; round++) {
    const total = relax(caps, worth, state);
    const size = sizes.reduce((sum, one, r) => sum + at(state.prices, r) * one, 0);
    if (total < -NOISE * size) return true;
    if (round % PAUSE === 0 && secondsLeft() < start / 2) return false;
    if (!step(caps, state, total + 1, round)) return false;
  }
  return false;
}

function startPricing(caps: number, free: number): Pricing {
  const left = new Float64Array(free);
  const bound = Number.POSITIVE_INFINITY;
  const foundWorth = Number.NEGATIVE_INFINITY;
  return { prices: new Float64Array(caps), left, bound, bestLeft: left, found: null, foundWorth };
}

/** What the prices leave each free project, and the bound that follows from it for what they add. */
function relax(caps: readonly Cap[], worth: Float64Array, { prices, left }: Pricing): number {
  left.set(worth);
  let total = 0;
  caps.forEach(({ places, amounts, limit }, r) => {
    const price = at(prices, r);
    if (price === 0) return;
    total += price * limit;
    for (let j = 0; j < places.length; j++) add(left, item(places, j), -price * item(amounts, j));
  });
  for (const part of left) if (part > 0) total += part;
  return total;
}

/** Keeps the portfolio that the prices lead to, if it is better than the one known. */
function improve(problem: PricingProblem, index: RuleIndex, worth: Float64Array, state: Pricing): void {
  const built = build(problem, index, worth, state.left);
  const value = built === null ? Number.NEGATIVE_INFINITY : worthIn(problem.values, built);
  if (value <= state.foundWorth) return;
  state.found = built;
  state.foundWorth = value;
}

function worthIn(values: readonly number[], funded: ReadonlySet<number>): number {
  let sum = 0;
  for (const project of funded) sum += item(values, project);
  return sum;
}

function capsOf({ amounts, atLeast, atMost }: ExactRule, free: readonly number[], taken: ReadonlySet<number>): Cap[] {
  const places: number[] = [];
  const own: bigint[] = [];
  free.forEach((project, k) => {
    const amount = amounts.get(project);
    if (amount === undefined) return;
    places.push(k);
    own.push(amount);
  });
  let spent = 0n;
  for (const project of taken) spent += amounts.get(project) ?? 0n;
  const sides: { readonly limit: bigint; readonly sign: bigint }[] = [];
  if (atMost !== undefined) sides.push({ limit: atMost - spent, sign: 1n });
  if (atLeast !== undefined) sides.push({ limit: spent - atLeast, sign: -1n });
  return sides.map(({ limit, sign }) => {
    const parts = own.map((amount) => Number(sign * amount));
    const size = parts.reduce((most, part) => Math.max(most, Math.abs(part)), Math.max(1, Math.abs(Number(limit))));
    return { places, amounts: parts.map((part) => part / size), limit: Number(limit) / size };
  });
}

/** Moves the prices against what is left over or exceeded, by what is still to be won; false when there is nothing to move. */
function step(caps: readonly Cap[], { prices, left }: Pricing, toWin: number, round: number): boolean {
  const excess = caps.map(({ places, amounts, limit }) => {
    let sum = -limit;
    for (let j = 0; j < places.length; j++) if (at(left, item(places, j)) > 0) sum += item(amounts, j);
    return sum;
  });
  const length = excess.reduce((sum, part, r) => sum + (part > 0 || at(prices, r) > 0 ? part * part : 0), 0);
  if (length < 1e-18) return false;
  const scale = (1.5 * 0.985 ** round * toWin) / length;
  excess.forEach((part, r) => {
    prices[r] = Math.max(0, at(prices, r) + scale * part);
  });
  return true;
}

/** What each project adds under which rules, and what those that are taken already add up to. */
interface RuleIndex {
  readonly byProject: ReadonlyMap<number, readonly { readonly r: number; readonly amount: bigint }[]>;
  readonly sums: readonly bigint[];
}

function indexOf(rules: readonly ExactRule[], taken: ReadonlySet<number>): RuleIndex {
  const byProject = new Map<number, { readonly r: number; readonly amount: bigint }[]>();
  const sums = rules.map(({ amounts }, r) => {
    let sum = 0n;
    for (const [project, amount] of amounts) {
      if (taken.has(project)) sum += amount;
      const list = byProject.get(project);
      if (list === undefined) byProject.set(project, [{ r, amount }]);
      else list.push({ r, amount });
    }
    return sum;
  });
  return { byProject, sums };
}

/** Floors first, then whoever brings most for its price, as long as every cap is kept; `null` when the floors cannot be met so. */
function build(
  { free, taken, rules }: PricingProblem,
  index: RuleIndex,
  worth: Float64Array,
  left: Float64Array,
): ReadonlySet<number> | null {
  const order = orderOf(free, worth, left);
  const chosen = new Set(taken);
  const sums = [...index.sums];
  const parts = (project: number) => index.byProject.get(project) ?? [];
  const fits = (project: number) =>
    parts(project).every(({ r, amount }) => {
      const { atMost, atLeast } = rules[r] ?? {};
      const sum = (sums[r] ?? 0n) + amount;
      return (atMost === undefined || sum <= atMost) && (amount > 0n || atLeast === undefined || sum >= atLeast);
    });
  const take = (project: number) => {
    chosen.add(project);
    for (const { r, amount } of parts(project)) sums[r] = (sums[r] ?? 0n) + amount;
  };
  rules.forEach(({ atLeast, amounts }, r) => {
    for (const { project } of order) {
      if (atLeast === undefined || (sums[r] ?? 0n) >= atLeast) return;
      if (!chosen.has(project) && (amounts.get(project) ?? 0n) > 0n && fits(project)) take(project);
    }
  });
  // Again while something was taken: what needs another project may come before it.
  for (let before = -1; before !== chosen.size; ) {
    before = chosen.size;
    for (const { project, gain } of order) if (gain > 0 && !chosen.has(project) && fits(project)) take(project);
  }
  return rules.every((rule) => keepsExactly(rule, chosen)) ? chosen : null;
}

/** Whoever brings most for its price first. */
function orderOf(
  free: readonly number[],
  worth: Float64Array,
  left: Float64Array,
): { readonly project: number; readonly gain: number }[] {
  return free
    .map((project, k) => {
      const gain = at(worth, k);
      const cost = gain - at(left, k);
      return { project, gain, rate: cost > 0 ? gain / cost : gain > 0 ? Number.POSITIVE_INFINITY : gain };
    })
    .sort((a, b) => (a.rate === b.rate ? b.gain - a.gain : b.rate - a.rate));
}
