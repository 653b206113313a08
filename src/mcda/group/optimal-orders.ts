import { at, item } from '../matrix/index.ts';

/** The orders of least cost. Positions count from 1. */
interface OptimalOrders {
  readonly cost: number;
  /** How many orders have that cost. */
  readonly count: number;
  /** Up to the asked number of them, lexicographic. */
  readonly orders: readonly (readonly number[])[];
  readonly meanPositions: readonly number[];
  readonly bestPositions: readonly number[];
  readonly worstPositions: readonly number[];
}

/**
 * Finds all orders of n candidates with the least sum of `against[b][a]` over all pairs with a placed before b.
 *
 * Dynamic programming over the sets of candidates placed so far (Held and Karp 1962): 2ⁿ sets, n steps each. Costs that differ by at most
 * `tolerance` count as equal.
 */
export function optimalOrders(
  against: readonly (readonly number[])[],
  tolerance: number,
  maxListed: number,
): OptimalOrders {
  const n = against.length;
  const full = 2 ** n - 1;
  const steps = stepCosts(against);
  const ahead = bestFrom(n, steps);
  const cost = at(ahead, full);
  const rest = bestTo(n, steps);
  /** Whether some optimal order places exactly `set` first and `next` then. */
  const isOptimal = (set: number, next: number): boolean =>
    at(ahead, set) + stepOf(steps, n, set, next) + at(rest, set | (1 << next)) <= cost + tolerance;

  // Orders from nothing to a set, and from a set to everything, along optimal steps only.
  const before = new Float64Array(full + 1);
  const after = new Float64Array(full + 1);
  before[0] = 1;
  for (let set = 0; set < full; set++) {
    if (before[set] === 0) continue;
    for (let next = 0; next < n; next++)
      if ((set & (1 << next)) === 0 && isOptimal(set, next))
        before[set | (1 << next)] = at(before, set | (1 << next)) + at(before, set);
  }
  after[full] = 1;
  const sums = new Float64Array(n);
  const best = new Array<number>(n).fill(n);
  const worst = new Array<number>(n).fill(1);
  for (let set = full - 1; set >= 0; set--) {
    if (before[set] === 0) continue;
    const position = bitCount(set) + 1;
    for (let next = 0; next < n; next++) {
      if ((set & (1 << next)) !== 0 || !isOptimal(set, next)) continue;
      const onwards = at(after, set | (1 << next));
      after[set] = at(after, set) + onwards;
      sums[next] = at(sums, next) + at(before, set) * onwards * position;
      best[next] = Math.min(item(best, next), position);
      worst[next] = Math.max(item(worst, next), position);
    }
  }
  const count = at(before, full);
  return {
    cost,
    count,
    orders: listOrders(n, isOptimal, maxListed),
    meanPositions: Array.from(sums, (sum) => sum / count),
    bestPositions: best,
    worstPositions: worst,
  };
}

/** `steps[next * 2ⁿ + set]`: cost of placing `next` right after all of `set`. */
function stepCosts(against: readonly (readonly number[])[]): Float64Array {
  const n = against.length;
  const sets = 2 ** n;
  const steps = new Float64Array(n * sets);
  against.forEach((row, next) => {
    const base = next * sets;
    for (let set = 1; set < sets; set++) {
      const lowest = 31 - Math.clz32(set & -set);
      steps[base + set] = at(steps, base + (set & (set - 1))) + (row[lowest] ?? 0);
    }
  });
  return steps;
}

function stepOf(steps: Float64Array, n: number, set: number, next: number): number {
  return at(steps, next * 2 ** n + set);
}

function bestFrom(n: number, steps: Float64Array): Float64Array {
  const ahead = new Float64Array(2 ** n).fill(Number.POSITIVE_INFINITY);
  ahead[0] = 0;
  for (let set = 0; set < ahead.length; set++) {
    for (let next = 0; next < n; next++) {
      if ((set & (1 << next)) !== 0) continue;
      const reached = set | (1 << next);
      const cost = at(ahead, set) + stepOf(steps, n, set, next);
      if (cost < at(ahead, reached)) ahead[reached] = cost;
    }
  }
  return ahead;
}

function bestTo(n: number, steps: Float64Array): Float64Array {
  const rest = new Float64Array(2 ** n).fill(Number.POSITIVE_INFINITY);
  rest[rest.length - 1] = 0;
  for (let set = rest.length - 2; set >= 0; set--) {
    for (let next = 0; next < n; next++) {
      if ((set & (1 << next)) !== 0) continue;
      const cost = stepOf(steps, n, set, next) + at(rest, set | (1 << next));
      if (cost < at(rest, set)) rest[set] = cost;
    }
  }
  return rest;
}

function listOrders(n: number, isOptimal: (set: number, next: number) => boolean, maxListed: number): number[][] {
  const orders: number[][] = [];
  const order: number[] = [];
  const extend = (set: number): void => {
    if (order.length === n) {
      orders.push([...order]);
      return;
    }
    for (let next = 0; next < n && orders.length < maxListed; next++) {
      if ((set & (1 << next)) !== 0 || !isOptimal(set, next)) continue;
      order.push(next);
      extend(set | (1 << next));
      order.pop();
    }
  };
  extend(0);
  return orders;
}

function bitCount(set: number): number {
  let bits = 0;
  for (let left = set; left !== 0; left &= left - 1) bits++;
  return bits;
}
