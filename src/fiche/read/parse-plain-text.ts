import {
  type Address,
  type BlockNode,
  br,
  DEFAULT_LIMITS,
  type DocumentLimits,
  type DocumentNode,
  type HeadingLevel,
  type InlineNode,
  type ListItem,
  parseHtml,
  strong,
  type TableRow,
  text,
} from '../../document/index.ts';
import type { Issue, Result } from '../../errors/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { append } from '../../internal/append.ts';
import { cutEnd } from '../../internal/cut-end.ts';
import { bulletLength } from './bullet.ts';
import { tallyIssues } from './issue-tally.ts';
import { readingIssue } from './reading.ts';
import { tidyLines } from './tidy-lines.ts';

/**
 * The text of slides or pages, as converters give it: headings with `#`, bullets in nine glyphs, tables whose columns are
 * separated by tabs or bars, some HTML and `**` left over. An empty line ends a list, as it ended a text box.
 */
export function parsePlainText(
  source: string,
  options: {
    readonly locale: Locale;
    readonly limits?: Partial<DocumentLimits>;
    /** Whether a line is a label of the form that the text is read for. */
    readonly isLabel?: (line: string) => boolean;
  },
): Result<DocumentNode> {
  const { locale, limits, isLabel = () => false } = options;
  const tally = tallyIssues(locale);
  const tidy = tidyLines(source.replace(/^\ufeff/, '').split(/\r\n?|\n/), { isLabel, report: tally.report });
  tally.close();
  const lines = tidy.map(({ words }) => words);
  const page: Page = {
    lines,
    numbers: tidy.map(({ line }) => line),
    blocks: [],
    issues: tally.issues,
    locale,
    limits: { ...DEFAULT_LIMITS, ...limits },
    lastTableEnd: lines.findLastIndex((line) => TABLE_END.test(line)),
  };
  let index = 0;
  while (index < lines.length) index += Math.max(1, takeBlock(page, index));
  const { blocks, issues } = page;
  if (issues.some(({ severity }) => severity === 'error')) return { success: false, issues };
  const title = blocks.find((block) => block.type === 'heading');
  const words = title?.type === 'heading' ? plainWords(title.children) : '';
  return { success: true, data: { type: 'document', title: words, language: locale, children: blocks }, issues };
}

/** What is read, and what was made of it so far. */
interface Page {
  readonly lines: readonly string[];
  /** The number of each line in the text. */
  readonly numbers: readonly number[];
  readonly blocks: BlockNode[];
  readonly issues: Issue[];
  readonly locale: Locale;
  readonly limits: DocumentLimits;
  /** The last line on which a table of HTML ends. */
  readonly lastTableEnd: number;
}

function plainWords(inlines: readonly InlineNode[]): string {
  return inlines
    .map((inline) => ('children' in inline ? plainWords(inline.children) : 'value' in inline ? inline.value : ' '))
    .join('');
}

const placeOf = ({ numbers }: Page, index: number): Address => ({ line: numbers[index] ?? index + 1, column: 1 });

const isBlank = (line: string) => !line.includes('\t') && line.trim() === '';
const isTableLine = (line: string) => line.includes('\t') && bulletLength(line.replace(/\t/g, ' ')) === 0;
const isBarLine = (line: string) => /^\s*\|.*\|\s*$/.test(line);
const NUMBERED = /^[ \t]*\d{1,3}[.)][ \t]+(?=\S)/;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/;
const TABLE_END = /<\/table>/i;

/** Reads the block that starts at a line and returns how many lines it took. */
function takeBlock(page: Page, index: number): number {
  const { lines, blocks } = page;
  const line = lines[index] ?? '';
  const at = placeOf(page, index);
  if (isBlank(line)) return 1;
  const heading = HEADING.exec(line);
  if (heading !== null) {
    const level = (heading[1]?.length ?? 1) as HeadingLevel;
    blocks.push({ type: 'heading', level, children: inlinesOf(cutEnd(heading[2] ?? '', /[ \t#]/)), at });
    return 1;
  }
  if (/^\s*<table\b/i.test(line)) return takeHtml(page, index);
  if (isTableLine(line)) return takeTable(page, index, isTableLine, (row) => row.split('\t'));
  if (isBarLine(line)) return takeTable(page, index, isBarLine, barCells);
  if (bulletLength(line) > 0) return takeList(page, index);
  if (NUMBERED.test(line)) return takeNumbered(page, index);
  return takeParagraph(page, index);
}

function takeParagraph(page: Page, index: number): number {
  const inlines = inlinesOf(page.lines[index] ?? '');
  if (inlines.length > 0) {
    page.blocks.push({ type: 'paragraph', children: inlines, at: placeOf(page, index) });
  }
  return 1;
}

function takeHtml(page: Page, index: number): number {
  const { lines, blocks } = page;
  let end = index;
  while (end < page.lastTableEnd && !TABLE_END.test(lines[end] ?? '')) end++;
  const count = index > page.lastTableEnd ? 1 : end - index + 1;
  const shift = (at: Address | undefined): Address => ({
    line: (page.numbers[index] ?? index + 1) + (at?.line ?? 1) - 1,
    column: at?.column ?? 1,
  });
  for (const block of htmlBlocks(lines.slice(index, index + count).join('\n'), page, index)) {
    if (block.type !== 'table') blocks.push({ ...block, at: shift(block.at) });
    else blocks.push({ ...block, at: shift(block.at), rows: block.rows.map((row) => ({ ...row, at: shift(row.at) })) });
  }
  return count;
}

/** Blocks of HTML; what its reader has to say is told with the lines of the text. */
function htmlBlocks(html: string, page: Page, line: number): readonly BlockNode[] {
  const { limits, locale, issues } = page;
  const result = parseHtml(html, { limits, locale });
  append(
    issues,
    result.issues
      .filter(({ severity }) => severity === 'error')
      .map((issue) => ({ ...issue, position: { line: page.numbers[line] ?? line + 1, column: 1 } })),
  );
  return result.success ? result.data.children : [];
}

function takeTable(
  page: Page,
  index: number,
  belongs: (line: string) => boolean,
  cellsOf: (line: string) => readonly string[],
): number {
  const { lines, limits, locale } = page;
  const at = placeOf(page, index);
  let count = 0;
  let width = 0;
  for (; belongs(lines[index + count] ?? ''); count++) {
    const cells = cellsOf(lines[index + count] ?? '');
    if (!isRule(cells)) width = Math.max(width, cells.length);
    // Every row is made as long as the longest, so a few long ones among many would fill the memory.
    const found = width * (count + 1);
    if (found <= limits.tableCells) continue;
    const params = { found, limit: limits.tableCells };
    page.issues.push(readingIssue({ code: 'fiche-table-too-large', severity: 'error', at, params }, locale));
    return lines.length;
  }
  const rows: TableRow[] = [];
  for (let i = index; i < index + count; i++) {
    const cells = cellsOf(lines[i] ?? '');
    if (isRule(cells)) continue;
    const where = placeOf(page, i);
    const made = cells.map((cell) => ({ children: cellBlocks(cell, page, i), at: where }));
    while (made.length < width) made.push({ children: [], at: where });
    rows.push({ cells: made, at: where });
  }
  page.blocks.push({ type: 'table', headerRows: 1, rows, at });
  return count;
}

/** The row of dashes between the head of a table and its body. */
function isRule(cells: readonly string[]): boolean {
  return cells.every((cell) => /^\s*:?-{2,}:?\s*$/.test(cell));
}

function barCells(line: string): readonly string[] {
  const inner = line.trim().slice(1, -1);
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

function cellBlocks(cell: string, page: Page, line: number): readonly BlockNode[] {
  if (/<(?:ul|ol|li|p|div)\b/i.test(cell)) return htmlBlocks(cell, page, line);
  const inlines = inlinesOf(cell);
  return inlines.length === 0 ? [] : [{ type: 'paragraph', children: inlines }];
}

/** A list: deeper indents go under the item before. A line without bullet right after an item goes on with it. */
function takeList(page: Page, index: number): number {
  const { lines, blocks } = page;
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
    open.items.push({ words: line.slice(length), at: { ...placeOf(page, i), column: length + 1 }, under: undefined });
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
    at: placeOf(page, index),
  });
  blocks.push(close(root));
  return count;
}

function indentOf(line: string): number {
  return /^[ \u00a0\t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
}

function takeNumbered(page: Page, index: number): number {
  const { lines, blocks } = page;
  const items: ListItem[] = [];
  let i = index;
  for (; NUMBERED.test(lines[i] ?? ''); i++) {
    const at = placeOf(page, i);
    items.push({
      children: [{ type: 'paragraph', children: inlinesOf((lines[i] ?? '').replace(NUMBERED, '')), at }],
      at,
    });
  }
  blocks.push({ type: 'list', ordered: true, items, at: placeOf(page, index) });
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
