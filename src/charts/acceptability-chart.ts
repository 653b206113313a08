import { requireParts } from '../errors/index.ts';
import { decimal, type Locale, messageLocale, percentage, requireOptions, wordingIn } from '../i18n/index.ts';
import type { Prioritisation, RankAcceptability } from '../scoring/index.ts';
import { axis } from './axis.ts';
import { type ChartTable, tableInWords } from './chart-table.ts';
import { nameOf, type Say, sayIn } from './chart-words.ts';
import { frame, GREY, INK } from './frame.ts';
import { requireRanking, scopeNotes, tableLines } from './require-ranking.ts';
import { clipped, element, named, type Svg, textAt } from './svg.ts';

/** Options of {@link acceptabilityChart}. */
export interface AcceptabilityChartOptions {
  /** Default `fr`. */
  readonly locale?: Locale;
  /** Ranks drawn apart; the ones below are drawn together. Default 5. */
  readonly ranks?: number;
  /** Most lines drawn; the rest is counted in words. Default 40. */
  readonly lines?: number;
}

const WIDTH = 860;
const LABELS = 330;
const RIGHT = 30;
const ROW = 28;
const TOP = 84;
const SHARE = WIDTH - LABELS - RIGHT;
const NUMBER_NEEDS = 16;
/** From first to last rank: dark to light in one hue, so that order can be seen without naming a colour. */
const DARKEST = [22, 66, 122] as const;
const LIGHTEST = [222, 230, 240] as const;

/**
 * For which share of all weights each alternative has each rank: a bar per alternative, from the share of first ranks at the left
 * to the share of last ranks at the right, each segment marked with its rank. The shares must come from `result.table`.
 *
 * @example
 * ```ts
 * import { acceptabilityChart } from 'plan-sante/charts';
 * import { contratLocalDeSanteModel, prioritise, rankAcceptability } from 'plan-sante/scoring';
 * const scores = { gravity: 3, 'perceived-importance': 4, frequency: 5, 'socio-economic-impact': 2, feasibility: 5 };
 * const result = prioritise(contratLocalDeSanteModel, [{ id: 'a', scores }, { id: 'b', scores: { ...scores, gravity: 5 } }]);
 * if (result.table !== null) acceptabilityChart(result, rankAcceptability(result.table)).startsWith('<svg'); // true
 * ```
 */
export function acceptabilityChart(
  result: Prioritisation,
  acceptability: RankAcceptability,
  options: AcceptabilityChartOptions = {},
): string {
  requireOptions('acceptabilityChart', options, { locale: true, ranks: true, lines: true });
  const { locale = 'fr', ranks = 5, lines = 40 } = options;
  requireRanking('acceptabilityChart', result);
  requireParts('acceptabilityChart', 'what rankAcceptability gives', acceptability, ['acceptability']);
  const say = sayIn(locale);
  const groups = grouped(acceptability, Math.max(1, ranks));
  const rows = tableLines(result);
  const shown = rows.slice(0, Math.max(1, lines));
  const bottom = TOP + shown.length * ROW;
  const title = say('acceptability-title', { title: wordingIn(result.model.title, locale) });
  const notes = [
    howFound(acceptability, say, locale),
    ...(result.illustrative ? [say('illustrative', {})] : []),
    ...scopeNotes(result, say),
    ...(rows.length > shown.length ? [say('left-off', { count: rows.length - shown.length })] : []),
  ];
  const description = say('acceptability-description', { how: notes.join(' ') });
  return frame(
    {
      title,
      description: `${description} ${tableInWords(acceptabilityTable(result, acceptability, { locale, ranks }))}`,
      language: messageLocale(locale),
      width: WIDTH,
      height: bottom + 24 + notes.length * 20,
    },
    textAt(20, 26, title, { 'font-size': 16, 'font-weight': 'bold' }),
    axis(
      TOP,
      bottom,
      [0, 0.25, 0.5, 0.75, 1].map((share) => ({ x: LABELS + share * SHARE, word: percentage(share, locale) })),
    ),
    ...shown.map((line, row) => rowOf(nameOf(line, locale), groups[row] ?? [], TOP + row * ROW, say, locale)),
    ...notes.map((note, index) => textAt(20, bottom + 30 + index * 20, note, { fill: GREY })),
  );
}

/** The figures of {@link acceptabilityChart}. */
export function acceptabilityTable(
  result: Prioritisation,
  acceptability: RankAcceptability,
  options: Pick<AcceptabilityChartOptions, 'locale' | 'ranks'> = {},
): ChartTable {
  requireOptions('acceptabilityTable', options, { locale: true, ranks: true });
  const { locale = 'fr', ranks = 5 } = options;
  requireRanking('acceptabilityTable', result);
  requireParts('acceptabilityTable', 'what rankAcceptability gives', acceptability, ['acceptability']);
  const say = sayIn(locale);
  const groups = grouped(acceptability, Math.max(1, ranks));
  const header = (groups[0] ?? []).map((group) => groupName(group, say));
  return {
    caption: say('acceptability-title', { title: wordingIn(result.model.title, locale) }),
    header: [say('alternative', {}), ...header],
    rows: tableLines(result).map((line, row) => [
      nameOf(line, locale),
      ...(groups[row] ?? []).map(({ share }) => percentage(share, locale)),
    ]),
  };
}

interface RankGroup {
  readonly rank: number;
  readonly andBelow: boolean;
  readonly share: number;
}

/** The first ranks apart, the others together. */
function grouped({ acceptability }: RankAcceptability, ranks: number): RankGroup[][] {
  return acceptability.map((shares) => {
    const groups = shares.slice(0, ranks).map((share, index) => ({ rank: index + 1, andBelow: false, share }));
    const rest = shares.slice(ranks).reduce((sum, share) => sum + share, 0);
    return shares.length > ranks ? [...groups, { rank: ranks + 1, andBelow: true, share: rest }] : groups;
  });
}

function groupName({ rank, andBelow }: RankGroup, say: Say): string {
  return say(andBelow ? 'rank-and-below' : 'rank-number', { rank });
}

function howFound({ method, samples, seed, standardError }: RankAcceptability, say: Say, locale: Locale): string {
  if (method === 'exact') return say('acceptability-exact', {});
  const error = standardError.reduce((most, row) => row.reduce((a, b) => Math.max(a, b), most), 0);
  return say('acceptability-drawn', { samples, seed, error: `${decimal(100 * error, 2, locale)} %` });
}

function rowOf(name: string, groups: readonly RankGroup[], y: number, say: Say, locale: Locale): Svg {
  const segments: Svg[] = [];
  let x = LABELS;
  groups.forEach((group, index) => {
    const width = group.share * SHARE;
    if (width <= 0) return;
    const { fill, ink } = shade(groups.length < 2 ? 0 : index / (groups.length - 1));
    const word = group.andBelow ? `${group.rank}+` : String(group.rank);
    segments.push(
      element('rect', { x, y: y + 4, width, height: 18, fill, stroke: '#ffffff' }),
      ...(width < NUMBER_NEEDS
        ? []
        : [textAt(x + width / 2, y + 17, word, { fill: ink, 'font-size': 11, 'text-anchor': 'middle' })]),
    );
    x += width;
  });
  const words = groups
    .filter(({ share }) => share > 0)
    .map((group) => `${groupName(group, say)} ${percentage(group.share, locale)}`);
  return named(`${name} : ${words.join(', ')}`, textAt(20, y + 17, clipped(name, 44)), ...segments);
}

/** A fill between the darkest and the lightest, with an ink that can be read on it. */
function shade(part: number): { readonly fill: string; readonly ink: string } {
  const channels = DARKEST.map((dark, i) => Math.round(dark + part * ((LIGHTEST[i] as number) - dark)));
  return { fill: `rgb(${channels.join(',')})`, ink: part < 0.45 ? '#ffffff' : INK };
}
