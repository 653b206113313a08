import { type KeysOf, PlanSanteError } from '../../errors/index.ts';
import { type QuantileRule, sortedKnown } from '../../internal/quantile.ts';
import { rankKnown, readRows, requireInput } from '../../mcda/matrix/index.ts';
import { type PanelSpread, panelSpread, thirdOf } from './panel-disagreement.ts';

/** What {@link randUcla} reads. */
export interface RandUclaInput {
  /**
   * `ratings[j][i]`: panellist j on statement i, whole numbers from 1 to 9, `null` when not rated. One flat list is one statement
   * rated by everybody in it.
   */
  readonly ratings: readonly (number | null)[] | readonly (readonly (number | null)[])[];
  /** Which finding of disagreement makes a statement uncertain. Default `ipras`; both are always reported. */
  readonly disagreementRule?: 'ipras' | 'classic';
  /** How percentiles between two ratings are found. Default `type-7`; the manual's own tables came from `type-6`. */
  readonly percentile?: QuantileRule;
}

const KEYS: KeysOf<RandUclaInput> = { ratings: true, disagreementRule: true, percentile: true };

/** The verdict on one statement. */
export type Appropriateness = 'appropriate' | 'uncertain' | 'inappropriate';

/** One statement after the panel. */
export interface RandUclaStatement extends Omit<PanelSpread, 'disagreement'> {
  /** How many rated it, and how many did not. */
  readonly raters: number;
  readonly missing: number;
  /** Ratings in 1–3, 4–6 and 7–9. */
  readonly thirds: readonly [number, number, number];
  /** Disagreement by the range of the panel: IPR > IPRAS. */
  readonly disagreementIpras: boolean;
  /** Disagreement by counting: enough ratings at both ends. */
  readonly disagreementClassic: boolean;
  /** Few enough ratings outside of the third that holds the median, by counting. */
  readonly agreementClassic: boolean;
  /** By the rule that was asked for. */
  readonly disagreement: boolean;
  readonly classification: Appropriateness;
}

/** What {@link randUcla} answers. `scores` are the medians. */
export interface RandUclaResult {
  readonly scores: readonly (number | null)[];
  readonly ranks: readonly (number | null)[];
  readonly ties: readonly (readonly number[])[];
  /** One per statement; `null` for a statement that nobody rated. */
  readonly statements: readonly (RandUclaStatement | null)[];
  readonly conventions: {
    readonly disagreementRule: 'ipras' | 'classic';
    readonly percentile: QuantileRule;
    readonly betweenThirds: 'higher';
    readonly classicCounts: 'third-of-the-panel-rounded';
    readonly ties: 'competition';
  };
}

/**
 * RAND/UCLA appropriateness: the median in 7–9 is appropriate, in 1–3 inappropriate, in 4–6 or with disagreement uncertain.
 *
 * A median of 3.5 or 6.5 goes to the higher class, as in the manual. Disagreement by IPRAS: the range between the 30th and 70th
 * percentile exceeds 2.35 + 1.5 × |5 − its centre|. Disagreement by counting: at least a third of the panel, rounded, at both ends
 * (3 of 8 to 10 panellists, 4 of 11 to 13, 5 of 14 to 16; the manual's table stops there, the same rounding is used beyond, and panels
 * of one or two never disagree by it).
 *
 * Source: Fitch K. et al. (2001) The RAND/UCLA Appropriateness Method User's Manual, RAND MR-1269.
 *
 * @throws PlanSanteError when a rating is not a whole number from 1 to 9, or rows differ in length.
 * @example
 * ```ts
 * import { randUcla } from 'plan-sante/scoring';
 * const { statements } = randUcla({ ratings: [1, 1, 2, 3, 5, 7, 8, 9, 9] });
 * statements[0]?.disagreement; // true
 * statements[0]?.classification; // 'uncertain'
 * ```
 */
export function randUcla(input: RandUclaInput): RandUclaResult {
  requireInput('randUcla', input, KEYS);
  const { ratings, disagreementRule = 'ipras', percentile = 'type-7' } = input;
  const refuse = (expected: string, received: unknown) =>
    new PlanSanteError({ function: 'randUcla', expected, received });
  if (disagreementRule !== 'ipras' && disagreementRule !== 'classic')
    throw refuse("disagreementRule 'ipras' or 'classic'", disagreementRule);
  if (percentile !== 'type-6' && percentile !== 'type-7') throw refuse("percentile 'type-6' or 'type-7'", percentile);
  const flat = Array.isArray(ratings) && ratings.length > 0 && !ratings.some((row) => Array.isArray(row));
  const rows = flat ? ratings.map((rating) => [rating]) : ratings;
  const panel = readRows<null>('randUcla', 'ratings', rows, { min: 1, max: 9, whole: true, missing: true });

  const statements = (panel[0] ?? []).map((_, i) =>
    judge(
      panel.map((row) => row[i] ?? null),
      disagreementRule,
      percentile,
    ),
  );
  const scores = statements.map((statement) => statement?.median ?? null);
  const { ranks, ties } = rankKnown(scores);
  return {
    scores,
    ranks,
    ties,
    statements,
    conventions: {
      disagreementRule,
      percentile,
      betweenThirds: 'higher',
      classicCounts: 'third-of-the-panel-rounded',
      ties: 'competition',
    },
  };
}

function judge(
  ratings: readonly (number | null)[],
  rule: 'ipras' | 'classic',
  percentile: QuantileRule,
): RandUclaStatement | null {
  const sorted = sortedKnown(ratings);
  if (sorted.length === 0) return null;
  const { disagreement: disagreementIpras, ...spread } = panelSpread(sorted, percentile);
  const thirds: [number, number, number] = [0, 0, 0];
  for (const rating of sorted) thirds[thirdOf(rating)]++;
  const enough = Math.max(1, Math.round(sorted.length / 3));
  const disagreementClassic = sorted.length > 2 && thirds[0] >= enough && thirds[2] >= enough;
  const third = thirdOf(spread.median);
  const disagreement = rule === 'ipras' ? disagreementIpras : disagreementClassic;
  return {
    ...spread,
    raters: sorted.length,
    missing: ratings.length - sorted.length,
    thirds,
    disagreementIpras,
    disagreementClassic,
    agreementClassic: sorted.length - thirds[third] < enough,
    disagreement,
    classification: disagreement || third === 1 ? 'uncertain' : third === 0 ? 'inappropriate' : 'appropriate',
  };
}
