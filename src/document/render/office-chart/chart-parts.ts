import type { Chart } from '../../chart.ts';
import { type PackagePart, relationshipsXml } from '../../ooxml/index.ts';
import type { Theme } from '../../theme.ts';
import { chartWorkbook } from './chart-workbook.ts';
import { type ChartForm, chartXml, withFittingNames } from './chart-xml.ts';
import { type NativeChart, nativeChart } from './native-chart.ts';

export type { NativeChart } from './native-chart.ts';

/** Content types of a chart and of the workbook in it. */
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CHART_URI = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** The charts of a file in the order in which they are written; each is a part with a workbook of its own. */
export interface OfficeCharts {
  readonly theme: Theme;
  readonly parts: PackagePart[];
  readonly types: (readonly [part: string, type: string])[];
  count: number;
}

export function newCharts(theme: Theme): OfficeCharts {
  return { theme, parts: [], types: [], count: 0 };
}

/** A description in the terms of Office, where Office has a chart for it. */
export function officeChart(chart: Chart | undefined, theme: Theme): NativeChart | undefined {
  return chart === undefined ? undefined : nativeChart(chart, theme.light);
}

/** Adds a chart to a file whose parts stand in `folder`, and gives its number. */
export function addChart(
  charts: OfficeCharts,
  folder: 'ppt' | 'word',
  given: NativeChart,
  place: Omit<ChartForm, 'font' | 'palette'>,
): number {
  const number = ++charts.count;
  const { theme } = charts;
  const form: ChartForm = { ...place, font: theme.officeFont, palette: theme.light };
  const chart = withFittingNames(given, form);
  const part = `${folder}/charts/chart${number}.xml`;
  const workbook = `${folder}/embeddings/chart${number}.xlsx`;
  charts.types.push([part, CHART_TYPE], [workbook, WORKBOOK_TYPE]);
  charts.parts.push(
    { name: part, content: chartXml(chart, form) },
    {
      name: `${folder}/charts/_rels/chart${number}.xml.rels`,
      content: relationshipsXml([{ id: 'rId1', type: 'package', target: `../embeddings/chart${number}.xlsx` }]),
    },
    { name: workbook, content: chartWorkbook(chart) },
  );
  return number;
}

/** Height in points that a chart asks for: a line for each bar, or as many as its name has, room for a legend and an axis. */
export function chartHeight(
  { kind, categories, series, axis }: NativeChart,
  textSize: number,
  mostLines = Number.POSITIVE_INFINITY,
): number {
  if (kind === 'line') return textSize * 18;
  const extra = (series.length > 1 ? 2 : 0.5) + (axis === undefined ? 0 : 1.5);
  // The names have room for about forty letters on a line.
  const linesOf = (name: string) => Math.min(mostLines, Math.max(1, Math.ceil(name.length / 38)));
  const lines = categories.reduce((sum, name) => sum + linesOf(name) * 1.05 + 0.6, extra);
  return Math.max(textSize * 8, lines * textSize * 1.25);
}
