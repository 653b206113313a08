import { decimal, type Locale, messageLocale, rankWords, requireOptions, wordingIn } from '../i18n/index.ts';
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
/** Room for the score and the possible ranks at the end of a bar. */
const SCORE = 170;
const LETTER_NEEDS = 12;
const POINT = (WIDTH - LABELS - SCORE - 20) / 100;

/**
 * A ranking as stacked bars: each segment is what one criterion adds, marked by a letter as well as by colour; an alternative
 * with missing scores is drawn as the interval in which its score lies, and whoever is excluded stands below, hollow, with the score
 * that it would have. Returns SVG text with title and description.
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
export function rankingChart(result: Prioritisation, options: RankingChartOptions = {}): string {
  requireOptions('rankingChart', options, { locale: true, lines: true });
  const { locale = 'fr', lines = 40 } = options;
  requireRanking('rankingChart', result);
  const say = sayIn(locale);
  const bars = [
    ...result.ranking.map((line) => ({ kind: 'bar' as const, line })),
    ...result.incomplete.map((line) => ({ kind: 'interval' as const, line })),
    ...result.excluded.map((line) => ({ kind: 'out' as const, line })),
  ];
  const shown = bars.slice(0, Math.max(1, lines));
  const legend = legendOf(result, locale);
  const top = 50 + legend.height;
  const admitted = shown.filter(({ kind }) => kind !== 'out').length;
  const gap = admitted < shown.length ? ROW : 0;
  const notes = [
    ...(result.illustrative ? [say('illustrative', {})] : []),
    ...([...result.ranking, ...result.incomplete].some((line) => line.mayBeExcluded) ? [say('provisional', {})] : []),
    ...(bars.length > shown.length ? [say('left-off', { count: bars.length - shown.length })] : []),
    ...(bars.length === 0 ? [say('ranking-empty', {})] : []),
  ];
  const bottom = top + shown.length * ROW + gap;
  const drawn = shown.map(({ kind, line }, index) => {
    const y = top + index * ROW + (kind === 'out' ? gap : 0);
    if (kind === 'bar') return barOf(line, y, locale);
    return kind === 'interval' ? intervalOf(line, y, say, locale) : excludedBar(line, y, say, locale);
  });
  const excludedTitle =
    gap === 0
      ? []
      : [textAt(20, top + admitted * ROW + 19, say('excluded-for-the-record', {}), { 'font-weight': 'bold' })];
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
    ...excludedTitle,
    ...notes.map((note, index) => textAt(20, bottom + 38 + index * 20, note, { fill: GREY })),
  );
}

/** The figures of {@link rankingChart}. */
export function rankingTable(result: Prioritisation, options: { readonly locale?: Locale } = {}): ChartTable {
  requireOptions('rankingTable', options, { locale: true });
  const { locale = 'fr' } = options;
  requireRanking('rankingTable', result);
  const say = sayIn(locale);
  const criteria = result.criteria.map((criterion) => wordingIn(criterion.label, locale));
  const parts = (line: { readonly contributions: Prioritisation['ranking'][number]['contributions'] }) =>
    line.contributions.map(({ contribution }) => (contribution === null ? '–' : decimal(contribution, 1, locale)));
  const ranks = (line: Parameters<typeof rankWords>[0]) => rankWords(line, locale);
  return {
    caption: say('ranking-title', { title: wordingIn(result.model.title, locale) }),
    header: [say('rank', {}), say('alternative', {}), say('score', {}), say('possible-ranks', {}), ...criteria],
    rows: [
      ...result.ranking.map((line) => [
        String(line.rank),
        nameOf(line, locale),
        decimal(line.score, 1, locale),
        ranks(line),
        ...parts(line),
      ]),
      ...result.incomplete.map((line) => [
        say('no-rank', {}),
        nameOf(line, locale),
        between(line.interval, say, locale),
        ranks(line),
        ...parts(line),
      ]),
      ...result.excluded.map((line) => [
        say('excluded', {}),
        nameOf(line, locale),
        between(line.interval, say, locale),
        '–',
        ...parts(line),
      ]),
    ],
  };
}

function between(interval: Prioritisation['excluded'][number]['interval'], say: Say, locale: Locale): string {
  if (interval === null) return '–';
  const [min, max] = [decimal(interval.min, 1, locale), decimal(interval.max, 1, locale)];
  return min === max ? min : say('range', { min, max });
}

/** Who is first is said only of what stays first whatever is still open. */
function describe(result: Prioritisation, locale: Locale): string {
  const say = sayIn(locale);
  const { ranking, excluded } = result;
  const [first] = ranking;
  if (first === undefined && result.incomplete.length === 0) return say('ranking-empty', {});
  const isSure = first !== undefined && first.worstRank === 1 && !first.mayBeExcluded && first.tiedWith.length === 0;
  return [
    say('ranking-description', { count: ranking.length }),
    ...(isSure ? [say('first-sure', { first: nameOf(first, locale), score: decimal(first.score, 1, locale) })] : []),
    ...(excluded.length > 0 ? [say('excluded-count', { count: excluded.length })] : []),
    ...(result.illustrative ? [say('illustrative', {})] : []),
    tableInWords(rankingTable(result, { locale })),
  ].join(' ');
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
  const ranks = rankWords(line, locale);
  const mark = ranks === String(line.rank) ? '' : ` (${ranks})`;
  const score = `${decimal(line.score, 1, locale)}${mark}`;
  return named(
    `${line.rank}. ${nameOf(line, locale)} : ${score}`,
    textAt(20, y + 17, clipped(`${line.rank}. ${nameOf(line, locale)}`, 44)),
    ...segments,
    textAt(x + 6, y + 17, score, { 'font-weight': 'bold' }),
  );
}

function intervalOf(line: Prioritisation['incomplete'][number], y: number, say: Say, locale: Locale): Svg {
  const name = `${nameOf(line, locale)} (${say('no-rank', {})})`;
  const label = textAt(20, y + 17, clipped(name, 44), { 'font-style': 'italic' });
  if (line.interval === null) return named(name, label);
  const { min, max } = line.interval;
  const range = `${between(line.interval, say, locale)} (${rankWords(line, locale)})`;
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

/** A hollow bar: the score is known and does not count. */
function excludedBar(line: Prioritisation['excluded'][number], y: number, say: Say, locale: Locale): Svg {
  const name = nameOf(line, locale);
  const label = textAt(20, y + 17, clipped(name, 44), { fill: GREY });
  if (line.interval === null) return named(`${name} : ${say('excluded', {})}`, label);
  const score = between(line.interval, say, locale);
  const width = Math.max(0, line.interval.max) * POINT;
  return named(
    `${name} : ${say('excluded', {})}, ${score}`,
    label,
    element('rect', {
      x: LABELS,
      y: y + 4,
      width,
      height: BAR,
      fill: '#ffffff',
      stroke: GREY,
      'stroke-dasharray': '4 3',
    }),
    textAt(LABELS + width + 6, y + 17, score, { fill: GREY, 'font-size': 11 }),
  );
}
