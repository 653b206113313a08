import { append } from '../../internal/append.ts';
import { defined } from '../../internal/defined.ts';
import type { Address, BlockNode, FigureNode, InlineNode, ListNode, NoteNode, ParagraphNode } from '../node.ts';
import { plainText } from '../visit.ts';

/** A list that further items may join. */
interface OpenList {
  readonly id: string;
  readonly level: number;
  readonly items: OpenItem[];
}
interface OpenItem {
  readonly children: BlockNode[];
  readonly at?: Address;
}

/** What a frame becomes once it is closed. */
export type FrameKind =
  | { readonly kind: 'plain' }
  | { readonly kind: 'note'; readonly note: NoteNode['kind'] }
  | { readonly kind: 'figure' }
  | { readonly kind: 'item'; readonly depth: number };

/** Blocks that belong together while they are read one after the other. */
export interface BlockFrame {
  /** Name of the bookmark around it; empty for none. */
  readonly name: string;
  readonly becomes: FrameKind;
  readonly anchor?: string;
  readonly blocks: BlockNode[];
  lists: OpenList[];
  /** A caption that waits for its table. */
  caption: ParagraphNode | undefined;
  /** The caption of the figure this frame becomes. */
  figureCaption?: readonly InlineNode[];
  /** The picture of the figure this frame becomes. */
  picture?: FigureNode;
}

export function newFrame(name: string, becomes: FrameKind, anchor?: string): BlockFrame {
  return { name, becomes, blocks: [], lists: [], caption: undefined, ...defined({ anchor }) };
}

/** Adds a block. It ends the lists before it, and a caption that waited for a table becomes a paragraph. */
export function addBlock(frame: BlockFrame, block: BlockNode): void {
  flushCaption(frame);
  frame.lists = [];
  frame.blocks.push(block);
}

/** Keeps a caption for the table that follows. */
export function addCaption(frame: BlockFrame, caption: ParagraphNode): void {
  flushCaption(frame);
  frame.lists = [];
  frame.caption = caption;
}

export function takeCaption(frame: BlockFrame): readonly InlineNode[] | undefined {
  const words = frame.caption?.children;
  frame.caption = undefined;
  return words;
}

function flushCaption(frame: BlockFrame): void {
  if (frame.caption !== undefined) frame.blocks.push(frame.caption);
  frame.caption = undefined;
}

/** Where an item goes and what its list is when it opens one. */
export interface ItemPlace {
  readonly id: string;
  readonly level: number;
  readonly ordered: boolean;
  readonly start: number;
  /** Whether a list starts here even where one of the same id is open. */
  readonly restarts: boolean;
}

/** Whether an item at this place would join a list that is open. */
export function joinsList(frame: BlockFrame, { id, level, restarts }: ItemPlace): boolean {
  if (restarts) return false;
  const open = frame.lists.find((list) => list.level >= level);
  return open !== undefined && open.level === level && open.id === id;
}

const GLYPH = 'glyph ';

/** The name of a list whose items begin with a bullet typed by hand. */
export const glyphList = (glyph: string) => `${GLYPH}${glyph}`;

/** The bullet of the innermost list that is open, when it was typed by hand. */
export function openGlyph({ lists }: BlockFrame): string | undefined {
  const id = lists.at(-1)?.id;
  return id?.startsWith(GLYPH) === true ? id.slice(GLYPH.length) : undefined;
}

/** Adds an item to the open list of its place, or opens one: inside the last item of the list around it when there is one. */
export function addItem(
  frame: BlockFrame,
  place: ItemPlace,
  paragraph: ParagraphNode | undefined,
  at: Address | undefined,
  anchor?: string,
): void {
  flushCaption(frame);
  const joins = joinsList(frame, place);
  frame.lists = frame.lists.filter((list) => (joins ? list.level <= place.level : list.level < place.level));
  const item: OpenItem = { children: paragraph === undefined ? [] : [paragraph], ...defined({ at }) };
  const last = frame.lists[frame.lists.length - 1];
  if (joins && last !== undefined) {
    last.items.push(item);
    return;
  }
  const items = [item];
  const list: ListNode = {
    type: 'list',
    ordered: place.ordered,
    ...(place.ordered && place.start !== 1 ? { start: place.start } : {}),
    ...defined({ anchor, at }),
    items,
  };
  (last?.items[last.items.length - 1]?.children ?? frame.blocks).push(list);
  frame.lists.push({ id: place.id, level: place.level, items });
}

/** Adds blocks to the last item of the list at this depth (from 1); `false` when no such list is open. */
export function addToItem(frame: BlockFrame, depth: number, blocks: readonly BlockNode[]): boolean {
  const list = frame.lists.find((candidate) => candidate.level === depth - 1);
  const item = list?.items[list.items.length - 1];
  if (item === undefined) return false;
  frame.lists = frame.lists.filter((candidate) => candidate.level < depth);
  append(item.children, blocks);
  return true;
}

/** Closes a frame into the one around it. */
export function closeFrame(frame: BlockFrame, outer: BlockFrame): void {
  const { becomes, anchor } = frame;
  const named = anchor === undefined ? {} : { anchor };
  flushCaption(frame);
  const at = frame.picture?.at ?? frame.blocks[0]?.at;
  const placed = at === undefined ? named : { ...named, at };
  switch (becomes.kind) {
    case 'plain':
      for (const block of frame.blocks) addBlock(outer, block);
      return;
    case 'note':
      addBlock(outer, { type: 'note', kind: becomes.note, ...placed, children: frame.blocks });
      return;
    case 'figure':
      addBlock(outer, { ...figureOf(frame), ...placed });
      return;
    case 'item':
      if (!addToItem(outer, becomes.depth, frame.blocks)) for (const block of frame.blocks) addBlock(outer, block);
      return;
    default:
      becomes satisfies never;
  }
}

/** A figure as the writer puts it: its picture, or its description in the place of one; its caption, its data. */
function figureOf({ blocks, figureCaption, picture }: BlockFrame): FigureNode {
  const [description] = blocks;
  const data = picture === undefined ? blocks.slice(1) : blocks;
  const words = description === undefined ? '' : plainText(description);
  return {
    ...(picture ?? { type: 'figure', svg: '', alternative: words }),
    ...defined({ caption: figureCaption }),
    ...(data.length === 0 ? {} : { data }),
  };
}
