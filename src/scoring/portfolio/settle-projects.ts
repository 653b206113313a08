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
  const state: Settling = { taken: new Set(), open: new Set(among) };
  for (let before = -1; before !== state.open.size; ) {
    before = state.open.size;
    if (!rules.every((rule) => settleByRule(rule, state))) return null;
  }
  return { taken: state.taken, free: among.filter((project) => state.open.has(project)) };
}

/** What was settled so far. */
interface Settling {
  readonly taken: Set<number>;
  readonly open: Set<number>;
}

/** Settles what one rule leaves no choice about; false where it contradicts itself or what is settled. */
function settleByRule(rule: ExactRule, { taken, open }: Settling): boolean {
  const bounds = boundsOf(rule, taken, open);
  for (const [project, amount] of rule.amounts) {
    if (!open.has(project) || amount === 0n) continue;
    const size = amount < 0n ? -amount : amount;
    // One way breaks the cap even with the least of everybody else, or the floor even with the most.
    const mustLower = bounds.least + size > 0n;
    const mustRaise = bounds.most - size < 0n;
    if (mustLower && mustRaise) return false;
    if (!mustLower && !mustRaise) continue;
    open.delete(project);
    if (mustLower === amount < 0n) taken.add(project);
    // Of its amount, only the side that it did not take is gone.
    if (mustLower) bounds.most -= size;
    else bounds.least += size;
  }
  return bounds.least <= 0n && bounds.most >= 0n;
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
