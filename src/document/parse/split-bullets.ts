import { bulletOf } from '../bullet.ts';
import type { Address, BlockNode, InlineNode, ListItem, ListNode, ParagraphNode, TextNode } from '../node.ts';
import type { ReadState } from './read-state.ts';

/** A line end of the source that is only wrapping: a space, unless a bullet follows. */
interface SoftBreak {
  readonly type: 'soft-break';
}
export type Piece = InlineNode | SoftBreak;

/**
 * The blocks that a run of words makes: one paragraph, or paragraphs and lists when lines start with typed bullets.
 *
 * @param typed text nodes whose bullet stands in the source as typed, not escaped
 */
export function blocksOfRun(
  pieces: readonly Piece[],
  typed: ReadonlySet<TextNode>,
  at: Address | undefined,
  state: ReadState,
): readonly BlockNode[] {
  const place = at === undefined ? {} : { at };
  const lines = splitLines(pieces);
  if (!state.bullets || !lines.some((line) => startsWithBullet(line, typed))) {
    return [{ type: 'paragraph', children: joinSoft(pieces), ...place }];
  }
  const blocks: BlockNode[] = [];
  const stack: OpenList[] = [];
  let words: Line[] = [];
  let target: Line[] | undefined;
  const flushWords = () => {
    if (words.length > 0) blocks.push(paragraph(joinLines(words), place));
    words = [];
  };
  const finished: OpenList[] = [];
  for (const line of lines) {
    const bullet = startsWithBullet(line, typed, stack.at(-1)?.glyph);
    if (bullet === undefined) {
      (target ?? words).push(line);
      continue;
    }
    if (state.counts.bullets === 0 && at !== undefined) state.firstBullet = at;
    state.counts.bullets++;
    const item: OpenItem = { lines: [withoutBullet(line, bullet.length)], lists: [] };
    target = item.lines;
    const level = stack.findIndex((list) => list.glyph === bullet.glyph);
    if (level >= 0) {
      stack.length = level + 1;
      stack[level]?.items.push(item);
    } else {
      const list: OpenList = { glyph: bullet.glyph, items: [item] };
      const parent = stack.at(-1)?.items.at(-1);
      if (parent === undefined) finished.push(list);
      else parent.lists.push(list);
      stack.push(list);
    }
  }
  flushWords();
  for (const list of finished) blocks.push(closeList(list, place));
  return blocks;
}

interface Line {
  readonly pieces: readonly InlineNode[];
  /** Whether only wrapping separates the line from the one before. */
  readonly soft: boolean;
}
interface OpenItem {
  readonly lines: Line[];
  readonly lists: OpenList[];
}
interface OpenList {
  readonly glyph: string;
  readonly items: OpenItem[];
}

function closeList(list: OpenList, place: { readonly at?: Address }): ListNode {
  return {
    type: 'list',
    ordered: false,
    ...place,
    items: list.items.map(
      (item): ListItem => ({
        children: [paragraph(joinLines(item.lines), place), ...item.lists.map((inner) => closeList(inner, place))],
        ...place,
      }),
    ),
  };
}

function paragraph(children: readonly InlineNode[], place: { readonly at?: Address }): ParagraphNode {
  return { type: 'paragraph', children, ...place };
}

function splitLines(pieces: readonly Piece[]): readonly Line[] {
  const lines: Line[] = [];
  let current: InlineNode[] = [];
  let soft = false;
  for (const piece of pieces) {
    if (piece.type === 'break' || piece.type === 'soft-break') {
      lines.push({ pieces: current, soft });
      current = [];
      soft = piece.type === 'soft-break';
    } else current.push(piece);
  }
  lines.push({ pieces: current, soft });
  return lines;
}

function startsWithBullet(line: Line, typed: ReadonlySet<TextNode>, open?: string) {
  const first = line.pieces[0];
  return first?.type === 'text' && typed.has(first) ? bulletOf(first.value, open) : undefined;
}

function withoutBullet(line: Line, length: number): Line {
  const [first, ...rest] = line.pieces;
  if (first?.type !== 'text') return line;
  const value = first.value.slice(length);
  return { soft: line.soft, pieces: value === '' ? rest : [{ type: 'text', value }, ...rest] };
}

function joinLines(lines: readonly Line[]): readonly InlineNode[] {
  const [only] = lines;
  if (only !== undefined && lines.length === 1) return joinSoft(only.pieces);
  return joinSoft(
    lines.flatMap((line, index): readonly Piece[] =>
      index === 0 ? line.pieces : [line.soft ? { type: 'soft-break' } : { type: 'break' }, ...line.pieces],
    ),
  );
}

/** Wrapping becomes one space; texts that touch are one text. */
function joinSoft(pieces: readonly Piece[]): readonly InlineNode[] {
  const [only] = pieces;
  if (only !== undefined && only.type !== 'soft-break' && pieces.length === 1) return [only];
  const joined: InlineNode[] = [];
  for (const piece of pieces) {
    const node: InlineNode = piece.type === 'soft-break' ? { type: 'text', value: ' ' } : piece;
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
}

/** Blocks with the bullet lists that follow each other joined. */
export function joinBulletLists(
  blocks: readonly BlockNode[],
  bulletLists: ReadonlySet<BlockNode>,
): readonly BlockNode[] {
  const joined: BlockNode[] = [];
  /** The lists that follow each other; joined once the last is known, so that their items are copied once. */
  let run: ListNode[] = [];
  const close = () => {
    const [first] = run;
    if (first !== undefined) {
      joined.push(run.length === 1 ? first : { ...first, items: run.flatMap((list) => list.items) });
    }
    run = [];
  };
  for (const block of blocks) {
    if (block.type === 'list' && bulletLists.has(block)) run.push(block);
    else {
      close();
      joined.push(block);
    }
  }
  close();
  return joined;
}
