import { append } from '../../../internal/append.ts';
import { defined } from '../../../internal/defined.ts';
import { bulletOf } from '../../bullet.ts';
import type { Address, BlockNode, FigureNode, HeadingLevel, InlineNode, ParagraphNode, TableNode } from '../../node.ts';
import { plainText } from '../../visit.ts';
import {
  addBlock,
  addCaption,
  addItem,
  addToItem,
  type BlockFrame,
  closeFrame,
  glyphList,
  newFrame,
  openGlyph,
  takeCaption,
} from '../frame.ts';
import type { ReadChapter } from './join-slides.ts';
import type { ReadParagraph } from './read-paragraph.ts';
import type { ReadShape } from './read-slide.ts';
import type { ReadTable } from './read-table.ts';

/** Blocks while they are made. */
interface Walk {
  readonly frame: BlockFrame;
  readonly at: Address;
  /** Size of plain words here, in points: headings are told apart by how much larger they are. */
  readonly textSize: number | undefined;
  /** For each level, the number of the last item. */
  readonly numbers: Map<number, { readonly numbering: string; readonly from: number; readonly number: number }>;
}

/** The blocks of a deck: a heading for each title, then what stands below it. */
export function composeBlocks(chapters: readonly ReadChapter[]): readonly BlockNode[] {
  const blocks: BlockNode[] = [];
  for (const { at, title, shapes } of chapters) {
    if (title !== undefined && !title.untitled) blocks.push({ type: 'heading', level: 1, at, children: title.words });
    append(blocks, chapterBlocks(shapes, at));
  }
  return blocks;
}

function chapterBlocks(shapes: readonly ReadShape[], at: Address): readonly BlockNode[] {
  const frame = newFrame('', { kind: 'plain' });
  const textSize = sizeOfText(shapes);
  for (const shape of shapes) {
    // Words of two shapes are never one list.
    const walk: Walk = { frame, at, textSize, numbers: new Map() };
    frame.lists = [];
    switch (shape.kind) {
      case 'text':
        for (const paragraph of shape.paragraphs) addParagraph(paragraph, walk);
        break;
      case 'box':
        addBlock(frame, boxBlock(shape, walk));
        break;
      case 'chart':
        addBlock(frame, chartBlock(shape, at));
        break;
      case 'picture':
        addBlock(frame, { type: 'figure', ...shape.found, at });
        break;
      case 'table':
        addBlock(frame, tableBlock(shape.table, takeCaption(frame)));
        break;
      default:
        shape satisfies never;
    }
  }
  return closed(frame);
}

function closed(frame: BlockFrame): readonly BlockNode[] {
  const end = newFrame('', { kind: 'plain' });
  closeFrame(frame, end);
  return end.blocks;
}

function sizeOfText(shapes: readonly ReadShape[]): number | undefined {
  const sizes = shapes.flatMap((shape) =>
    shape.kind === 'table' || shape.kind === 'chart' || shape.kind === 'picture'
      ? []
      : shape.paragraphs.flatMap(({ look, size }) => (look === 'text' && size !== undefined ? [size] : [])),
  );
  return sizes.length === 0 ? undefined : sizes.reduce((least, size) => Math.min(least, size));
}

/** Takes a paragraph to its place, or leaves it to the next one. */
type TakeParagraph = (read: ReadParagraph, paragraph: ParagraphNode, walk: Walk) => boolean;

/** Puts a paragraph where it belongs: the first that takes it has it. */
function addParagraph(read: ReadParagraph, walk: Walk): void {
  const paragraph: ParagraphNode = { type: 'paragraph', at: walk.at, children: read.words };
  TAKERS.some((take) => take(read, paragraph, walk));
}

const asHeading: TakeParagraph = (read, { children }, walk) => {
  if (read.look !== 'heading' || children.length === 0) return false;
  addBlock(walk.frame, { type: 'heading', level: levelOf(read, walk), at: walk.at, children });
  return true;
};

const asCaption: TakeParagraph = ({ look, words }, paragraph, { frame }) => {
  if (look !== 'caption' || words.length === 0) return false;
  const last = frame.blocks.at(-1);
  if (last?.type === 'figure' && last.caption === undefined && frame.caption === undefined)
    frame.blocks[frame.blocks.length - 1] = { ...last, caption: words };
  else addCaption(frame, paragraph);
  return true;
};

const asBullet: TakeParagraph = ({ mark, level }, paragraph, { frame, at, numbers }) => {
  if (mark.kind !== 'bullet') return false;
  // Numbers of this level and those below it start again after it.
  forgetNumbers(numbers, level);
  addItem(frame, { id: 'bullet', level, ordered: false, start: 1, restarts: false }, withWords(paragraph), at);
  return true;
};

const asNumber: TakeParagraph = ({ mark, level }, paragraph, { frame, at, numbers }) => {
  if (mark.kind !== 'number') return false;
  const { numbering, from } = mark;
  const last = numbers.get(level);
  const same = last !== undefined && last.numbering === numbering && last.from === from;
  const number = same ? last.number + 1 : from;
  const restarts = last === undefined || number !== last.number + 1;
  numbers.set(level, { numbering, from, number });
  forgetNumbers(numbers, level + 1);
  addItem(frame, { id: 'number', level, ordered: true, start: number, restarts }, withWords(paragraph), at);
  return true;
};

/** An empty line parts two lists. */
const asGap: TakeParagraph = ({ words }, _paragraph, { frame, numbers }) => {
  if (words.length > 0) return false;
  frame.lists = [];
  numbers.clear();
  return true;
};

const asRestOfItem: TakeParagraph = ({ underItem, level }, paragraph, { frame }) =>
  underItem && addToItem(frame, level + 1, [paragraph]);

const asTypedItem: TakeParagraph = ({ mayBeTyped, words: [first, ...rest], level }, paragraph, { frame, at }) => {
  if (!mayBeTyped || first?.type !== 'text') return false;
  const glyph = bulletOf(plainText(paragraph).slice(0, 40), openGlyph(frame));
  if (glyph === undefined) return false;
  const children = [{ ...first, value: first.value.slice(glyph.length) }, ...rest];
  const place = { id: glyphList(glyph.glyph), level, ordered: false, start: 1, restarts: false };
  addItem(frame, place, { ...paragraph, children }, at);
  return true;
};

const asParagraph: TakeParagraph = (_read, paragraph, { frame }) => {
  addBlock(frame, paragraph);
  return true;
};

/** What a paragraph may be, from the surest to what is left. */
const TAKERS: readonly TakeParagraph[] = [
  asHeading,
  asCaption,
  asBullet,
  asNumber,
  asGap,
  asRestOfItem,
  asTypedItem,
  asParagraph,
];

/** An item without words is an item without a paragraph. */
function withWords(paragraph: ParagraphNode): ParagraphNode | undefined {
  return paragraph.children.length === 0 ? undefined : paragraph;
}

function forgetNumbers(numbers: Walk['numbers'], from: number): void {
  for (const level of numbers.keys()) if (level >= from) numbers.delete(level);
}

/** Slides have no levels of headings: the size of the letters tells them. */
function levelOf({ size }: ReadParagraph, { textSize }: Walk): HeadingLevel {
  if (size === undefined || textSize === undefined) return 3;
  return size >= textSize + 4 ? 2 : size >= textSize + 2 ? 3 : 4;
}

function boxBlock({ look, description, paragraphs }: Extract<ReadShape, { kind: 'box' }>, walk: Walk): BlockNode {
  if (look === 'figure') {
    const figure: FigureNode = { type: 'figure', svg: '', at: walk.at, alternative: description };
    return figure;
  }
  const frame = newFrame('', { kind: 'plain' });
  const inside: Walk = { ...walk, frame, numbers: new Map() };
  for (const paragraph of paragraphs) addParagraph(paragraph, inside);
  return { type: 'note', kind: look, at: walk.at, children: closed(frame) };
}

/** A chart is a figure; its message is the caption, its values are a table below it. */
function chartBlock({ description, title, values }: Extract<ReadShape, { kind: 'chart' }>, at: Address): FigureNode {
  const caption: readonly InlineNode[] = title === '' ? [] : [{ type: 'text', value: title }];
  return {
    type: 'figure',
    svg: '',
    at,
    alternative: description,
    ...(title === '' ? {} : { caption }),
    ...(values === undefined ? {} : { data: [values] }),
  };
}

function rowAddress([first]: ReadTable['rows'][number]): { readonly at?: Address } {
  if (first === undefined) return {};
  const { cell: _cell, ...at } = first.at;
  return { at };
}

function tableBlock({ at, headerRows, rowHeaders, rows }: ReadTable, caption: TableNode['caption']): TableNode {
  return {
    type: 'table',
    at,
    ...defined({ caption }),
    headerRows,
    ...(rowHeaders ? { rowHeaders: true } : {}),
    rows: rows.map((cells) => ({
      ...rowAddress(cells),
      cells: cells.map((cell) => {
        const frame = newFrame('', { kind: 'plain' });
        const walk: Walk = { frame, at: cell.at, textSize: undefined, numbers: new Map() };
        for (const paragraph of cell.paragraphs) addParagraph(paragraph, walk);
        return {
          at: cell.at,
          ...(cell.colspan > 1 ? { colspan: cell.colspan } : {}),
          ...(cell.rowspan > 1 ? { rowspan: cell.rowspan } : {}),
          children: closed(frame),
        };
      }),
    })),
  };
}
