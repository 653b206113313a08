import { append } from '../../../internal/append.ts';
import { bulletOf } from '../../bullet.ts';
import type { Address, BlockNode, FigureNode, HeadingLevel, ParagraphNode, TableNode } from '../../node.ts';
import { plainText } from '../../visit.ts';
import {
  addBlock,
  addCaption,
  addItem,
  addToItem,
  closeFrame,
  type Frame,
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
  readonly frame: Frame;
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
      case 'table':
        addBlock(frame, tableBlock(shape.table, takeCaption(frame)));
        break;
      default:
        shape satisfies never;
    }
  }
  return closed(frame);
}

function closed(frame: Frame): readonly BlockNode[] {
  const end = newFrame('', { kind: 'plain' });
  closeFrame(frame, end);
  return end.blocks;
}

function sizeOfText(shapes: readonly ReadShape[]): number | undefined {
  const sizes = shapes.flatMap((shape) =>
    shape.kind === 'table'
      ? []
      : shape.paragraphs.flatMap(({ look, size }) => (look === 'text' && size !== undefined ? [size] : [])),
  );
  return sizes.length === 0 ? undefined : sizes.reduce((least, size) => Math.min(least, size));
}

function addParagraph(read: ReadParagraph, walk: Walk): void {
  const { frame, at } = walk;
  const { words, level, mark, look } = read;
  const paragraph: ParagraphNode = { type: 'paragraph', at, children: words };
  if (look === 'heading' && words.length > 0) {
    addBlock(frame, { type: 'heading', level: levelOf(read, walk), at, children: words });
    return;
  }
  if (look === 'caption' && words.length > 0) {
    const last = frame.blocks.at(-1);
    if (last?.type === 'figure' && last.caption === undefined && frame.caption === undefined) {
      frame.blocks[frame.blocks.length - 1] = { ...last, caption: words };
    } else addCaption(frame, paragraph);
    return;
  }
  const item = words.length === 0 ? undefined : paragraph;
  if (mark.kind === 'bullet') {
    // Numbers of this level and those below it start again after it.
    for (const other of walk.numbers.keys()) if (other >= level) walk.numbers.delete(other);
    addItem(frame, { id: 'bullet', level, ordered: false, start: 1, restarts: false }, item, at);
    return;
  }
  if (mark.kind === 'number') {
    const last = walk.numbers.get(level);
    const same = last !== undefined && last.numbering === mark.numbering && last.from === mark.from;
    const number = same ? last.number + 1 : mark.from;
    const restarts = last === undefined || number !== last.number + 1;
    walk.numbers.set(level, { numbering: mark.numbering, from: mark.from, number });
    for (const below of walk.numbers.keys()) if (below > level) walk.numbers.delete(below);
    addItem(frame, { id: 'number', level, ordered: true, start: number, restarts }, item, at);
    return;
  }
  if (words.length === 0) {
    // An empty line parts two lists.
    frame.lists = [];
    walk.numbers.clear();
    return;
  }
  if (read.underItem && addToItem(frame, level + 1, [paragraph])) return;
  const [first] = words;
  const typed = read.mayBeTyped && first?.type === 'text';
  const glyph = typed ? bulletOf(plainText(paragraph).slice(0, 40), openGlyph(frame)) : undefined;
  if (glyph !== undefined && first?.type === 'text') {
    const children = [{ ...first, value: first.value.slice(glyph.length) }, ...words.slice(1)];
    const place = { id: glyphList(glyph.glyph), level, ordered: false, start: 1, restarts: false };
    addItem(frame, place, { ...paragraph, children }, at);
    return;
  }
  addBlock(frame, paragraph);
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

function rowAddress([first]: ReadTable['rows'][number]): { readonly at?: Address } {
  if (first === undefined) return {};
  const { cell: _cell, ...at } = first.at;
  return { at };
}

function tableBlock({ at, headerRows, rowHeaders, rows }: ReadTable, caption: TableNode['caption']): TableNode {
  return {
    type: 'table',
    at,
    ...(caption === undefined ? {} : { caption }),
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
