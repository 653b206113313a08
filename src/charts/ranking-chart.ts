import { decimal, type Locale, messageLocale, wordingIn } from '../i18n/index.ts';
import type { Prioritisation } from '../scoring/index.ts';
import { axis } from './axis.ts';
import { type ChartTable, tableInWords } from './chart-table.ts';
import { nameOf, type Say, sayIn } from './chart-words.ts';
import { fillOf, frame, GREY, letterOf } from './frame.ts';
import { requireRanking } from './require-ranking.ts';
import { clipped, element, named, type Svg, textAt } from './svg.ts';

/** Options of the charts of a ranking. */
export interface RankingChartOptions {
  /** Default `fr`. */
  readonly locale?: Locale;
  /** Most lines drawn; the rest is counted in words. Default 40. */
  readonly lines?: number;
}

const WIDTH = 860;
const LABELS = 330;
const ROW = 28;
const BAR = 18;
/** Room for the score at the end of a bar. */
const SCORE = 60;
const LETTER_NEEDS = 12;
const POINT = (WIDTH - LABELS - SCORE - 20) / 100;

/**
 * A ranking as stacked bars: each segment is what one criterion adds, marked by a letter as well as by colour; an alternative
 * with missing scores is drawn as the interval in which its score lies. Returns SVG text with title and description.
 *
 * @example
 * ```ts
 * import { rankingChart } from 'plan-sante/charts';
 * import { contratLocalDeSanteModel, prioritise } from 'plan-sante/scoring';
 * const scores = { gravity: 3, 'perceived-importance': 4, frequency: 5, 'socio-economic-impact': 2, feasibility: 5 };
 * const svg = rankingChart(prioritise(contratLocalDeSanteModel, [{ id: 'sommeil', scores }]), { locale: 'en' });
 * svg.startsWith('<svg'); // true
 * ```
 */
export function rankingChart(result: Prioritisation, { locale = 'fr', lines = 40 }: RankingChartOptions = {}): string {
  requireRanking('rankingChart', result);
  const say = sayIn(locale);
  const bars = [
    ...result.ranking.map((line) => ({ kind: 'bar' as const, line })),
    ...result.incomplete.map((line) => ({ kind: 'interval' as const, line })),
  ];
  const shown = bars.slice(0, Math.max(1, lines));
  const legend = legendOf(result, locale);
  const top = 50 + legend.height;
  const notes = [
    ...(result.illustrative ? [say('illustrative', {})] : []),
    ...(result.ranking.some((line) => line.provisional) ? [say('provisional', {})] : []),
    ...(bars.length > shown.length ? [say('left-off', { count: bars.length - shown.length })] : []),
    ...(bars.length === 0 ? [say('ranking-empty', {})] : []),
  ];
  const bottom = top + shown.length * ROW;
  const drawn = shown.map(({ kind, line }, index) => {
    const y = top + index * ROW;
    return kind === 'bar' ? barOf(line, y, locale) : intervalOf(line, y, say, locale);
  });
  const title = say('ranking-title', { title: wordingIn(result.model.title, locale) });
  return frame(
    {
      title,
      description: describe(result, locale),
      language: messageLocale(locale),
      width: WIDTH,
      height: bottom + 30 + notes.length * 20,
    },
    textAt(20, 26, title, { 'font-size': 16, 'font-weight': 'bold' }),
    legend.drawing,
    axis(
      top,
      bottom,
      [0, 25, 50, 75, 100].map((points) => ({ x: LABELS + points * POINT, word: decimal(points, 0, locale) })),
    ),
    ...drawn,
    ...notes.map((note, index) => textAt(20, bottom + 38 + index * 20, note, { fill: GREY })),
  );
}

/** The figures of {@link rankingChart}. */
export function rankingTable(result: Prioritisation, { locale = 'fr' }: { readonly locale?: Locale } = {}): ChartTable {
  requireRanking('rankingTable', result);
  const say = sayIn(locale);
  const criteria = result.criteria.map((criterion) => wordingIn(criterion.label, locale));
  const parts = (line: { readonly contributions: Prioritisation['ranking'][number]['contributions'] }) =>
    line.contributions.map(({ contribution }) => (contribution === null ? '–' : decimal(contribution, 1, locale)));
  const range = ({ interval }: Prioritisation['incomplete'][number]) =>
    interval === null
      ? '–'
      : say('range', { min: decimal(interval.min, 1, locale), max: decimal(interval.max, 1, locale) });
  return {
    caption: say('ranking-title', { title: wordingIn(result.model.title, locale) }),
    header: [say('rank', {}), say('alternative', {}), say('score', {}), ...criteria],
    rows: [
      ...result.ranking.map((line) => [
        String(line.rank),
        nameOf(line, locale),
        decimal(line.score, 1, locale),
        ...parts(line),
      ]),
      ...result.incomplete.map((line) => [say('no-rank', {}), nameOf(line, locale), range(line), ...parts(line)]),
      ...result.excluded.map((line) => [say('excluded', {}), nameOf(line, locale), '–', ...parts(line)]),
    ],
  };
}

function describe(result: Prioritisation, locale: Locale): string {
  const say = sayIn(locale);
  const [first] = result.ranking;
  if (first === undefined) return say('ranking-empty', {});
  const facts = {
    count: result.ranking.length,
    first: nameOf(first, locale),
    score: decimal(first.score, 1, locale),
  };
  const illustrative = result.illustrative ? ` ${say('illustrative', {})}` : '';
  return `${say('ranking-description', facts)}${illustrative} ${tableInWords(rankingTable(result, { locale }))}`;
}

interface Legend {
  readonly drawing: Svg;
  readonly height: number;
}

/** One line per criterion, so that long labels need no measuring. */
function legendOf({ criteria }: Prioritisation, locale: Locale): Legend {
  const lines = criteria.map(({ label, weight }, index) => {
    const y = 44 + index * 20;
    return element(
      'g',
      {},
      element('rect', { x: LABELS, y, width: 16, height: 14, fill: fillOf(index) }),
      textAt(LABELS + 8, y + 11, letterOf(index), { fill: '#ffffff', 'font-size': 11, 'text-anchor': 'middle' }),
      textAt(LABELS + 24, y + 12, `${clipped(wordingIn(label, locale), 60)} (${decimal(100 * weight, 0, locale)} %)`),
    );
  });
  return { drawing: element('g', {}, ...lines), height: criteria.length * 20 + 24 };
}

function barOf(line: Prioritisation['ranking'][number], y: number, locale: Locale): Svg {
  const segments: Svg[] = [];
  let x = LABELS;
  line.contributions.forEach(({ contribution }, index) => {
    const width = Math.max(0, contribution ?? 0) * POINT;
    if (width <= 0) return;
    segments.push(element('rect', { x, y: y + 4, width, height: BAR, fill: fillOf(index), stroke: '#ffffff' }));
    if (width >= LETTER_NEEDS)
      segments.push(
        textAt(x + width / 2, y + 17, letterOf(index), { fill: '#ffffff', 'font-size': 11, 'text-anchor': 'middle' }),
      );
    x += width;
  });
  const score = decimal(line.score, 1, locale);
  const mark = line.provisional ? ' (?)' : '';
  return named(
    `${line.rank}. ${nameOf(line, locale)} : ${score}`,
    textAt(20, y + 17, clipped(`${line.rank}. ${nameOf(line, locale)}`, 44)),
    ...segments,
    textAt(x + 6, y + 17, `${score}${mark}`, { 'font-weight': 'bold' }),
  );
}

function intervalOf(line: Prioritisation['incomplete'][number], y: number, say: Say, locale: Locale): Svg {
  const name = `${nameOf(line, locale)} (${say('no-rank', {})})`;
  const label = textAt(20, y + 17, clipped(name, 44), { 'font-style': 'italic' });
  if (line.interval === null) return named(name, label);
  const { min, max } = line.interval;
  const range = say('range', { min: decimal(min, 1, locale), max: decimal(max, 1, locale) });
  const from = LABELS + min * POINT;
  const to = LABELS + max * POINT;
  const middle = y + 13;
  const stroke = { stroke: GREY, 'stroke-width': 2 };
  return named(
    `${name} : ${range}`,
    label,
    element('line', { x1: from, y1: middle, x2: to, y2: middle, ...stroke, 'stroke-dasharray': '5 3' }),
    element('line', { x1: from, y1: middle - 6, x2: from, y2: middle + 6, ...stroke }),
    element('line', { x1: to, y1: middle - 6, x2: to, y2: middle + 6, ...stroke }),
    textAt(to + 6, y + 17, range, { fill: GREY, 'font-size': 11 }),
  );
}
