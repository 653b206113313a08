import { type ExactRule, type ExactWorth, exactValue } from './exact-program.ts';

/** Most projects that are searched through: with as many, every portfolio can be looked at in a moment. */
export const MOST_SEARCHED = 16;

/** The best portfolios among all that keep the rules. */
interface ExactSearch {
  /** Best first, as many as were wanted; portfolios of one value in the order of their projects. */
  readonly best: readonly { readonly funded: ReadonlySet<number>; readonly value: bigint }[];
  /** How many are as good as the first. */
  readonly ties: number;
  /** The projects that all of these hold. */
  readonly inAll: ReadonlySet<number>;
}

/**
 * Looks at every portfolio that may keep the rules and be among the best, in whole units: no rounding takes part in the proof.
 * Branches are left where the rules cannot be kept any more, or where even everything that is left could not reach the best.
 */
export function exactSearch(
  free: readonly number[],
  fixed: ReadonlySet<number>,
  rules: readonly ExactRule[],
  worth: ExactWorth,
  wanted: number,
): ExactSearch {
  const rows = rules.map((rule) => rowOf(rule, free, fixed));
  const sums = rows.map(({ start }) => start);
  const hopes = restOf(free.map((i) => max(worth.values[i] as bigint, 0n)));
  const bonus = worth.synergies.reduce((sum, { value }) => sum + max(value, 0n), 0n);
  const taken = new Set(fixed);
  const best: { funded: ReadonlySet<number>; value: bigint }[] = [];
  let ties = 0;
  let inAll = new Set<number>();

  const keep = (): void => {
    const value = exactValue(worth, taken);
    const [first] = best;
    if (first === undefined || value > first.value) {
      ties = 1;
      inAll = new Set(taken);
    } else if (value === first.value) {
      ties++;
      for (const i of inAll) if (!taken.has(i)) inAll.delete(i);
    }
    // Behind those of the same value: they come first in the order of the projects.
    const at = best.findLastIndex((other) => other.value >= value) + 1;
    if (at >= wanted) return;
    best.splice(at, 0, { funded: new Set(taken), value });
    if (best.length > wanted) best.pop();
  };

  const visit = (depth: number, sum: bigint): void => {
    if (!rows.every((row, r) => row.canHold(depth, sums[r] as bigint))) return;
    const last = best.length < wanted ? undefined : best.at(-1);
    if (last !== undefined && sum + (hopes[depth] as bigint) + bonus < last.value) return;
    const project = free[depth];
    if (project === undefined) {
      keep();
      return;
    }
    taken.add(project);
    rows.forEach(({ amounts }, r) => {
      sums[r] = (sums[r] as bigint) + (amounts[depth] as bigint);
    });
    visit(depth + 1, sum + (worth.values[project] as bigint));
    rows.forEach(({ amounts }, r) => {
      sums[r] = (sums[r] as bigint) - (amounts[depth] as bigint);
    });
    taken.delete(project);
    visit(depth + 1, sum);
  };
  visit(0, exactValue({ ...worth, synergies: [] }, fixed));
  return { best, ties, inAll };
}

interface Row {
  readonly amounts: readonly bigint[];
  /** What the fixed projects add. */
  readonly start: bigint;
  /** Whether the rule can still be kept once the projects before `depth` are decided. */
  readonly canHold: (depth: number, sum: bigint) => boolean;
}

function rowOf({ amounts: all, atLeast, atMost }: ExactRule, free: readonly number[], fixed: ReadonlySet<number>): Row {
  const amounts = free.map((i) => all.get(i) ?? 0n);
  const least = restOf(amounts.map((amount) => (amount < 0n ? amount : 0n)));
  const most = restOf(amounts.map((amount) => max(amount, 0n)));
  let start = 0n;
  for (const i of fixed) start += all.get(i) ?? 0n;
  return {
    amounts,
    start,
    canHold: (depth, sum) =>
      (atMost === undefined || sum + (least[depth] as bigint) <= atMost) &&
      (atLeast === undefined || sum + (most[depth] as bigint) >= atLeast),
  };
}

/** For each place, the sum of what comes from there on. */
function restOf(amounts: readonly bigint[]): bigint[] {
  const rest = new Array<bigint>(amounts.length + 1).fill(0n);
  for (let i = amounts.length - 1; i >= 0; i--) rest[i] = (rest[i + 1] as bigint) + (amounts[i] as bigint);
  return rest;
}

function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
