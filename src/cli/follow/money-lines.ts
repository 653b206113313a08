import { type Locale, plainNumber, vocabularyLabels } from '../../i18n/index.ts';
import { defined } from '../../internal/defined.ts';
import { CURRENCIES, type Currency, writeMoney } from '../../model/index.ts';
import {
  describeReason,
  type Interval,
  type MoneyBasis,
  type MoneyReport,
  type MoneyTotal,
} from '../../tracking/index.ts';
import type { Words } from '../style.ts';
import { clip, textTable } from '../table.ts';
import { wrapped } from '../wrap.ts';
import { moneyText } from './money-texts.ts';

/** How the money is laid out. */
interface MoneyLayout {
  readonly locale: Locale;
  readonly width: number | undefined;
  readonly all: boolean;
  /** What the lines of the budget are for, by id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** So many lines of a part stand on a screen. */
const MOST_SHOWN = 12;
const LONGEST_TITLE = 44;

/** The money of a plan for a terminal: totals, groups, gaps, what is unexplained, what was left out. */
export function moneyLines(report: MoneyReport, layout: MoneyLayout): readonly Words[] {
  const { locale } = layout;
  if (report.lines.length === 0) return [`${moneyText('none', {}, locale)}\n`];
  return [
    ...part(moneyText(report.by, {}, locale), groupRows(report, layout), layout),
    ...part(moneyText('gaps', {}, locale), gapRows(report, locale), layout),
    ...part(moneyText('unexplained', {}, locale), unexplainedRows(report, layout), layout),
    ...part(moneyText('work-time', {}, locale), workTimeRows(report, locale), layout),
    ...part(
      moneyText('left-out', {}, locale),
      reasonRows(
        report.lines.flatMap(({ reason }) => reason ?? []),
        layout,
      ),
      layout,
    ),
    ...part(moneyText('notes', {}, locale), reasonRows(report.notes, layout), layout),
    ...part(moneyText('total', {}, locale), totalRows(report.totals, locale), layout),
  ];
}

function part(heading: string, rows: readonly string[], { all, locale, width }: MoneyLayout): readonly Words[] {
  if (rows.length === 0) return [];
  const shown = all || width === undefined ? rows : rows.slice(0, MOST_SHOWN);
  const more = rows.length - shown.length;
  const rest = more > 0 ? [`  ${moneyText('more', { count: more }, locale)}\n`] : [];
  return [{ style: 'strong', text: heading }, '\n', ...shown.map((row) => `  ${row}\n`), ...rest, '\n'];
}

function groupRows({ groups, by }: MoneyReport, { locale, width }: MoneyLayout): readonly string[] {
  const rows = groups.flatMap(({ key, title, totals, stated }) => {
    const name = key === null ? moneyText('not-said', {}, locale) : groupName(by, key, title, locale);
    const cells = [amountsInWords(totals, locale), amountsInWords(stated, locale)];
    return cells[0] === '' && cells[1] === '' ? [] : [[clip(name, LONGEST_TITLE), ...cells]];
  });
  const header = ['', moneyText('share', {}, locale), moneyText('stated', {}, locale)];
  const table = textTable(header, rows, [1, 2]).split('\n');
  const isTooWide = width !== undefined && table.some((line) => [...line].length > width - 2);
  if (!isTooWide) return table;
  // A narrow screen has one amount below the other.
  const amount = (line: string | undefined, said: string): string =>
    wrapped(`  ${moneyText('rest', { line, amount: said }, locale)}`, width, 2, 6);
  return rows.flatMap(([name = '', share = '', stated = '']) => [
    name,
    ...(share === '' ? [] : [amount(header[1], share)]),
    ...(stated === '' || stated === share ? [] : [amount(header[2], stated)]),
  ]);
}

function groupName(by: MoneyReport['by'], key: string, title: string, locale: Locale): string {
  if (by === 'stage') return codeIn('budget-stage', key, locale);
  if (by === 'origin') return codeIn('budget-origin', key, locale);
  if (by === 'use') return codeIn('budget-use', key, locale);
  if (by === 'sector' && (key === 'public' || key === 'private' || key === 'mixed')) return moneyText(key, {}, locale);
  return title;
}

function codeIn(vocabulary: 'budget-stage' | 'budget-origin' | 'budget-use', code: string, locale: Locale): string {
  const words: Readonly<Record<string, string>> = vocabularyLabels[vocabulary][locale];
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}

/** Amounts of several bases stand side by side, each with its stage where it is not the only one. */
function amountsInWords(totals: readonly MoneyTotal[], locale: Locale): string {
  const several = new Set(totals.map(({ stage }) => stage)).size > 1;
  return totals
    .map((total) => {
      const stage = several ? ` (${codeIn('budget-stage', total.stage, locale)})` : '';
      return amountInWords(total, total, locale, total.about) + stage;
    })
    .join(' · ');
}

function totalRows(totals: readonly MoneyTotal[], locale: Locale): readonly string[] {
  return totals.map((total) => {
    const line = codeIn('budget-stage', total.stage, locale);
    return moneyText('rest', { line, amount: amountInWords(total, total, locale, total.about) }, locale);
  });
}

function gapRows({ gaps }: MoneyReport, locale: Locale): readonly string[] {
  return gaps.map((gap) => {
    const { from, to, min = 0, max } = gap;
    const isBelow = max !== undefined && max < 0;
    const size = isBelow ? { min: -max, max: -min } : { min: Math.max(0, min), ...defined({ max }) };
    const words = amountInWords(size, gap, locale, false);
    const params = {
      from: codeIn('budget-stage', from, locale),
      to: codeIn('budget-stage', to, locale),
      amount: isBelow ? moneyText('less', { amount: words }, locale) : words,
    };
    return moneyText('gap', params, locale);
  });
}

function unexplainedRows({ unexplained }: MoneyReport, { locale, titles, width }: MoneyLayout): readonly string[] {
  return unexplained.flatMap((one) => {
    if (one.max === 0) return [];
    const isOpen = one.min === 0 && one.max === undefined;
    const amount = isOpen ? moneyText('undetermined', {}, locale) : amountInWords(one, one, locale, false);
    const line = `${clip(titles.get(one.line) ?? '', LONGEST_TITLE)} (${one.line})`;
    const row = moneyText('rest', { line, amount }, locale);
    return [width === undefined ? row : wrapped(row, width, 2, 4)];
  });
}

function workTimeRows({ workTime }: MoneyReport, locale: Locale): readonly string[] {
  if (workTime === null) return [];
  const { min, max } = workTime;
  const ends =
    max === undefined
      ? [`≥ ${plainNumber(min, locale)}`]
      : [...new Set([min, max])].map((end) => plainNumber(end, locale));
  return [moneyText('fte', { count: ends.join('–') }, locale)];
}

function reasonRows(reasons: MoneyReport['notes'], { locale, width }: MoneyLayout): readonly string[] {
  return reasons.map((told) => {
    const sentence = describeReason(told, { locale });
    return width === undefined ? sentence : wrapped(sentence, width, 2, 4);
  });
}

type Unit = Omit<MoneyBasis, 'stage'>;

/** An amount between its ends, with its currency, taxes and rhythm. */
function amountInWords({ min, max }: Interval, unit: Unit, locale: Locale, about: boolean): string {
  const { currency, tax, per } = unit;
  const low = min ?? 0;
  const said =
    max === undefined
      ? { value: low, qualifier: 'at-least' as const }
      : low === max
        ? { value: low, ...(about && { qualifier: 'about' as const }) }
        : low === 0
          ? { value: max, qualifier: 'up-to' as const }
          : { min: low, max };
  const known = CURRENCIES.find((one): one is Currency => one === currency);
  if (known === undefined)
    return `${[...new Set([low, max])].map((end) => (end === undefined ? '…' : plainNumber(end, locale))).join('–')} ${currency}`;
  return writeMoney(
    { ...said, currency: known, ...(tax !== null && { tax }), ...(per !== null && { per }) },
    { locale },
  );
}
