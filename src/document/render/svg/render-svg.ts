import { usageError } from '../../../errors/index.ts';
import { requireOptions } from '../../../i18n/index.ts';
import type { Chart } from '../../chart.ts';
import { chartAlternative } from '../../chart-content.ts';
import { chartFaults } from '../../chart-faults.ts';
import { DEFAULT_THEME, requireTheme, type Theme } from '../../theme.ts';
import { drawChart } from './draw-chart.ts';
import { writeSvg } from './write-svg.ts';

/** How a chart is drawn. */
export interface RenderSvgOptions {
  /** Width in pixels, from 280 to 2,000; 860 unless told otherwise. Below 560, names stand over their marks. Text keeps its size: draw a chart for a phone at 400. */
  readonly width?: number;
  /** `all` texts, or the `marks` alone where the document around says title, notes and source in words; all unless told otherwise. */
  readonly texts?: 'all' | 'marks';
  /** Whether it follows the reader's screen (`auto`, unless told otherwise) or has one ground. */
  readonly ground?: 'auto' | 'light' | 'dark';
  readonly theme?: Theme;
}

const TEXTS: readonly string[] = ['all', 'marks'];
const GROUNDS: readonly string[] = ['auto', 'light', 'dark'];

/**
 * A chart as SVG text: no script, nothing fetched, words measured and wrapped, every category drawn or counted in a note.
 *
 * @example
 * ```ts
 * import { type Chart, renderSvg } from 'plan-sante/document';
 * const chart: Chart = {
 *   kind: 'bars',
 *   title: 'P4 arrive en tête',
 *   locale: 'fr',
 *   categories: [{ id: 'P4', label: 'Ambassadeurs santé' }],
 *   series: [{ name: 'Note', unit: 'sur 100', decimals: 1, values: [78.1] }],
 * };
 * console.log(renderSvg(chart, { width: 400 }).startsWith('<svg')); // true
 * ```
 */
export function renderSvg(chart: Chart, options: RenderSvgOptions = {}): string {
  requireOptions('renderSvg', options, { width: true, texts: true, ground: true, theme: true });
  const [fault] = chartFaults(chart);
  if (fault !== undefined) throw usageError('renderSvg', `${fault.path.join('.')}: ${fault.expected}`, fault.found);
  const { width = 860, texts = 'all', ground = 'auto', theme = DEFAULT_THEME } = options;
  if (!(width >= 280 && width <= 2000)) throw usageError('renderSvg', 'a width from 280 to 2000', width);
  requireTheme('renderSvg', theme);
  if (!TEXTS.includes(texts)) throw usageError('renderSvg', `texts: ${TEXTS.join(', ')}`, texts);
  if (!GROUNDS.includes(ground)) throw usageError('renderSvg', `ground: ${GROUNDS.join(', ')}`, ground);
  return writeSvg(drawChart(chart, width, texts), {
    title: chart.title,
    description: chartAlternative(chart),
    language: chart.locale,
    theme,
    ground,
  });
}
