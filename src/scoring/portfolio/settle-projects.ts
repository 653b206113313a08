import type { ExactRule } from './exact-program.ts';

/** What the rules alone settle. */
export interface SettledProjects {
  /** Projects that are funded in every portfolio that keeps the rules. */
  readonly taken: ReadonlySet<number>;
  /** Projects that may be funded or not, in their order; all others can be funded in no portfolio. */
  readonly free: readonly number[];
}

/**
 * Takes and drops what the rules leave no choice about, such as a project that costs more than its whole budget, until nothing
 * more follows; `null` when the rules contradict each other on the way. In whole units: nothing is dropped by a rounding.
 */
export function settleProjects(rules: readonly ExactRule[], among: readonly number[]): SettledProjects | null {
  const taken = new Set<number>();
  const open = new Set(among);
  for (let changed = true; changed; ) {
    changed = false;
    for (const rule of rules) {
      const bounds = boundsOf(rule, taken, open);
      for (const [project, amount] of rule.amounts) {
        if (bounds.least > 0n || bounds.most < 0n) return null;
        if (!open.has(project) || amount === 0n) continue;
        const size = amount < 0n ? -amount : amount;
        // One way breaks the cap even with the least of everybody else, or the floor even with the most.
        const breaksCap = bounds.least + size > 0n;
        const breaksFloor = bounds.most - size < 0n;
        if (!breaksCap && !breaksFloor) continue;
        if (breaksCap && breaksFloor) return null;
        changed = true;
        open.delete(project);
        if (amount < 0n === breaksCap) taken.add(project);
        // Decided as the other way would break the rule: of its amount, only the side that it did not take is gone.
        if (breaksCap) bounds.most -= size;
        else bounds.least += size;
      }
      if (bounds.least > 0n || bounds.most < 0n) return null;
    }
  }
  return { taken, free: among.filter((project) => open.has(project)) };
}

/** By how much the least possible sum exceeds the cap, and the most possible one exceeds the floor. */
function boundsOf(
  { amounts, atLeast, atMost }: ExactRule,
  taken: ReadonlySet<number>,
  open: ReadonlySet<number>,
): { least: bigint; most: bigint } {
  let least = 0n;
  let most = 0n;
  for (const [project, amount] of amounts) {
    if (!taken.has(project) && !open.has(project)) continue;
    if (taken.has(project) || amount < 0n) least += amount;
    if (taken.has(project) || amount > 0n) most += amount;
  }
  // Without a bound nothing can break it: a number on the safe side of any amount.
  const size = [...amounts.values()].reduce((sum, amount) => sum + (amount < 0n ? -amount : amount), 1n);
  return {
    least: atMost === undefined ? -size : least - atMost,
    most: atLeast === undefined ? size : most - atLeast,
  };
}
