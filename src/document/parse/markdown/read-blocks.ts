import type { Blockquote, Html, List, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { defined } from '../../../internal/defined.ts';
import { isAnchorName } from '../../anchor-name.ts';
import { cleanLine, cleanText } from '../../clean-text.ts';
import { type MarkdownMark, readMark } from '../../markdown-mark.ts';
import { mergeTexts } from '../../merge-texts.ts';
import type {
  Address,
  BlockNode,
  FigureNode,
  HeadingLevel,
  InlineNode,
  ListNode,
  NoteNode,
  TableCell,
  TableNode,
  TextNode,
} from '../../node.ts';
import { plainText } from '../../visit.ts';
import { readFragment } from '../html/parse-fragment.ts';
import { report, stopAtLimit, takeAnchor } from '../read-state.ts';
import { blocksOfRun } from '../split-bullets.ts';
import { takePicture } from '../take-picture.ts';
import {
  addressOf,
  holdsHtml,
  inlinesOf,
  isRemark,
  type MarkdownReading,
  phrasingToHtml,
  readPhrasing,
} from './read-phrasing.ts';

/** What a sequence of Markdown blocks makes. Marks are kept until the block they speak of. */
export function readBlocks(
  nodes: readonly RootContent[],
  reading: MarkdownReading,
  depth: number,
): readonly BlockNode[] {
  const { state } = reading;
  if (depth > state.limits.depth) {
    stopAtLimit(
      state,
      'limit-depth',
      { limit: state.limits.depth },
      nodes[0] === undefined ? undefined : addressOf(nodes[0]),
    );
  }
  const sequence: Sequence = { blocks: [], anchor: undefined, table: undefined, caption: undefined, figures: [] };
  for (const node of nodes) readNode(node, sequence, reading, depth);
  while (sequence.figures.length > 0) closeFigure(sequence);
  dropAnchor(sequence, reading);
  return sequence.blocks;
}

interface Pending<T> {
  readonly value: T;
  readonly at: Address | undefined;
}
interface OpenFigure {
  readonly mark: MarkdownMark;
  readonly anchor: string | undefined;
  readonly at: Address | undefined;
  /** Where the blocks of the figure start. */
  readonly from: number;
}
interface Sequence {
  readonly blocks: BlockNode[];
  anchor: Pending<string> | undefined;
  /** What is told of the table to come. */
  table: MarkdownMark | undefined;
  caption: readonly InlineNode[] | undefined;
  readonly figures: OpenFigure[];
}

function dropAnchor(sequence: Sequence, reading: MarkdownReading): void {
  if (sequence.anchor === undefined) return;
  report(reading.state, 'dropped-anchor', 'warning', { found: sequence.anchor.value }, sequence.anchor.at);
  sequence.anchor = undefined;
}

function takePending(sequence: Sequence, reading: MarkdownReading): { readonly anchor?: string } {
  const pending = sequence.anchor;
  sequence.anchor = undefined;
  const anchor = takeAnchor(reading.state, pending?.value, pending?.at);
  return anchor === undefined ? {} : { anchor };
}

function push(sequence: Sequence, made: readonly BlockNode[], reading: MarkdownReading): void {
  const [first] = made;
  if (first === undefined) return;
  const pending = takePending(sequence, reading);
  made.forEach((block, index) => {
    sequence.blocks.push(index === 0 ? { ...first, ...pending } : block);
  });
}

/** Reads one kind of block into the sequence. */
type ReadNode<Node> = (node: Node, sequence: Sequence, reading: MarkdownReading, depth: number) => void;
type Reads = { readonly [Type in RootContent['type']]?: ReadNode<Extract<RootContent, { readonly type: Type }>> };

/** What is read of a page, by the type of the node; lines between sections and front matter say nothing. */
const NODES: Reads = {
  paragraph: (node, sequence, reading, depth) => {
    if (takeCaption(node, sequence, reading)) return;
    const picture = readPicture(node, reading);
    push(sequence, picture === undefined ? readParagraph(node, reading, depth) : [picture], reading);
  },
  heading: (node, sequence, reading) => {
    const level = node.depth as HeadingLevel;
    push(sequence, [{ type: 'heading', level, children: wordsOf(node.children, reading), ...placeOf(node) }], reading);
  },
  list: (node, sequence, reading, depth) => {
    const list = readList(node, reading, depth);
    push(sequence, [isPlusSign(node, sequence, reading) ? signed(list) : list], reading);
  },
  table: (node, sequence, reading, depth) => {
    const table = readTable(node, sequence, reading, depth);
    sequence.table = undefined;
    sequence.caption = undefined;
    push(sequence, [table], reading);
  },
  blockquote: (node, sequence, reading, depth) => push(sequence, readQuote(node, reading, depth), reading),
  code: (node, sequence, reading) => {
    if (node.lang) {
      const found = cleanLine(`${node.lang} ${node.meta ?? ''}`.trim().slice(0, 200));
      report(reading.state, 'dropped-code-language', 'info', { found }, addressOf(node));
    }
    push(sequence, [textBlock(node.value, node)], reading);
  },
  html: readHtmlBlock,
  // Words in brackets before a colon look like the target of a link: where no link leads there, they are words.
  definition: (node, sequence, reading) => {
    if (reading.definitions.get(node.identifier) !== node || !reading.references.has(node.identifier))
      push(sequence, [textBlock(writtenAs(node, reading), node)], reading);
  },
};

function readNode(node: RootContent, sequence: Sequence, reading: MarkdownReading, depth: number): void {
  // The table has a reader for each type, made for nodes of that type.
  const read = NODES[node.type] as ReadNode<RootContent> | undefined;
  read?.(node, sequence, reading, depth);
}

function placeOf(node: RootContent): { readonly at?: Address } {
  const at = addressOf(node);
  return at === undefined ? {} : { at };
}

function textBlock(value: string, node: RootContent): BlockNode {
  return { type: 'paragraph', children: [{ type: 'text', value }], ...placeOf(node) };
}

/** The caption that a mark announces: it waits for its table, or is all there is of a table without rows. */
function takeCaption(node: Paragraph, sequence: Sequence, reading: MarkdownReading): boolean {
  const { table } = sequence;
  if (table?.values['caption'] !== true || sequence.caption !== undefined) return false;
  const caption = wordsOf(node.children, reading);
  if (table.values['rows'] !== 0) {
    sequence.caption = caption;
    return true;
  }
  sequence.table = undefined;
  push(sequence, [{ type: 'table', caption, headerRows: 0, rows: [], ...placeOf(node) }], reading);
  return true;
}

function writtenAs({ position }: RootContent, { source }: MarkdownReading): string {
  return cleanText(source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0));
}

/** Words where only words can stand. Blocks that HTML makes of them are put on lines of their own. */
function wordsOf(nodes: readonly PhrasingContent[], reading: MarkdownReading): readonly InlineNode[] {
  if (!holdsHtml(nodes)) return inlinesOf(nodes, reading);
  const first = nodes[0];
  const at = first === undefined ? undefined : addressOf(first);
  const quiet: MarkdownReading = { ...reading, state: { ...reading.state, bullets: false } };
  const blocks = readFragment(phrasingToHtml(nodes, quiet), quiet.state, { ...defined({ at }), exact: false }, 1);
  return blocks.flatMap((block, index): readonly InlineNode[] => {
    const words: readonly InlineNode[] =
      block.type === 'paragraph' || block.type === 'heading'
        ? block.children
        : [{ type: 'text', value: plainText(block) }];
    return index === 0 ? words : [{ type: 'break' }, ...words];
  });
}

/** The blocks that words make: mostly one paragraph. */
function blocksOfWords(
  nodes: readonly PhrasingContent[],
  at: Address | undefined,
  reading: MarkdownReading,
  depth: number,
): readonly BlockNode[] {
  if (nodes.length === 0) return [];
  if (holdsHtml(nodes)) {
    const place = { ...defined({ at }), exact: false };
    return readFragment(phrasingToHtml(nodes, reading), reading.state, place, depth);
  }
  const typed = new Set<TextNode>();
  return blocksOfRun(readPhrasing(nodes, reading, typed), typed, at, reading.state);
}

/** A picture that has a line of its own and stands in the text itself. */
function readPicture({ children: [first, ...others] }: Paragraph, { state }: MarkdownReading): FigureNode | undefined {
  if (first?.type !== 'image' || others.length > 0) return undefined;
  const picture = takePicture(first.url, state, addressOf(first));
  if (picture === undefined) return undefined;
  return { type: 'figure', svg: '', picture, alternative: cleanText(first.alt ?? ''), ...placeOf(first) };
}

function readParagraph(node: Paragraph, reading: MarkdownReading, depth: number): readonly BlockNode[] {
  return blocksOfWords(node.children, addressOf(node), reading, depth);
}

function readList(node: List, reading: MarkdownReading, depth: number): ListNode {
  const at = addressOf(node);
  const ordered = node.ordered === true;
  return {
    type: 'list',
    ordered,
    ...(ordered && typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {}),
    items: node.children.map((item) => {
      const where = addressOf(item);
      return { children: readBlocks(item.children, reading, depth + 2), ...defined({ at: where }) };
    }),
    ...defined({ at }),
  };
}

/** "+ 40 % d'admissions" alone says 40 more, and begins no list, unless it follows one with another mark. */
function isPlusSign({ children, position }: List, { blocks }: Sequence, { source, state }: MarkdownReading): boolean {
  const line = source.slice(position?.start.offset ?? 0, (position?.start.offset ?? 0) + 40);
  return state.bullets && children.length === 1 && /^\+\s+(?:de\s+)?\d/.test(line) && blocks.at(-1)?.type !== 'list';
}

function signed(list: ListNode): BlockNode {
  const [first, ...others] = list.items[0]?.children ?? [];
  if (first?.type !== 'paragraph' || others.length > 0) return list;
  return { ...first, children: mergeTexts([{ type: 'text', value: '+ ' }, ...first.children]) };
}

const NOTE_KINDS: ReadonlyMap<string, NoteNode['kind']> = new Map([
  ['NOTE', 'info'],
  ['IMPORTANT', 'info'],
  ['WARNING', 'warning'],
  ['CAUTION', 'warning'],
  ['TIP', 'help'],
  ['ILLUSTRATIVE', 'illustrative'],
  ['SOURCE', 'source'],
  ['SPEAKER', 'speaker'],
]);

/** An alert of GitHub is a note. Other quotes are lists when every line has its own `>`, as people type bullets, else notes. */
function readQuote(node: Blockquote, reading: MarkdownReading, depth: number): readonly BlockNode[] {
  const { state } = reading;
  const at = addressOf(node);
  const place = at === undefined ? {} : { at };
  const alert = readAlert(node, reading);
  if (alert !== undefined) {
    return [{ type: 'note', kind: alert.kind, children: readBlocks(alert.rest, reading, depth + 1), ...place }];
  }
  const lines = state.bullets ? quotedLines(node, reading) : undefined;
  if (lines === undefined) {
    return [{ type: 'note', kind: 'info', children: readBlocks(node.children, reading, depth + 1), ...place }];
  }
  const [only] = lines;
  // "> 75 ans" says more than 75, in Markdown as anywhere.
  if (lines.length === 1 && only !== undefined && /^\s*(?:de\s+)?\d/i.test(plainText(only))) {
    return [{ type: 'paragraph', children: mergeTexts([{ type: 'text', value: '> ' }, ...only]), ...place }];
  }
  if (state.counts.quotes === 0 && at !== undefined) state.firstQuote = at;
  state.counts.quotes += lines.length;
  return [
    {
      type: 'list',
      ordered: false,
      items: lines.map((line) => ({ children: [{ type: 'paragraph', children: line, ...place }], ...place })),
      ...place,
    },
  ];
}

function readAlert(
  node: Blockquote,
  reading: MarkdownReading,
): { readonly kind: NoteNode['kind']; readonly rest: Blockquote['children'] } | undefined {
  const [first, ...rest] = node.children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || text?.type !== 'text') return undefined;
  const start = text.position?.start.offset ?? 0;
  // The mark must stand in the source as such: an escaped one is a text.
  const mark = /^\[!([A-Z]+)\](?:[ \t]*(?:\r\n?|\n|$))/.exec(reading.source.slice(start, text.position?.end.offset));
  const kind = mark === null ? undefined : NOTE_KINDS.get(mark[1] ?? '');
  if (mark === null || kind === undefined) return undefined;
  const value = text.value.replace(/^\[![A-Z]+\][ \t]*(?:\r\n?|\n)?/, '');
  const children: PhrasingContent[] = [
    ...(value === '' ? [] : [{ ...text, value, position: undefined }]),
    ...first.children.slice(1),
  ];
  return { kind, rest: children.length === 0 ? rest : [{ ...first, children }, ...rest] };
}

/** The words of each line of a quote that is one paragraph with a `>` on every line. */
function quotedLines(node: Blockquote, reading: MarkdownReading): readonly (readonly InlineNode[])[] | undefined {
  const [only, ...rest] = node.children;
  if (only?.type !== 'paragraph' || rest.length > 0 || holdsHtml(only.children)) return undefined;
  const written = reading.source
    .slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
    .split(/\r\n?|\n/);
  if (!written.every((line) => /^[ \t>*+-]*>/.test(line))) return undefined;
  const lines: InlineNode[][] = [[]];
  for (const piece of readPhrasing(only.children, reading, new Set())) {
    if (piece.type === 'soft-break' || (piece.type === 'break' && reading.state.lineEnds !== 'wrap')) lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines;
}

function readTable(node: Table, sequence: Sequence, reading: MarkdownReading, depth: number): TableNode {
  const { state } = reading;
  const at = addressOf(node);
  const values = sequence.table?.values ?? {};
  const table = ++state.counts.tables;
  const columns = node.children[0]?.children.length ?? 0;
  const cellCount = node.children.reduce((sum, row) => sum + Math.max(columns, row.children.length), 0);
  if (cellCount > state.limits.tableCells) {
    stopAtLimit(state, 'limit-table-cells', { limit: state.limits.tableCells }, at);
  }
  const rows = node.children.map((row) =>
    row.children.map((cell): readonly BlockNode[] => blocksOfWords(cell.children, addressOf(cell), reading, depth + 2)),
  );
  const emptyHeader = rows[0]?.every((cell) => cell.length === 0) === true;
  const told = count(values['headerRows'], rows.length);
  const headerRows = told ?? (emptyHeader ? 0 : 1);
  const skipped = emptyHeader && told === undefined ? 1 : 0;
  const spans = readSpans(values['spans'], node.children.length, columns);
  const widths = values['widths'];
  return {
    type: 'table',
    ...defined({ caption: sequence.caption }),
    headerRows,
    ...(values['rowHeaders'] === true ? { rowHeaders: true } : {}),
    ...(isWidths(widths) ? { widths } : {}),
    rows: rows
      .slice(skipped)
      .map((cells, r) => tableRow(cells, node.children[r + skipped], { table, row: r + 1 }, columns, spans)),
    ...defined({ at }),
  };
}

function tableRow(
  cells: readonly (readonly BlockNode[])[],
  source: Table['children'][number] | undefined,
  place: { readonly table: number; readonly row: number },
  columns: number,
  spans: Spans,
): TableNode['rows'][number] {
  const where = source === undefined ? undefined : addressOf(source);
  const made: TableCell[] = [];
  // A pipe too many makes one more cell: what stands behind it is kept.
  const last = cells.findLastIndex((cell) => cell.length > 0);
  for (let c = 0; c < Math.max(columns, last + 1); c++) {
    const key = `${place.row - 1},${c}`;
    if (spans.covered.has(key)) continue;
    const cellNode = source?.children[c];
    made.push({
      children: cells[c] ?? [],
      ...spans.of.get(key),
      at: { ...(cellNode === undefined ? where : addressOf(cellNode)), ...place, cell: made.length + 1 },
    });
  }
  return { cells: made, at: { ...where, ...place } };
}

function count(value: unknown, most: number): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? Math.min(value, most) : undefined;
}

function isWidths(value: unknown): value is readonly number[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((width) => typeof width === 'number' && Number.isFinite(width) && width > 0)
  );
}

interface Spans {
  readonly of: ReadonlyMap<string, { readonly colspan?: number; readonly rowspan?: number }>;
  readonly covered: ReadonlySet<string>;
}

/** Merged cells as the mark of a table tells them: row, column, columns, rows. */
function readSpans(value: unknown, rows: number, columns: number): Spans {
  const of = new Map<string, { readonly colspan?: number; readonly rowspan?: number }>();
  const covered = new Set<string>();
  let left = rows * columns;
  for (const entry of Array.isArray(value) ? value.slice(0, 10_000) : []) {
    const span = Array.isArray(entry) ? spanOf(entry) : undefined;
    if (span === undefined) continue;
    const { row, column, colspan, rowspan } = span;
    const [lastRow, lastColumn] = [Math.min(row + rowspan, rows), Math.min(column + colspan, columns)];
    // Merged cells never overlap: together they are no more than the cells of the table.
    const area = Math.max(0, lastRow - row) * Math.max(0, lastColumn - column);
    if (area > left) continue;
    left -= area;
    of.set(`${row},${column}`, { ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) });
    for (let r = row; r < lastRow; r++)
      for (let c = column; c < lastColumn; c++) if (r !== row || c !== column) covered.add(`${r},${c}`);
  }
  return { of, covered };
}

/** A merged cell of the mark, where it is one. */
function spanOf(entry: readonly unknown[]) {
  const [row = -1, column = -1, colspan = 0, rowspan = 0] = [0, 1, 2, 3].map((i) => count(entry[i], 1000));
  if (row < 0 || column < 0 || colspan < 1 || rowspan < 1 || colspan * rowspan > 10_000) return undefined;
  return { row, column, colspan, rowspan };
}

/** A block of HTML: one of our marks, a comment of somebody else, or HTML to be read as such. */
function readHtmlBlock(node: Html, sequence: Sequence, reading: MarkdownReading, depth: number): void {
  const at = addressOf(node);
  const place = at === undefined ? {} : { at };
  const value = node.value.trim();
  const mark = value.startsWith('<!--') ? readMark(value) : undefined;
  switch (mark?.name) {
    case 'document':
      return;
    case 'anchor': {
      const anchor = String(mark.values['anchor']);
      dropAnchor(sequence, reading);
      if (isAnchorName(anchor)) sequence.anchor = { value: anchor, at };
      else report(reading.state, 'dropped-anchor', 'warning', { found: anchor }, at);
      return;
    }
    case 'empty':
      push(sequence, [{ type: 'paragraph', children: [], ...place }], reading);
      return;
    case 'page-break':
      push(sequence, [{ type: 'page-break', ...place }], reading);
      return;
    case 'table':
      sequence.table = mark;
      sequence.caption = undefined;
      return;
    case 'figure': {
      const { anchor } = takePending(sequence, reading);
      sequence.figures.push({ mark, anchor, at, from: sequence.blocks.length });
      return;
    }
    case '/figure':
      if (sequence.figures.length > 0) closeFigure(sequence);
      return;
    default:
      if (isRemark(value)) report(reading.state, 'dropped-comment', 'info', { found: value }, at);
      else push(sequence, readFragment(node.value, reading.state, { ...place, exact: true }, depth), reading);
  }
}

function closeFigure(sequence: Sequence): void {
  const open = sequence.figures.pop();
  if (open === undefined) return;
  const inside = sequence.blocks.splice(open.from);
  const takeWords = (): readonly InlineNode[] => {
    if (inside[0]?.type !== 'paragraph') return [];
    const [first] = inside.splice(0, 1);
    return first?.type === 'paragraph' ? first.children : [];
  };
  const said = open.mark.values['alternative'];
  const shown = inside[0]?.type === 'figure' && inside[0].picture !== undefined ? inside[0] : undefined;
  if (shown !== undefined) inside.splice(0, 1);
  const alternative =
    shown !== undefined
      ? shown.alternative
      : said === undefined
        ? plainText(takeWords())
        : typeof said === 'string'
          ? said
          : '';
  const caption = open.mark.values['caption'] === true ? takeWords() : undefined;
  const figure: FigureNode = {
    type: 'figure',
    svg: '',
    ...(shown?.picture === undefined ? {} : { picture: shown.picture }),
    alternative,
    ...defined({ caption }),
    ...(inside.length === 0 ? {} : { data: inside }),
    ...defined({ anchor: open.anchor, at: open.at }),
  };
  sequence.blocks.push(figure);
}
