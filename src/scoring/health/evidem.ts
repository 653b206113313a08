import { type KeysOf, PlanSanteError } from '../../errors/index.ts';
import { TOLERANCE } from '../../internal/tolerance.ts';
import {
  checkRankOptions,
  item,
  type RankedResult,
  rankScores,
  readList,
  readRows,
  readWeights,
  requireInput,
  type TieRule,
} from '../../mcda/matrix/index.ts';

/** Kind of a criterion: `absolute` is scored 0 to 5, `relative` (against a comparator) −5 to 5. */
export type EvidemScale = 'absolute' | 'relative';

/** What {@link evidem} reads. */
export interface EvidemInput {
  /** Importance of each criterion, 1 (low) to 5 (high). */
  readonly weights: readonly number[];
  /** One list of scores for one intervention, or one row per intervention. */
  readonly scores: readonly number[] | readonly (readonly number[])[];
  /** Kind of each criterion. Default: all `relative`, whose range contains the other. */
  readonly criterionScales?: readonly EvidemScale[];
  /** `one-to-five` (default), or `points`: any weights of 0 or more, as when 100 points were shared out. */
  readonly weighting?: 'one-to-five' | 'points';
  readonly ties?: TieRule;
}

const KEYS: KeysOf<EvidemInput> = {
  weights: true,
  scores: true,
  criterionScales: true,
  weighting: true,
  ties: true,
};

/** What {@link evidem} answers. `scores` are the value estimates, from −1 to 1. */
export interface EvidemResult extends RankedResult {
  /** Value estimate of each intervention. */
  readonly valueEstimates: readonly number[];
  /** `contributions[i][k]`: what each criterion adds to the value estimate. */
  readonly contributions: readonly (readonly number[])[];
  /** Weights divided by their sum. */
  readonly normalisedWeights: readonly number[];
  readonly conventions: {
    readonly weighting: 'one-to-five' | 'points';
    readonly criterionScales: readonly EvidemScale[];
    readonly scoresDividedBy: 5;
    readonly ties: TieRule;
    readonly tolerance: number;
  };
}

/**
 * EVIDEM value estimate: V = Σ (Wₖ / Σ W) × (Sₖ / 5).
 *
 * 1 is the best that can be, 0 is no value, below 0 an intervention is worse than its comparator. Contributions add up to the
 * estimate, so they tell where it comes from.
 *
 * Source: Goetghebeur M. M. et al. (2008) Evidence and value: impact on decision making, the EVIDEM framework and potential
 * applications, BMC Health Services Research 8:270.
 *
 * @throws PlanSanteError when a weight is not from 1 to 5, or a score leaves the range of its criterion.
 * @example
 * ```ts
 * import { evidem } from 'plan-sante/scoring';
 * const { valueEstimates } = evidem({ weights: [5, 3, 2], scores: [5, 0, -5] });
 * // 0.5 × 1 + 0.3 × 0 + 0.2 × −1: about [0.3]
 * ```
 */
export function evidem(input: EvidemInput): EvidemResult {
  requireInput('evidem', input, KEYS);
  const { weighting = 'one-to-five', ties = 'competition' } = input;
  checkRankOptions('evidem', { ties });
  if (weighting !== 'one-to-five' && weighting !== 'points')
    throw refuse("weighting 'one-to-five' or 'points'", weighting);
  const limits = weighting === 'one-to-five' ? { min: 1, max: 5 } : { min: 0 };
  const given = readList('evidem', 'weights', input.weights, limits);
  const normalisedWeights = readWeights('evidem', given, given.length);
  const criterionScales = readScales(input.criterionScales, given.length);
  const rows = readScores(input.scores, criterionScales);

  const contributions = rows.map((row) => row.map((score, k) => item(normalisedWeights, k) * (score / 5)));
  const valueEstimates = contributions.map((row) => row.reduce((sum, part) => sum + part, 0));
  const { tolerance, ...ranking } = rankScores(valueEstimates, { ties, tolerance: TOLERANCE });
  return {
    scores: valueEstimates,
    ...ranking,
    valueEstimates,
    contributions,
    normalisedWeights,
    conventions: { weighting, criterionScales, scoresDividedBy: 5, ties, tolerance },
  };
}

function readScales(scales: readonly EvidemScale[] | undefined, count: number): readonly EvidemScale[] {
  if (scales === undefined) return Array.from({ length: count }, () => 'relative');
  if (
    !Array.isArray(scales) ||
    scales.length !== count ||
    Array.from(scales).some((s) => s !== 'absolute' && s !== 'relative')
  )
    throw refuse(`criterionScales: 'absolute' or 'relative' for each criterion (${count})`, scales);
  return scales;
}

function readScores(scores: EvidemInput['scores'], scales: readonly EvidemScale[]): number[][] {
  const single = Array.isArray(scores) && !scores.some((row) => Array.isArray(row));
  const rows = readRows('evidem', 'scores', single ? [scores] : scores, { min: -5, max: 5 });
  rows.forEach((row, i) => {
    if (row.length !== scales.length) throw refuse(`${scales.length} scores at scores[${i}]`, row);
    const below = row.findIndex((score, k) => score < 0 && scales[k] === 'absolute');
    if (below >= 0) throw refuse(`a score from 0 to 5 at scores[${i}][${below}]`, row[below]);
  });
  return rows;
}

function refuse(expected: string, received: unknown): PlanSanteError {
  return new PlanSanteError({ function: 'evidem', expected, received });
}
