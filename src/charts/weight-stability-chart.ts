import { requireParts } from '../errors/index.ts';
import { type Locale, messageLocale, percentage, requireOptions, wordingIn } from '../i18n/index.ts';
import type { Prioritisation, StabilityInterval, WeightStability } from '../scoring/index.ts';
import { axis } from './axis.ts';
import { type ChartTable, tableInWords } from './chart-table.ts';
import { type Say, sayIn } from './chart-words.ts';
import { fillOf, frame, GREY, INK } from './frame.ts';
import { requireRanking, scopeNotes, tableLines } from './require-ranking.ts';
import { clipped, element, named, type Svg, textAt } from './svg.ts';

const WIDTH = 860;
const LABELS = 330;
const RIGHT = 70;
const ROW = 44;
const TOP = 104;
const SHARE = WIDTH - LABELS - RIGHT;

/**
 * How far each weight can move before the first place (thick bar) or the funded set (thin bar below it) changes; the dot is the
 * weight now, and whoever takes over is named at the end of the bar. The stability must come from `result.table`.
 *
 * @example
 * ```ts
 * import { weightStabilityChart } from 'plan-sante/charts';
 * import { contratLocalDeSanteModel, prioritise, weightStability } from 'plan-sante/scoring';
 * const scores = { gravity: 3, 'perceived-importance': 4, frequency: 5, 'socio-economic-impact': 2, feasibility: 5 };
 * const result = prioritise(contratLocalDeSanteModel, [{ id: 'a', scores }, { id: 'b', scores: { ...scores, gravity: 5 } }]);
 * if (result.table !== null) weightStabilityChart(result, weightStability(result.table)).startsWith('<svg'); // true
 * ```
 */
export function weightStabilityChart(
  result: Prioritisation,
  stability: WeightStability,
  options: { readonly locale?: Locale } = {},
): string {
  requireOptions('weightStabilityChart', options, { locale: true });
  const { locale = 'fr' } = options;
  requireRanking('weightStabilityChart', result);
  requireParts('weightStabilityChart', 'what weightStability gives', stability, ['winners', 'criteria']);
  const say = sayIn(locale);
  const title = say('stability-title', { title: wordingIn(result.model.title, locale) });
  const bottom = TOP + stability.criteria.length * ROW;
  const table = weightStabilityTable(result, stability, { locale });
  const notes = [...(result.illustrative ? [say('illustrative', {})] : []), ...scopeNotes(result, say)];
  const rows = stability.criteria.map((criterion, index) =>
    rowOf(result, criterion, TOP + index * ROW, index, say, locale),
  );
  return frame(
    {
      title,
      description: [say('stability-description', {}), ...notes, tableInWords(table)].join(' '),
      language: messageLocale(locale),
      width: WIDTH,
      height: bottom + 24 + notes.length * 20,
    },
    textAt(20, 26, title, { 'font-size': 16, 'font-weight': 'bold' }),
    legend(stability, say),
    axis(
      TOP,
      bottom,
      [0, 0.25, 0.5, 0.75, 1].map((share) => ({ x: xOf(share), word: percentage(share, locale) })),
    ),
    ...rows,
    ...notes.map((note, index) => textAt(20, bottom + 30 + index * 20, note, { fill: GREY })),
  );
}

/** The figures of {@link weightStabilityChart}. */
export function weightStabilityTable(
  result: Prioritisation,
  stability: WeightStability,
  options: { readonly locale?: Locale } = {},
): ChartTable {
  requireOptions('weightStabilityTable', options, { locale: true });
  const { locale = 'fr' } = options;
  requireRanking('weightStabilityTable', result);
  requireParts('weightStabilityTable', 'what weightStability gives', stability, ['winners', 'criteria']);
  const { criteria, funded } = stability;
  const say = sayIn(locale);
  const ends = (interval: StabilityInterval | null) =>
    interval === null ? ['–', '–'] : [percentage(interval.min, locale), percentage(interval.max, locale)];
  const fundedHeader = funded === null ? [] : [say('funded-from', {}), say('funded-to', {})];
  return {
    caption: say('stability-title', { title: wordingIn(result.model.title, locale) }),
    header: [
      say('criterion', {}),
      say('weight-now', {}),
      say('winner-from', {}),
      say('winner-to', {}),
      ...fundedHeader,
    ],
    rows: criteria.map(({ criterion, weight, winner, funded: set }) => [
      wordingIn(result.criteria[criterion]?.label, locale),
      percentage(weight, locale),
      ...ends(winner),
      ...(funded === null ? [] : ends(set)),
    ]),
  };
}

function xOf(share: number): number {
  return LABELS + share * SHARE;
}

function legend({ funded }: WeightStability, say: Say): Svg {
  const entry = (x: number, height: number, fill: string, word: string) =>
    element('g', {}, element('rect', { x, y: 60 - height / 2, width: 28, height, fill }), textAt(x + 36, 64, word));
  return element(
    'g',
    {},
    entry(LABELS, 14, fillOf(0), say('same-winner', {})),
    ...(funded === null ? [] : [entry(LABELS + 170, 5, fillOf(1), say('same-funded', {}))]),
    element('circle', { cx: LABELS + 360, cy: 60, r: 5, fill: '#ffffff', stroke: INK, 'stroke-width': 2 }),
    textAt(LABELS + 372, 64, say('weight-now', {})),
  );
}

function rowOf(
  result: Prioritisation,
  { criterion, weight, winner, funded }: WeightStability['criteria'][number],
  y: number,
  index: number,
  say: Say,
  locale: Locale,
): Svg {
  const label = wordingIn(result.criteria[criterion]?.label, locale) || String(index + 1);
  const middle = y + 16;
  const words = {
    label,
    weight: percentage(weight, locale),
    min: percentage(winner.min, locale),
    max: percentage(winner.max, locale),
  };
  return named(
    say('stability-row', words),
    textAt(20, middle + 5, clipped(label, 44)),
    bar(winner, middle, 14, fillOf(0)),
    ...(funded === null ? [] : [bar(funded, middle + 14, 5, fillOf(1))]),
    ...rivals(result, winner, middle),
    element('circle', { cx: xOf(weight), cy: middle, r: 5, fill: '#ffffff', stroke: INK, 'stroke-width': 2 }),
  );
}

/** A range of a single point is still to be seen. */
function bar({ min, max }: StabilityInterval, middle: number, height: number, fill: string): Svg {
  const width = Math.max(2, (max - min) * SHARE);
  return element('rect', { x: xOf(min), y: middle - height / 2, width, height, fill });
}

/** Who takes over, beside the end of the bar where it happens. */
function rivals(result: Prioritisation, { min, max, below, above }: StabilityInterval, middle: number): Svg[] {
  const nameAt = (row: number) => clipped(tableLines(result)[row]?.id ?? '', 8);
  const style = { 'font-size': 11, fill: GREY };
  return [
    ...(below === null
      ? []
      : [textAt(xOf(min) - 4, middle + 4, nameAt(below.behind), { ...style, 'text-anchor': 'end' })]),
    ...(above === null ? [] : [textAt(xOf(max) + 6, middle + 4, nameAt(above.behind), style)]),
  ];
}
