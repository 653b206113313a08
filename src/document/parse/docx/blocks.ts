import { defined } from '../../../internal/defined.ts';
import { anchorName, isAnchorName } from '../../anchor-name.ts';
import { bulletOf } from '../../bullet.ts';
import type { Address, BlockNode, FigureNode, HeadingLevel, InlineNode, NoteNode, ParagraphNode } from '../../node.ts';
import { isNoteKind } from '../../note-kinds.ts';
import { alternative, childOf, type XmlElement, type XmlNode } from '../../ooxml/index.ts';
import { plainText } from '../../visit.ts';
import {
  addBlock,
  addCaption,
  addItem,
  addToItem,
  type BlockFrame,
  closeFrame,
  type FrameKind,
  glyphList,
  type ItemPlace,
  joinsList,
  newFrame,
  openGlyph,
  takeCaption,
} from '../frame.ts';
import type { PictureRead } from '../office-picture.ts';
import { behindBox } from '../symbol-signs.ts';
import { isContentsControl, isContentsLine } from './contents.ts';
import { type DocxContext, nestedIn, styleOf } from './docx-context.ts';
import { fieldOf, isField } from './field.ts';
import { isInline, type ParagraphContent, readInlines } from './inline.ts';
import { settingOf, switchOf } from './properties.ts';
import { type NumberingReference, outlineLevel, readNumberingReference, type Style } from './style-sheet.ts';
import { readTable } from './table.ts';

/** Where blocks are read: the body, a cell, a text box. */
interface Walk {
  readonly reading: DocxContext;
  /** Address of the cell; empty in the body, `undefined` where there is no address. */
  readonly place: Address | undefined;
  /** Paragraphs met so far in this place. */
  paragraphs: number;
  /** From the outermost to the innermost; never empty. */
  readonly frames: BlockFrame[];
  /** Names of the bookmarks of frames, by id. */
  readonly names: Map<string, string>;
  /** A bookmark between blocks: it names the block that follows. */
  anchor: string | undefined;
  /** Inside the control of a table of contents: whether its title is still to come. */
  contents: 'title' | 'lines' | undefined;
  /** What paragraphs whose end was deleted hold: it goes on in the next one. */
  readonly held: XmlNode[];
}

/** Reads the blocks of the body, a cell or a text box. */
export function readBlocks(
  children: readonly XmlNode[],
  reading: DocxContext,
  place: Address | undefined,
): readonly BlockNode[] {
  const root = newFrame('', { kind: 'plain' });
  const walk: Walk = {
    reading,
    place,
    paragraphs: 0,
    frames: [root],
    names: new Map(),
    anchor: undefined,
    contents: undefined,
    held: [],
  };
  walkBlocks(children, walk);
  return finish(walk, root);
}

function finish(walk: Walk, root: BlockFrame): readonly BlockNode[] {
  flushHeld(walk);
  while (walk.frames.length > 1) closeLast(walk);
  const end = newFrame('', { kind: 'plain' });
  closeFrame(root, end);
  return end.blocks;
}

function top(walk: Walk): BlockFrame {
  return walk.frames[walk.frames.length - 1] as BlockFrame;
}

function closeLast(walk: Walk): void {
  const frame = walk.frames.pop();
  if (frame !== undefined) closeFrame(frame, top(walk));
}

function walkBlocks(children: readonly XmlNode[], walk: Walk): void {
  for (const child of children) if (typeof child !== 'string') walkBlock(child, walk);
}

type ReadBlock = (element: XmlElement, walk: Walk) => void;

const wrapper: ReadBlock = ({ children }, walk) => walkBlocks(children, walk);
const insertion: ReadBlock = ({ children }, walk) => {
  walk.reading.counts.insertions++;
  walkBlocks(children, walk);
};
const deletion: ReadBlock = (_element, { reading }) => {
  reading.counts.deletions++;
};
const embedded: ReadBlock = (_element, { reading }) => {
  reading.counts.embedded++;
};

/** What may stand between blocks, by the name of the element. */
const BLOCK_ELEMENTS: ReadonlyMap<string, ReadBlock> = /* @__PURE__ */ new Map<string, ReadBlock>([
  ['w:p', walkParagraph],
  ['w:tbl', addTable],
  ['w:sdt', addControl],
  ['w:bookmarkStart', ({ attributes }, walk) => openMark(attributes['w:id'] ?? '', attributes['w:name'] ?? '', walk)],
  ['w:bookmarkEnd', ({ attributes }, walk) => closeMark(attributes['w:id'] ?? '', walk)],
  ['w:ins', insertion],
  ['w:moveTo', insertion],
  ['w:del', deletion],
  ['w:moveFrom', deletion],
  ['w:altChunk', embedded],
  ['mc:AlternateContent', (element, walk) => walkBlocks(alternative(element), walk)],
]);

/** What nobody knows may still hold paragraphs. */
function walkBlock(element: XmlElement, walk: Walk): void {
  const read = BLOCK_ELEMENTS.get(element.name) ?? (isInline(element) ? addStray : wrapper);
  read(element, walk);
}

function walkParagraph(paragraph: XmlElement, walk: Walk): void {
  walk.paragraphs++;
  if (isOfContents(paragraph, walk)) walk.reading.counts.contents++;
  else if (endIsDeleted(paragraph)) holdParagraph(paragraph, walk);
  else addParagraph(walk.held.length === 0 ? paragraph : withHeld(paragraph, walk), walk);
}

/** A line of a table of contents, or its title: they say again what the headings say. */
function isOfContents(paragraph: XmlElement, walk: Walk): boolean {
  const { name } = styleOf(walk.reading, settingOf(childOf(paragraph, 'w:pPr'), 'w:pStyle'));
  const line = isContentsLine(paragraph, name, walk.contents);
  if (line && walk.contents === 'title') walk.contents = 'lines';
  return line;
}

/** Words without a paragraph around them, such as a formula of its own. */
function addStray(element: XmlElement, walk: Walk): void {
  flushHeld(walk);
  addParagraph({ ...element, name: 'w:p', attributes: {}, children: [element] }, walk);
}

/** Whether the end of a paragraph is a tracked deletion: once it is accepted, the next paragraph goes on here. */
function endIsDeleted(paragraph: XmlElement): boolean {
  const end = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr');
  return end !== undefined && (childOf(end, 'w:del') !== undefined || childOf(end, 'w:moveFrom') !== undefined);
}

function holdParagraph(paragraph: XmlElement, walk: Walk): void {
  walk.reading.counts.deletions++;
  for (const child of paragraph.children)
    if (typeof child === 'string' || child.name !== 'w:pPr') walk.held.push(child);
}

/** The paragraph with what came before it; its own properties count, as in Word. */
function withHeld(paragraph: XmlElement, { held }: Walk): XmlElement {
  const properties = childOf(paragraph, 'w:pPr');
  const own = paragraph.children.filter((child) => child !== properties);
  return { ...paragraph, children: [...(properties === undefined ? [] : [properties]), ...held.splice(0), ...own] };
}

/** What no paragraph goes on with is a paragraph of its own. */
function flushHeld(walk: Walk): void {
  if (walk.held.length === 0) return;
  const children = walk.held.splice(0);
  addParagraph({ name: 'w:p', attributes: {}, children, from: 0, inside: 0, to: 0 }, walk);
}

/** A bookmark of the writer opens a frame; any other between blocks is an anchor. */
function openMark(id: string, name: string, walk: Walk): void {
  if (!name.startsWith('_')) {
    walk.anchor ??= anchorOf(name, walk.reading);
    return;
  }
  const becomes = frameKind(name);
  if (becomes === undefined) return;
  walk.names.set(id, name);
  if (walk.frames.length > MOST_FRAMES || walk.frames.some((frame) => frame.name === name)) return;
  closeImplicit(walk);
  walk.frames.push(newFrame(name, becomes, takeAnchor(walk)));
}

/** Ranges inside ranges: the writer never nests deeper than its tree may be. */
const MOST_FRAMES = 200;

function frameKind(name: string): FrameKind | undefined {
  const [, kind, detail = ''] = /^_(Note|Figure|Item)-([a-z]+|\d)?/.exec(name) ?? [];
  switch (kind) {
    case 'Note':
      return isNoteKind(detail) ? { kind: 'note', note: detail } : undefined;
    case 'Figure':
      return { kind: 'figure' };
    case 'Item':
      return { kind: 'item', depth: Number(detail) };
    default:
      return undefined;
  }
}

function closeMark(id: string, walk: Walk): void {
  const name = walk.names.get(id);
  if (name === undefined || walk.reading.lastEnds.get(name) !== id || !walk.frames.some((frame) => frame.name === name))
    return;
  while (top(walk).name !== name) closeLast(walk);
  closeLast(walk);
}

function takeAnchor(walk: Walk): string | undefined {
  const { anchor } = walk;
  walk.anchor = undefined;
  return anchor;
}

/** An anchor for a bookmark: its own name where it can be one, each given once. */
function anchorOf(name: string, reading: DocxContext): string | undefined {
  if (reading.anchors.size >= reading.mostAnchors) {
    reading.counts.bookmarks++;
    return undefined;
  }
  const anchor = isAnchorName(name) && !reading.anchors.has(name) ? name : anchorName(name, reading.anchors);
  reading.anchors.add(anchor);
  return anchor;
}

function addParagraph(element: XmlElement, walk: Walk): void {
  const { reading } = walk;
  const at = walk.place === undefined ? undefined : { ...walk.place, paragraph: Math.max(1, walk.paragraphs) };
  const properties = childOf(element, 'w:pPr');
  const style = styleOf(reading, settingOf(properties, 'w:pStyle'));
  const content = readInlines(element.children, reading, isBoldText(style, at, properties));
  // A range that opens here closes here at the earliest; one that was open ends before the words.
  const opened = new Set(content.before.map((mark) => (mark.kind === 'opens' ? mark.id : '')));
  for (const mark of content.before) {
    if (mark.kind === 'opens') openMark(mark.id, mark.name, walk);
    if (mark.kind === 'closes' && !opened.has(mark.id)) closeMark(mark.id, walk);
  }
  if (switchOf(properties, 'w:pageBreakBefore') === true) addPageBreak(walk, at);
  for (const mark of content.before) if (mark.kind === 'page-break') addPageBreak(walk, at);
  addPictures(content.before, walk, at);
  addWords(content, { style, at, properties }, walk);
  const later = [...content.between, ...content.after];
  addPictures(later, walk, at);
  for (const mark of later) if (mark.kind === 'page-break') addPageBreak(walk, at);
  for (const mark of [...content.before, ...later]) {
    if (mark.kind === 'closes') closeMark(mark.id, walk);
    if (mark.kind === 'box') addBox(mark.children, walk);
  }
  // What opens after the last word belongs to the block that follows.
  for (const mark of content.after)
    if (mark.kind === 'opens' || mark.kind === 'anchor') openMark('id' in mark ? mark.id : '', mark.name, walk);
}

function addPictures(marks: ParagraphContent['before'], walk: Walk, at: Address | undefined): void {
  for (const mark of marks) if (mark.kind === 'picture') addPicture(mark.found, walk, at);
}

/** The blocks of a box stand behind the paragraph that it hangs on. */
function addBox(children: readonly XmlNode[], walk: Walk): void {
  const { reading } = walk;
  for (const block of nestedIn(reading, () => readBlocks(children, reading, undefined))) addBlock(top(walk), block);
}

/** A picture is the one of the figure that is open, or a figure of its own. */
function addPicture({ picture, svg, alternative }: PictureRead, walk: Walk, at: Address | undefined): void {
  const frame = top(walk);
  const figure: FigureNode = { type: 'figure', svg, picture, alternative, ...(at && { at }) };
  if (frame.becomes.kind === 'figure' && frame.picture === undefined && frame.blocks.length === 0) {
    frame.picture = figure;
    return;
  }
  const anchor = takeAnchor(walk);
  addBlock(frame, anchor === undefined ? figure : { ...figure, anchor });
}

/** Whether a style makes a line of text bold, as styles of one's own for headings do. Cells, captions and notes have their own look. */
function isBoldText(
  { name, strong, heading }: Style,
  at: Address | undefined,
  properties: XmlElement | undefined,
): boolean {
  const level = outlineLevel(properties) ?? heading ?? 0;
  return strong && level === 0 && at?.cell === undefined && !/caption|^(?:table|note|figure) /.test(name);
}

function addPageBreak(walk: Walk, at: Address | undefined): void {
  const anchor = takeAnchor(walk);
  addBlock(top(walk), { type: 'page-break', ...defined({ anchor }), ...(at && { at }) });
}

interface ParagraphFacts {
  readonly style: Style;
  readonly at: Address | undefined;
  readonly properties: XmlElement | undefined;
}

const NOTE_KIND: Readonly<Record<string, NoteNode['kind']>> = {
  'note info': 'info',
  'note warning': 'warning',
  'note help': 'help',
  'note illustrative': 'illustrative',
  'note source': 'source',
};

/** A paragraph that waits for its place. */
interface Line extends ParagraphFacts {
  readonly paragraph: ParagraphNode;
  readonly words: readonly InlineNode[];
  /** The anchor its own bookmark gives it. */
  readonly own: string | undefined;
  readonly numbering: NumberingReference | undefined;
}

/** Takes a paragraph to its place in the frame, or leaves it to the next one. */
type TakeLine = (line: Line, frame: BlockFrame, walk: Walk) => boolean;

/** Puts the words of a paragraph where they belong: the first that takes them has them. */
function addWords(
  { words, before, between }: ParagraphContent,
  { style, at, properties }: ParagraphFacts,
  walk: Walk,
): void {
  const name = [...before, ...between].find((mark) => mark.kind === 'anchor')?.name;
  const own = name === undefined ? undefined : anchorOf(name, walk.reading);
  const numbering = readNumberingReference(properties) ?? style.numbering;
  enterImplicitNote(style, walk);
  const paragraph: ParagraphNode = {
    type: 'paragraph',
    ...defined({ anchor: own }),
    ...(at && { at }),
    children: words,
  };
  const line: Line = { style, at, properties, paragraph, words, own, numbering };
  TAKERS.some((take) => take(line, top(walk), walk));
}

const asHeading: TakeLine = ({ style, properties, words, own, at }, frame, walk) => {
  const level = outlineLevel(properties) ?? style.heading ?? 0;
  if (level === 0 || words.length === 0) return false;
  const anchor = own ?? takeAnchor(walk);
  addBlock(frame, {
    type: 'heading',
    level: Math.min(level, 6) as HeadingLevel,
    ...defined({ anchor }),
    ...(at && { at }),
    children: words,
  });
  return true;
};

const asFigureCaption: TakeLine = ({ style, words }, frame) => {
  if (style.name !== 'figure caption' || frame.becomes.kind !== 'figure' || frame.figureCaption !== undefined)
    return false;
  frame.figureCaption = words;
  return true;
};

const asCaption: TakeLine = ({ style, words, paragraph }, frame) => {
  if (style.name !== 'caption' || words.length === 0) return false;
  addCaption(frame, paragraph);
  return true;
};

const asListItem: TakeLine = ({ numbering, words, paragraph, at }, frame, walk) => {
  if (numbering === undefined || numbering.id === '0') return false;
  const { id, level } = numbering;
  const place = placeInList(id, level, walk.reading);
  const boxed = behindBox(words, walk.reading.numbering.get(id)?.levels[level]?.box);
  const joins = joinsList(frame, place);
  const anchor = paragraph.anchor ?? (joins ? takeAnchor(walk) : undefined);
  const item = { ...paragraph, children: boxed, ...defined({ anchor }) };
  const empty = words.length === 0 && anchor === undefined;
  addItem(frame, place, empty ? undefined : item, at, joins ? undefined : takeAnchor(walk));
  return true;
};

/** An empty line is nothing, but where it carries an anchor or is the description of a figure. */
const asNothing: TakeLine = ({ words, own }, frame, walk) => {
  const described = frame.becomes.kind === 'figure' && frame.blocks.length === 0 && frame.picture === undefined;
  return words.length === 0 && own === undefined && walk.anchor === undefined && !described;
};

const asRestOfItem: TakeLine = ({ style, paragraph }, frame) => {
  const depth = continuationDepth(style);
  return depth > 0 && addToItem(frame, depth, [paragraph]);
};

const asTypedItem: TakeLine = ({ numbering, words, paragraph, at }, frame, walk) => {
  if (numbering !== undefined || !startsWithText(words)) return false;
  const glyph = bulletOf(plainText(words).slice(0, 40), openGlyph(frame));
  if (glyph === undefined) return false;
  const place = { id: glyphList(glyph.glyph), level: 0, ordered: false, start: 1, restarts: false };
  const item = { ...paragraph, children: withoutStart(words, glyph.length) };
  addItem(frame, place, item, at, takeAnchor(walk));
  return true;
};

const asParagraph: TakeLine = ({ paragraph, own }, frame, walk) => {
  const anchor = own ?? takeAnchor(walk);
  addBlock(frame, anchor === undefined ? paragraph : { ...paragraph, anchor });
  return true;
};

/** What a paragraph may be, from the surest to what is left. */
const TAKERS: readonly TakeLine[] = [
  asHeading,
  asFigureCaption,
  asCaption,
  asListItem,
  asNothing,
  asRestOfItem,
  asTypedItem,
  asParagraph,
];

/** The list and the number of an item. Numberings of one list count on together; one that restarts does so at its first use. */
function placeInList(id: string, level: number, { numbering, counters, restarted }: DocxContext): ItemPlace {
  const found = numbering.get(id);
  const kind = found?.levels[level];
  const list = found?.list ?? id;
  const restarts = kind?.restarts === true && !restarted.has(`${id} ${level}`);
  if (restarts) restarted.add(`${id} ${level}`);
  const key = `${list} ${level}`;
  const first = kind?.start ?? 1;
  const number = restarts ? first : (counters.get(key) ?? first - 1) + 1;
  counters.set(key, number);
  // A level counts anew when one above it moves on.
  for (let below = level + 1; below <= 8; below++) counters.delete(`${list} ${below}`);
  return { id: list, level, ordered: kind?.ordered ?? false, start: number, restarts };
}

/** Depth of the list whose item this style goes on with: `list continue 3` is 3. */
function continuationDepth({ name }: Style): number {
  const found = /^list continue(?: ([1-9]))?$/.exec(name);
  return found === null ? 0 : Number(found[1] ?? 1);
}

/** Paragraphs in the style of a note are a note even where the bookmark around them is lost. */
function enterImplicitNote(style: Style, walk: Walk): void {
  const kind = NOTE_KIND[style.name];
  const frame = top(walk);
  if (frame.becomes.kind === 'note' && frame.name === '' && frame.becomes.note !== kind) closeLast(walk);
  if (kind !== undefined && !walk.frames.some((open) => open.becomes.kind === 'note')) {
    walk.frames.push(newFrame('', { kind: 'note', note: kind }, takeAnchor(walk)));
  }
}

function closeImplicit(walk: Walk): void {
  const frame = top(walk);
  if (frame.becomes.kind === 'note' && frame.name === '') closeLast(walk);
}

/** Whether typed text comes first: a bullet after a field or a short form is none. */
function startsWithText([first]: readonly InlineNode[]): boolean {
  if (first === undefined) return false;
  return 'children' in first ? startsWithText(first.children) : first.type === 'text';
}

/** The words without their first characters. */
function withoutStart(words: readonly InlineNode[], length: number): readonly InlineNode[] {
  let left = length;
  return words.flatMap((word): readonly InlineNode[] => {
    if (left === 0) return [word];
    if (word.type === 'text') {
      const value = word.value.slice(left);
      left -= word.value.length - value.length;
      return value === '' ? [] : [{ ...word, value }];
    }
    if (!('children' in word)) return [word];
    const had = plainText(word.children).length;
    const children = withoutStart(word.children, left);
    left = Math.max(0, left - had);
    return children.length === 0 ? [] : [{ ...word, children }];
  });
}

function addTable(element: XmlElement, walk: Walk): void {
  flushHeld(walk);
  closeImplicit(walk);
  const { reading } = walk;
  const frame = top(walk);
  const caption = takeCaption(frame);
  const anchor = takeAnchor(walk);
  const table = readTable(
    element,
    reading,
    walk.place && { table: ++reading.counts.tables },
    caption,
    anchor,
    (cell, at, control) => {
      const blocks = readBlocks(cell.children, reading, at);
      return control === undefined ? blocks : controlBlocks(control, blocks, at);
    },
  );
  addBlock(frame, table);
}

/** A control around blocks. One that is a field gives a field; of any other the content counts. */
function addControl(element: XmlElement, walk: Walk): void {
  flushHeld(walk);
  const content = childOf(element, 'w:sdtContent')?.children ?? [];
  if (!isField(element)) {
    // Its words are words of the page: a list goes on through it.
    const outer = walk.contents;
    if (isContentsControl(element)) walk.contents = 'title';
    walkBlocks(content, walk);
    walk.contents = outer;
    return;
  }
  const inside = newFrame('', { kind: 'plain' });
  const depth = walk.frames.push(inside);
  walkBlocks(content, walk);
  while (walk.frames.length > depth) closeLast(walk);
  walk.frames.length = depth - 1;
  const holder = newFrame('', { kind: 'plain' });
  closeFrame(inside, holder);
  for (const block of controlBlocks(element, holder.blocks, holder.blocks[0]?.at)) addBlock(top(walk), block);
}

function controlBlocks(
  control: XmlElement,
  blocks: readonly BlockNode[],
  at: Address | undefined,
): readonly BlockNode[] {
  if (!blocks.every((block) => block.type === 'paragraph' || block.type === 'list')) return blocks;
  const field = fieldOf(control, blocks.map((block) => linesOf(block, '')).join('\n'));
  return field === undefined ? blocks : [{ type: 'paragraph', ...(at && { at }), children: [field] }];
}

/** Paragraphs and items as lines: what was typed as a list in a field stays a list to the eye. */
function linesOf(block: BlockNode, indent: string): string {
  if (block.type !== 'list') return indent + plainText(block);
  return block.items
    .map(({ children: [first, ...rest] }, i) => {
      const mark = block.ordered ? `${(block.start ?? 1) + i}. ` : '- ';
      const words = first === undefined ? '' : plainText(first);
      return [`${indent}${mark}${words}`, ...rest.map((inner) => linesOf(inner, `${indent}  `))].join('\n');
    })
    .join('\n');
}
