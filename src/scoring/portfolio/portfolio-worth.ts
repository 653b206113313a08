import type { PortfolioProblem } from './portfolio-problem.ts';

/** What a choice is worth: the projects, and the synergies whose projects are all funded. */
export function worthOf(
  problem: PortfolioProblem,
  funded: ReadonlySet<number>,
): { readonly projects: number; readonly synergies: number } {
  let projects = 0;
  const ids = new Set<string>();
  problem.projects.forEach(({ id, value }, i) => {
    if (!funded.has(i)) return;
    projects += value;
    ids.add(id);
  });
  let synergies = 0;
  for (const synergy of problem.synergies ?? [])
    if (synergy.projects.every((id) => ids.has(id))) synergies += synergy.value;
  return { projects, synergies };
}

/** Finest grain that is looked for: beyond six decimals values are taken as continuous. */
const FINEST = 6;

/** The decimal grain of the values: two choices of different value differ by at least this much. */
export function grainOf(problem: PortfolioProblem): number {
  const values = [...problem.projects, ...(problem.synergies ?? [])].map(({ value }) => value);
  for (let decimals = 0; decimals <= FINEST; decimals++) {
    const factor = 10 ** decimals;
    if (
      values.every(
        (value) =>
          Math.abs(Math.round(value * factor) - value * factor) <= 1e-9 * Math.max(1, Math.abs(value * factor)),
      )
    ) {
      return 1 / factor;
    }
  }
  const largest = Math.max(...values.map(Math.abs), 1e-300);
  return 1e-9 * largest;
}
