import { endedText } from '../../direction-ends.ts';
import type { BlockNode, FigureNode, HeadingNode, ListItem, ListNode, NoteNode, ParagraphNode } from '../../node.ts';
import { escapeXmlAttribute, OWN_CHART } from '../../ooxml/index.ts';
import { plainText } from '../../visit.ts';
import { addChart, CHART_URI, chartHeight, type NativeChart, officeChart } from '../office-chart/chart-parts.ts';
import { addPicture, blipXml, descriptionXml } from '../office-picture.ts';
import { CELL_INDENT, DEEPEST_LEVEL, LIST_INDENT, NOTE_INDENT, RANGE_PREFIX } from './names.ts';
import { anchorXml, GAP, LAST_GAP, paragraphXml } from './paragraph.ts';
import { COVER, captionLabelXml, contentsXml, coverLength, listedHeading } from './report.ts';
import { BODY, PAGE_WIDTH, type Surroundings } from './surroundings.ts';
import { isWideTable, tableXml } from './table.ts';
import { bookmark, type DocxWriting, pictureId } from './writing.ts';

/** Blocks one after the other. */
function blocksXml(nodes: readonly BlockNode[], around: Surroundings, writing: DocxWriting): string {
  return blockPieces(nodes, () => around, writing).join('');
}

/**
 * The XML of each block. A gap keeps a table apart from what follows, or two in a row would become one, and from a list before.
 * What stands around a block is asked for each: pages may be upright or on their side.
 */
function blockPieces(
  nodes: readonly BlockNode[],
  aroundOf: (index: number) => Surroundings,
  writing: DocxWriting,
): readonly string[] {
  // Asked of the block alone: to look at the end of what grows would lay all of it out again each time.
  let afterTable = false;
  let afterList = false;
  /** The level of the heading right above, or above notes that follow it. */
  let heading: number | undefined;
  return nodes.map((node, index) => {
    const around = aroundOf(index);
    const note = heading !== undefined && isNoteLine(node) && introduces(heading, nodes[index + 1]);
    const block = note ? textBlockXml(node, around, writing, true) : blockXml(node, around, writing);
    if (block === '') return '';
    // LibreOffice leaves a heading right after a table alone at the foot of a page.
    const apart = afterTable ? node.type !== 'page-break' : afterList && node.type === 'table';
    afterTable = block.endsWith('</w:tbl>');
    afterList = node.type === 'list' && !afterTable;
    if (!note) heading = node.type === 'heading' ? node.level : undefined;
    return apart ? GAP + block : block;
  });
}

/** The whole body with its pages: a table that needs more room than an upright page has stands on one on its side. */
export function bodyXml(nodes: readonly BlockNode[], writing: DocxWriting): string {
  const cover = writing.report === undefined ? 0 : coverLength(nodes);
  const text = pagesXml(nodes.slice(cover), writing);
  const contents = contentsXml(writing);
  if (cover === 0 && contents === '') return text;
  return `${blocksXml(nodes.slice(0, cover), COVER, writing)}${contents}${sectionXml(pageXml(false, writing, true))}${text}`;
}

/** Ends the pages of one kind. */
function sectionXml(page: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="Gap"/>${page}</w:pPr></w:p>`;
}

function pagesXml(nodes: readonly BlockNode[], writing: DocxWriting): string {
  const sideways = sidewaysBlocks(nodes);
  const pieces = blockPieces(
    nodes,
    (index) => (sideways[index] === true ? { ...BODY, width: PAGE_WIDTH.sideways } : BODY),
    writing,
  );
  let xml = '';
  pieces.forEach((piece, index) => {
    const turns = index > 0 && sideways[index] !== sideways[index - 1];
    if (turns) xml += sectionXml(pageXml(sideways[index - 1] === true, writing));
    xml += piece;
  });
  // A document may not end with a table: Word wants a paragraph after it.
  const end = xml.endsWith('</w:tbl>') ? LAST_GAP : '';
  return xml + end + pageXml(sideways.at(-1) === true, writing);
}

/** A4, margins of two centimetres, page numbers at the foot, the title of a report at the head; neither on its cover. */
function pageXml(sideways: boolean, { report }: DocxWriting, cover = false): string {
  const head = report === undefined ? '' : '<w:headerReference w:type="default" r:id="rIdHeader"/>';
  const size = sideways
    ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
    : '<w:pgSz w:w="11906" w:h="16838"/>';
  return `<w:sectPr>${head}<w:footerReference w:type="default" r:id="rId5"/>${size}<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>${cover ? '<w:titlePg/>' : ''}</w:sectPr>`;
}

/** Characters of the words beside a wide table that share its page: a page of their own would be nearly empty. */
const FEW_WORDS = 600;

/** For each block whether its page is on its side: wide tables, the headings above them, and few words before, between and after. */
function sidewaysBlocks(nodes: readonly BlockNode[]): readonly boolean[] {
  const sideways = nodes.map((node) => node.type === 'table' && isWideTable(node));
  const tables = sideways.flatMap((wide, index) => (wide ? [index] : []));
  tables.forEach((table, i) => {
    sideways.fill(true, startOfPage(nodes, table, (tables[i - 1] ?? -1) + 1), table);
  });
  const rest = nodes.slice((tables.at(-1) ?? nodes.length) + 1);
  if (areFewWords(rest)) sideways.fill(true, nodes.length - rest.length);
  return sideways;
}

/** Where the page of a wide table starts: over all that stands before it where that is little, or else at the headings above it. */
function startOfPage(nodes: readonly BlockNode[], table: number, first: number): number {
  let start = table;
  let words = 0;
  for (let index = table - 1; index >= first; index--) {
    const node = nodes[index] as BlockNode;
    words += node.type === 'heading' ? 0 : wordsIn(node);
    if (words > FEW_WORDS) return start;
    if (node.type === 'heading') start = index;
  }
  return first;
}

function areFewWords(nodes: readonly BlockNode[]): boolean {
  return nodes.reduce((sum, node) => sum + wordsIn(node), 0) <= FEW_WORDS;
}

/** Characters of a text; more than few for what needs room of another kind. */
function wordsIn(node: BlockNode): number {
  const isText = node.type === 'heading' || node.type === 'paragraph' || node.type === 'note';
  return isText ? plainText(node.children).length : FEW_WORDS + 1;
}

/** Whether what follows still stands under a heading of this level. */
function introduces(level: number, next: BlockNode | undefined): boolean {
  return next !== undefined && (next.type !== 'heading' || next.level > level);
}

/** A line in italics under a heading says what to write there: it stays with what is written. */
function isNoteLine(node: BlockNode): node is ParagraphNode {
  return (
    node.type === 'paragraph' && node.children.length > 0 && node.children.every(({ type }) => type === 'emphasis')
  );
}

function blockXml(node: BlockNode, around: Surroundings, writing: DocxWriting): string {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return textBlockXml(node, around, writing);
    case 'list':
      return anchorXml(node.anchor, writing) + listXml(node, around, writing);
    case 'table':
      return anchorXml(node.anchor, writing) + tableXml(node, around, writing, blocksXml);
    case 'note':
      return anchorXml(node.anchor, writing) + noteXml(node, around, writing);
    case 'figure':
      return anchorXml(node.anchor, writing) + figureXml(node, around, writing);
    case 'page-break':
      return `${anchorXml(node.anchor, writing)}<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr><w:r><w:br w:type="page"/></w:r></w:p>`;
    default:
      return node satisfies never;
  }
}

function textBlockXml(
  node: HeadingNode | ParagraphNode,
  around: Surroundings,
  writing: DocxWriting,
  keepNext = false,
): string {
  const listed = node.type === 'heading' && isBody(around) ? listedHeading(node, writing) : undefined;
  const style =
    node.type === 'heading'
      ? around.style === COVER.style && node.level === 1
        ? 'CoverTitle'
        : `Heading${node.level}`
      : around.depth > 0
        ? continuationStyle(around.depth)
        : around.style;
  const mark = listed === undefined ? '' : bookmark(writing, listed).join('');
  return paragraphXml(style, '', node.children, node.anchor, writing, keepNext, mark);
}

function isBody({ style, depth, tables, note }: Surroundings): boolean {
  return style === '' && depth === 0 && tables === 0 && !note;
}

function continuationStyle(depth: number): string {
  return `ListContinue${Math.min(depth, DEEPEST_LEVEL + 1)}`;
}

function firstNumber({ start = 1 }: ListNode): number {
  return Number.isInteger(start) && start >= 0 ? start : 1;
}

/** Each list has a numbering of its own, so that it starts again; Word knows nine levels and deeper ones stay at the last. */
function listXml(node: ListNode, around: Surroundings, writing: DocxWriting): string {
  if (around.depth > DEEPEST_LEVEL) writing.deepItems += node.items.length;
  const level = Math.min(around.depth, DEEPEST_LEVEL);
  const start = node.ordered ? firstNumber(node) : 1;
  const id = writing.lists.push({ ordered: node.ordered, start: Math.min(start, 32767), level });
  const step = around.tables > 0 ? CELL_INDENT : LIST_INDENT;
  const left = (around.note ? NOTE_INDENT : 0) + step * (level + 1);
  const indent = around.note || around.tables > 0 ? `<w:ind w:left="${left}" w:hanging="${step}"/>` : '';
  const numbering = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>${indent}`;
  const style = around.style === '' ? 'ListParagraph' : around.style;
  let xml = '';
  for (const item of node.items)
    xml += itemXml(item, style, numbering, { ...around, depth: around.depth + 1 }, writing);
  return xml;
}

/** The first paragraph carries the bullet; an item that starts with something else gets an empty one. */
function itemXml(item: ListItem, style: string, numbering: string, around: Surroundings, writing: DocxWriting): string {
  const [first, ...others] = item.children;
  const rest = first?.type === 'paragraph' ? others : item.children;
  let xml =
    first?.type === 'paragraph'
      ? paragraphXml(style, numbering, first.children, first.anchor, writing)
      : paragraphXml(style, numbering, [], undefined, writing);
  for (const block of rest) xml += insideItemXml(block, around, writing);
  return xml;
}

/** What would end the list when read again is put in a hidden bookmark that says it belongs to the item. */
function insideItemXml(block: BlockNode, around: Surroundings, writing: DocxWriting): string {
  const xml = blockXml(block, around, writing);
  if (xml === '' || block.type === 'paragraph' || block.type === 'list') return xml;
  const [start, end] = bookmark(
    writing,
    `${RANGE_PREFIX.item}${Math.min(around.depth, DEEPEST_LEVEL + 1)}-${writing.nextId}`,
  );
  return `${start}${xml}${xml.endsWith('</w:tbl>') ? GAP : ''}${end}`;
}

/** Kinds that Word files show; what is said beside a slide has no place there. */
const NOTE_STYLE = {
  info: 'NoteInfo',
  warning: 'NoteWarning',
  help: 'NoteHelp',
  illustrative: 'NoteIllustrative',
  source: 'NoteSource',
} as const;

/** A note is its own blocks in a shaded style, held together by a hidden bookmark. */
function noteXml(node: NoteNode, around: Surroundings, writing: DocxWriting): string {
  if (node.kind === 'speaker') return '';
  const [start, end] = bookmark(writing, `${RANGE_PREFIX.note}${node.kind}-${writing.nextId}`);
  const inside = blocksXml(
    node.children,
    {
      style: NOTE_STYLE[node.kind],
      depth: 0,
      tables: around.tables,
      note: true,
      width: around.width,
    },
    writing,
  );
  return `${start}${inside || paragraphXml(NOTE_STYLE[node.kind], '', [], undefined, writing)}${inside.endsWith('</w:tbl>') ? GAP : ''}${end}`;
}

/**
 * A figure with its caption below and its data. One that is only drawn in lines is told in words: not every word processor shows
 * SVG, and there is nothing here to turn it into dots.
 */
function figureXml(node: FigureNode, around: Surroundings, writing: DocxWriting): string {
  const chart = officeChart(node.chart, writing.charts.theme);
  if (chart !== undefined) return chartXml(node, chart, around, writing);
  const [start, end] = bookmark(writing, `${RANGE_PREFIX.figure}${writing.nextId}`);
  const picture = pictureXml(node, around, writing);
  const words = [{ type: 'text', value: node.alternative }] as const;
  const description = picture ?? paragraphXml('FigureText', '', words, undefined, writing);
  const caption = captionXml(node, false, writing);
  const data = blocksXml(node.data ?? [], { ...around, depth: 0 }, writing);
  return `${start}${description}${caption}${data}${data.endsWith('</w:tbl>') ? GAP : ''}${end}`;
}

function captionXml({ caption }: FigureNode, keepNext: boolean, writing: DocxWriting): string {
  if (caption === undefined) return '';
  return paragraphXml('FigureCaption', '', caption, undefined, writing, keepNext, captionLabelXml('figure', writing));
}

/** A picture in a line of its own, as large as it is and no wider than its page. */
function pictureXml(node: FigureNode, around: Surroundings, writing: DocxWriting): string | undefined {
  const picture = addPicture(writing.pictures, 'word', node);
  if (picture === undefined) return undefined;
  const room = ((around.width / (around.tables + 1)) * EMU.twip) / EMU.point;
  const scale = Math.min(1, room / picture.width, MOST_HEIGHT / picture.height);
  const [width, height] = [picture.width, picture.height].map((points) =>
    Math.max(1, Math.round(points * scale * EMU.point)),
  );
  const id = writing.nextId++;
  const about = `id="${id}" name="Picture ${id}"${descriptionXml(node.alternative)}`;
  const keep = node.caption === undefined ? '' : '<w:pPr><w:keepNext/></w:pPr>';
  const fill = blipXml(picture, pictureId);
  const frame = `<a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  const shown = `<a:graphic ${DRAWING_NAMESPACE}><a:graphicData uri="${PICTURE_URI}"><pic:pic xmlns:pic="${PICTURE_URI}"><pic:nvPicPr><pic:cNvPr ${about}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>${fill}</pic:blipFill><pic:spPr>${frame}</pic:spPr></pic:pic></a:graphicData></a:graphic>`;
  return `<w:p>${keep}<w:r><w:drawing><wp:inline ${INLINE_NAMESPACE} distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/><wp:docPr ${about}/><wp:cNvGraphicFramePr><a:graphicFrameLocks ${DRAWING_NAMESPACE} noChangeAspect="1"/></wp:cNvGraphicFramePr>${shown}</wp:inline></w:drawing></w:r></w:p>`;
}

const PICTURE_URI = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const DRAWING_NAMESPACE = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const INLINE_NAMESPACE = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';

/** Size of the letters of a chart, in points. */
const CHART_TEXT = 9.5;
const EMU = { point: 12_700, twip: 635 } as const;

/** A chart with its message above, its notes and its values below. */
function chartXml(node: FigureNode, chart: NativeChart, around: Surroundings, writing: DocxWriting): string {
  const [start, end] = bookmark(writing, `${RANGE_PREFIX.figure}${writing.nextId}`);
  const { charts, language } = writing;
  const width = Math.round((around.width / (around.tables + 1)) * EMU.twip);
  // Long names alone make no chart taller than this: it would leave the page before it empty.
  const least = Math.max(TALL, chartHeight(chart, CHART_TEXT, 1));
  const height = Math.min(chartHeight(chart, CHART_TEXT), least, MOST_HEIGHT);
  const number = addChart(charts, 'word', chart, { language, textSize: CHART_TEXT, width: width / EMU.point, height });
  const id = writing.nextId++;
  const title = node.caption === undefined ? '' : ` title="${escapeXmlAttribute(endedText(plainText(node.caption)))}"`;
  const drawing = `<w:drawing><wp:inline ${INLINE_NAMESPACE} distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${Math.round(height * EMU.point)}"/><wp:docPr id="${id}" name="${OWN_CHART} ${number}" descr="${escapeXmlAttribute(endedText(node.alternative))}"${title}/><wp:cNvGraphicFramePr/><a:graphic ${DRAWING_NAMESPACE}><a:graphicData uri="${CHART_URI}"><c:chart xmlns:c="${CHART_URI}" r:id="rIdChart${number}"/></a:graphicData></a:graphic></wp:inline></w:drawing>`;
  const caption = captionXml(node, true, writing);
  const data = blocksXml(node.data ?? [], { ...around, depth: 0 }, writing);
  return `${start}${caption}<w:p><w:r>${drawing}</w:r></w:p>${data}${data.endsWith('</w:tbl>') ? GAP : ''}${end}`;
}

/** A chart or a picture is never higher than a page has room for. */
const MOST_HEIGHT = 620;
const TALL = 420;
