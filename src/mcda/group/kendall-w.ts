import { PlanSanteError } from '../../errors/index.ts';
import { chiSquareTail } from '../../internal/chi-square.ts';
import { item, type RankedResult, rankScores, readRows, requireInput } from '../matrix/index.ts';

/** What {@link kendallW} reads: scores (more is better) or ranks (1 is best), one row per judge, nothing missing. */
export type KendallWInput =
  | {
      /** `scores[j][i]`: judge j on project i. */
      readonly scores: readonly (readonly number[])[];
    }
  | {
      /** `ranks[j][i]`: rank given by judge j to project i; equal numbers are ties. */
      readonly ranks: readonly (readonly number[])[];
    };

/** What {@link kendallW} answers. `scores` are the sums of ranks: the lowest is best. */
export interface KendallWResult extends RankedResult {
  /** Coefficient of concordance, 0 (none) to 1 (all alike); `null` when there is one project or every judge ties all. */
  readonly W: number | null;
  /** Friedman's statistic, m (n − 1) W. */
  readonly chiSquare: number | null;
  readonly df: number;
  /** Probability of as much concordance by chance: an approximation that small panels should not lean on. */
  readonly pValue: number | null;
  /** Mean Spearman correlation over all pairs of judges, (m W − 1) / (m − 1): exact without ties; `null` for one judge. */
  readonly meanSpearman: number | null;
  /** `meanRanks[j][i]`: ranks of each judge, ties at their mean. */
  readonly meanRanks: readonly (readonly number[])[];
  readonly conventions: {
    readonly tieCorrection: 'siegel';
    readonly judgesTies: 'mean';
    readonly pValue: 'chi-square-approximation';
    readonly ties: 'competition';
  };
}

/**
 * Kendall's W: how much judges order projects alike, corrected for ties: W = 12 S / (m² (n³ − n) − m Σ (t³ − t)).
 *
 * Sources: Kendall M. G., Babington Smith B. (1939) The problem of m rankings, Annals of Mathematical Statistics 10:275-287; Siegel S. (1956)
 * Nonparametric Statistics for the Behavioral Sciences, McGraw-Hill (correction for ties).
 *
 * @throws PlanSanteError when rows differ in length or a score is missing or not finite.
 * @example
 * ```ts
 * import { kendallW } from 'plan-sante/mcda';
 * kendallW({ ranks: [[1, 2, 3], [1, 2, 3]] }).W; // 1
 * kendallW({ ranks: [[1, 2, 3], [3, 2, 1]] }).W; // 0
 * ```
 */
export function kendallW(input: KendallWInput): KendallWResult {
  const byScore = typeof input === 'object' && input !== null && 'scores' in input;
  requireInput('kendallW', input, byScore ? { scores: true } : { ranks: true });
  if (!byScore && !('ranks' in input))
    throw new PlanSanteError({ function: 'kendallW', expected: 'scores or ranks', received: Object.keys(input) });
  const rows = byScore
    ? readRows<never>('kendallW', 'scores', input.scores, {})
    : readRows<never>('kendallW', 'ranks', input.ranks, {});
  const best = byScore ? 'max' : 'min';
  const rankings = rows.map((row) => rankScores(row, { best, ties: 'mean', tolerance: 0 }));
  const meanRanks = rankings.map(({ ranks }) => ranks);
  const m = rows.length;
  const n = meanRanks[0]?.length ?? 0;
  const sums = (meanRanks[0] ?? []).map((_, i) => meanRanks.reduce((sum, row) => sum + item(row, i), 0));
  const deviations = sums.reduce((sum, rankSum) => sum + (rankSum - (m * (n + 1)) / 2) ** 2, 0);
  const tied = rankings.flatMap(({ ties }) => ties).reduce((sum, { length: t }) => sum + (t ** 3 - t), 0);
  const most = m * m * (n ** 3 - n) - m * tied;

  const W = most === 0 ? null : Math.min(1, (12 * deviations) / most);
  const chiSquare = W === null ? null : m * (n - 1) * W;
  const { tolerance: _rounding, ...ranking } = rankScores(sums, { best: 'min' });
  return {
    scores: sums,
    ...ranking,
    W,
    chiSquare,
    df: n - 1,
    pValue: chiSquare === null ? null : chiSquareTail(chiSquare, n - 1),
    meanSpearman: W === null || m === 1 ? null : (m * W - 1) / (m - 1),
    meanRanks,
    conventions: {
      tieCorrection: 'siegel',
      judgesTies: 'mean',
      pValue: 'chi-square-approximation',
      ties: 'competition',
    },
  };
}
