import { usageError } from '../errors/index.ts';
import { documentLabels, formatMessage, partsInWords } from '../i18n/index.ts';
import type { Chart } from './chart.ts';
import { chartFaults } from './chart-faults.ts';
import { categoryName, cellText, markText, seriesHead, spanText, undated } from './chart-values.ts';
import { endedText } from './direction-ends.ts';
import type { BlockNode, ParagraphNode, TableCell, TableNode, TableRow } from './node.ts';

/** Longest alternative text: what is longer is not listened to. */
const LONGEST_ALTERNATIVE = 250;
const FIGURES_SAID = 3;

/** What a chart says in words to those who do not see it: its message and its first figures. */
export function chartAlternative(chart: Chart): string {
  const title = endedText(chart.title);
  let text = title;
  const separator = /[.!?…]$/.test(text) ? ' ' : '. ';
  const figures: string[] = [];
  chart.categories.slice(0, FIGURES_SAID).forEach((category, index) => {
    const a = endedText(categoryName(category));
    const figure = formatMessage(
      documentLabels[chart.locale]['chart-figure'],
      { a, b: firstText(chart, index) },
      chart.locale,
    );
    const longer = `${title}${separator}${partsInWords([...figures, figure], chart.locale)}`;
    if (longer.length >= LONGEST_ALTERNATIVE) return;
    figures.push(figure);
    text = longer;
  });
  return text === title ? text : `${text}.`;
}

function firstText(chart: Chart, index: number): string {
  if (chart.kind === 'timeline') {
    const series = chart.series.find(({ values }) => values[index] !== null) ?? chart.series[0];
    const value = series?.values[index] ?? null;
    return series?.texts?.[index] ?? (value === null ? undated(chart) : spanText(value));
  }
  const [first] = chart.series;
  return first === undefined ? '–' : markText(first, index, chart.locale);
}

/** The notes below a chart: the stamp, what was given, what is not drawn, the source. */
export function chartNotes(chart: Chart): readonly string[] {
  const words = documentLabels[chart.locale];
  const more = chart.categories.length - (chart.shown ?? chart.categories.length);
  return [
    ...(chart.notes ?? []),
    ...(more > 0 ? [formatMessage(words['chart-more'], { count: more }, chart.locale)] : []),
    ...(chart.source === undefined || chart.source === ''
      ? []
      : [formatMessage(words['chart-source'], { source: chart.source }, chart.locale)]),
  ];
}

/** The words of the stamp, for a chart that rests on made-up values. */
export function chartStamp({ illustrative, locale }: Chart): string | undefined {
  return illustrative === true ? documentLabels[locale]['chart-illustrative'] : undefined;
}

/** The blocks that say what the picture says: stamp, notes, source, and the table of all values. */
export function chartData(chart: Chart): readonly BlockNode[] {
  const stamp = chartStamp(chart);
  return [
    ...(stamp === undefined ? [] : [paragraph(stamp)]),
    ...chartNotes(chart).map(paragraph),
    ...(chart.categories.length === 0 ? [] : [chartTable(chart)]),
  ];
}

/**
 * The values of a chart as a table: a line for each category, a column for each series.
 *
 * @example
 * ```ts
 * import { type Chart, chartTable, plainText } from 'plan-sante/document';
 * const chart: Chart = {
 *   kind: 'bars',
 *   title: 'P4 arrive en tête',
 *   locale: 'fr',
 *   heading: 'Projet',
 *   categories: [{ id: 'P4', label: 'Ambassadeurs santé' }],
 *   series: [{ name: 'Note', unit: 'sur 100', decimals: 1, values: [78.1] }],
 * };
 * console.log(plainText(chartTable(chart))); // 'Projet\tNote sur 100\nP4 Ambassadeurs santé\t78,1'
 * ```
 */
export function chartTable(chart: Chart): TableNode {
  const [fault] = chartFaults(chart);
  if (fault !== undefined) throw usageError('chartTable', `${fault.path.join('.')}: ${fault.expected}`, fault.found);
  const words = documentLabels[chart.locale];
  const { categories } = chart;
  const has = (key: 'mark' | 'remark') => categories.some((category) => (category[key] ?? '') !== '');
  const marks = has('mark') ? [chart.markHeading ?? words['chart-mark']] : [];
  const after = has('remark') ? [words['chart-remark']] : [];
  const head = [chart.heading ?? words['chart-heading'], ...marks, ...chart.series.map(seriesHead), ...after];
  const rows: TableRow[] = [{ cells: head.map(cell) }];
  let group = '';
  categories.forEach((category, index) => {
    // The heading of a block stands on a line of its own, over all columns.
    if ((category.group ?? '') !== '' && category.group !== group) {
      rows.push({ cells: [{ ...cell(category.group ?? ''), ...(head.length > 1 ? { colspan: head.length } : {}) }] });
    }
    group = category.group ?? '';
    const texts = [
      categoryName(category),
      ...(marks.length > 0 ? [category.mark ?? ''] : []),
      ...chart.series.map((series) => cellText(chart, series, index)),
      ...(after.length > 0 ? [category.remark ?? ''] : []),
    ];
    rows.push({ cells: texts.map(cell) });
  });
  return {
    type: 'table',
    ...(chart.subtitle === undefined || chart.subtitle === ''
      ? {}
      : { caption: [{ type: 'text', value: chart.subtitle }] }),
    headerRows: 1,
    rowHeaders: true,
    rows,
  };
}

function paragraph(value: string): ParagraphNode {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function cell(text: string): TableCell {
  return { children: text === '' ? [] : [paragraph(text)] };
}
