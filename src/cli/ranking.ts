import type { Locale } from '../i18n/index.ts';
import type { Plan } from '../model/index.ts';
import {
  describePair,
  explainPair,
  type FirstPlaceShare,
  firstPlaceShares,
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
  /** For which share of all weights each comes first, with everybody counted; not where the method adds nothing up. */
  readonly firsts?: readonly FirstPlaceShare[];
  /** Why the first is before the second, in sentences: whoever is first for sure, with or without a rank. */
  readonly why: readonly string[];
  /** Of whom that speaks. */
  readonly pair?: readonly [first: string, second: string];
}

/** The same every time: a ranking that is looked at twice must look the same. */
export const DRAWS = { seed: 20230207 } as const;

/** Ranks the projects of a plan and asks how solid the ranking is. */
export function defendRanking(
  plan: Plan,
  locale: Locale,
  unassessed: 'left-out' | 'open' = 'left-out',
): DefendedRanking {
  const result = prioritisePlan(plan, { locale, unassessed });
  const { table, ranking, incomplete } = result;
  const firsts = firstsOf(result);
  // Whoever is first for sure without a rank of its own is the one to be explained.
  const sure = incomplete.find(({ worstRank, mayBeExcluded }) => worstRank === 1 && !mayBeExcluded);
  const [first, second] = sure === undefined ? ranking : [sure, ...ranking];
  if (first === undefined || second === undefined) return { result, ...firsts, why: [] };
  const why = describePair(explainPair(result, first.id, second.id), { locale, names: 'ids' });
  const pair = [first.id, second.id] as const;
  if (table === null) return { result, ...firsts, why, pair };
  const stability = weightStability(table);
  return {
    result,
    stability,
    acceptability: rankAcceptability(table, DRAWS),
    // Where several share the first place, or missing scores decide, there is nothing to turn round.
    ...(stability.winners.length === 1 && { flip: smallestFlip(table) }),
    ...firsts,
    why,
    pair,
  };
}

function firstsOf(result: PrioritisedPlan): Pick<DefendedRanking, 'firsts'> {
  const { method, ranking, incomplete, criteria } = result;
  const count = ranking.length + incomplete.length;
  if (!method.additive || count < 2 || criteria.length === 0) return {};
  return { firsts: firstPlaceShares(result, DRAWS) };
}
