import { requireParts } from '../errors/index.ts';
import {
  type Locale,
  messageLocale,
  percentage,
  plainNumber,
  requireOptions,
  type Wording,
  wordingIn,
} from '../i18n/index.ts';
import { type ChartTable, tableInWords } from './chart-table.ts';
import { nameOf, type Say, sayIn } from './chart-words.ts';
import { fillOf, frame, GREY, INK } from './frame.ts';
import { clipped, element, named, type Svg, textAt } from './svg.ts';

/** One project of a portfolio, as the chart needs it. */
export interface PortfolioChartProject {
  readonly id: string;
  readonly label: Wording;
  readonly selected: boolean;
  readonly cost: number;
  readonly value?: number;
  /** Share of the good portfolios that hold it, from 0 to 1: 1 is core, 0 is exterior, between is borderline. */
  readonly coreIndex?: number;
}

/** A portfolio, as the chart needs it. */
export interface PortfolioChartInput {
  readonly title: Wording;
  /** Unit of the costs, such as `€`. */
  readonly unit?: string;
  readonly projects: readonly PortfolioChartProject[];
  readonly illustrative?: boolean;
}

const WIDTH = 860;
const LABELS = 330;
const RIGHT = 250;
const ROW = 28;
const TOP = 56;

/**
 * The projects of a portfolio, taken ones first, with their cost as a bar and their standing in words: taken (✓) or not, and
 * whether they are always, sometimes or never in a good portfolio.
 *
 * @example
 * ```ts
 * import { portfolioChart } from 'plan-sante/charts';
 * const projects = [{ id: 'P1', label: 'Coordination', selected: true, cost: 120_000, coreIndex: 1 }];
 * portfolioChart({ title: '2024', unit: '€', projects }).startsWith('<svg'); // true
 * ```
 */
export function portfolioChart(
  portfolio: PortfolioChartInput,
  options: { readonly locale?: Locale; readonly lines?: number } = {},
): string {
  requireOptions('portfolioChart', options, { locale: true, lines: true });
  const { locale = 'fr', lines = 60 } = options;
  requireParts('portfolioChart', 'an object with a title and projects', portfolio, ['projects']);
  const say = sayIn(locale);
  const ordered = takenFirst(portfolio.projects);
  const shown = ordered.slice(0, Math.max(1, lines));
  const bottom = TOP + shown.length * ROW;
  const largest = shown.reduce((most, { cost }) => Math.max(most, cost), 0);
  const title = say('portfolio-title', { title: wordingIn(portfolio.title, locale) });
  const notes = [
    ...(portfolio.illustrative === true ? [say('illustrative', {})] : []),
    ...(ordered.length > shown.length ? [say('left-off', { count: ordered.length - shown.length })] : []),
  ];
  const selected = ordered.filter((project) => project.selected).length;
  const summary = say('portfolio-description', { selected, count: ordered.length });
  return frame(
    {
      title,
      description: [summary, ...notes, tableInWords(portfolioTable(portfolio, { locale }))].join(' '),
      language: messageLocale(locale),
      width: WIDTH,
      height: bottom + 16 + notes.length * 20,
    },
    textAt(20, 26, title, { 'font-size': 16, 'font-weight': 'bold' }),
    ...shown.map((project, index) => rowOf(project, portfolio.unit, largest, TOP + index * ROW, say, locale)),
    ...notes.map((note, index) => textAt(20, bottom + 20 + index * 20, note, { fill: GREY })),
  );
}

/** The figures of {@link portfolioChart}. */
export function portfolioTable(portfolio: PortfolioChartInput, options: { readonly locale?: Locale } = {}): ChartTable {
  requireOptions('portfolioTable', options, { locale: true });
  requireParts('portfolioTable', 'an object with a title and projects', portfolio, ['projects']);
  const { title, unit, projects } = portfolio;
  const { locale = 'fr' } = options;
  const say = sayIn(locale);
  return {
    caption: say('portfolio-title', { title: wordingIn(title, locale) }),
    header: [say('alternative', {}), say('status', {}), say('cost', {}), say('value', {})],
    rows: takenFirst(projects).map((project) => [
      nameOf(project, locale),
      standing(project, say, locale),
      amount(project.cost, unit, locale),
      project.value === undefined ? '–' : plainNumber(project.value, locale),
    ]),
  };
}

function takenFirst(projects: readonly PortfolioChartProject[]): PortfolioChartProject[] {
  return [...projects.filter((project) => project.selected), ...projects.filter((project) => !project.selected)];
}

function standing({ selected, coreIndex }: PortfolioChartProject, say: Say, locale: Locale): string {
  const taken = say(selected ? 'portfolio-selected' : 'portfolio-left-out', {});
  if (coreIndex === undefined) return taken;
  if (coreIndex >= 1) return `${taken}, ${say('portfolio-core', {})}`;
  if (coreIndex <= 0) return `${taken}, ${say('portfolio-exterior', {})}`;
  return `${taken}, ${say('portfolio-borderline', {})} (${percentage(coreIndex, locale)})`;
}

function amount(cost: number, unit: string | undefined, locale: Locale): string {
  return unit === undefined ? plainNumber(cost, locale) : `${plainNumber(cost, locale)}\u00A0${unit}`;
}

function rowOf(
  project: PortfolioChartProject,
  unit: string | undefined,
  largest: number,
  y: number,
  say: Say,
  locale: Locale,
): Svg {
  const name = nameOf(project, locale);
  const words = `${amount(project.cost, unit, locale)} – ${standing(project, say, locale)}`;
  const width = largest > 0 ? (Math.max(0, project.cost) / largest) * (WIDTH - LABELS - RIGHT) : 0;
  const look = project.selected
    ? { fill: fillOf(0), stroke: fillOf(0) }
    : { fill: '#ffffff', stroke: GREY, 'stroke-dasharray': '4 3' };
  return named(
    `${name} : ${words}`,
    textAt(20, y + 17, `${project.selected ? '✓' : '·'} ${clipped(name, 42)}`, { fill: project.selected ? INK : GREY }),
    element('rect', { x: LABELS, y: y + 4, width, height: 18, ...look }),
    textAt(LABELS + width + 8, y + 17, clipped(words, 48), { 'font-size': 11 }),
  );
}
