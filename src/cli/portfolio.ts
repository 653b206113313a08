import { portfolioChart } from '../charts/index.ts';
import { renderSvg } from '../document/index.ts';
import { decimal, formatMessage, type Locale, messageLocale } from '../i18n/index.ts';
import { append } from '../internal/append.ts';
import { isRecord } from '../internal/plain-record.ts';
import { visibleText } from '../internal/shown-text.ts';
import { writeMoney } from '../model/index.ts';
import type { PrioritisedPlan } from '../scoring/index.ts';
import {
  type PortfolioChoice,
  type PortfolioProblem,
  type PortfolioSelection,
  selectPortfolio,
} from '../scoring/portfolio/index.ts';
import { BadCall } from './command.ts';
import { readNamed } from './read-named.ts';
import type { Terminal } from './terminal.ts';
import { cliTexts } from './texts.ts';

/** What the file of `--costs` holds. */
export interface CostFile {
  /** Where the costs come from; shown with the portfolio. */
  readonly source: string;
  readonly illustrative: boolean;
  readonly projects: Readonly<
    Record<string, { readonly costEur: number; readonly groups?: Readonly<Record<string, string | readonly string[]>> }>
  >;
  readonly rules?: Omit<PortfolioProblem, 'projects' | 'budgets'>;
}

/** What a budget pays for, and what was left aside before choosing. */
export interface ChosenPortfolio {
  readonly source: string;
  readonly illustrative: boolean;
  readonly budgetEur: number;
  /** Ranked projects of which the file gives no cost: they could not be chosen. */
  readonly withoutCost: readonly string[];
  /** Names of the file that stand for no ranked project. */
  readonly notRanked: readonly string[];
  /** `null` when no project has both a rank and a cost. */
  readonly selection: PortfolioSelection | null;
}

const SHAPE = '{ "source": "…", "projects": { "P1": { "costEur": 100000 } } }';

/** Reads the file of `--costs`. */
export async function readCosts(name: string, terminal: Terminal): Promise<CostFile> {
  const bytes = await readNamed('--costs', name, terminal);
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new BadCall('costs-shape', { file: name, shape: SHAPE, unread: true });
  }
  const projects = isRecord(data) ? data['projects'] : undefined;
  if (!isRecord(data) || !isRecord(projects)) throw new BadCall('costs-shape', { file: name, shape: SHAPE });
  for (const [id, project] of Object.entries(projects)) {
    const cost = isRecord(project) ? project['costEur'] : undefined;
    if (typeof cost === 'number' && cost >= 0 && Number.isFinite(cost)) continue;
    throw new BadCall('costs-amount', { file: name, id, found: JSON.stringify(cost) });
  }
  const file = data as Partial<CostFile>;
  return {
    source: file.source ?? name,
    illustrative: file.illustrative === true,
    projects: projects as CostFile['projects'],
    ...(file.rules && { rules: file.rules }),
  };
}

/** The best set of ranked projects under a budget. */
export async function choosePortfolio(
  { ranking }: PrioritisedPlan,
  { projects: costs, source, illustrative, rules }: CostFile,
  budgetEur: number,
): Promise<ChosenPortfolio> {
  const projects = ranking.flatMap(({ id, score }) => {
    const cost = Object.hasOwn(costs, id) ? costs[id] : undefined;
    if (cost === undefined) return [];
    const { costEur, groups } = cost;
    return [{ id, value: score, costs: { budget: costEur }, ...(groups && { groups }) }];
  });
  const ranked = new Set(ranking.map(({ id }) => id));
  const budgets = [{ id: 'budget', amount: budgetEur }];
  return {
    source,
    illustrative,
    budgetEur,
    withoutCost: [...ranked].filter((id) => !Object.hasOwn(costs, id)),
    notRanked: Object.keys(costs).filter((id) => !ranked.has(id)),
    selection: projects.length === 0 ? null : await selectPortfolio({ ...rules, projects, budgets }, { nextBest: 2 }),
  };
}

function bestOf({ selection }: ChosenPortfolio): PortfolioChoice | null {
  return selection === null || selection.status === 'infeasible' ? null : selection.best;
}

/** A portfolio in words. */
export function portfolioLines(portfolio: ChosenPortfolio, locale: Locale): string {
  const texts = cliTexts[messageLocale(locale)];
  const say = (key: keyof typeof texts, params = {}): string => formatMessage(texts[key], params, locale);
  const { selection, source, illustrative, budgetEur, withoutCost, notRanked } = portfolio;
  const value = (n: number): string => decimal(n, 1, locale);
  const lines: string[] = [];
  if (illustrative) lines.push(`⚠ ${say('portfolio-illustrative', { source })}`);
  if (withoutCost.length > 0) lines.push(`⚠ ${say('portfolio-without-cost', { ids: [...withoutCost] })}`);
  if (notRanked.length > 0) lines.push(`⚠ ${say('portfolio-not-ranked', { ids: [...notRanked] })}`);
  append(lines, withoutBest(selection, say));
  const best = bestOf(portfolio);
  if (best !== null) {
    const cost = best.rules.find(({ id }) => id === 'budget:budget')?.amount ?? 0;
    const euros = (value: number): string => writeMoney({ value, currency: 'EUR' }, { locale: messageLocale(locale) });
    const amounts = { cost: euros(cost), budget: euros(budgetEur) };
    lines.push(say('portfolio-best', { funded: [...best.funded], value: value(best.value), ...amounts }));
  }
  if (selection?.status === 'optimal') {
    const { ties, nextBest } = selection;
    if (ties.count > 1)
      lines.push(say('portfolio-ties', { count: ties.count, ids: [...ties.inAll].join(', ') || '–' }));
    for (const next of nextBest)
      lines.push(say('portfolio-next', { funded: next.funded.join(', ') || '–', value: value(next.value) }));
  }
  return [texts.portfolio, ...lines.map((line) => `  ${visibleText(line)}`)].join('\n');
}

/** A portfolio as a picture; nothing where there is none to draw. */
export function portfolioPicture(
  { model, ranking, illustrative }: PrioritisedPlan,
  portfolio: ChosenPortfolio,
  costs: CostFile,
  locale: Locale,
): string | undefined {
  const best = bestOf(portfolio);
  if (best === null) return undefined;
  const funded = new Set(best.funded);
  const projects = ranking
    .filter(({ id }) => Object.hasOwn(costs.projects, id))
    .map(({ id, label, score }) => ({
      id,
      label,
      selected: funded.has(id),
      cost: costs.projects[id]?.costEur ?? 0,
      value: score,
    }));
  const marks = { illustrative: illustrative || portfolio.illustrative };
  const budget = portfolio.budgetEur;
  return renderSvg(portfolioChart({ title: model.title, unit: '€', budget, projects, ...marks }, { locale }));
}

/** Why there is no best choice, or none that is proven. */
function withoutBest(
  selection: ChosenPortfolio['selection'],
  say: (
    key: 'portfolio-none' | 'portfolio-conflict' | 'portfolio-excess' | 'portfolio-limit',
    params?: object,
  ) => string,
): readonly string[] {
  if (selection === null) return [say('portfolio-none')];
  if (selection.status === 'limit') return [say('portfolio-limit')];
  if (selection.status !== 'infeasible') return [];
  const conflict = say('portfolio-conflict', { rules: [...selection.conflict] });
  return selection.excess === null ? [conflict] : [conflict, say('portfolio-excess', { ...selection.excess })];
}
