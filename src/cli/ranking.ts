import type { Locale } from '../i18n/index.ts';
import type { Plan } from '../model/index.ts';
import {
  describePair,
  explainPair,
  MOST_ACCEPTABILITY_ROWS,
  type PrioritisedPlan,
  prioritisePlan,
  type RankAcceptability,
  rankAcceptability,
  type SmallestFlip,
  smallestFlip,
  type WeightStability,
  weightStability,
} from '../scoring/index.ts';

/** A ranking, and everything that says how solid it is. */
export interface DefendedRanking {
  readonly result: PrioritisedPlan;
  readonly stability?: WeightStability;
  readonly flip?: SmallestFlip;
  readonly acceptability?: RankAcceptability;
  /** Why the first is before the second, in sentences. */
  readonly why: readonly string[];
}

/** The same every time: a ranking that is looked at twice must look the same. */
export const DRAWS = { samples: 10_000, seed: 20230207 } as const;

/** Ranks the projects of a plan and asks how solid the ranking is. */
export function defendRanking(
  plan: Plan,
  locale: Locale,
  unassessed: 'left-out' | 'open' = 'left-out',
): DefendedRanking {
  const result = prioritisePlan(plan, { locale, unassessed });
  const { table, ranking } = result;
  const [first, second] = ranking;
  if (table === null || first === undefined || second === undefined) return { result, why: [] };
  const tied = first.rank === second.rank;
  return {
    result,
    stability: weightStability(table),
    ...(ranking.length <= MOST_ACCEPTABILITY_ROWS && { acceptability: rankAcceptability(table, DRAWS) }),
    ...(!tied && { flip: smallestFlip(table) }),
    why: describePair(explainPair(result, first.id, second.id), { locale, names: 'ids' }),
  };
}
