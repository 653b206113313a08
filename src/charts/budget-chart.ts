import type { ChartSeries, ChartValue, MeasureChart } from '../document/index.ts';
import { requireParts } from '../errors/index.ts';
import { type Locale, requireOptions, stageLabels } from '../i18n/index.ts';
import type { MoneyReport, MoneyTotal } from '../tracking/index.ts';
import { type Say, sayIn } from './chart-words.ts';

/** Options of {@link budgetChart}. */
export interface BudgetChartOptions {
  /** Default `fr`. */
  readonly locale?: Locale;
  /** Most lines drawn; the rest is counted in words and stands in the table. Default 20. */
  readonly lines?: number;
}

/** The stages in the order in which money goes through them. */
const STAGES = ['announced', 'allocated', 'committed', 'spent', 'unknown'] as const;

/**
 * The money of a plan by stage, a line for each group of a report of `moneyOf`: announced, allocated, committed and spent side by side and
 * on one scale, because it is the same money on its way and is never added. Amounts of another currency, tax or rhythm than most are
 * counted in a note, not drawn.
 *
 * @example
 * ```ts
 * import { budgetChart } from 'plan-sante/charts';
 * import { segur2020 } from 'plan-sante/plans';
 * import { moneyOf } from 'plan-sante/tracking';
 * budgetChart(moneyOf(segur2020, { by: 'sector' }), { locale: 'en' }).kind; // 'bars'
 * ```
 */
export function budgetChart(report: MoneyReport, options: BudgetChartOptions = {}): MeasureChart {
  requireOptions('budgetChart', options, { locale: true, lines: true });
  const { locale = 'fr', lines = 20 } = options;
  requireParts('budgetChart', 'what moneyOf gives', report, ['groups', 'totals']);
  const say = sayIn(locale);
  const basis = basisKey(report.totals[0]);
  const ofBasis = (totals: readonly MoneyTotal[]) => totals.filter((total) => basisKey(total) === basis);
  const drawn = ofBasis(report.totals);
  const highest = drawn.reduce((most, { min, max = min }) => Math.max(most, Math.abs(max)), 0);
  const scale = highest >= 1e9 ? 1e9 : highest >= 1e6 ? 1e6 : highest >= 1e4 ? 1e3 : 1;
  const unit = unitOf(scale, drawn[0]?.currency ?? '', locale);
  const stages = STAGES.filter((stage) => drawn.some((total) => total.stage === stage));
  const groups = report.groups.filter(({ totals }) => ofBasis(totals).length > 0);
  const most = groups
    .flatMap(({ totals }) => ofBasis(totals))
    .reduce((all, { min, max = min }) => Math.max(all, max / scale), 0);
  const others = report.totals.length - drawn.length;
  return {
    kind: 'bars',
    title: titleOf(drawn, stages, { scale, unit, locale }, say),
    locale,
    heading: say('money-group', {}),
    categories: groups.map(({ title }) => ({ label: title === '' ? say('money-elsewhere', {}) : title })),
    series: stages.map((stage): ChartSeries => {
      const found = groups.map(({ totals }) => ofBasis(totals).find((total) => total.stage === stage));
      return {
        name: stageLabels[locale][stage],
        unit,
        decimals: scale === 1 ? 0 : 1,
        ...(most > 0 ? { most } : {}),
        values: found.map((total) => amountValue(total, scale)),
        texts: found.map((total) =>
          total === undefined || total.max !== undefined
            ? null
            : say('at-least', { amount: amountText(total.min, { scale, unit, locale }) }),
        ),
      };
    }),
    ...(most > 0 ? { scale: { max: most } } : {}),
    shown: Math.max(1, lines),
    notes: [say('money-not-added', {}), ...(others > 0 ? [say('money-other-basis', { count: others })] : [])],
  };
}

function basisKey(total: MoneyTotal | undefined): string {
  return total === undefined ? '' : `${total.currency} ${total.tax} ${total.per}`;
}

interface Amounts {
  readonly scale: number;
  readonly unit: string;
  readonly locale: Locale;
}

function amountValue(total: MoneyTotal | undefined, scale: number): ChartValue {
  if (total === undefined) return null;
  const { min, max = min } = total;
  return min === max ? min / scale : { min: min / scale, max: max / scale };
}

const SIGN: Readonly<Record<string, string>> = { EUR: '€' };
const PREFIX: Readonly<Record<Locale, Readonly<Record<number, string>>>> = {
  fr: { 1: '', 1e3: 'k', 1e6: 'M', 1e9: 'Md' },
  en: { 1: '', 1e3: 'k', 1e6: 'M', 1e9: 'bn\u00a0' },
  de: { 1: '', 1e3: 'Tsd.\u00a0', 1e6: 'Mio.\u00a0', 1e9: 'Mrd.\u00a0' },
  lb: { 1: '', 1e3: 'Dsd.\u00a0', 1e6: 'Mio.\u00a0', 1e9: 'Mrd.\u00a0' },
};

function unitOf(scale: number, currency: string, locale: Locale): string {
  return `${PREFIX[locale][scale] ?? ''}${SIGN[currency] ?? currency}`;
}

function amountText(value: number, { scale, unit, locale }: Amounts): string {
  const number = (value / scale).toFixed(scale === 1 ? 0 : 1);
  return `${locale === 'en' ? number : number.replace('.', ',')}\u00a0${unit}`;
}

/** What the furthest two stages hold. */
function titleOf(
  totals: readonly MoneyTotal[],
  stages: readonly (typeof STAGES)[number][],
  amounts: Amounts,
  say: Say,
): string {
  const said = stages.flatMap((stage) => {
    const total = totals.find((one) => one.stage === stage);
    if (total === undefined) return [];
    const amount = amountText(total.min, amounts);
    const { max } = total;
    const text =
      max === undefined
        ? say('at-least', { amount })
        : max === total.min
          ? amount
          : say('between', { min: amount, max: amountText(max, amounts) });
    return [say('money-at-stage', { amount: text, stage: stageLabels[amounts.locale][stage] })];
  });
  return said.length === 0 ? say('money-empty', {}) : said.join(', ');
}
