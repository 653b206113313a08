import type { ChartCategory, MeasureChart } from '../document/index.ts';
import { requireParts } from '../errors/index.ts';
import { type Locale, percentage, plainNumber, requireOptions, type Wording, wordingIn } from '../i18n/index.ts';
import { defined } from '../internal/defined.ts';
import { namesOf, type Say, sayIn } from './chart-words.ts';

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
  /** What there is to spend. */
  readonly budget?: number;
  readonly projects: readonly PortfolioChartProject[];
  readonly illustrative?: boolean;
}

/**
 * The projects of a portfolio with their cost as a bar: those taken, then those left out, each by value for its cost, and in which part of
 * the good portfolios it stands.
 *
 * @example
 * ```ts
 * import { portfolioChart } from 'plan-sante/charts';
 * const projects = [{ id: 'P1', label: 'Coordination', selected: true, cost: 120_000, coreIndex: 1 }];
 * portfolioChart({ title: '2024', unit: '€', projects }).title; // 'Un projet retenu sur 1, pour 120 000 €'
 * ```
 */
export function portfolioChart(
  portfolio: PortfolioChartInput,
  options: { readonly locale?: Locale; readonly lines?: number } = {},
): MeasureChart {
  requireOptions('portfolioChart', options, { locale: true, lines: true });
  const { locale = 'fr', lines = 40 } = options;
  requireParts('portfolioChart', 'an object with a title and projects', portfolio, ['projects']);
  const say = sayIn(locale);
  const { unit, budget, illustrative = false } = portfolio;
  const projects = ordered(portfolio.projects);
  const taken = projects.filter(({ selected }) => selected);
  const spent = taken.reduce((sum, { cost }) => sum + cost, 0);
  const amounts = { selected: taken.length, count: projects.length, spent: amount(spent, unit, locale) };
  const valued = projects.some(({ value }) => value !== undefined);
  return {
    kind: 'bars',
    title:
      budget === undefined
        ? say('portfolio-spent', amounts)
        : say('portfolio-of-budget', { ...amounts, budget: amount(budget, unit, locale) }),
    subtitle: wordingIn(portfolio.title, locale),
    locale,
    heading: say('alternative', {}),
    categories: projects.map((project) => lineOf(project, say, locale)),
    series: [
      { name: say('cost', {}), ...defined({ unit }), values: projects.map(({ cost }) => cost) },
      ...(valued ? [{ name: say('value', {}), decimals: 1, values: projects.map(({ value = null }) => value) }] : []),
    ],
    shown: Math.max(1, lines),
    illustrative,
    notes: [...(illustrative ? [say('illustrative', {})] : [])],
  };
}

/** Taken ones first, then by value for each unit of cost; those without a value stay in the order given. */
function ordered(projects: readonly PortfolioChartProject[]): readonly PortfolioChartProject[] {
  const worth = ({ value, cost }: PortfolioChartProject) =>
    value === undefined || cost <= 0 ? Number.NEGATIVE_INFINITY : value / cost;
  return [...projects].sort((a, b) => {
    if (a.selected !== b.selected) return a.selected ? -1 : 1;
    const [x, y] = [worth(a), worth(b)];
    return x === y ? 0 : y - x;
  });
}

function lineOf(project: PortfolioChartProject, say: Say, locale: Locale): ChartCategory {
  const { selected, coreIndex } = project;
  return {
    ...namesOf(project, locale),
    look: selected ? 'highlight' : 'outside',
    group: say(selected ? 'portfolio-selected' : 'portfolio-left-out', {}),
    ...(coreIndex === undefined ? {} : { remark: standing(coreIndex, say, locale) }),
  };
}

function standing(coreIndex: number, say: Say, locale: Locale): string {
  if (coreIndex >= 1) return say('portfolio-core', {});
  if (coreIndex <= 0) return say('portfolio-exterior', {});
  return say('portfolio-borderline', { share: percentage(coreIndex, locale, 0) });
}

function amount(cost: number, unit: string | undefined, locale: Locale): string {
  const number = plainNumber(cost, locale);
  if (unit === undefined) return number;
  return unit === '€' && locale === 'en' ? `€${number}` : `${number}\u00A0${unit}`;
}
