import { type KeysOf, PlanSanteError } from '../../errors/index.ts';
import { isBelow } from '../../internal/tolerance.ts';
import {
  DECISION_KEYS,
  type DecisionInput,
  isRating,
  type RankedResult,
  type RankingConventions,
  rankAs,
  readDecision,
  rowOf,
} from '../matrix/index.ts';
import { readCategories } from './categories.ts';
import type { OutrankingRelation } from './electre-iii.ts';
import { credibility, outrankingRule, readThresholds, type ThresholdInput } from './outranking.ts';

/** What {@link electreTri} reads beside the table. */
export interface ElectreTriInput extends Omit<DecisionInput, 'weightNormalisation'>, ThresholdInput {
  /** Names of the categories, best first; at least two, all different. */
  readonly categories: readonly string[];
  /** Lower limit of every category but the last, in the order of `categories`. */
  readonly lowerProfiles: readonly (readonly number[])[];
  /** Credibility from which "at least as good as" is accepted, above 0.5 and up to 1. Default 0.75. */
  readonly lambda?: number;
  /** Which assignment the scores and ranks follow. Default `pessimistic`. */
  readonly rule?: 'pessimistic' | 'optimistic';
}

const { weightNormalisation: _always, ...TABLE } = DECISION_KEYS;
const KEYS: KeysOf<ElectreTriInput> = {
  ...TABLE,
  q: true,
  p: true,
  v: true,
  categories: true,
  lowerProfiles: true,
  lambda: true,
  rule: true,
};

/** The conventions of ELECTRE TRI. */
export interface ElectreTriConventions extends RankingConventions {
  readonly lambda: number;
  readonly rule: 'pessimistic' | 'optimistic';
}

/** What {@link electreTri} answers. `scores` count the categories below the assigned one. */
export interface ElectreTriResult extends RankedResult {
  /** The best category whose lower limit the alternative outranks. */
  readonly pessimistic: readonly string[];
  /** The category below the lowest limit that is preferred to the alternative. */
  readonly optimistic: readonly string[];
  /** `relations[i][h]`: alternative i against the lower limit of category h. */
  readonly relations: readonly (readonly OutrankingRelation[])[];
  /** `credibilityOverProfile[i][h]` of "i is at least as good as the lower limit of h". */
  readonly credibilityOverProfile: readonly (readonly number[])[];
  /** `credibilityOfProfile[i][h]` of "the lower limit of h is at least as good as i". */
  readonly credibilityOfProfile: readonly (readonly number[])[];
  /** Alternatives whose two assignments differ: they are incomparable to a limit in between. */
  readonly ambiguous: readonly number[];
  readonly conventions: ElectreTriConventions;
}

/**
 * ELECTRE TRI (TRI-B): sorts alternatives into ordered categories by comparing each with the limits between them, once from the
 * best category down (pessimistic) and once from the worst up (optimistic). Where both differ, the alternative is incomparable to
 * a limit, and `ambiguous` says so.
 *
 * Each assignment depends on its own row only. Weights are always divided by their sum. A credibility that misses λ by rounding
 * noise alone reaches it.
 *
 * Source: Yu W. (1992) ELECTRE TRI, Document du LAMSADE 74; Mousseau V., Słowiński R., Zielniewicz P. (2000) A user-oriented
 * implementation of the ELECTRE-TRI method, Computers & Operations Research 27:757–777.
 *
 * @throws PlanSanteError on a malformed table, contradictory thresholds or limits, or λ outside of 0.5 to 1.
 * @example
 * ```ts
 * import { electreTri } from 'plan-sante/mcda';
 * const { pessimistic } = electreTri({
 *   values: [[16, 12], [8, 9]],
 *   directions: ['max', 'max'],
 *   weights: [1, 1],
 *   categories: ['fund now', 'prepare'],
 *   lowerProfiles: [[12, 12]],
 *   q: [0, 0],
 *   p: [1, 1],
 * });
 * // ['fund now', 'prepare']
 * ```
 */
export function electreTri(input: ElectreTriInput): ElectreTriResult {
  const decision = readDecision('electreTri', input, KEYS);
  const { rows, columns, directions, weights } = decision;
  const { categories, lambda = 0.75, rule = 'pessimistic' } = input;
  const thresholds = readThresholds('electreTri', input, columns);
  const profiles = readCategories('electreTri', categories, input.lowerProfiles, directions);
  if (!isRating(lambda, { min: 0.5, max: 1 })) throw refuse('lambda from 0.5 to 1', lambda);
  if (rule !== 'pessimistic' && rule !== 'optimistic') throw refuse("rule 'pessimistic' or 'optimistic'", rule);

  const outranking = outrankingRule(directions, weights, thresholds);
  const limits = Array.from({ length: profiles.rows }, (_, h) => rowOf(profiles, h));
  const alternatives = Array.from({ length: rows }, (_, i) => rowOf(decision, i));
  const over = alternatives.map((row) => limits.map((limit) => credibility(outranking, row, limit)));
  const under = alternatives.map((row) => limits.map((limit) => credibility(outranking, limit, row)));
  const relations = over.map((row, i) => row.map((up, h) => relate(up, under[i]?.[h] ?? 0, lambda)));
  const pessimistic = relations.map((row) => firstOr(row, (r) => r === 'preferred' || r === 'indifferent', row.length));
  const optimistic = relations.map((row) => 1 + row.lastIndexOf('outranked'));
  const chosen = rule === 'pessimistic' ? pessimistic : optimistic;
  const scores = chosen.map((index) => categories.length - 1 - index);
  const { conventions, ...ranking } = rankAs(input, scores);
  const nameOf = (index: number) => categories[index] ?? '';
  return {
    scores,
    ...ranking,
    pessimistic: pessimistic.map(nameOf),
    optimistic: optimistic.map(nameOf),
    relations,
    credibilityOverProfile: over,
    credibilityOfProfile: under,
    ambiguous: pessimistic.flatMap((index, i) => (index === optimistic[i] ? [] : [i])),
    conventions: { ...conventions, lambda, rule },
  };
}

function relate(up: number, down: number, lambda: number): OutrankingRelation {
  const outranks = !isBelow(up, lambda);
  const outranked = !isBelow(down, lambda);
  if (outranks) return outranked ? 'indifferent' : 'preferred';
  return outranked ? 'outranked' : 'incomparable';
}

function firstOr<T>(list: readonly T[], holds: (item: T) => boolean, otherwise: number): number {
  const index = list.findIndex(holds);
  return index < 0 ? otherwise : index;
}

function refuse(expected: string, received: unknown): PlanSanteError {
  return new PlanSanteError({ function: 'electreTri', expected, received });
}
