import { type KeysOf, PlanSanteError } from '../../errors/index.ts';
import { decimalMean } from '../../internal/decimal.ts';
import { greatestOf } from '../../internal/extremes.ts';
import { quantile } from '../../internal/quantile.ts';
import { isBelow } from '../../internal/tolerance.ts';
import { isScale, requireInput } from '../../mcda/matrix/index.ts';
import { panelSpread, thirdOf } from '../health/index.ts';
import { type FlatPanel, readPanel } from './read-panel.ts';

/** Ends of a scale of scores. */
export type PanelScale = readonly [lowest: number, highest: number];

/** What {@link aggregatePanel} reads. */
export interface AggregatePanelInput {
  /** `scores[j][i][k]`: assessor j on alternative i, criterion k; `null` when not scored. Or the same end to end. */
  readonly scores: readonly (readonly (readonly (number | null)[])[])[] | FlatPanel;
  /** One scale for all criteria, or one per criterion. */
  readonly scale: PanelScale | readonly PanelScale[];
  /** Which centre becomes the value of the panel. Default `median`; both are always reported. */
  readonly aggregation?: 'median' | 'mean';
  /** Whether the scores of the minority are `listed` in each cell (default) or only `counted`, as a hundred million of them must be. */
  readonly minority?: 'listed' | 'counted';
}

/** What `panelScores` answers beside the scores may be spread into the call with them. */
const KEYS: KeysOf<AggregatePanelInput> & Readonly<Record<string, true>> = {
  scores: true,
  scale: true,
  aggregation: true,
  minority: true,
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
  /** How many scores lie in another third of the scale than the median. */
  readonly minorityCount: number;
  /** These scores, kept as they are; empty where they are only counted. */
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
 * Cost O(scores × log assessors). A panel of a hundred million scores comes end to end in a typed array ({@link FlatPanel}), with
 * `minority: 'counted'`.
 *
 * Source: Fitch K. et al. (2001) The RAND/UCLA Appropriateness Method User's Manual, RAND MR-1269, Santa Monica.
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
  const { aggregation = 'median', minority = 'listed' } = input;
  if (aggregation !== 'median' && aggregation !== 'mean') throw refuse("aggregation 'median' or 'mean'", aggregation);
  if (minority !== 'listed' && minority !== 'counted') throw refuse("minority 'listed' or 'counted'", minority);
  const panel = readPanel(input.scores);
  const scales = readScales(input.scale, panel.criteria);
  const tallies = scales.map((): SplitTally => ({ disagreements: [], compared: 0, distance: 0, scored: 0 }));
  const row = new Float64Array(panel.assessors * panel.criteria);
  const scratch: Scratch = { sorted: new Float64Array(panel.assessors), nine: new Float64Array(panel.assessors) };
  let missing = 0;
  const cells = Array.from({ length: panel.alternatives }, (_, i) => {
    panel.copyRow(i, row);
    return scales.map((scale, k) => {
      const scores = row.subarray(k * panel.assessors, (k + 1) * panel.assessors);
      const place = { alternative: i, criterion: k };
      const cell = cellOf(scores, scale, minority, tallies[k] as SplitTally, place, scratch);
      missing += cell.missing;
      return cell;
    });
  });
  const splits = tallies.map(splitOf);
  return {
    values: cells.map((cellsOfRow) => cellsOfRow.map((cell) => cell[aggregation])),
    cells,
    splits,
    splitOn: mostSplit(splits),
    missing,
    conventions: {
      aggregation,
      scales,
      disagreement: 'rand-ucla-ipras-on-1-to-9',
      quantiles: 'type-7',
      missing: 'left-out',
    },
  };
}

/** Room that every cell uses anew. */
interface Scratch {
  readonly sorted: Float64Array;
  readonly nine: Float64Array;
}

/** Where a cell stands. */
interface Place {
  readonly alternative: number;
  readonly criterion: number;
}

/** What a criterion has come to over the cells so far. */
interface SplitTally {
  readonly disagreements: number[];
  compared: number;
  distance: number;
  scored: number;
}

const NOBODY = { mean: null, median: null, lowest: null, highest: null, standardDeviation: null, iqr: null } as const;

function cellOf(
  scores: Float64Array,
  scale: PanelScale,
  minority: 'listed' | 'counted',
  tally: SplitTally,
  place: Place,
  scratch: Scratch,
): PanelCell {
  const sorted = sortedInto(scratch.sorted, scores);
  const assessors = sorted.length;
  const missing = scores.length - assessors;
  if (assessors === 0) return { assessors, missing, ...NOBODY, disagreement: null, minorityCount: 0, minority: [] };
  const lowest = sorted[0] as number;
  const highest = sorted[assessors - 1] as number;
  if (lowest < scale[0] || highest > scale[1]) throw outside(scores, scale, place);
  // A scale has few steps: what many said is worked out once. In the order of the scores, never of the assessors.
  const { values, counts } = runsOf(sorted);
  const mean = decimalMean(values, counts);
  const median = quantile(sorted, 0.5);
  const nine = scratch.nine.subarray(0, assessors);
  for (let at = 0; at < assessors; at++) nine[at] = toNine(sorted[at] as number, scale);
  const spread = panelSpread(nine);
  const disagreement = assessors < 2 ? null : spread.disagreement;
  if (assessors > 1) {
    tally.compared++;
    if (disagreement === true) tally.disagreements.push(place.alternative);
    for (const [at, value] of values.entries())
      tally.distance += ((counts[at] as number) * Math.abs(value - median)) / (scale[1] - scale[0]);
    tally.scored += assessors;
  }
  const centre = thirdOf(spread.median);
  const isApart = values.map((value) => thirdOf(toNine(value, scale)) !== centre);
  const minorityCount = counts.reduce((sum, count, at) => sum + (isApart[at] === true ? count : 0), 0);
  return {
    assessors,
    missing,
    mean,
    median,
    lowest,
    highest,
    standardDeviation: assessors < 2 ? null : deviation(values, counts, mean, assessors),
    iqr: quantile(sorted, 0.75) - quantile(sorted, 0.25),
    disagreement,
    minorityCount,
    minority:
      minority === 'counted' || minorityCount === 0
        ? []
        : listed(scores, new Set(values.filter((_, at) => isApart[at]))),
  };
}

function listed(scores: Float64Array, apart: ReadonlySet<number>): MinorityScore[] {
  const found: MinorityScore[] = [];
  for (const [assessor, score] of scores.entries()) if (apart.has(score)) found.push({ assessor, score });
  return found;
}

/** The scores that are there, in ascending order. */
function sortedInto(room: Float64Array, scores: Float64Array): Float64Array {
  let count = 0;
  for (let j = 0; j < scores.length; j++) {
    const score = scores[j] as number;
    if (!Number.isNaN(score)) room[count++] = score;
  }
  return room.subarray(0, count).sort();
}

/** Each value once, with how often it stands there. */
function runsOf(sorted: Float64Array): { readonly values: number[]; readonly counts: number[] } {
  const values: number[] = [];
  const counts: number[] = [];
  let start = 0;
  for (let at = 1; at <= sorted.length; at++) {
    if (sorted[at] === sorted[start]) continue;
    values.push(sorted[start] as number);
    counts.push(at - start);
    start = at;
  }
  return { values, counts };
}

/** In units of the range, so that no square can overflow. */
function deviation(values: readonly number[], counts: readonly number[], mean: number, assessors: number): number {
  const range = (values.at(-1) as number) - (values[0] as number);
  if (range === 0) return 0;
  const squares = values.reduce((sum, value, at) => sum + (counts[at] as number) * ((value - mean) / range) ** 2, 0);
  return range * Math.sqrt(squares / (assessors - 1));
}

function toNine(score: number, [lowest, highest]: PanelScale): number {
  return 1 + (8 * (score - lowest)) / (highest - lowest);
}

function splitOf({ disagreements, compared, distance, scored }: SplitTally, criterion: number): CriterionSplit {
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

/** Names the first score that leaves its scale. */
function outside(
  scores: Float64Array,
  [lowest, highest]: PanelScale,
  { alternative, criterion }: Place,
): PlanSanteError {
  const j = scores.findIndex((score) => score < lowest || score > highest);
  return refuse(`a score from ${lowest} to ${highest} at scores[${j}][${alternative}][${criterion}]`, scores[j]);
}

function refuse(expected: string, received: unknown): PlanSanteError {
  return new PlanSanteError({ function: 'aggregatePanel', expected, received });
}
