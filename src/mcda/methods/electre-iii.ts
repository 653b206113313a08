import { PlanSanteError } from '../../errors/index.ts';
import {
  type DecisionInput,
  type RankedResult,
  type RankingConventions,
  rankAs,
  readDecision,
} from '../matrix/index.ts';
import { type DistillationThreshold, distil } from './distillation.ts';
import { outranking, readThresholds, type ThresholdInput } from './outranking.ts';

/** What {@link electreIII} reads beside the table. */
export interface ElectreIIIInput extends Omit<DecisionInput, 'weightNormalisation'>, ThresholdInput {
  /** s(λ) = alpha + beta · λ of the distillation. Default alpha 0.3, beta −0.15, the usual values. */
  readonly distillation?: DistillationThreshold;
}

/** How one alternative stands to another in the final partial order. */
export type OutrankingRelation = 'preferred' | 'indifferent' | 'incomparable' | 'outranked';

/** The conventions of ELECTRE III. */
export interface ElectreIIIConventions extends RankingConventions {
  readonly distillation: DistillationThreshold;
  /** Scores are the mean of the two positions: a reading aid, never a substitute for `relations`. */
  readonly ranking: 'mean-of-distillations';
}

/**
 * What {@link electreIII} answers. `scores` are mean positions (the lowest is best); alternatives that share a mean position may
 * still be incomparable, so read `incomparable` with the ranks.
 */
export interface ElectreIIIResult extends RankedResult {
  /** `concordance[a][b]`: weight of the criteria on which a is at least as good as b. */
  readonly concordance: readonly (readonly number[])[];
  /** `discordanceByCriterion[j][a][b]`: how strongly criterion j speaks against "a is at least as good as b". */
  readonly discordanceByCriterion: readonly (readonly (readonly number[])[])[];
  /** `credibility[a][b]` of "a is at least as good as b". */
  readonly credibility: readonly (readonly number[])[];
  /** Classes of the distillation from the top, best first. */
  readonly descending: readonly (readonly number[])[];
  /** Classes of the distillation from the bottom, also written best first. */
  readonly ascending: readonly (readonly number[])[];
  readonly descendingRanks: readonly number[];
  readonly ascendingRanks: readonly number[];
  /** `relations[a][b]`: the intersection of both distillations. */
  readonly relations: readonly (readonly OutrankingRelation[])[];
  /** Pairs [a, b], a < b, that the two distillations order in opposite ways. */
  readonly incomparable: readonly (readonly [number, number])[];
  readonly conventions: ElectreIIIConventions;
}

/** Alternatives beyond which the matrices of pairs would no longer be reasonable. */
export const ELECTRE_LIMIT = 1000;

/**
 * ELECTRE III: credibility of outranking for every pair, distilled from the top and from the bottom into a partial order that shows
 * who is incomparable.
 *
 * Discordance grows with the gap, from 0 at p to 1 at v. Weights are always divided by their sum. Defined results: one alternative
 * is alone in its class; where nobody outranks anybody clearly all are indifferent. At most 1000 alternatives.
 *
 * Sources: Roy B. (1978) ELECTRE III: un algorithme de classements fondé sur une représentation floue des préférences, Cahiers du
 * CERO 20(1):3–24; Figueira J., Mousseau V., Roy B. (2005) ELECTRE methods.
 *
 * @throws PlanSanteError on a malformed table, contradictory thresholds, or more than 1000 alternatives.
 * @example
 * ```ts
 * import { electreIII } from 'plan-sante/mcda';
 * const { credibility, relations } = electreIII({
 *   values: [[-0.2, 3], [-2.3, 9], [-2.4, 10], [-1, 7]],
 *   directions: ['max', 'max'],
 *   weights: [0.25, 0.75],
 *   q: [0.2, 1],
 *   p: [1, 2],
 *   v: [3.5, 4],
 * });
 * // credibility[3] is [0.8125, 0.25, 0.1667, 1]
 * ```
 */
export function electreIII(input: ElectreIIIInput): ElectreIIIResult {
  const decision = readDecision('electreIII', { ...input, weightNormalisation: 'sum' });
  const { rows, columns } = decision;
  const thresholds = readThresholds('electreIII', input, columns);
  const { distillation = { alpha: 0.3, beta: -0.15 } } = input;
  checkDistillation(distillation);
  if (rows > ELECTRE_LIMIT)
    throw new PlanSanteError({
      function: 'electreIII',
      expected: `at most ${ELECTRE_LIMIT} alternatives`,
      received: rows,
    });

  const all = Array.from({ length: rows }, (_, i) => i);
  const rowOf = (i: number) => decision.values.subarray(i * columns, (i + 1) * columns);
  const pairs = all.map((a) =>
    all.map((b) => outranking(rowOf(a), rowOf(b), decision.directions, decision.weights, thresholds)),
  );
  const credibility = pairs.map((row) => row.map((pair) => pair.credibility));
  const flat = Float64Array.from(credibility.flat());
  const descending = distil(flat, rows, distillation, 'descending');
  const ascending = distil(flat, rows, distillation, 'ascending').reverse();
  const descendingRanks = positionsIn(descending, rows);
  const ascendingRanks = positionsIn(ascending, rows);
  const relations = all.map((a) => all.map((b) => relate(a, b, descendingRanks, ascendingRanks)));
  const scores = descendingRanks.map((rank, i) => (rank + (ascendingRanks[i] as number)) / 2);
  const { ranks, ties, conventions } = rankAs(input, scores, 'min', 1);
  return {
    scores,
    ranks,
    ties,
    concordance: pairs.map((row) => row.map((pair) => pair.concordance)),
    discordanceByCriterion: thresholds.map((_, j) => pairs.map((row) => row.map((pair) => pair.discordance[j] ?? 0))),
    credibility,
    descending,
    ascending,
    descendingRanks,
    ascendingRanks,
    relations,
    incomparable: incomparablePairs(relations),
    conventions: { ...conventions, distillation, ranking: 'mean-of-distillations' },
  };
}

/** Position of each alternative: 1 + the number of alternatives in better classes. */
function positionsIn(classes: readonly (readonly number[])[], count: number): number[] {
  const positions = Array.from({ length: count }, () => 0);
  let before = 0;
  for (const members of classes) {
    for (const i of members) positions[i] = before + 1;
    before += members.length;
  }
  return positions;
}

function relate(a: number, b: number, descending: readonly number[], ascending: readonly number[]): OutrankingRelation {
  const fromTop = (descending[b] as number) - (descending[a] as number);
  const fromBottom = (ascending[b] as number) - (ascending[a] as number);
  if (fromTop === 0 && fromBottom === 0) return 'indifferent';
  if (fromTop >= 0 && fromBottom >= 0) return 'preferred';
  return fromTop <= 0 && fromBottom <= 0 ? 'outranked' : 'incomparable';
}

function incomparablePairs(relations: readonly (readonly OutrankingRelation[])[]): [number, number][] {
  const pairs: [number, number][] = [];
  relations.forEach((row, a) => {
    row.forEach((relation, b) => {
      if (a < b && relation === 'incomparable') pairs.push([a, b]);
    });
  });
  return pairs;
}

function checkDistillation({ alpha, beta }: DistillationThreshold): void {
  const holds = Number.isFinite(alpha) && Number.isFinite(beta) && alpha >= 0 && alpha + beta >= 0;
  if (!holds)
    throw new PlanSanteError({
      function: 'electreIII',
      expected: 'a distillation threshold alpha + beta · λ of 0 or more for λ from 0 to 1',
      received: { alpha, beta },
    });
}
