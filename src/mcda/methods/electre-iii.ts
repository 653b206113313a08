import { type KeysOf, PlanSanteError, requireKeys } from '../../errors/index.ts';
import {
  at,
  DECISION_KEYS,
  type DecisionInput,
  isRating,
  item,
  type RankedResult,
  type RankingConventions,
  rankAs,
  readDecision,
  rowOf,
} from '../matrix/index.ts';
import { type Credibility, type DistillationThreshold, distil } from './distillation.ts';
import {
  concordance,
  credibility,
  discordance,
  type OutrankingRule,
  outrankingRule,
  readThresholds,
  type ThresholdInput,
} from './outranking.ts';

/** What {@link electreIII} reads beside the table. */
export interface ElectreIIIInput extends Omit<DecisionInput, 'weightNormalisation'>, ThresholdInput {
  /** s(λ) = alpha + beta · λ of the distillation. Default alpha 0.3, beta −0.15, the usual values. */
  readonly distillation?: DistillationThreshold;
  /**
   * Whether to answer with the tables of all pairs. Default true, for up to 1000 alternatives. Without them memory grows with the
   * alternatives, not with their pairs, and up to 5000 are taken.
   */
  readonly pairs?: boolean;
}

const { weightNormalisation: _always, ...TABLE } = DECISION_KEYS;
const KEYS: KeysOf<ElectreIIIInput> = { ...TABLE, q: true, p: true, v: true, distillation: true, pairs: true };
const DISTILLATION_KEYS: KeysOf<DistillationThreshold> = { alpha: true, beta: true };

/** How one alternative stands to another in the final partial order. */
export type OutrankingRelation = 'preferred' | 'indifferent' | 'incomparable' | 'outranked';

/** The conventions of ELECTRE III. */
export interface ElectreIIIConventions extends RankingConventions {
  readonly distillation: DistillationThreshold;
  /** Scores are the mean of the two positions: a reading aid, never a substitute for `relations`. */
  readonly ranking: 'mean-of-distillations';
}

/**
 * What {@link electreIII} answers without the tables of pairs. `scores` are mean positions (the lowest is best); alternatives that
 * share a mean position may still be incomparable: two are when the two distillations order them in opposite ways.
 */
export interface ElectreIIIRanking extends RankedResult {
  /** Classes of the distillation from the top, best first. */
  readonly descending: readonly (readonly number[])[];
  /** Classes of the distillation from the bottom, also written best first. */
  readonly ascending: readonly (readonly number[])[];
  readonly descendingRanks: readonly number[];
  readonly ascendingRanks: readonly number[];
  readonly conventions: ElectreIIIConventions;
}

/** What {@link electreIII} answers: read `incomparable` with the ranks. */
export interface ElectreIIIResult extends ElectreIIIRanking {
  /** `concordance[a][b]`: weight of the criteria on which a is at least as good as b. */
  readonly concordance: readonly (readonly number[])[];
  /** `discordanceByCriterion[j][a][b]`: how strongly criterion j speaks against "a is at least as good as b". */
  readonly discordanceByCriterion: readonly (readonly (readonly number[])[])[];
  /** `credibility[a][b]` of "a is at least as good as b". */
  readonly credibility: readonly (readonly number[])[];
  /** `relations[a][b]`: the intersection of both distillations. */
  readonly relations: readonly (readonly OutrankingRelation[])[];
  /** Pairs [a, b], a < b, that the two distillations order in opposite ways. */
  readonly incomparable: readonly (readonly [number, number])[];
}

/** Alternatives beyond which the tables of pairs would no longer be reasonable, and beyond which their number would not. */
const MOST_WITH_PAIRS = 1000;
const MOST = 5000;

/**
 * ELECTRE III: credibility of outranking for every pair, distilled from the top and from the bottom into a partial order that shows
 * who is incomparable.
 *
 * Discordance grows with the gap, from 0 at p to 1 at v. Weights are always divided by their sum. Defined results: one alternative
 * is alone in its class; where nobody outranks anybody clearly all are indifferent. At most 1000 alternatives,
 * 5000 without the tables of pairs.
 *
 * Sources: Roy B. (1978) ELECTRE III: un algorithme de classements fondé sur une représentation floue des préférences, Cahiers du
 * CERO 20(1):3–24; Figueira J., Mousseau V., Roy B. (2005) ELECTRE methods.
 *
 * @throws PlanSanteError on a malformed table, contradictory thresholds, or too many alternatives.
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
export function electreIII(input: ElectreIIIInput & { readonly pairs: false }): ElectreIIIRanking;
export function electreIII(input: ElectreIIIInput): ElectreIIIResult;
export function electreIII(input: ElectreIIIInput): ElectreIIIRanking {
  const decision = readDecision('electreIII', input, KEYS);
  const { rows, columns } = decision;
  const thresholds = readThresholds('electreIII', input, columns);
  const distillation = readDistillation(input.distillation);
  const { pairs = true } = input;
  if (typeof pairs !== 'boolean') throw refuse('pairs: true or false', pairs);
  const most = pairs ? MOST_WITH_PAIRS : MOST;
  if (rows > most)
    throw refuse(`at most ${most} alternatives${pairs ? `, or pairs: false for up to ${MOST}` : ''}`, rows);

  const rule = outrankingRule(decision.directions, decision.weights, thresholds);
  const alternatives = Array.from({ length: rows }, (_, i) => rowOf(decision, i));
  const details = pairs ? detailsOf(rule, alternatives) : undefined;
  const credible: Credibility =
    details === undefined
      ? (a, b) => credibility(rule, alternatives[a] ?? NOBODY, alternatives[b] ?? NOBODY)
      : lookUp(details.credibility);
  const descending = distil(credible, rows, distillation, 'descending');
  const ascending = distil(credible, rows, distillation, 'ascending').reverse();
  const descendingRanks = positionsIn(descending, rows);
  const ascendingRanks = positionsIn(ascending, rows);
  const scores = descendingRanks.map((rank, i) => (rank + item(ascendingRanks, i)) / 2);
  const { conventions, ...ranking } = rankAs(input, scores, 'min', 1);
  return {
    scores,
    ...ranking,
    ...details,
    descending,
    ascending,
    descendingRanks,
    ascendingRanks,
    ...(pairs ? relationsOf(descendingRanks, ascendingRanks) : {}),
    conventions: { ...conventions, distillation, ranking: 'mean-of-distillations' },
  };
}

const NOBODY = new Float64Array(0);

function detailsOf(
  rule: OutrankingRule,
  alternatives: readonly Float64Array[],
): Pick<ElectreIIIResult, 'concordance' | 'discordanceByCriterion' | 'credibility'> {
  const ofPairs = (of: (a: Float64Array, b: Float64Array) => number) =>
    alternatives.map((a) => alternatives.map((b) => of(a, b)));
  return {
    concordance: ofPairs((a, b) => concordance(rule, a, b)),
    discordanceByCriterion: Array.from(rule.signs, (_, j) => ofPairs((a, b) => discordance(rule, a, b, j))),
    credibility: ofPairs((a, b) => credibility(rule, a, b)),
  };
}

function lookUp(table: readonly (readonly number[])[]): Credibility {
  const flat = Float64Array.from(table.flat());
  return (a, b) => at(flat, a * table.length + b);
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

function relationsOf(
  descending: readonly number[],
  ascending: readonly number[],
): Pick<ElectreIIIResult, 'relations' | 'incomparable'> {
  const relations = descending.map((top, a) =>
    descending.map((otherTop, b) => relate(otherTop - top, item(ascending, b) - item(ascending, a))),
  );
  const incomparable = relations.flatMap((row, a) =>
    row.flatMap((relation, b): [number, number][] => (a < b && relation === 'incomparable' ? [[a, b]] : [])),
  );
  return { relations, incomparable };
}

/** How far one is ahead of another in both distillations says how they stand to each other. */
function relate(fromTop: number, fromBottom: number): OutrankingRelation {
  if (fromTop === 0 && fromBottom === 0) return 'indifferent';
  if (fromTop >= 0 && fromBottom >= 0) return 'preferred';
  return fromTop <= 0 && fromBottom <= 0 ? 'outranked' : 'incomparable';
}

function readDistillation(distillation: DistillationThreshold = { alpha: 0.3, beta: -0.15 }): DistillationThreshold {
  requireKeys('electreIII', 'distillation', distillation, DISTILLATION_KEYS);
  const { alpha, beta }: Partial<DistillationThreshold> = Object(distillation);
  if (!isRating(alpha, { min: 0 }) || !isRating(beta, { min: -alpha }))
    throw refuse('a distillation threshold alpha + beta · λ of 0 or more for λ from 0 to 1', distillation);
  return { alpha, beta };
}

function refuse(expected: string, received: unknown): PlanSanteError {
  return new PlanSanteError({ function: 'electreIII', expected, received });
}
