import { type KeysOf, PlanSanteError } from '../../errors/index.ts';
import { decimalMean } from '../../internal/decimal.ts';
import { greatestOf } from '../../internal/extremes.ts';
import { quantile, sortedKnown } from '../../internal/quantile.ts';
import { isBelow } from '../../internal/tolerance.ts';
import { isScale, readRows, requireInput } from '../../mcda/matrix/index.ts';
import { panelSpread, thirdOf } from '../health/index.ts';

/** Ends of a scale of scores. */
export type PanelScale = readonly [lowest: number, highest: number];

/** What {@link aggregatePanel} reads. */
export interface AggregatePanelInput {
  /** `scores[j][i][k]`: assessor j on alternative i, criterion k; `null` when not scored. */
  readonly scores: readonly (readonly (readonly (number | null)[])[])[];
  /** One scale for all criteria, or one per criterion. */
  readonly scale: PanelScale | readonly PanelScale[];
  /** Which centre becomes the value of the panel. Default `median`; both are always reported. */
  readonly aggregation?: 'median' | 'mean';
}

/** What `panelScores` answers beside the scores may be spread into the call with them. */
const KEYS: KeysOf<AggregatePanelInput> & Readonly<Record<string, true>> = {
  scores: true,
  scale: true,
  aggregation: true,
  assessors: true,
  alternatives: true,
  criteria: true,
  issues: true,
};

/** A score away from the centre of the panel, kept with who gave it. */
export interface MinorityScore {
  readonly assessor: number;
  readonly score: number;
}

/** Everything the panel said of one alternative on one criterion. Nothing is `null` but what nobody scored. */
export interface PanelCell {
  /** How many scored, and how many did not. */
  readonly assessors: number;
  readonly missing: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Standard deviation (n − 1); `null` below two scores. */
  readonly standardDeviation: number | null;
  /** Range between the quartiles. */
  readonly iqr: number | null;
  /** RAND/UCLA disagreement on the scale brought to 1–9 (IPR > IPRAS); `null` below two scores. */
  readonly disagreement: boolean | null;
  /** Scores in another third of the scale than the median, kept as they are. */
  readonly minority: readonly MinorityScore[];
}

/** How much the panel splits on one criterion. */
export interface CriterionSplit {
  readonly criterion: number;
  /** Alternatives on which the panel disagrees. */
  readonly disagreements: readonly number[];
  /** Share of the alternatives that at least two assessors scored; `null` when there is none. */
  readonly disagreementShare: number | null;
  /** Mean distance of the scores to the median of their alternative, as a share of the scale; `null` when there is nothing to compare. */
  readonly meanSpread: number | null;
}

/** What {@link aggregatePanel} answers. */
export interface PanelResult {
  /** `values[i][k]`: the centre that was asked for; `null` when nobody scored. */
  readonly values: readonly (readonly (number | null)[])[];
  /** `cells[i][k]`: what is behind it. */
  readonly cells: readonly (readonly PanelCell[])[];
  /** One per criterion, in the order of the criteria. */
  readonly splits: readonly CriterionSplit[];
  /** Criteria the panel splits on most: most disagreements, then widest spread; several when equal, none when everybody agrees. */
  readonly splitOn: readonly number[];
  /** Scores that nobody gave, over all assessors. */
  readonly missing: number;
  readonly conventions: {
    readonly aggregation: 'median' | 'mean';
    readonly scales: readonly PanelScale[];
    readonly disagreement: 'rand-ucla-ipras-on-1-to-9';
    readonly quantiles: 'type-7';
    readonly missing: 'left-out';
  };
}

/**
 * Several assessors become one table, and nothing of what divides them is lost: spread, disagreement, minority scores and the criterion the
 * panel splits on stay beside every value. A missing score stays missing.
 *
 * Disagreement is RAND/UCLA's: each scale is brought to 1–9 by a straight line, then the range between the 30th and 70th percentile is
 * compared with what symmetry allows. The minority are the scores in another third of the scale than the median.
 *
 * Source: Fitch K. et al. (2001) The RAND/UCLA Appropriateness Method User's Manual, RAND MR-1269.
 *
 * @throws PlanSanteError when assessors scored different tables, or a score leaves its scale.
 * @example
 * ```ts
 * import { aggregatePanel } from 'plan-sante/scoring';
 * const { values, cells, splitOn } = aggregatePanel({
 *   scores: [[[4, 1]], [[4, 5]], [[5, null]]],
 *   scale: [1, 5],
 * });
 * values; // [[4, 3]]
 * cells[0]?.[1]?.disagreement; // true: 1 and 5 are far apart
 * splitOn; // [1]
 * ```
 */
export function aggregatePanel(input: AggregatePanelInput): PanelResult {
  requireInput('aggregatePanel', input, KEYS);
  const { aggregation = 'median' } = input;
  if (aggregation !== 'median' && aggregation !== 'mean') throw refuse("aggregation 'median' or 'mean'", aggregation);
  const panel = readPanel(input.scores);
  const table = panel[0] as readonly (readonly (number | null)[])[];
  const scales = readScales(input.scale, table[0]?.length ?? 0);
  checkScores(panel, scales);

  const cells = table.map((row, i) =>
    row.map((_, k) =>
      cellOf(
        panel.map((scores) => scores[i]?.[k] ?? null),
        scales[k] as PanelScale,
      ),
    ),
  );
  const splits = scales.map((scale, k) => splitOf(panel, cells, k, scale));
  return {
    values: cells.map((row) => row.map((cell) => cell[aggregation])),
    cells,
    splits,
    splitOn: mostSplit(splits),
    missing: cells.flat().reduce((sum, cell) => sum + cell.missing, 0),
    conventions: {
      aggregation,
      scales,
      disagreement: 'rand-ucla-ipras-on-1-to-9',
      quantiles: 'type-7',
      missing: 'left-out',
    },
  };
}

function cellOf(scores: readonly (number | null)[], scale: PanelScale): PanelCell {
  const sorted = sortedKnown(scores);
  const assessors = sorted.length;
  const missing = scores.length - assessors;
  if (assessors === 0)
    return {
      assessors,
      missing,
      mean: null,
      median: null,
      lowest: null,
      highest: null,
      standardDeviation: null,
      iqr: null,
      disagreement: null,
      minority: [],
    };
  const lowest = sorted[0] as number;
  const highest = sorted[assessors - 1] as number;
  const mean = decimalMean(sorted);
  const onNine = sorted.map((score) => toNine(score, scale));
  const spread = panelSpread(onNine);
  const centre = thirdOf(spread.median);
  const minority = scores.flatMap((score, assessor) =>
    score === null || thirdOf(toNine(score, scale)) === centre ? [] : [{ assessor, score }],
  );
  return {
    assessors,
    missing,
    mean,
    median: quantile(sorted, 0.5),
    lowest,
    highest,
    standardDeviation: assessors < 2 ? null : deviation(sorted, mean, highest - lowest),
    iqr: quantile(sorted, 0.75) - quantile(sorted, 0.25),
    disagreement: assessors < 2 ? null : spread.disagreement,
    minority,
  };
}

/** In units of the range, so that no square can overflow. */
function deviation(sorted: readonly number[], mean: number, range: number): number {
  if (range === 0) return 0;
  const squares = sorted.reduce((sum, score) => sum + ((score - mean) / range) ** 2, 0);
  return range * Math.sqrt(squares / (sorted.length - 1));
}

function toNine(score: number, [lowest, highest]: PanelScale): number {
  return 1 + (8 * (score - lowest)) / (highest - lowest);
}

function splitOf(
  panel: readonly (readonly (readonly (number | null)[])[])[],
  cells: readonly (readonly PanelCell[])[],
  criterion: number,
  [lowest, highest]: PanelScale,
): CriterionSplit {
  const disagreements: number[] = [];
  let compared = 0;
  let distance = 0;
  let scored = 0;
  cells.forEach((row, i) => {
    const cell = row[criterion] as PanelCell;
    if (cell.assessors < 2 || cell.median === null) return;
    compared++;
    if (cell.disagreement === true) disagreements.push(i);
    // In the order of the scores, so that the order of the assessors changes no digit.
    for (const score of sortedKnown(panel.map((scores) => scores[i]?.[criterion] ?? null))) {
      distance += Math.abs(score - cell.median) / (highest - lowest);
      scored++;
    }
  });
  return {
    criterion,
    disagreements,
    disagreementShare: compared === 0 ? null : disagreements.length / compared,
    meanSpread: scored === 0 ? null : distance / scored,
  };
}

function mostSplit(splits: readonly CriterionSplit[]): number[] {
  const most = greatestOf(splits.map(({ disagreementShare }) => disagreementShare ?? 0));
  const split = splits.filter(({ disagreementShare }) => (disagreementShare ?? 0) === most);
  const widest = greatestOf(split.map(({ meanSpread }) => meanSpread ?? 0));
  if (widest === 0) return [];
  return split.filter(({ meanSpread }) => !isBelow(meanSpread ?? 0, widest)).map(({ criterion }) => criterion);
}

function readPanel(scores: unknown): (number | null)[][][] {
  if (!Array.isArray(scores) || scores.length === 0) throw refuse('scores: at least one assessor', scores);
  const panel = Array.from(scores as readonly unknown[], (table, j) =>
    readRows<null>('aggregatePanel', `scores[${j}]`, table, { missing: true }),
  );
  const [first] = panel;
  const size = `${first?.length} by ${first?.[0]?.length}`;
  const odd = panel.findIndex((table) => table.length !== first?.length || table[0]?.length !== first[0]?.length);
  if (odd >= 0)
    throw refuse(
      `a table of ${size} at scores[${odd}], as for the first assessor`,
      `${panel[odd]?.length} by ${panel[odd]?.[0]?.length}`,
    );
  return panel;
}

/** Scores on larger scales would overflow on the way to 1–9. */
const LARGEST = 1e300;

function readScales(scale: AggregatePanelInput['scale'], count: number): PanelScale[] {
  if (!Array.isArray(scale)) throw refuse('scale: [lowest, highest], or one per criterion', scale);
  const list = (
    scale.some((end) => Array.isArray(end)) ? scale : Array.from({ length: count }, () => scale)
  ) as readonly PanelScale[];
  if (list.length !== count) throw refuse(`one scale per criterion (${count})`, scale);
  return Array.from(list, (one, k) => {
    if (!isScale(one, LARGEST)) throw refuse(`a scale [lowest, highest] that rises, for criterion ${k}`, one);
    return [one[0], one[1]];
  });
}

function checkScores(panel: readonly (readonly (readonly (number | null)[])[])[], scales: readonly PanelScale[]): void {
  panel.forEach((table, j) => {
    table.forEach((row, i) => {
      row.forEach((score, k) => {
        const [lowest, highest] = scales[k] as PanelScale;
        if (score !== null && (score < lowest || score > highest))
          throw refuse(`a score from ${lowest} to ${highest} at scores[${j}][${i}][${k}]`, score);
      });
    });
  });
}

function refuse(expected: string, received: unknown): PlanSanteError {
  return new PlanSanteError({ function: 'aggregatePanel', expected, received });
}
