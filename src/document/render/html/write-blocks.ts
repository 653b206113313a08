import { documentLabels } from '../../../i18n/index.ts';
import { type ByType, byType } from '../../by-type.ts';
import type { Chart } from '../../chart.ts';
import { cleanLine, cleanText } from '../../clean-text.ts';
import { endedText, referDirections } from '../../direction-ends.ts';
import { escapeHtmlAttribute, escapeHtmlText } from '../../escape-html.ts';
import { ID_PREFIX } from '../../html-id.ts';
import type {
  BlockNode,
  FigureNode,
  HeadingNode,
  ListItem,
  ListNode,
  NoteNode,
  ParagraphNode,
  TableNode,
} from '../../node.ts';
import { pictureHeader } from '../../picture.ts';
import { pictureUrl } from '../../picture-url.ts';
import { type GridCell, tableGrid } from '../../table-grid.ts';
import { renderSvg } from '../svg/render-svg.ts';
import { beginsAtTheRight, isRightToLeft } from '../text-direction.ts';
import type { HtmlWriting } from './write-field.ts';
import { writeInlines } from './write-inlines.ts';

/** Blocks as HTML, one to a line. Blocks without words are left out, unless a section starts with them. */
export function writeBlocks(blocks: readonly BlockNode[], writing: HtmlWriting): string {
  let html = '';
  for (const block of blocks) {
    const written = byType(WRITE, block, writing);
    if (written !== '') html += html === '' ? written : `\n${written}`;
  }
  return html;
}

function idOf(block: BlockNode): string {
  return block.anchor === undefined ? '' : ` id="${ID_PREFIX}${escapeHtmlAttribute(block.anchor)}"`;
}

function directionOf({ children }: HeadingNode | ParagraphNode): string {
  return isRightToLeft(children) ? ' dir="rtl"' : '';
}

const WRITE: ByType<BlockNode, [writing: HtmlWriting], string> = {
  heading(block, writing) {
    const words = writeInlines(block.children, writing);
    // An empty heading is announced as one: only its anchor stays.
    if (isBlank(words)) return block.anchor === undefined ? '' : `<p${idOf(block)}></p>`;
    return `<h${block.level}${idOf(block)}${directionOf(block)}>${words}</h${block.level}>`;
  },
  paragraph(block, writing) {
    const words = writeInlines(block.children, writing);
    return words === '' && block.anchor === undefined ? '' : `<p${idOf(block)}${directionOf(block)}>${words}</p>`;
  },
  list: writeList,
  table: writeTable,
  note: writeNote,
  figure: writeFigure,
  'page-break': (block) => `<div class="page-break"${idOf(block)} data-page-break></div>`,
};

function isBlank(html: string): boolean {
  return /^(?:\s|<br>)*$/.test(html);
}

function writeList(list: ListNode, writing: HtmlWriting): string {
  if (list.items.length === 0) return list.anchor === undefined ? '' : `<p${idOf(list)}></p>`;
  const name = list.ordered ? 'ol' : 'ul';
  const start = list.ordered && list.start !== undefined && list.start !== 1 ? ` start="${list.start}"` : '';
  let html = `<${name}${idOf(list)}${start}>`;
  for (const item of list.items) html += `\n<li>${writeInside(item, writing)}</li>`;
  return `${html}\n</${name}>`;
}

/** What an item or a cell holds: words alone stand without a paragraph around them. */
function writeInside(holder: Pick<ListItem, 'children'>, writing: HtmlWriting): string {
  const [first, ...rest] = holder.children;
  if (first === undefined) return '';
  if (first.type !== 'paragraph' || first.anchor !== undefined || rest.some((block) => block.type !== 'list')) {
    return writeBlocks(holder.children, writing);
  }
  const words = writeInlines(first.children, writing);
  if (rest.length === 0) return words;
  return isBlank(words) ? writeBlocks(rest, writing) : `${words}${writeBlocks(rest, writing)}`;
}

function writeTable(table: TableNode, writing: HtmlWriting): string {
  const grid = tableGrid(table);
  const caption = table.caption === undefined ? '' : writeInlines(table.caption, writing);
  if (grid.columns === 0 && caption === '') return table.anchor === undefined ? '' : `<p${idOf(table)}></p>`;
  const headerRows = Math.min(table.headerRows, grid.cells.length);
  const rows = grid.cells.map((cells, index) => {
    let html = '<tr>';
    for (const placed of cells) html += writeCell(placed, table, index < headerRows, writing);
    return `${html}</tr>`;
  });
  const part = (name: string, lines: readonly string[]) =>
    lines.length === 0 ? '' : `\n<${name}>\n${lines.join('\n')}\n</${name}>`;
  const html = [
    `<table${idOf(table)}${beginsAtTheRight(grid) ? ' dir="rtl"' : ''}>`,
    caption === '' ? '' : `\n<caption>${caption}</caption>`,
    writeWidths(table),
    part('thead', rows.slice(0, headerRows)),
    part('tbody', rows.slice(headerRows)),
    '\n</table>',
  ].join('');
  // What moves in its own place must be reached with the keyboard.
  return grid.columns > MOST_ON_A_PHONE ? `<div class="wide" role="group" tabindex="0">${html}</div>` : html;
}

/** Columns that a narrow screen holds side by side. */
const MOST_ON_A_PHONE = 3;

function writeWidths(table: TableNode): string {
  if (table.widths === undefined || table.widths.length === 0) return '';
  const total = table.widths.reduce((sum, width) => sum + width, 0);
  const columns = table.widths.map(
    (width) => `<col data-width="${width}" style="width:${Math.round((width / total) * 10_000) / 100}%">`,
  );
  return `\n<colgroup>${columns.join('')}</colgroup>`;
}

function writeCell(placed: GridCell, table: TableNode, inHead: boolean, writing: HtmlWriting): string {
  const { cell, column, colspan, rowspan } = placed;
  const inner = writeInside(cell, writing);
  // A header without words names nothing: it is a plain cell.
  const heads = !isBlank(inner) && (inHead || (table.rowHeaders === true && column === 0));
  const scope = inHead ? (colspan > 1 ? 'colgroup' : 'col') : rowspan > 1 ? 'rowgroup' : 'row';
  const name = heads ? 'th' : 'td';
  const attributes = `${heads ? ` scope="${scope}"` : ''}${spanOf('colspan', colspan)}${spanOf('rowspan', rowspan)}`;
  return `<${name}${attributes}>${inner}</${name}>`;
}

const spanOf = (name: string, cells: number): string => (cells > 1 ? ` ${name}="${cells}"` : '');

function writeNote(note: NoteNode, writing: HtmlWriting): string {
  const body = writeBlocks(note.children, writing);
  const label = escapeHtmlText(documentLabels[writing.locale][`note-${note.kind}`]);
  const kind = escapeHtmlAttribute(note.kind);
  const hidden = note.kind === 'speaker' ? ' hidden' : '';
  return `<div class="note note-${kind}"${idOf(note)} data-note="${kind}" role="note"${hidden}>\n<p class="note-label" data-label>${label}</p>\n${body}\n</div>`;
}

/** A picture shown as an image, so that nothing in it can run, with its description and its data. */
function writeFigure(figure: FigureNode, writing: HtmlWriting): string {
  if (figure.chart !== undefined) return writeChart(figure, figure.chart, writing);
  const caption = figure.caption === undefined ? '' : writeInlines(figure.caption, writing);
  const data = figure.data === undefined ? '' : writeBlocks(figure.data, writing);
  return [
    `<figure${idOf(figure)}>`,
    writePicture(figure, writing),
    isBlank(caption) ? '' : `<figcaption>${caption}</figcaption>`,
    data === '' ? '' : `<div data-figure-data>${data}</div>`,
    '</figure>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** The picture, drawn in lines where there are lines and it can be shown; words where there is none. */
function writePicture({ svg, picture, alternative }: FigureNode, writing: HtmlWriting): string {
  const words = escapeHtmlAttribute(cleanText(alternative));
  const lines = svg.trim() === '' ? undefined : svgUrl(cleanText(svg));
  if (picture === undefined) {
    return lines === undefined
      ? `<p data-alternative="${words}">${writeInlines([{ type: 'text', value: alternative }], writing)}</p>`
      : `<img src="${lines}" alt="${words}">`;
  }
  const { width = 0, height = 0 } = pictureHeader(picture) ?? {};
  const image = `<img src="${pictureUrl(picture)}" alt="${words}" width="${width}" height="${height}">`;
  return lines === undefined ? image : `<picture><source type="image/svg+xml" srcset="${lines}">${image}</picture>`;
}

function svgUrl(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg).replace(/'/g, '%27')}`;
}

/** Widths for which a chart is drawn: a phone held upright, and everything else. */
const CHART_WIDTHS = { narrow: 360, wide: 736 } as const;

/** A chart: its message, one picture for wide and one for narrow screens, its notes, and its values behind a click. */
function writeChart(figure: FigureNode, chart: Chart, writing: HtmlWriting): string {
  const image = (width: number) => svgUrl(renderSvg(chart, { width, texts: 'marks', theme: writing.theme }));
  const alternative = escapeHtmlAttribute(cleanText(figure.alternative));
  const data = figure.data ?? [];
  const notes = writeBlocks(
    data.filter(({ type }) => type !== 'table'),
    writing,
  );
  const tables = writeBlocks(
    data.filter(({ type }) => type === 'table'),
    writing,
  );
  const summary = escapeHtmlText(documentLabels[writing.locale]['chart-data']);
  const caption = figure.caption === undefined ? '' : writeInlines(figure.caption, writing);
  return [
    `<figure class="chart"${idOf(figure)}>`,
    isBlank(caption) ? '' : `<figcaption>${caption}</figcaption>`,
    `<picture><source media="(max-width:40rem)" srcset="${image(CHART_WIDTHS.narrow)}"><img src="${image(CHART_WIDTHS.wide)}" alt="${alternative}"></picture>`,
    notes === '' ? '' : `<div class="chart-notes" data-figure-data>${notes}</div>`,
    tables === '' ? '' : `<details data-figure-data><summary data-label>${summary}</summary>\n${tables}</details>`,
    '</figure>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** A text in the head of a page. */
export function headText(text: string): string {
  return referDirections(escapeHtmlText(endedText(cleanLine(text))));
}
