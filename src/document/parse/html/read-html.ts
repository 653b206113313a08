import { append } from '../../../internal/append.ts';
import { defined } from '../../../internal/defined.ts';
import { shortText } from '../../../internal/shown-text.ts';
import { isAnchorName } from '../../anchor-name.ts';
import { bulletAnywhere } from '../../bullet.ts';
import { cleanLine, cleanText } from '../../clean-text.ts';
import { valueOfFieldText } from '../../field-value.ts';
import { nameOfId } from '../../html-id.ts';
import { isLanguageTag } from '../../language-tag.ts';
import type {
  Address,
  BlockNode,
  FieldNode,
  FigureNode,
  HeadingLevel,
  InlineNode,
  ListItem,
  ListNode,
  NoteNode,
  TableCell,
  TableNode,
  TableRow,
  TextNode,
} from '../../node.ts';
import { isNoteKind } from '../../note-kinds.ts';
import { safeUrl } from '../../safe-url.ts';
import { plainText } from '../../visit.ts';
import { type ReadState, report, stopAtLimit, takeAnchor } from '../read-state.ts';
import { blocksOfRun, joinBulletLists, type Piece } from '../split-bullets.ts';
import { holdsPicture, takePicture, tellPicture } from '../take-picture.ts';
import { exportedList, joinExported } from './join-exported-lists.ts';
import type { HtmlElement, HtmlNode } from './limited-tree.ts';

/** How a piece of HTML is read. */
interface HtmlReading {
  readonly state: ReadState;
  readonly source: string;
  /** Whether blanks are words, as in what our writers write, or only layout, as in HTML from elsewhere. */
  readonly keepBlanks: boolean;
  /** Elements around the main content of a page, which are told and not read. */
  readonly surroundings?: ReadonlySet<HtmlNode>;
  /** Texts whose source begins with a bullet that somebody typed. */
  readonly typed: Set<TextNode>;
  /** Where a node stands; left out for HTML that was made on the way. */
  readonly placeOf: (node: HtmlNode) => Address | undefined;
}

const CONTAINERS = new Set(
  'address article aside body center details dd dialog div dl dt fieldset figcaption footer form header hgroup html legend main nav search section summary'.split(
    ' ',
  ),
);
const BLOCKS = new Set([
  ...CONTAINERS,
  ...'blockquote figure h1 h2 h3 h4 h5 h6 hr li menu ol p pre table ul'.split(' '),
]);
/** Elements whose content is no words of the document. */
const DROPPED = new Set(
  'applet audio base button canvas datalist embed frame frameset iframe input link map math meta meter noembed noframes noscript object option progress script select source style svg template textarea title track video'.split(
    ' ',
  ),
);
/** Dropped without a word: they never hold content. */
const SILENT = new Set('base head link meta style source track'.split(' '));

/** The blocks that sibling nodes make. */
export function readBlocks(nodes: readonly HtmlNode[], reading: HtmlReading, depth: number): readonly BlockNode[] {
  const { state } = reading;
  if (depth > state.limits.depth)
    stopAtLimit(state, 'limit-depth', { limit: state.limits.depth }, place(nodes[0], reading));
  const blocks: BlockNode[] = [];
  let bulletLists: Set<BlockNode> | undefined;
  let run: HtmlNode[] = [];
  let lastExported: string | undefined;
  const flush = () => {
    if (run.length === 0) return;
    const made = readRun(run, reading);
    for (const block of made) if (block.type === 'list') bulletLists = (bulletLists ?? new Set()).add(block);
    append(blocks, made);
    run = [];
  };
  for (const node of nodes) {
    if (isElement(node) && isBlock(node, reading.state)) {
      flush();
      const made = readBlock(node, reading, depth);
      const exported = made[0]?.type === 'list' ? exportedList(attribute(node, 'class')) : undefined;
      const before = exported?.id === lastExported ? blocks.at(-1) : undefined;
      lastExported = exported?.id;
      if (exported !== undefined && before?.type === 'list' && made[0]?.type === 'list') {
        blocks[blocks.length - 1] = joinExported(before, made[0], exported.level);
        continue;
      }
      if (node.tagName === 'p' && made.length > 0 && made.every((block) => block.type === 'list')) {
        for (const block of made) bulletLists = (bulletLists ?? new Set()).add(block);
      }
      append(blocks, made);
    } else if (node.nodeName !== '#comment' && node.nodeName !== '#documentType') run.push(node);
  }
  flush();
  return bulletLists !== undefined && bulletLists.size > 1 ? joinBulletLists(blocks, bulletLists) : blocks;
}

function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** Whether an element stands as a block of its own: by its name, or by what it holds. */
function isBlock(element: HtmlElement, state: ReadState): boolean {
  if (BLOCKS.has(element.tagName) || isPicture(element, state)) return true;
  if (DROPPED.has(element.tagName) || attribute(element, 'data-field') !== undefined) return false;
  const stack: HtmlNode[] = [...element.childNodes];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node) || DROPPED.has(node.tagName)) continue;
    if (BLOCKS.has(node.tagName)) return true;
    append(stack, node.childNodes);
  }
  return false;
}

/** Whether a picture stands in the page itself. */
function isPicture(element: HtmlElement, state: ReadState): boolean {
  return element.tagName === 'img' && holdsPicture(attribute(element, 'src') ?? '', state);
}

function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function place(node: HtmlNode | undefined, reading: HtmlReading): Address | undefined {
  return node === undefined ? undefined : reading.placeOf(node);
}

/** Anchor and address of a block. */
function base(element: HtmlElement, reading: HtmlReading): { readonly anchor?: string; readonly at?: Address } {
  const at = place(element, reading);
  const id = attribute(element, 'id');
  const anchor = takeAnchor(reading.state, id === undefined ? undefined : nameOfId(id), at);
  return defined({ anchor, at });
}

/** Words that no block element holds. */
function readRun(run: readonly HtmlNode[], reading: HtmlReading): readonly BlockNode[] {
  const pieces = readWords(run, reading);
  if (pieces.every((piece) => piece.type === 'text' && piece.value.trim() === '')) return [];
  return blocksOfRun(pieces, reading.typed, place(run[0], reading), reading.state);
}

type ReadBlock = (element: HtmlElement, reading: HtmlReading, depth: number) => readonly BlockNode[];

const heading: ReadBlock = (element, reading) => {
  const level = Number(element.tagName[1]) as HeadingLevel;
  return [{ type: 'heading', level, children: readInlines(element.childNodes, reading), ...base(element, reading) }];
};
const list: ReadBlock = (element, reading, depth) => [readList(element, reading, depth)];

/** Elements that are blocks of a kind of their own, by name; any other is a container. */
const BLOCK_ELEMENTS: ReadonlyMap<string, ReadBlock> = new Map<string, ReadBlock>([
  ['h1', heading],
  ['h2', heading],
  ['h3', heading],
  ['h4', heading],
  ['h5', heading],
  ['h6', heading],
  ['p', readParagraph],
  ['pre', readPreformatted],
  ['ul', list],
  ['ol', list],
  ['menu', list],
  ['table', (element, reading, depth) => [readTable(element, reading, depth)]],
  ['blockquote', readQuote],
  ['figure', readFigure],
  ['img', readPicture],
  ['hr', () => []],
]);

function readBlock(element: HtmlElement, reading: HtmlReading, depth: number): readonly BlockNode[] {
  if (reading.surroundings?.has(element) === true) {
    tellSurroundings(element, reading, depth);
    return [];
  }
  return (BLOCK_ELEMENTS.get(element.tagName) ?? readContainer)(element, reading, depth);
}

function readParagraph(element: HtmlElement, reading: HtmlReading, depth: number): readonly BlockNode[] {
  // Pages of the old kind may hold a table in a paragraph.
  if (element.childNodes.some((child) => isElement(child) && isBlock(child, reading.state)))
    return readContainer(element, reading, depth);
  const { anchor, at } = base(element, reading);
  const pieces = readWords(element.childNodes, reading);
  const made = blocksOfRun(pieces, reading.typed, at, reading.state);
  const [first, ...rest] = made;
  return anchor === undefined || first === undefined ? made : [{ ...first, anchor }, ...rest];
}

function readPreformatted(element: HtmlElement, reading: HtmlReading): readonly BlockNode[] {
  const pieces = readWords(element.childNodes, { ...reading, keepBlanks: true }, true);
  return [{ type: 'paragraph', children: withBreaks(pieces), ...base(element, reading) }];
}

function readQuote(element: HtmlElement, reading: HtmlReading, depth: number): readonly BlockNode[] {
  const children = readBlocks(element.childNodes, reading, depth + 1);
  return [{ type: 'note', kind: 'info', children, ...base(element, reading) }];
}

const LONGEST_TOLD = 500;

/** Says which words stand around the main content. */
function tellSurroundings(element: HtmlElement, reading: HtmlReading, depth: number): void {
  const { state } = reading;
  const aside: ReadState = { ...state, issues: [], anchors: new Set(), counts: { bullets: 0, quotes: 0, tables: 0 } };
  const { surroundings: _, ...others } = reading;
  const inner = { ...others, state: aside };
  const words = cleanLine(plainText(readBlocks(element.childNodes, inner, depth + 1)));
  if (words === '') return;
  const found = shortText(words, LONGEST_TOLD);
  report(state, 'dropped-surroundings', 'info', { element: element.tagName, found }, place(element, reading));
}

function readContainer(element: HtmlElement, reading: HtmlReading, depth: number): readonly BlockNode[] {
  if (attribute(element, 'data-page-break') !== undefined)
    return [{ type: 'page-break', ...base(element, reading) }, ...readBlocks(element.childNodes, reading, depth + 1)];
  const kind = attribute(element, 'data-note');
  if (isNoteKind(kind)) {
    const children = element.childNodes.filter(
      (node) => !isElement(node) || attribute(node, 'data-label') === undefined,
    );
    const made: NoteNode = {
      type: 'note',
      kind,
      ...base(element, reading),
      children: readBlocks(children, reading, depth + 1),
    };
    return [made];
  }
  const { anchor } = base(element, reading);
  const blocks = readBlocks(element.childNodes, reading, depth + 1);
  const [first, ...rest] = blocks;
  return anchor === undefined || first === undefined || first.anchor !== undefined
    ? blocks
    : [{ ...first, anchor }, ...rest];
}

function readList(element: HtmlElement, reading: HtmlReading, depth: number): ListNode {
  const items: ListItem[] = [];
  let loose: HtmlNode[] = [];
  const flush = () => {
    const children = readBlocks(loose, reading, depth + 2);
    loose = [];
    if (children.length === 0) return;
    const last = items.at(-1);
    // A list typed between items, as old editors write it, belongs to the item before.
    if (last !== undefined && children.every((child) => child.type === 'list')) {
      items[items.length - 1] = { ...last, children: [...last.children, ...children] };
    } else items.push({ children });
  };
  for (const node of element.childNodes) {
    if (isElement(node) && node.tagName === 'li') {
      flush();
      const at = place(node, reading);
      items.push({ children: readBlocks(node.childNodes, reading, depth + 2), ...defined({ at }) });
    } else loose.push(node);
  }
  flush();
  const ordered = element.tagName === 'ol';
  const start = ordered ? startOf(element) : 1;
  return { type: 'list', ordered, ...(start === 1 ? {} : { start }), items, ...base(element, reading) };
}

/** The number of the first item; 1 where none is given, or what is given is none. */
function startOf(element: HtmlElement): number {
  const start = Number(attribute(element, 'start') ?? 1);
  return Number.isInteger(start) && start >= 0 && start < 1e9 ? start : 1;
}

/** A table while its rows are read. */
interface TableWalk {
  readonly reading: HtmlReading;
  readonly depth: number;
  /** Its number in the document. */
  readonly table: number;
  readonly rows: TableRow[];
  readonly widths: number[];
  caption: readonly InlineNode[] | undefined;
  headerRows: number;
  rowHeaders: boolean;
  cellCount: number;
}

/** What a table may hold, by the name of the element; in anything else only rows are looked for. */
const TABLE_PARTS: ReadonlyMap<string, (element: HtmlElement, walk: TableWalk) => void> = new Map([
  ['caption', addTableCaption],
  ['colgroup', (group, { widths }) => append(widths, readWidths(group))],
  ['thead', (group, walk) => addRows(group, walk, true)],
  ['tr', (row, walk) => addRow(row, walk, false)],
]);

function readTable(element: HtmlElement, reading: HtmlReading, depth: number): TableNode {
  const walk: TableWalk = {
    reading,
    depth,
    table: ++reading.state.counts.tables,
    rows: [],
    widths: [],
    caption: undefined,
    headerRows: 0,
    rowHeaders: false,
    cellCount: 0,
  };
  for (const part of element.childNodes.filter(isElement)) {
    const read = TABLE_PARTS.get(part.tagName);
    if (read !== undefined) read(part, walk);
    else if (DROPPED.has(part.tagName)) tellDropped(part, reading);
    else addRows(part, walk, false);
  }
  const { caption, headerRows, rowHeaders, widths, rows } = walk;
  return {
    type: 'table',
    ...defined({ caption }),
    headerRows,
    ...(rowHeaders ? { rowHeaders } : {}),
    ...(widths.length > 0 ? { widths } : {}),
    rows: cutSpans(rows),
    ...base(element, reading),
  };
}

function addTableCaption({ childNodes }: HtmlElement, walk: TableWalk): void {
  const words = readInlines(childNodes, walk.reading);
  walk.caption = walk.caption === undefined ? words : [...walk.caption, { type: 'break' }, ...words];
}

function addRows(group: HtmlElement, walk: TableWalk, inHead: boolean): void {
  for (const row of group.childNodes) {
    if (isElement(row) && row.tagName === 'tr') addRow(row, walk, inHead);
    else tellDropped(row, walk.reading);
  }
}

function addRow(row: HtmlElement, walk: TableWalk, inHead: boolean): void {
  const { reading, rows, table } = walk;
  const sources: HtmlElement[] = [];
  for (const child of row.childNodes) {
    if (isElement(child) && (child.tagName === 'td' || child.tagName === 'th')) sources.push(child);
    else tellDropped(child, reading);
  }
  if (sources.length === 0 && row.attrs.length === 0 && !reading.keepBlanks) return;
  const cells = sources.map((source, index) => readCell(source, index, walk));
  if (rows.length === walk.headerRows && (inHead || namesColumns(sources))) walk.headerRows++;
  else if (sources[0]?.tagName === 'th') walk.rowHeaders = true;
  rows.push({ cells, at: { ...place(row, reading), table, row: rows.length + 1 } });
}

/** Whether a row is all headers, not only those of rows. */
function namesColumns(sources: readonly HtmlElement[]): boolean {
  return (
    sources.every(({ tagName }) => tagName === 'th') && sources.some((source) => attribute(source, 'scope') !== 'row')
  );
}

function readCell(source: HtmlElement, index: number, walk: TableWalk): TableCell {
  const { reading, rows, table, depth } = walk;
  const { state } = reading;
  const where = place(source, reading);
  const colspan = span(attribute(source, 'colspan'), 1000);
  const rowspan = span(attribute(source, 'rowspan'), 65_534);
  walk.cellCount += colspan ?? 1;
  if (walk.cellCount > state.limits.tableCells) {
    stopAtLimit(state, 'limit-table-cells', { limit: state.limits.tableCells }, where);
  }
  return {
    children: readBlocks(source.childNodes, reading, depth + 2),
    ...defined({ colspan, rowspan }),
    at: { ...where, table, row: rows.length + 1, cell: index + 1 },
  };
}

/** Spans that run past the last row end there, as browsers show them. */
function cutSpans(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.map((row, index) => {
    const most = rows.length - index;
    if (!row.cells.some((cell) => (cell.rowspan ?? 1) > most)) return row;
    return { ...row, cells: row.cells.map((cell) => ((cell.rowspan ?? 1) > most ? { ...cell, rowspan: most } : cell)) };
  });
}

function span(value: string | undefined, most: number): number | undefined {
  const count = Number.parseInt(value ?? '', 10);
  return Number.isInteger(count) && count > 1 ? Math.min(count, most) : undefined;
}

function readWidths(group: HtmlElement): readonly number[] {
  const widths = group.childNodes.filter(isElement).map((column) => Number(attribute(column, 'data-width')));
  return widths.every((width) => Number.isFinite(width) && width > 0) ? widths : [];
}

function readFigure(element: HtmlElement, reading: HtmlReading, depth: number): readonly BlockNode[] {
  const { captionElement, dataElements, picture, image, source, described } = partsOfFigure(element);
  const caption = captionElement === undefined ? undefined : readInlines(captionElement.childNodes, reading);
  const url = (image && attribute(image, 'src')) ?? '';
  const dots = takePicture(url, reading.state, place(image ?? element, reading));
  const svg = svgOf(url) ?? (source && svgOf(attribute(source, 'srcset') ?? ''));
  if (svg === undefined && dots === undefined && described === undefined)
    return wordsOfFigure(element, captionElement, caption, reading, depth);
  const figure: FigureNode = {
    type: 'figure',
    svg: svg ?? '',
    ...defined({ picture: dots }),
    alternative:
      (image === undefined ? attribute(described ?? element, 'data-alternative') : attribute(image, 'alt')) ?? '',
    ...defined({ caption }),
    ...(dataElements.length === 0 ? {} : { data: dataElements.flatMap((data) => dataOf(data, reading, depth)) }),
    ...base(element, reading),
  };
  const own = new Set<HtmlNode | undefined>([captionElement, ...dataElements, picture ?? image ?? described]);
  const rest = element.childNodes.filter((child) => !own.has(child));
  return [figure, ...readBlocks(rest, reading, depth + 1)];
}

function partsOfFigure(element: HtmlElement) {
  const children = element.childNodes.filter(isElement);
  const named = (nodes: readonly HtmlElement[], name: string) => nodes.find(({ tagName }) => tagName === name);
  const picture = named(children, 'picture');
  const shown = picture?.childNodes.filter(isElement) ?? children;
  return {
    captionElement: named(children, 'figcaption'),
    dataElements: children.filter((child) => attribute(child, 'data-figure-data') !== undefined),
    picture,
    image: named(shown, 'img'),
    source: picture && named(shown, 'source'),
    described: children.find((child) => attribute(child, 'data-alternative') !== undefined),
  };
}

/** A figure from elsewhere: its words are content, its picture is not read. */
function wordsOfFigure(
  element: HtmlElement,
  captionElement: HtmlElement | undefined,
  caption: readonly InlineNode[] | undefined,
  reading: HtmlReading,
  depth: number,
): readonly BlockNode[] {
  const rest = element.childNodes.filter((child) => child !== captionElement);
  const { anchor, at } = base(element, reading);
  const blocks: BlockNode[] = [...readBlocks(rest, reading, depth + 1)];
  if (caption !== undefined) blocks.push({ type: 'paragraph', children: caption, ...defined({ at }) });
  const [first, ...others] = blocks;
  return anchor === undefined || first === undefined ? blocks : [{ ...first, anchor }, ...others];
}

/** A picture with a place of its own. */
function readPicture(element: HtmlElement, reading: HtmlReading): readonly BlockNode[] {
  const { anchor, at } = base(element, reading);
  const found = takePicture(attribute(element, 'src') ?? '', reading.state, at);
  const placed = defined({ anchor, at });
  if (found !== undefined)
    return [{ type: 'figure', svg: '', picture: found, alternative: attribute(element, 'alt') ?? '', ...placed }];
  const children = inlineElement(element, reading);
  return children.length === 0 ? [] : [{ type: 'paragraph', ...placed, children }];
}

function dataOf(element: HtmlElement, reading: HtmlReading, depth: number): readonly BlockNode[] {
  const own = element.childNodes.filter((node) => !isElement(node) || attribute(node, 'data-label') === undefined);
  return readBlocks(own, reading, depth + 1);
}

const SVG_PREFIX = 'data:image/svg+xml;charset=utf-8,';

function svgOf(source: string): string | undefined {
  if (!source.startsWith(SVG_PREFIX)) return undefined;
  try {
    return decodeURIComponent(source.slice(SVG_PREFIX.length));
  } catch {
    return undefined;
  }
}

/** Inline nodes of a heading or a caption: typed bullets mean nothing there. */
function readInlines(nodes: readonly HtmlNode[], reading: HtmlReading): readonly InlineNode[] {
  return readWords(nodes, reading).map(
    (piece): InlineNode => (piece.type === 'soft-break' ? { type: 'text', value: ' ' } : piece),
  );
}

function readWords(nodes: readonly HtmlNode[], reading: HtmlReading, preformatted = false): readonly Piece[] {
  const { typed } = reading;
  const pieces = mergePieces(inlineNodes(nodes, reading, typed), typed);
  return reading.keepBlanks || preformatted ? pieces : collapseBlanks(pieces, typed);
}

function inlineNodes(nodes: readonly HtmlNode[], reading: HtmlReading, typed: Set<TextNode> | undefined): InlineNode[] {
  const made: InlineNode[] = [];
  for (const node of nodes) {
    if (node.nodeName === '#text' && 'value' in node) {
      const value = cleanText(node.value);
      if (value === '') continue;
      const text: TextNode = { type: 'text', value };
      if (typed !== undefined && isTypedBullet(node, reading)) typed.add(text);
      made.push(text);
    } else if (isElement(node)) {
      // A block in a heading or a caption must not stick to the words around it.
      const apart = BLOCKS.has(node.tagName) || PARTS_OF_TABLES.has(node.tagName);
      if (apart) made.push(LINE_END);
      append(made, inlineElement(node, reading));
      if (apart) made.push(LINE_END);
    }
  }
  return made;
}

const PARTS_OF_TABLES = new Set('caption td th'.split(' '));
const LINE_END: TextNode = { type: 'text', value: '\n' };

/** Whether the source itself, not a reference in it, starts with a bullet. */
function isTypedBullet(node: HtmlNode & { readonly value: string }, reading: HtmlReading): boolean {
  if (bulletAnywhere(node.value.trimStart()) === undefined) return false;
  const at = node.sourceCodeLocation;
  if (at === undefined || at === null) return false;
  const written = reading.source.slice(at.startOffset, Math.min(at.endOffset, at.startOffset + 200)).trimStart();
  return written.startsWith('>') || bulletAnywhere(written.replace(/^&gt;/, '>')) !== undefined;
}

function inlineElement(element: HtmlElement, reading: HtmlReading): readonly InlineNode[] {
  const name = element.tagName;
  if (attribute(element, 'data-field') !== undefined) return readField(element, reading);
  if (name === 'br') return [{ type: 'break' }];
  if (name === 'img') return readImage(element, reading);
  if (DROPPED.has(name)) {
    tellDropped(element, reading);
    return [];
  }
  const children = mergePieces(inlineNodes(element.childNodes, reading, undefined), reading.typed);
  return (INLINES.get(name) ?? readLanguage)(element, children, reading);
}

type ReadInline = (
  element: HtmlElement,
  children: readonly InlineNode[],
  reading: HtmlReading,
) => readonly InlineNode[];

const readStrong: ReadInline = (_, children) => (children.length === 0 ? [] : [{ type: 'strong', children }]);
const readEmphasis: ReadInline = (_, children) => (children.length === 0 ? [] : [{ type: 'emphasis', children }]);

/** What an element among words says of them; any other may still name a language. */
const INLINES: ReadonlyMap<string, ReadInline> = new Map([
  ['b', readStrong],
  ['strong', readStrong],
  ['i', readEmphasis],
  ['em', readEmphasis],
  ['abbr', readAbbreviation],
  ['a', readLink],
  ['q', (_, children) => [{ type: 'text', value: '"' }, ...children, { type: 'text', value: '"' }]],
]);

function readLanguage(element: HtmlElement, children: readonly InlineNode[]): readonly InlineNode[] {
  const language = attribute(element, 'lang');
  if (language === undefined || !isLanguageTag(language) || children.length === 0) return children;
  return [{ type: 'language', language, children }];
}

function readImage(element: HtmlElement, reading: HtmlReading): readonly InlineNode[] {
  const alternative = cleanLine(attribute(element, 'alt') ?? '');
  tellPicture(alternative, attribute(element, 'src') ?? '', reading.state, place(element, reading));
  return alternative === '' ? [] : [{ type: 'text', value: alternative }];
}

function tellDropped(node: HtmlNode, reading: HtmlReading): void {
  if (!isElement(node) || !DROPPED.has(node.tagName) || SILENT.has(node.tagName)) return;
  report(reading.state, 'dropped-element', 'warning', { found: node.tagName }, place(node, reading));
}

function readAbbreviation(element: HtmlElement, children: readonly InlineNode[]): readonly InlineNode[] {
  const title = attribute(element, 'title');
  const value = children.map((child) => (child.type === 'text' ? child.value : undefined)).join('');
  if (title === undefined || children.some((child) => child.type !== 'text')) return children;
  return value === '' ? [] : [{ type: 'abbreviation', value, title: cleanLine(title) }];
}

function readLink(element: HtmlElement, children: readonly InlineNode[], reading: HtmlReading): readonly InlineNode[] {
  const target = attribute(element, 'href');
  if (target === undefined) return children;
  const url = safeUrl(target);
  if (url !== undefined) return [{ type: 'link', url, children }];
  // Links inside the same page lead nowhere once the page is a tree: nothing is lost.
  if (!target.startsWith('#'))
    report(reading.state, 'dropped-url', 'warning', { found: target }, place(element, reading));
  return children;
}

function readField(element: HtmlElement, reading: HtmlReading): readonly InlineNode[] {
  const name = attribute(element, 'data-field') ?? '';
  const control = attribute(element, 'data-control');
  const at = place(element, reading);
  if (!isAnchorName(name) || !isControl(control)) {
    report(reading.state, 'dropped-element', 'warning', { found: `data-field ${name}` }, at);
    return inlineNodes(element.childNodes, reading, undefined);
  }
  const placeholder = attribute(element, 'data-placeholder');
  const written = attribute(element, 'data-value');
  const options = readOptions(attribute(element, 'data-options'));
  const before: FieldNode = {
    type: 'field',
    name,
    control,
    label: attribute(element, 'data-label') ?? '',
    ...defined({ placeholder, value: written, options }),
  };
  const input = findControl(element);
  const held = input === undefined ? valueOfFieldText(textOf(element.childNodes), before) : controlValue(input);
  // A control of one line shows the line ends of its value as blanks: unchanged, the value is what was written.
  const value = written !== undefined && held === cleanLine(written) ? written : held;
  const { value: _, ...blank } = before;
  return [value === undefined ? blank : { ...blank, value }];
}

function isControl(value: string | undefined): value is FieldNode['control'] {
  return value === 'text' || value === 'long-text' || value === 'date' || value === 'choice';
}

function readOptions(json: string | undefined): FieldNode['options'] | undefined {
  if (json === undefined) return undefined;
  try {
    const pairs: unknown = JSON.parse(json);
    if (!Array.isArray(pairs)) return undefined;
    return pairs.flatMap((pair: unknown) =>
      Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string'
        ? [{ value: pair[0], label: pair[1] }]
        : [],
    );
  } catch {
    return undefined;
  }
}

function findControl(element: HtmlElement): HtmlElement | undefined {
  for (const node of element.childNodes) {
    if (!isElement(node)) continue;
    if (node.tagName === 'input' || node.tagName === 'textarea' || node.tagName === 'select') return node;
    const inside = findControl(node);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

/** What a form control holds in the source, that is, the state the page was saved in. */
function controlValue(control: HtmlElement): string | undefined {
  if (control.tagName === 'input') return attribute(control, 'value');
  if (control.tagName === 'textarea') {
    const value = cleanText(textOf(control.childNodes));
    return value === '' ? undefined : value;
  }
  const options = control.childNodes.filter(isElement).filter((child) => child.tagName === 'option');
  const chosen = options.find((option) => attribute(option, 'selected') !== undefined);
  const value = chosen === undefined ? undefined : (attribute(chosen, 'value') ?? textOf(chosen.childNodes));
  return value === '' ? undefined : value;
}

function textOf(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => {
      if (isElement(node)) return node.tagName === 'br' ? '\n' : textOf(node.childNodes);
      return 'value' in node ? node.value : '';
    })
    .join('');
}

/** Texts that touch are one text; a joined text keeps whether it starts with a typed bullet. */
function mergePieces(nodes: readonly InlineNode[], typed: Set<TextNode>): readonly InlineNode[] {
  if (nodes.length < 2) return nodes;
  const merged: InlineNode[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      const joined: TextNode = { type: 'text', value: last.value + node.value };
      if (typed.delete(last)) typed.add(joined);
      merged[merged.length - 1] = joined;
    } else merged.push(node);
  }
  return merged;
}

/** Line ends in texts as breaks, for text that is laid out by its writer. */
function withBreaks(pieces: readonly Piece[]): readonly InlineNode[] {
  return pieces.flatMap((piece): readonly InlineNode[] => {
    if (piece.type === 'soft-break') return [{ type: 'break' }];
    if (piece.type !== 'text') return [piece];
    return piece.value
      .replace(/\n$/, '')
      .split('\n')
      .flatMap((line, index): InlineNode[] => [
        ...(index === 0 ? [] : [{ type: 'break' } as const]),
        ...(line === '' ? [] : [{ type: 'text', value: line } as const]),
      ]);
  });
}

/** Blanks as browsers show them: runs are one space, none at the ends of lines. */
function collapseBlanks(pieces: readonly Piece[], typed: Set<TextNode>): readonly Piece[] {
  const state = { afterBlank: true };
  const collapsed = collapseRun(pieces, typed, state);
  return trimEnds(collapsed, typed);
}

function collapseRun(pieces: readonly Piece[], typed: Set<TextNode>, state: { afterBlank: boolean }): readonly Piece[] {
  const collapsed: Piece[] = [];
  for (const piece of pieces) {
    if (piece.type === 'text') {
      let value = piece.value.replace(/[ \t\n]+/g, ' ');
      if (state.afterBlank && value.startsWith(' ')) value = value.slice(1);
      if (value === '') continue;
      state.afterBlank = value.endsWith(' ');
      collapsed.push(withValue(piece, value, typed));
    } else if ('children' in piece) {
      const children = collapseRun(piece.children, typed, state) as readonly InlineNode[];
      if (children.length > 0) collapsed.push({ ...piece, children });
    } else {
      state.afterBlank = piece.type === 'break';
      collapsed.push(piece);
    }
  }
  return collapsed;
}

/** The text with another value; it begins with a typed bullet where it did. */
function withValue(text: TextNode, value: string, typed: Set<TextNode>): TextNode {
  if (value === text.value) return text;
  const made: TextNode = { type: 'text', value };
  if (typed.delete(text)) typed.add(made);
  return made;
}

function trimEnds(pieces: readonly Piece[], typed: Set<TextNode>): readonly Piece[] {
  const isUntrimmed = (piece: Piece, index: number): piece is TextNode =>
    piece.type === 'text' && piece.value.endsWith(' ') && (pieces[index + 1]?.type ?? 'break') === 'break';
  if (!pieces.some(isUntrimmed)) return pieces;
  return pieces.flatMap((piece, index): readonly Piece[] => {
    if (!isUntrimmed(piece, index)) return [piece];
    const value = piece.value.slice(0, -1);
    return value === '' ? [] : [withValue(piece, value, typed)];
  });
}
