import { exactAmounts, toNumber } from './exact-amounts.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';
import type { PortfolioRule } from './portfolio-rule.ts';

/** A rule in whole units: `atLeast ≤ Σ amounts of the funded ≤ atMost`, without rounding. */
export interface ExactRule {
  readonly rule: PortfolioRule;
  readonly amounts: ReadonlyMap<number, bigint>;
  readonly atLeast?: bigint | undefined;
  readonly atMost?: bigint | undefined;
  readonly places: number;
}

/** What a choice is worth, in whole units: its projects and the synergies whose projects are all funded. */
export interface ExactWorth {
  readonly values: readonly bigint[];
  readonly synergies: readonly { readonly members: readonly number[]; readonly value: bigint }[];
  readonly places: number;
}

/** The rules in whole units of the smallest decimal that each of them uses. */
export function exactRules(rules: readonly PortfolioRule[]): ExactRule[] {
  return rules.map((rule) => {
    const { amounts: written, atLeast, atMost } = rule;
    const bounds = [...(atLeast === undefined ? [] : [atLeast]), ...(atMost === undefined ? [] : [atMost])];
    const { amounts, places } = exactAmounts([...written.values(), ...bounds]);
    const upper = atMost === undefined ? undefined : amounts.at(-1);
    const lower = atLeast === undefined ? undefined : amounts[written.size];
    return {
      rule,
      amounts: new Map([...written.keys()].map((i, k) => [i, amounts[k] as bigint])),
      atLeast: lower,
      atMost: upper,
      places,
    };
  });
}

/** The values of the projects and of their synergies in whole units. */
export function exactWorth({ projects, synergies = [] }: PortfolioProblem): ExactWorth {
  const index = new Map(projects.map(({ id }, i) => [id, i]));
  const { amounts, places } = exactAmounts([...projects, ...synergies].map(({ value }) => value));
  return {
    values: amounts.slice(0, projects.length),
    synergies: synergies.map(({ projects: ids }, k) => ({
      members: [...new Set(ids)].map((id) => index.get(id) as number),
      value: amounts[projects.length + k] as bigint,
    })),
    places,
  };
}

/** What a choice adds up to under a rule. */
export function exactSum({ amounts }: Pick<ExactRule, 'amounts'>, funded: ReadonlySet<number>): bigint {
  let sum = 0n;
  for (const [project, amount] of amounts) if (funded.has(project)) sum += amount;
  return sum;
}

/** Whether a choice keeps a rule, to the last decimal. */
export function keepsExactly(rule: ExactRule, funded: ReadonlySet<number>): boolean {
  const sum = exactSum(rule, funded);
  return (rule.atMost === undefined || sum <= rule.atMost) && (rule.atLeast === undefined || sum >= rule.atLeast);
}

/** What a choice is worth. */
export function exactValue({ values, synergies }: ExactWorth, funded: ReadonlySet<number>): bigint {
  let sum = 0n;
  for (const i of funded) sum += values[i] as bigint;
  for (const { members, value } of synergies) if (members.every((i) => funded.has(i))) sum += value;
  return sum;
}

/** What a choice is worth, as numbers: projects and synergies apart. */
export function worthOf(
  worth: ExactWorth,
  funded: ReadonlySet<number>,
): { readonly value: number; readonly projects: number; readonly synergies: number } {
  const all = exactValue(worth, funded);
  const projects = exactValue({ ...worth, synergies: [] }, funded);
  const number = (amount: bigint) => toNumber(amount, worth.places);
  return { value: number(all), projects: number(projects), synergies: number(all - projects) };
}
