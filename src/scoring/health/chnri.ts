import { type KeysOf, PlanSanteError } from '../../errors/index.ts';
import { decimalMean } from '../../internal/decimal.ts';
import {
  checkRankOptions,
  rankKnown,
  readRows,
  readWeights,
  requireInput,
  type TieRule,
  type WeightNormalisation,
} from '../../mcda/matrix/index.ts';

/** What {@link chnri} reads. */
export interface ChnriInput {
  /** `answers[j][i][q]`: expert j on research option i, question q: 1 yes, 0.5 undecided, 0 no, `null` blank (not informed). */
  readonly answers: readonly (readonly (readonly (number | null)[])[])[];
  /** Criterion of each question, as an index from 0. Default: every question is a criterion of its own. */
  readonly questionCriteria?: readonly number[];
  /** How much each criterion counts, from the stakeholders (see {@link chnriWeights}). Default: all the same. */
  readonly criterionWeights?: readonly number[];
  /** `sum` (default) divides the weights by their sum; `none` takes the mean of weight times score, as CHNRI papers print it. */
  readonly weightNormalisation?: WeightNormalisation;
  /** Whom the share of the commonest answer is taken of. Default `all-experts`, as published: a blank agrees with nobody. */
  readonly agreementAmong?: 'answered' | 'all-experts';
  readonly ties?: TieRule;
  readonly tolerance?: number;
}

const KEYS: KeysOf<ChnriInput> = {
  answers: true,
  questionCriteria: true,
  criterionWeights: true,
  weightNormalisation: true,
  agreementAmong: true,
  ties: true,
  tolerance: true,
};

/** The conventions of CHNRI scores. */
export interface ChnriConventions {
  readonly blanks: 'left-out';
  readonly weightNormalisation: WeightNormalisation;
  readonly weights: readonly number[];
  readonly agreementAmong: 'answered' | 'all-experts';
  readonly ties: TieRule;
  readonly tolerance: number;
}

/** What {@link chnri} answers. A `null` marks what nobody answered. */
export interface ChnriResult {
  /** Research priority score of each option, from 0 to 1 with `sum`. */
  readonly scores: readonly (number | null)[];
  readonly ranks: readonly (number | null)[];
  readonly ties: readonly (readonly number[])[];
  /** `criterionScores[i][k]`: share of the possible points of option i on criterion k. */
  readonly criterionScores: readonly (readonly (number | null)[])[];
  /** Average expert agreement of each option: mean over its questions of the share of the commonest answer. */
  readonly agreement: readonly (number | null)[];
  /** Blanks of each option, over all experts and questions. */
  readonly blanks: readonly number[];
  readonly conventions: ChnriConventions;
}

/**
 * CHNRI research priority scores: yes counts 1, undecided ½, no 0; blanks are left out of the count and of the divisor.
 *
 * The score of a criterion is the mean of all answers to its questions; the research priority score is the weighted mean of the
 * criteria. An option that nobody answered on one criterion of positive weight has no score and no rank. Average expert agreement
 * (AEA) is the mean over the questions of the experts who gave the commonest answer, divided by all experts; `answered` divides by
 * those who answered instead, which is higher wherever somebody left a blank. An option that nobody answered at all has none.
 *
 * Source: Rudan I. et al. (2008) Setting priorities in global child health research investments: guidelines for implementation of
 * the CHNRI method, Croatian Medical Journal 49:720-733.
 *
 * @throws PlanSanteError when an answer is not 1, 0.5, 0 or null, experts answered different numbers of options or questions,
 * or a criterion has no question.
 * @example
 * ```ts
 * import { chnri } from 'plan-sante/scoring';
 * const { scores, agreement } = chnri({
 *   answers: [
 *     [[1, 1], [0, 0.5]],
 *     [[1, null], [0, 1]],
 *   ],
 * });
 * scores; // [1, 0.375]
 * agreement; // [0.75, 0.75]
 * ```
 */
export function chnri(input: ChnriInput): ChnriResult {
  requireInput('chnri', input, KEYS);
  const { ties = 'competition', agreementAmong = 'all-experts', weightNormalisation = 'sum' } = input;
  checkRankOptions('chnri', input);
  if (agreementAmong !== 'answered' && agreementAmong !== 'all-experts')
    throw refuse("agreementAmong 'answered' or 'all-experts'", agreementAmong);
  const answers = readAnswers(input.answers);
  const options = answers[0] as readonly (readonly (number | null)[])[];
  const questions = options[0]?.length ?? 0;
  const questionCriteria = readQuestionCriteria(input.questionCriteria, questions);
  const criteria = questionCriteria.reduce((most, k) => Math.max(most, k), 0) + 1;
  const given = input.criterionWeights ?? Array.from({ length: criteria }, () => 1);
  const weights = readWeights('chnri', given, criteria, weightNormalisation);
  const divisor = weightNormalisation === 'none' ? criteria : 1;

  const byQuestion = options.map((_, i) =>
    questionCriteria.map((_, q) => answers.map((expert) => expert[i]?.[q] ?? null)),
  );
  const criterionScores = byQuestion.map((asked) =>
    weights.map((_, k) => meanKnown(asked.filter((_, q) => questionCriteria[q] === k).flat())),
  );
  const scores = criterionScores.map((row) => weightedMean(row, weights, divisor));
  const ranking = rankKnown(scores, {
    ties,
    ...(input.tolerance === undefined ? {} : { tolerance: input.tolerance }),
  });
  return {
    scores,
    ranks: ranking.ranks,
    ties: ranking.ties,
    criterionScores,
    agreement: byQuestion.map((asked) =>
      asked.flat().every((answer) => answer === null)
        ? null
        : meanKnown(asked.map((given) => agreementOn(given, agreementAmong))),
    ),
    blanks: byQuestion.map((asked) => asked.flat().filter((answer) => answer === null).length),
    conventions: {
      blanks: 'left-out',
      weightNormalisation,
      weights,
      agreementAmong,
      ties,
      tolerance: ranking.tolerance,
    },
  };
}

/** What {@link chnriWeights} answers. */
export interface ChnriWeightsResult {
  readonly weights: readonly number[];
  readonly meanRanks: readonly number[];
  readonly conventions: { readonly formula: 'expected-mean-rank-over-mean-rank' };
}

/**
 * CHNRI weights from stakeholders who ranked the criteria: the mean rank expected by chance, (n + 1) / 2, over the mean rank given.
 *
 * A criterion ranked better than chance weighs more than 1. Use them with `weightNormalisation: 'none'` to get printed scores.
 *
 * Source: Kapiriri L., Tomlinson M., Gibson J. et al. (2007) Child Health and Nutrition Research Initiative (CHNRI): setting priorities
 * in global child health research investments: addressing values of stakeholders, Croatian Medical Journal 48:618-627.
 *
 * @throws PlanSanteError when a rank is not from 1 to the number of criteria.
 * @example
 * ```ts
 * import { chnriWeights } from 'plan-sante/scoring';
 * chnriWeights({ ranks: [[1, 2, 3], [1, 3, 2]] }).weights; // [2, 0.8, 0.8]
 * ```
 */
export function chnriWeights(input: { readonly ranks: readonly (readonly number[])[] }): ChnriWeightsResult {
  requireInput('chnriWeights', input, { ranks: true });
  const first: unknown = Array.isArray(input.ranks) ? input.ranks[0] : undefined;
  const count = Array.isArray(first) ? first.length : 1;
  const ranks = readRows('chnriWeights', 'ranks', input.ranks, { min: 1, max: count });
  const meanRanks = Array.from({ length: count }, (_, k) => meanKnown(ranks.map((row) => row[k] ?? null)) ?? 1);
  return {
    weights: meanRanks.map((rank) => (count + 1) / 2 / rank),
    meanRanks,
    conventions: { formula: 'expected-mean-rank-over-mean-rank' },
  };
}

function meanKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : decimalMean(known);
}

function weightedMean(row: readonly (number | null)[], weights: readonly number[], divisor: number): number | null {
  let sum = 0;
  for (const [k, weight] of weights.entries()) {
    const score = row[k] ?? null;
    if (weight === 0) continue;
    if (score === null) return null;
    sum += weight * score;
  }
  return sum / divisor;
}

function agreementOn(answers: readonly (number | null)[], among: 'answered' | 'all-experts'): number | null {
  const known = answers.filter((answer) => answer !== null);
  const asked = among === 'answered' ? known.length : answers.length;
  const commonest = Math.max(...[0, 0.5, 1].map((kind) => known.filter((answer) => answer === kind).length));
  return asked === 0 ? null : commonest / asked;
}

function readAnswers(answers: unknown): (number | null)[][][] {
  if (!Array.isArray(answers) || answers.length === 0) throw refuse('answers: at least one expert', answers);
  const read = Array.from(answers as readonly unknown[], (expert, j) =>
    readRows<null>('chnri', `answers[${j}]`, expert, { min: 0, max: 1, missing: true }),
  );
  const sizeOf = (expert: (number | null)[][] = []) => `${expert.length} by ${expert[0]?.length}`;
  const size = sizeOf(read[0]);
  read.forEach((expert, j) => {
    if (sizeOf(expert) !== size)
      throw refuse(`the same options and questions for every expert (${size}) at answers[${j}]`, sizeOf(expert));
    const odd = expert.flat().find((answer) => answer !== null && answer * 2 !== Math.round(answer * 2));
    if (odd !== undefined) throw refuse(`answers of 1, 0.5, 0 or null at answers[${j}]`, odd);
  });
  return read;
}

function readQuestionCriteria(criteria: readonly number[] | undefined, questions: number): readonly number[] {
  if (criteria === undefined) return Array.from({ length: questions }, (_, q) => q);
  const valid =
    Array.isArray(criteria) &&
    criteria.length === questions &&
    // An index whose forerunner is there, down to 0, is neither negative nor too large.
    Array.from(criteria).every((k) => Number.isInteger(k) && (k === 0 || criteria.includes(k - 1)));
  if (!valid) throw refuse(`questionCriteria: ${questions} indices from 0, none left out, one per question`, criteria);
  return criteria;
}

function refuse(expected: string, received: unknown): PlanSanteError {
  return new PlanSanteError({ function: 'chnri', expected, received });
}
