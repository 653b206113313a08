import { type ExactRule, keepsExactly } from './exact-program.ts';
import type { SecondsLeft } from './stopwatch.ts';

/** A large problem after its rules were given prices. */
export interface PricedProjects {
  /** No portfolio is worth more. */
  readonly bound: number;
  /** The best portfolio that was found on the way, `null` when none kept the rules. */
  readonly found: ReadonlySet<number> | null;
  /** Projects that every portfolio as good as `found` funds, and those about which there is still a choice. */
  readonly taken: ReadonlySet<number>;
  readonly free: readonly number[];
}

const ROUNDS = 400;

/** One side of a rule as `Σ amounts ≤ limit`, brought to a limit of about 1. */
interface Cap {
  readonly projects: readonly number[];
  readonly amounts: readonly number[];
  readonly limit: number;
}

/**
 * Puts a price on each rule and lets every project answer for itself: what the prices leave it is what it adds. Any prices give a
 * bound on every portfolio (Lagrangian relaxation), moved downhill step by step; projects taken in the order of what they bring
 * per price give a portfolio; and a project whose other answer would bring the bound below that portfolio needs no choice any more.
 *
 * Fisher M. L. (1981), The Lagrangian relaxation method for solving integer programming problems, Management Science 27:1-18.
 */
export function priceProjects(
  free: readonly number[],
  taken: ReadonlySet<number>,
  rules: readonly ExactRule[],
  values: readonly number[],
  secondsLeft: SecondsLeft,
): PricedProjects {
  const caps = rules.flatMap((rule) => capsOf(rule, free, taken));
  const at = new Map(free.map((project, k) => [project, k]));
  const rows = caps.map(({ projects, amounts, limit }) => ({
    places: projects.map((project) => at.get(project) as number),
    amounts,
    limit,
  }));
  const base = [...taken].reduce((sum, project) => sum + (values[project] as number), 0);
  const worth = Float64Array.from(free, (project) => values[project] as number);
  const prices = new Float64Array(rows.length);
  const left = new Float64Array(free.length);
  const start = secondsLeft();
  let bound = Number.POSITIVE_INFINITY;
  let bestLeft = left.slice();
  let found: ReadonlySet<number> | null = null;
  let foundWorth = Number.NEGATIVE_INFINITY;

  for (let round = 0; round < ROUNDS; round++) {
    left.set(worth);
    rows.forEach(({ places, amounts }, r) => {
      const price = prices[r] as number;
      if (price === 0) return;
      places.forEach((k, j) => {
        left[k] = (left[k] as number) - price * (amounts[j] as number);
      });
    });
    let total = base;
    for (let r = 0; r < rows.length; r++) total += (prices[r] as number) * (rows[r] as (typeof rows)[number]).limit;
    for (const part of left) if (part > 0) total += part;
    if (total < bound) {
      bound = total;
      bestLeft = left.slice();
    }
    if (round % 20 === 0 || round === ROUNDS - 1) {
      const built = build(free, taken, rules, worth, left);
      const value =
        built === null ? foundWorth : [...built].reduce((sum, project) => sum + (values[project] as number), 0);
      if (built !== null && value > foundWorth) {
        found = built;
        foundWorth = value;
      }
    }
    // Half of the time at the most is for prices: any of them bound the value.
    if (round % 20 === 0 && secondsLeft() < start / 2) break;
    if (!step(rows, prices, left, total, Number.isFinite(foundWorth) ? foundWorth : 0.9 * total, round)) break;
  }
  // Sums of many rounded numbers: what lies closer than that is not told apart.
  const noise = 1e-9 * (Math.abs(bound) + worth.reduce((sum, value) => sum + Math.abs(value), 0));
  const settled = (k: number) => found !== null && bound - Math.abs(bestLeft[k] as number) < foundWorth - noise;
  return {
    bound: bound + noise,
    found,
    taken: new Set([...taken, ...free.filter((_, k) => settled(k) && (bestLeft[k] as number) > 0)]),
    free: free.filter((_, k) => !settled(k)),
  };
}

function capsOf({ amounts, atLeast, atMost }: ExactRule, free: readonly number[], taken: ReadonlySet<number>): Cap[] {
  const projects = free.filter((project) => amounts.has(project));
  let spent = 0n;
  for (const project of taken) spent += amounts.get(project) ?? 0n;
  const sides: { readonly limit: bigint; readonly sign: bigint }[] = [];
  if (atMost !== undefined) sides.push({ limit: atMost - spent, sign: 1n });
  if (atLeast !== undefined) sides.push({ limit: spent - atLeast, sign: -1n });
  return sides.map(({ limit, sign }) => {
    const parts = projects.map((project) => Number(sign * (amounts.get(project) ?? 0n)));
    const size = Math.max(
      Math.abs(Number(limit)),
      ...[parts.reduce((most, part) => Math.max(most, Math.abs(part)), 1)],
    );
    return { projects, amounts: parts.map((part) => part / size), limit: Number(limit) / size };
  });
}

/** Moves the prices against what is left over or exceeded; false when there is nothing to move. */
function step(
  rows: readonly { readonly places: readonly number[]; readonly amounts: readonly number[]; readonly limit: number }[],
  prices: Float64Array,
  left: Float64Array,
  total: number,
  goal: number,
  round: number,
): boolean {
  const excess = rows.map(({ places, amounts, limit }) => {
    let sum = -limit;
    places.forEach((k, j) => {
      if ((left[k] as number) > 0) sum += amounts[j] as number;
    });
    return sum;
  });
  const length = excess.reduce((sum, part, r) => sum + (part > 0 || (prices[r] as number) > 0 ? part * part : 0), 0);
  if (length < 1e-18) return false;
  const scale = (1.5 * 0.985 ** round * Math.max(total - goal, 1e-12 * Math.abs(total))) / length;
  excess.forEach((part, r) => {
    prices[r] = Math.max(0, (prices[r] as number) + scale * part);
  });
  return true;
}

/** Floors first, then whoever brings most for its price, as long as every cap is kept; `null` when the floors cannot be met so. */
function build(
  free: readonly number[],
  taken: ReadonlySet<number>,
  rules: readonly ExactRule[],
  worth: Float64Array,
  left: Float64Array,
): ReadonlySet<number> | null {
  const order = free
    .map((project, k) => {
      const value = worth[k] as number;
      const cost = value - (left[k] as number);
      return { project, gain: value, rate: cost > 0 ? value / cost : value > 0 ? Number.POSITIVE_INFINITY : value };
    })
    .sort((a, b) => (a.rate === b.rate ? b.gain - a.gain : b.rate - a.rate));
  const chosen = new Set(taken);
  const byProject = new Map<number, { readonly r: number; readonly amount: bigint }[]>();
  const sums = rules.map(({ amounts }, r) => {
    let sum = 0n;
    for (const [project, amount] of amounts) {
      if (chosen.has(project)) sum += amount;
      const list = byProject.get(project);
      if (list === undefined) byProject.set(project, [{ r, amount }]);
      else list.push({ r, amount });
    }
    return sum;
  });
  const fits = (project: number) =>
    (byProject.get(project) ?? []).every(({ r, amount }) => {
      const { atMost, atLeast } = rules[r] as ExactRule;
      const sum = (sums[r] as bigint) + amount;
      return (atMost === undefined || sum <= atMost) && (amount > 0n || atLeast === undefined || sum >= atLeast);
    });
  const take = (project: number) => {
    chosen.add(project);
    for (const { r, amount } of byProject.get(project) ?? []) sums[r] = (sums[r] as bigint) + amount;
  };
  rules.forEach(({ atLeast, amounts }, r) => {
    for (const { project } of order) {
      if (atLeast === undefined || (sums[r] as bigint) >= atLeast) return;
      if (!chosen.has(project) && (amounts.get(project) ?? 0n) > 0n && fits(project)) take(project);
    }
  });
  for (const { project, gain } of order) if (gain > 0 && !chosen.has(project) && fits(project)) take(project);
  return rules.every((rule) => keepsExactly(rule, chosen)) ? chosen : null;
}
