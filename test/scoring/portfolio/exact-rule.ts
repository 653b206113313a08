import type { ExactRule } from '../../../src/scoring/portfolio/exact-program.ts';

/** A rule in whole units, by what each project adds. */
export function exactRule(
  amounts: Readonly<Record<number, number>>,
  { atLeast, atMost }: { readonly atLeast?: number; readonly atMost?: number },
): ExactRule {
  return {
    rule: { id: 'r', kind: 'budget', amounts: new Map() },
    amounts: new Map(Object.entries(amounts).map(([project, amount]) => [Number(project), BigInt(amount)])),
    atLeast: atLeast === undefined ? undefined : BigInt(atLeast),
    atMost: atMost === undefined ? undefined : BigInt(atMost),
    places: 0,
  };
}
