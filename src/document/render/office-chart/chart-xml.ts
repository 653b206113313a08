import { columnLetters } from '../../../internal/column-letters.ts';
import { endedText } from '../../direction-ends.ts';
import { officeLanguage } from '../../office-language.ts';
import { escapeXml, escapeXmlAttribute, XML_DECLARATION } from '../../ooxml/index.ts';
import type { Colour, Palette } from '../../theme.ts';
import { colourXml } from '../office-theme.ts';
import { wrapText } from '../text-lines.ts';
import { SHEET } from './chart-workbook.ts';
import type { NativeChart, NativePaint, NativeSeries } from './native-chart.ts';

/** How the words of a chart are set. */
export interface ChartForm {
  readonly language: string;
  /** Size of letters in points. */
  readonly textSize: number;
  readonly font: string;
  readonly palette: Palette;
  /** A title inside the chart; left out where the place around says it. */
  readonly title?: string;
  /** The frame in points. */
  readonly width: number;
  readonly height: number;
}

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
/** Room for the names at the left of bars, as a share of the width. */
const NAMES = 0.4;

/** Share of the height above the bars: title, legend and axis, each with the room that its letters need. */
function topShare(chart: NativeChart, { title, textSize, height }: ChartForm): number {
  const titleLines = title === undefined ? 0 : title.length > 75 ? 3 : 1.8;
  const lines = titleLines * 1.15 + (hasLegend(chart) ? 1.8 : 0) + (chart.axis === undefined ? 0.3 : 1.6);
  return Math.min(0.5, (lines * textSize * 1.2) / height);
}

function hasLegend({ series }: NativeChart): boolean {
  return series.filter(({ hidden }) => hidden !== true).length > 1;
}

/** The same chart with names that have room beside their bars: a name is cut only where all its lines are full. */
export function withFittingNames(chart: NativeChart, form: ChartForm): NativeChart {
  if (chart.kind === 'line') return chart;
  const { textSize, width, height } = form;
  const room = ((0.98 - topShare(chart, form)) * height) / chart.categories.length;
  const most = Math.max(1, Math.floor(room / (textSize * LINE)));
  const fitting = (name: string) => wrapText(name, NAMES * width - textSize, { size: textSize, most }).join(' ');
  return { ...chart, categories: chart.categories.map(fitting) };
}

const LINE = 1.2;

/** The chart part (ISO/IEC 29500-1, 21.2), with the values it was last drawn from; the workbook is its relationship `rId1`. */
export function chartXml(chart: NativeChart, form: ChartForm): string {
  const { kind } = chart;
  const legend = hasLegend(chart);
  const names = kind === 'line' ? '' : plotLayout(chart, form);
  const title =
    form.title === undefined
      ? '<c:autoTitleDeleted val="1"/>'
      : `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:r><a:rPr lang="${officeLanguage(form.language)}" sz="${Math.round(form.textSize * 115)}" b="1">${solid(form, form.palette.accent)}</a:rPr><a:t>${escapeXml(endedText(form.title))}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
  return `${XML_DECLARATION}<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:lang val="${officeLanguage(form.language)}"/><c:roundedCorners val="0"/><c:chart>${title}<c:plotArea>${names}${kind === 'line' ? lineXml(chart, form) : barXml(chart, form)}${axesXml(chart, form)}</c:plotArea>${legend ? legendXml(chart, form) : ''}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(form, form.palette.ink)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

/** Where the bars stand: names at the left, title, legend and axis above. */
function plotLayout(chart: NativeChart, form: ChartForm): string {
  const top = topShare(chart, form);
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${NAMES}"/><c:y val="${Number(top.toFixed(3))}"/><c:w val="${Number((0.95 - NAMES).toFixed(2))}"/><c:h val="${Number((0.98 - top).toFixed(3))}"/></c:manualLayout></c:layout>`;
}

function barXml({ kind, categories, series }: NativeChart, form: ChartForm): string {
  const stacked = kind === 'stacked';
  const all = series.map((one, i) => {
    const points = [...one.points].map(
      ([index, paint]) =>
        `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${paintXml(paint, form)}</c:dPt>`,
    );
    return `<c:ser>${headXml(one, i)}${paintXml(one.paint, form)}<c:invertIfNegative val="0"/>${points.join('')}${labelsXml(one, form, stacked ? 'ctr' : 'outEnd')}${namesXml(categories)}${valuesXml(one, i)}</c:ser>`;
  });
  return `<c:barChart><c:barDir val="bar"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${all.join('')}<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ''}<c:axId val="111"/><c:axId val="222"/></c:barChart>`;
}

function lineXml({ categories, series }: NativeChart, form: ChartForm): string {
  const all = series.map((one, i) => {
    const line = one.paint.line ?? form.palette.accent;
    const marker = `<c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>${solid(form, form.palette.paper)}<a:ln w="19050">${solid(form, line)}</a:ln></c:spPr></c:marker>`;
    return `<c:ser>${headXml(one, i)}<c:spPr><a:ln w="28575" cap="rnd">${solid(form, line)}<a:round/></a:ln></c:spPr>${marker}${labelsXml(one, form, 't')}${namesXml(categories)}${valuesXml(one, i)}<c:smooth val="0"/></c:ser>`;
  });
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all.join('')}<c:marker val="1"/><c:axId val="111"/><c:axId val="222"/></c:lineChart>`;
}

function headXml({ name }: NativeSeries, index: number): string {
  const cell = `${SHEET}!$${columnLetters(index + 2)}$1`;
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${cell}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(endedText(name))}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

function namesXml(categories: readonly string[]): string {
  const points = categories
    .map((name, i) => `<c:pt idx="${i}"><c:v>${escapeXml(endedText(name))}</c:v></c:pt>`)
    .join('');
  return `<c:cat><c:strRef><c:f>${SHEET}!$A$2:$A$${categories.length + 1}</c:f><c:strCache><c:ptCount val="${categories.length}"/>${points}</c:strCache></c:strRef></c:cat>`;
}

function valuesXml({ values, format }: NativeSeries, index: number): string {
  const column = columnLetters(index + 2);
  const points = values
    .map((value, i) => (value === null ? '' : `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`))
    .join('');
  return `<c:val><c:numRef><c:f>${SHEET}!$${column}$2:$${column}$${values.length + 1}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode><c:ptCount val="${values.length}"/>${points}</c:numCache></c:numRef></c:val>`;
}

function labelsXml({ labels, format, unlabelled = [] }: NativeSeries, form: ChartForm, position: string): string {
  const shown = (value: 0 | 1) =>
    `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
  if (labels === undefined) return `<c:dLbls>${shown(0)}</c:dLbls>`;
  const without = unlabelled.map((index) => `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`).join('');
  return `<c:dLbls>${without}<c:numFmt formatCode="${escapeXmlAttribute(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(form, labels, true)}<c:dLblPos val="${position}"/>${shown(1)}</c:dLbls>`;
}

function axesXml({ kind, min, max, axis, series }: NativeChart, form: ChartForm): string {
  const { palette } = form;
  const upright = kind === 'line';
  const negative = series.some(({ values }) => values.some((value) => value !== null && value < 0));
  const line = `<c:spPr><a:ln w="9525">${solid(form, palette.strong)}</a:ln></c:spPr>`;
  const ends = `${max === undefined ? '' : `<c:max val="${max}"/>`}${min === undefined && negative ? '' : `<c:min val="${min ?? 0}"/>`}`;
  const grid =
    axis === undefined
      ? ''
      : `<c:majorGridlines><c:spPr><a:ln w="6350">${solid(form, palette.line)}</a:ln></c:spPr></c:majorGridlines>`;
  const names = `<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="${upright ? 'minMax' : 'maxMin'}"/></c:scaling><c:delete val="0"/><c:axPos val="${upright ? 'b' : 'l'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}${textXml(form, palette.ink)}<c:crossAx val="222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="${upright ? 'ctr' : 'r'}"/><c:lblOffset val="100"/>${upright ? '' : '<c:tickLblSkip val="1"/>'}<c:noMultiLvlLbl val="0"/></c:catAx>`;
  const values = `<c:valAx><c:axId val="222"/><c:scaling><c:orientation val="minMax"/>${ends}</c:scaling><c:delete val="${axis === undefined ? 1 : 0}"/><c:axPos val="${upright ? 'l' : 't'}"/>${grid}<c:numFmt formatCode="${escapeXmlAttribute(axis ?? 'General')}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textXml(form, palette.soft)}<c:crossAx val="111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
  return names + values;
}

function legendXml({ series }: NativeChart, form: ChartForm): string {
  const unseen = series.flatMap(({ hidden }, i) =>
    hidden === true ? [`<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>`] : [],
  );
  return `<c:legend><c:legendPos val="t"/>${unseen.join('')}<c:overlay val="0"/>${textXml(form, form.palette.ink)}</c:legend>`;
}

function textXml(form: ChartForm, colour: Colour, bold = false): string {
  const { textSize, font, language } = form;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(textSize * 100)}" b="${bold ? 1 : 0}">${solid(form, colour)}<a:latin typeface="${escapeXmlAttribute(font)}"/></a:defRPr></a:pPr><a:endParaRPr lang="${officeLanguage(language)}"/></a:p></c:txPr>`;
}

function paintXml({ fill, line, dashed }: NativePaint, form: ChartForm): string {
  const inside = fill === undefined ? '<a:noFill/>' : solid(form, fill);
  const around =
    line === undefined
      ? '<a:ln><a:noFill/></a:ln>'
      : `<a:ln w="19050">${solid(form, line)}${dashed === true ? '<a:prstDash val="sysDash"/>' : ''}</a:ln>`;
  return `<c:spPr>${inside}${around}</c:spPr>`;
}

function solid({ palette }: ChartForm, colour: Colour): string {
  return `<a:solidFill>${colourXml(colour, palette)}</a:solidFill>`;
}
