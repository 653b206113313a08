import { bulletLength } from '../../../document/bullet.ts';
import {
  br,
  type InlineNode,
  type ListNode,
  type ParagraphNode,
  type TableNode,
  text,
} from '../../../document/index.ts';
import { textOf } from '../../../document/visit.ts';
import { linesOf, type Page, type PageBlock, placeOf } from '../page.ts';

/**
 * Lists and tables made by hand, as people type them in a word processor: runs of paragraphs that begin with a bullet and a tab,
 * that count from 1, or that have the same number of tabs.
 */
export function gatherHandMade(blocks: Page): Page {
  const gathered: PageBlock[] = [];
  for (let index = 0; index < blocks.length; ) {
    const ordinal = withOrdinals(blocks[index]);
    if (ordinal !== undefined) {
      gathered.push(ordinal);
      index++;
      continue;
    }
    // A bullet or a number with a tab after it begins an item, not a row of two cells.
    const marked =
      takeBullets(blocks, index) ?? (cellCount(blocks[index]) === 2 ? takeNumbers(blocks, index) : undefined);
    const taken = marked ?? takeTabs(blocks, index) ?? takeNumbers(blocks, index);
    gathered.push(taken?.block ?? (blocks[index] as PageBlock));
    index += taken?.count ?? 1;
  }
  return gathered;
}

/** "1. Quartal 2025" in German begins no list: the number belongs to what is counted. */
const COUNTED =
  /^(?:Quartal|Halbjahr|Trimester|Semester|Jahreshälfte|Hälfte|Woche|Phase|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u;

/** A numbered list of ordinals with its numbers put back; alone, its item is a line of text. */
function withOrdinals(block: PageBlock | undefined): PageBlock | undefined {
  if (block?.type !== 'list' || !block.ordered || !block.items.every(startsCounted)) return undefined;
  const from = block.start ?? 1;
  const items = block.items.map((item, index) => ({ ...item, children: item.children.map(numbered(from + index)) }));
  const [only] = items.length === 1 ? (items[0]?.children ?? []) : [];
  if (only !== undefined && items[0]?.children.length === 1) return only;
  const { start: _start, ...list } = block;
  return { ...list, ordered: false, items };
}

function startsCounted({ children: [first] }: ListNode['items'][number]): boolean {
  return first?.type === 'paragraph' && COUNTED.test(startOf(first));
}

const numbered =
  (count: number) =>
  (block: PageBlock, index: number): PageBlock => {
    if (index > 0 || block.type !== 'paragraph') return block;
    return { ...block, children: [{ type: 'text', value: `${count}. ` }, ...block.children] };
  };

interface Taken {
  readonly block: PageBlock;
  readonly count: number;
}

const NUMBER = /^\s*(?:\(?(\d{1,2})|([a-z]))\s?[.)/°-]\s*(?=\S)/;

/** The place of a paragraph in a list counted by hand: 1 for "1)", "1." and "a)". */
function countOf(block: PageBlock | undefined): number | undefined {
  const found = block?.type === 'paragraph' ? NUMBER.exec(startOf(block)) : null;
  if (found === null) return undefined;
  return found[1] === undefined ? (found[2] ?? '').charCodeAt(0) - 96 : Number(found[1]);
}

function startOf({ children }: ParagraphNode): string {
  const first = children[0];
  return first?.type === 'text' ? first.value : '';
}

/** Any bullet with a tab after it; "o" and "*" are letters and signs elsewhere. */
const MARK = /^\s*(?:[-–—*+>·√o→•●○◦‣⁃▶►➤➢➔✓✔▪■□❖])\t\s*(?=\S)/;

function takeBullets(blocks: Page, from: number): Taken | undefined {
  const taken: ParagraphNode[] = [];
  for (let index = from; ; index++) {
    const block = blocks[index];
    if (block?.type !== 'paragraph' || !MARK.test(startOf(block)) || cellCount(block) !== 2) break;
    taken.push(block);
  }
  if (taken.length < 2) return undefined;
  const items = taken.map((block) => ({
    children: [withoutStart(block, MARK)],
    ...placeOf(block),
  }));
  const list: ListNode = { type: 'list', ordered: false, items, ...placeOf(items[0] ?? {}) };
  return { block: list, count: taken.length };
}

function takeNumbers(blocks: Page, from: number): Taken | undefined {
  let count = 0;
  while (countOf(blocks[from + count]) === count + 1) count++;
  if (count < 2) return undefined;
  const items = (blocks.slice(from, from + count) as readonly ParagraphNode[]).map((block) => ({
    children: [withoutStart(block, NUMBER)],
    ...placeOf(block),
  }));
  const list: ListNode = { type: 'list', ordered: true, items, ...placeOf(items[0] ?? {}) };
  return { block: list, count };
}

function withoutStart(block: ParagraphNode, start: RegExp): ParagraphNode {
  const [first, ...rest] = block.children;
  if (first?.type !== 'text') return block;
  return { ...block, children: [{ ...first, value: first.value.replace(start, '') }, ...rest] };
}

function cellCount(block: PageBlock | undefined): number {
  if (block?.type !== 'paragraph') return 0;
  const words = textOf([block]);
  return words.includes('\n') || words.startsWith('\t')
    ? 0
    : words.split(/\t+/).filter((cell) => cell.trim() !== '').length;
}

function takeTabs(blocks: Page, from: number): Taken | undefined {
  const width = cellCount(blocks[from]);
  if (width < 2) return undefined;
  let count = 1;
  while (cellCount(blocks[from + count]) === width) count++;
  if (count < 2) return undefined;
  const rows = (blocks.slice(from, from + count) as readonly ParagraphNode[]).map((block) => {
    const at = placeOf(block);
    const cells = cutAtTabs(block.children).map((children) => ({
      children: [{ type: 'paragraph' as const, children, ...at }],
      ...at,
    }));
    return { cells, ...at };
  });
  const table: TableNode = { type: 'table', headerRows: 1, rows, ...placeOf(rows[0] ?? {}) };
  return { block: table, count };
}

function cutAtTabs(inlines: readonly InlineNode[]): readonly (readonly InlineNode[])[] {
  const cells: InlineNode[][] = [[]];
  for (const inline of inlines) {
    if (inline.type !== 'text') {
      cells.at(-1)?.push(inline);
      continue;
    }
    inline.value.split(/\t/).forEach((value, index) => {
      if (index > 0) cells.push([]);
      if (value.trim() !== '') cells.at(-1)?.push({ ...inline, value: value.trim() });
    });
  }
  return cells.filter((cell) => cell.length > 0);
}

/**
 * Lists typed as the lines of one paragraph, or of a place to fill in: two and more lines at its end that begin with a bullet, with
 * what such a line goes on with below.
 */
export function gatherListLines(blocks: Page): Page {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? gathered(block) : [block]));
}

function gathered(block: ParagraphNode): Page {
  const lines = filledLines(block.children);
  const from = lines.findIndex((line) => bulletOf(line) > 0);
  const bullets = lines.filter((line) => bulletOf(line) > 0).length;
  if (bullets < 2 || lines.slice(from).some((line) => bulletOf(line) === 0)) return [block];
  const at = placeOf(block);
  const list: ListNode = {
    type: 'list',
    ordered: false,
    ...at,
    items: lines.slice(from).map((line) => ({
      ...at,
      children: [{ type: 'paragraph', children: withoutBullet(line, bulletOf(line)), ...at }],
    })),
  };
  if (from === 0) return [list];
  const before = lines.slice(0, from).flatMap((line, index) => (index === 0 ? line : [br(), ...line]));
  return [{ ...block, children: before }, list];
}

function bulletOf([first]: readonly InlineNode[]): number {
  return first?.type === 'text' ? bulletLength(first.value) : 0;
}

function withoutBullet([first, ...rest]: readonly InlineNode[], length: number): readonly InlineNode[] {
  return first?.type === 'text' ? [{ ...first, value: first.value.slice(length) }, ...rest] : rest;
}

/** The lines of a paragraph, or of the one place to fill in that it holds. */
function filledLines(inlines: readonly InlineNode[]): readonly (readonly InlineNode[])[] {
  const [only] = inlines;
  return inlines.length === 1 && only?.type === 'field' && only.control === 'long-text'
    ? (only.value ?? '').split('\n').map((line) => [text(line)])
    : linesOf(inlines);
}
