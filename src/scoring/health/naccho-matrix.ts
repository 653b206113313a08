import { type KeysOf, PlanSanteError } from '../../errors/index.ts';
import { TOLERANCE } from '../../internal/tolerance.ts';
import {
  checkRankOptions,
  isScale,
  item,
  type RankedResult,
  type RankingConventions,
  rankScores,
  readRows,
  readWeights,
  requireInput,
  type TieRule,
  type WeightNormalisation,
} from '../../mcda/matrix/index.ts';

/** What {@link nacchoMatrix} reads. */
export interface NacchoMatrixInput {
  /** One row per health problem, one rating per criterion; a higher rating is a better reason to act. */
  readonly ratings: readonly (readonly number[])[];
  /** One per criterion. Default: all count 1. */
  readonly weights?: readonly number[];
  /** Default `none`: the weights are used as they were agreed, as in the guide. */
  readonly weightNormalisation?: WeightNormalisation;
  /** Ends of the rating scale. Default 1 to 3 (low, medium, high). */
  readonly scale?: readonly [lowest: number, highest: number];
  readonly ties?: TieRule;
  readonly tolerance?: number;
}

const KEYS: KeysOf<NacchoMatrixInput> = {
  ratings: true,
  weights: true,
  weightNormalisation: true,
  scale: true,
  ties: true,
  tolerance: true,
};

/** What {@link nacchoMatrix} answers. */
export interface NacchoMatrixResult extends RankedResult {
  /** `contributions[i][k]`: weight times rating. */
  readonly contributions: readonly (readonly number[])[];
  /** Highest score that the scale and the weights allow. */
  readonly maxScore: number;
  readonly conventions: RankingConventions & {
    readonly scale: readonly [number, number];
    readonly weights: readonly number[];
  };
}

/**
 * Prioritization matrix: ratings times criterion weights, summed per health problem.
 *
 * Source: National Association of County and City Health Officials (NACCHO), Guide to Prioritization Techniques, Washington DC (undated, about 2010:
 * it speaks of the H1N1 pandemic and of an accreditation still to come).
 *
 * @throws PlanSanteError when a rating is missing or leaves the scale, or the weights cannot be used.
 * @example
 * ```ts
 * import { nacchoMatrix } from 'plan-sante/scoring';
 * nacchoMatrix({ ratings: [[3, 2, 3], [2, 3, 3]], weights: [0.5, 0.25, 0.25] }).scores; // [2.75, 2.5]
 * ```
 */
export function nacchoMatrix(input: NacchoMatrixInput): NacchoMatrixResult {
  requireInput('nacchoMatrix', input, KEYS);
  const { scale = [1, 3], weightNormalisation = 'none', ties = 'competition' } = input;
  checkRankOptions('nacchoMatrix', input);
  if (!isScale(scale, LARGEST)) throw refuse(`scale: two numbers that rise, within ±${LARGEST}`, scale);
  const [min, max] = scale;
  const ratings = readRows('nacchoMatrix', 'ratings', input.ratings, { min, max });
  const count = ratings[0]?.length ?? 0;
  const given = input.weights ?? Array.from({ length: count }, () => 1);
  const weights = readWeights('nacchoMatrix', given, count, weightNormalisation);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!Number.isFinite(total * Math.max(Math.abs(min), Math.abs(max))))
    throw refuse('weights that keep the scores within the range of numbers', given);

  const contributions = ratings.map((row) => row.map((rating, k) => item(weights, k) * rating));
  const scores = contributions.map((row) => row.reduce((sum, part) => sum + part, 0));
  const maxScore = total * max;
  const tolerance = input.tolerance ?? TOLERANCE * total * Math.max(Math.abs(min), Math.abs(max));
  const { tolerance: _same, ...ranking } = rankScores(scores, { ties, tolerance });
  return {
    scores,
    ...ranking,
    contributions,
    maxScore,
    conventions: { weightNormalisation, ties, tolerance, scale: [min, max], weights },
  };
}

const LARGEST = 1e6;

function refuse(expected: string, received: unknown): PlanSanteError {
  return new PlanSanteError({ function: 'nacchoMatrix', expected, received });
}
