import {
  type Address,
  type BlockNode,
  br,
  type DocumentNode,
  type HeadingLevel,
  type InlineNode,
  type ListItem,
  parseHtml,
  strong,
  type TableRow,
  text,
} from '../../document/index.ts';
import { bulletLength } from './bullet.ts';

/**
 * The text of slides or pages, as converters give it: headings with `#`, bullets in nine glyphs, tables whose columns are
 * separated by tabs or bars, some HTML and `**` left over. An empty line ends a list, as it ended a text box.
 */
export function parsePlainText(source: string, language: string): DocumentNode {
  const lines = source.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const blocks: BlockNode[] = [];
  let index = 0;
  while (index < lines.length) {
    const taken = takeBlock(lines, index, blocks);
    index += Math.max(1, taken);
  }
  const title = blocks.find((block) => block.type === 'heading');
  return {
    type: 'document',
    title: title?.type === 'heading' ? plainWords(title.children) : '',
    language,
    children: blocks,
  };
}

function plainWords(inlines: readonly InlineNode[]): string {
  return inlines
    .map((inline) => ('children' in inline ? plainWords(inline.children) : 'value' in inline ? inline.value : ' '))
    .join('');
}

const isBlank = (line: string) => !line.includes('\t') && line.trim() === '';
const isTableLine = (line: string) => line.includes('\t') && bulletLength(line.replace(/\t/g, ' ')) === 0;
const isBarLine = (line: string) => /^\s*\|.*\|\s*$/.test(line);
const NUMBERED = /^[ \t]*\d{1,3}[.)][ \t]+(?=\S)/;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/;

/** Reads the block that starts at a line and returns how many lines it took. */
function takeBlock(lines: readonly string[], index: number, blocks: BlockNode[]): number {
  const line = lines[index] ?? '';
  const at = { line: index + 1, column: 1 };
  if (isBlank(line)) return 1;
  const heading = HEADING.exec(line);
  if (heading !== null) {
    const level = (heading[1]?.length ?? 1) as HeadingLevel;
    blocks.push({ type: 'heading', level, children: inlinesOf(heading[2] ?? ''), at });
    return 1;
  }
  if (/^\s*<table\b/i.test(line)) return takeHtml(lines, index, blocks);
  if (isTableLine(line)) return takeTable(lines, index, isTableLine, (row) => row.split('\t'), blocks);
  if (isBarLine(line)) return takeTable(lines, index, isBarLine, barCells, blocks);
  if (bulletLength(line) > 0) return takeList(lines, index, blocks);
  if (NUMBERED.test(line)) return takeNumbered(lines, index, blocks);
  return takeParagraph(lines, index, blocks);
}

function takeParagraph(lines: readonly string[], index: number, blocks: BlockNode[]): number {
  const inlines = inlinesOf(lines[index] ?? '');
  if (inlines.length > 0) {
    blocks.push({ type: 'paragraph', children: inlines, at: { line: index + 1, column: 1 } });
  }
  return 1;
}

function takeHtml(lines: readonly string[], index: number, blocks: BlockNode[]): number {
  const end = lines.findIndex((line, at) => at >= index && /<\/table>/i.test(line));
  const count = end < 0 ? 1 : end - index + 1;
  const shift = (at: Address | undefined): Address => ({ line: index + (at?.line ?? 1), column: at?.column ?? 1 });
  for (const block of htmlBlocks(lines.slice(index, index + count).join('\n'))) {
    if (block.type !== 'table') blocks.push({ ...block, at: shift(block.at) });
    else blocks.push({ ...block, at: shift(block.at), rows: block.rows.map((row) => ({ ...row, at: shift(row.at) })) });
  }
  return count;
}

function htmlBlocks(html: string): readonly BlockNode[] {
  const result = parseHtml(html);
  return result.success ? result.data.children : [];
}

function takeTable(
  lines: readonly string[],
  index: number,
  belongs: (line: string) => boolean,
  cellsOf: (line: string) => readonly string[],
  blocks: BlockNode[],
): number {
  const rows: TableRow[] = [];
  let count = 0;
  for (let i = index; belongs(lines[i] ?? ''); i++, count++) {
    const cells = cellsOf(lines[i] ?? '');
    if (cells.every((cell) => /^\s*:?-{2,}:?\s*$/.test(cell))) continue;
    const at = { line: i + 1, column: 1 };
    rows.push({ cells: cells.map((cell) => ({ children: cellBlocks(cell), at })), at });
  }
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const even = rows.map(({ cells, at }) => ({
    cells: [...cells, ...Array.from({ length: width - cells.length }, () => ({ children: [] }))],
    ...(at !== undefined && { at }),
  }));
  blocks.push({ type: 'table', headerRows: 1, rows: even, at: { line: index + 1, column: 1 } });
  return count;
}

function barCells(line: string): readonly string[] {
  const inner = line.trim().slice(1, -1);
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

function cellBlocks(cell: string): readonly BlockNode[] {
  if (/<(?:ul|ol|li|p|div)\b/i.test(cell)) return htmlBlocks(cell);
  const inlines = inlinesOf(cell);
  return inlines.length === 0 ? [] : [{ type: 'paragraph', children: inlines }];
}

/** A list: deeper indents go under the item before. A line without bullet right after an item goes on with it. */
function takeList(lines: readonly string[], index: number, blocks: BlockNode[]): number {
  interface Open {
    readonly indent: number;
    readonly items: { words: string; at: Address; under: Open | undefined }[];
  }
  const root: Open = { indent: indentOf(lines[index] ?? ''), items: [] };
  const stack = [root];
  let count = 0;
  for (let i = index; i < lines.length; i++, count++) {
    const line = lines[i] ?? '';
    if (isBlank(line) || HEADING.test(line) || isTableLine(line) || isBarLine(line)) break;
    const length = bulletLength(line);
    const last = stack.at(-1)?.items.at(-1);
    if (length === 0) {
      if (NUMBERED.test(line) || !/^\s/.test(line) || last === undefined) break;
      last.words += ` ${line.trim()}`;
      continue;
    }
    const indent = indentOf(line);
    while (stack.length > 1 && indent < (stack.at(-1)?.indent ?? 0)) stack.pop();
    let open = stack.at(-1) ?? root;
    if (indent > open.indent + 1 && last !== undefined && stack.length < 20) {
      last.under ??= { indent, items: [] };
      open = last.under;
      stack.push(open);
    }
    open.items.push({ words: line.slice(length), at: { line: i + 1, column: length + 1 }, under: undefined });
  }
  const close = (open: Open): BlockNode => ({
    type: 'list',
    ordered: false,
    items: open.items.map(
      ({ words, at, under }): ListItem => ({
        children: [
          { type: 'paragraph', children: inlinesOf(words), at },
          ...(under === undefined ? [] : [close(under)]),
        ],
        at,
      }),
    ),
    at: { line: index + 1, column: 1 },
  });
  blocks.push(close(root));
  return count;
}

function indentOf(line: string): number {
  return /^[ \u00a0\t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
}

function takeNumbered(lines: readonly string[], index: number, blocks: BlockNode[]): number {
  const items: ListItem[] = [];
  let i = index;
  for (; NUMBERED.test(lines[i] ?? ''); i++) {
    const at = { line: i + 1, column: 1 };
    items.push({
      children: [{ type: 'paragraph', children: inlinesOf((lines[i] ?? '').replace(NUMBERED, '')), at }],
      at,
    });
  }
  blocks.push({ type: 'list', ordered: true, items, at: { line: index + 1, column: 1 } });
  return i - index;
}

/** Words with their `**` and `<br>` understood and other tags taken off. */
function inlinesOf(source: string): readonly InlineNode[] {
  const clean = source
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?(?:u|b|i|em|strong|sup|sub|span|a|font|mark|small|s|p|div|ul|ol|li)(?:\s[^<>]*)?\/?>/gi, '')
    .trim();
  return clean.split(/\*\*([^*\n]+)\*\*/).flatMap((part, index): readonly InlineNode[] => {
    if (part === '') return [];
    return index % 2 === 1 ? [strong(part)] : linesOf(part);
  });
}

function linesOf(part: string): readonly InlineNode[] {
  return part.split('\n').flatMap((line, index) => (index === 0 ? [text(line)] : [br(), text(line)]));
}
