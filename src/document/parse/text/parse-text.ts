import type { Result } from '../../../errors/index.ts';
import { requireOptions } from '../../../i18n/index.ts';
import { cutEnd } from '../../../internal/cut-end.ts';
import { br, strong, text } from '../../build.ts';
import { bulletInText, bulletLength } from '../../bullet.ts';
import type { Address, BlockNode, DocumentNode, HeadingLevel, InlineNode, ListItem, TableRow } from '../../node.ts';
import { plainText } from '../../visit.ts';
import { parseHtml } from '../html/parse-html.ts';
import type { ParseOptions } from '../options.ts';
import { closeReading, LimitMet, type ReadState, startReading, stopAtLimit } from '../read-state.ts';
import { boundedNotes } from './bounded-notes.ts';
import { tidyLines } from './tidy-lines.ts';

/** What the reader of plain text takes. */
export interface ParseTextOptions extends Pick<ParseOptions, 'locale' | 'language' | 'limits'> {
  /** Whether a line is a label of the form that the text is read for: nothing is joined to it. */
  readonly isLabel?: (line: string) => boolean;
}

/**
 * The text of slides or pages, as converters give it: headings with `#`, bullets in some thirty glyphs, tables whose columns are
 * separated by tabs or bars, some HTML and `**` left over. An empty line ends a list, as it ended a text box.
 *
 * Page numbers and running heads are taken off and told; what the width of a page broke is put together and told.
 *
 * @throws PlanSanteError when the text is none.
 * @example
 * ```ts
 * import { parseText } from 'plan-sante/document';
 * const result = parseText('Qui ?\tPour quoi ?\nARS\tFinancer\n\n➤ Un bus');
 * console.log(result.success && result.data.children.map((block) => block.type)); // ['table', 'list']
 * ```
 */
export function parseText(source: string, options: ParseTextOptions = {}): Result<DocumentNode> {
  requireOptions('parseText', options, { locale: true, language: true, limits: true, isLabel: true });
  const state = startReading('parseText', source, options);
  try {
    const { inputSize } = state.limits;
    if (source.length > inputSize) stopAtLimit(state, 'limit-input-size', { found: source.length, limit: inputSize });
    const notes = boundedNotes(state);
    const isLabel = options.isLabel ?? (() => false);
    const tidy = tidyLines(source.replace(/^\ufeff/, '').split(/\r\n?|\n/), { isLabel, note: notes.note });
    notes.close();
    const lines = tidy.map(({ words }) => words);
    const page: Page = {
      lines,
      numbers: tidy.map(({ line }) => line),
      blocks: [],
      state,
      lastTableEnd: lines.findLastIndex((line) => TABLE_END.test(line)),
    };
    for (let index = 0; index < lines.length; ) index += Math.max(1, takeBlock(page, index));
    const heading = page.blocks.find(({ type }) => type === 'heading');
    const title = heading === undefined ? '' : plainText(heading);
    const language = options.language ?? options.locale ?? 'und';
    const data: DocumentNode = { type: 'document', title, language, children: page.blocks };
    return { success: true, data, issues: closeReading(state) };
  } catch (error) {
    if (error instanceof LimitMet) return { success: false, issues: [...state.issues, error.issue] };
    throw error;
  }
}

/** What is read, and what was made of it so far. */
interface Page {
  readonly lines: readonly string[];
  /** The number of each line in the text. */
  readonly numbers: readonly number[];
  readonly blocks: BlockNode[];
  readonly state: ReadState;
  /** The last line on which a table of HTML ends. */
  readonly lastTableEnd: number;
}

const placeOf = ({ numbers }: Page, index: number): Address => ({ line: numbers[index] ?? index + 1, column: 1 });

const isBlank = (line: string) => !line.includes('\t') && line.trim() === '';
const isTableLine = (line: string) => line.includes('\t') && bulletLength(line.replace(/\t/g, ' ')) === 0;
const isBarLine = (line: string) => /^\s*\|.*\|\s*$/.test(line);
const NUMBERED = /^[ \t]*\d{1,3}[.)][ \t]+(?=\S)/;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/s;
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
  const { limits, locale } = page.state;
  const result = parseHtml(html, { limits, locale });
  if (result.success) return result.data.children;
  const [issue] = result.issues.filter(({ severity }) => severity === 'error');
  if (issue === undefined) return [];
  throw new LimitMet({ ...issue, position: { line: page.numbers[line] ?? line + 1, column: 1 } });
}

function takeTable(
  page: Page,
  index: number,
  belongs: (line: string) => boolean,
  cellsOf: (line: string) => readonly string[],
): number {
  const { lines, state } = page;
  const at = placeOf(page, index);
  let count = 0;
  let width = 0;
  for (; belongs(lines[index + count] ?? ''); count++) {
    const cells = cellsOf(lines[index + count] ?? '');
    if (!isRule(cells)) width = Math.max(width, cells.length);
    // Every row is made as long as the longest, so a few long ones among many would fill the memory.
    const limit = state.limits.tableCells;
    if (width * (count + 1) > limit) stopAtLimit(state, 'limit-table-cells', { limit }, at);
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

/** A list while its items are read. */
interface OpenList {
  readonly indent: number;
  readonly glyph: string;
  readonly items: { words: string; at: Address; under: OpenList | undefined }[];
}

/** A list: deeper indents go under the item before. A line without bullet right after an item goes on with it. */
function takeList(page: Page, index: number): number {
  const { lines } = page;
  const root = openList(lines[index] ?? '');
  const stack = [root];
  let count = 0;
  for (let i = index; i < lines.length; i++, count++) {
    const line = lines[i] ?? '';
    if (isBlank(line) || HEADING.test(line) || isTableLine(line) || isBarLine(line)) break;
    const length = bulletLength(line, stack.at(-1)?.glyph);
    const last = stack.at(-1)?.items.at(-1);
    if (length === 0) {
      if (NUMBERED.test(line) || !/^\s/.test(line) || last === undefined) break;
      last.words += ` ${line.trim()}`;
      continue;
    }
    const item = { words: line.slice(length), at: { ...placeOf(page, i), column: length + 1 }, under: undefined };
    listFor(line, stack, root).items.push(item);
  }
  page.blocks.push(closeList(root, placeOf(page, index)));
  return count;
}

function openList(line: string): OpenList {
  return { indent: indentOf(line), glyph: bulletInText(line)?.glyph ?? '', items: [] };
}

/** The list that a line goes into: the one as deep as the line, or a new one under the last item. */
function listFor(line: string, stack: OpenList[], root: OpenList): OpenList {
  const indent = indentOf(line);
  while (stack.length > 1 && indent < (stack.at(-1)?.indent ?? 0)) stack.pop();
  const open = stack.at(-1) ?? root;
  const last = open.items.at(-1);
  if (indent <= open.indent + 1 || last === undefined || stack.length >= 20) return open;
  last.under ??= openList(line);
  stack.push(last.under);
  return last.under;
}

function closeList(open: OpenList, at: Address): BlockNode {
  const items = open.items.map((entry): ListItem => {
    const words: BlockNode = { type: 'paragraph', children: inlinesOf(entry.words), at: entry.at };
    return { children: entry.under === undefined ? [words] : [words, closeList(entry.under, at)], at: entry.at };
  });
  return { type: 'list', ordered: false, items, at };
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
  if (!/<|\*\*/.test(source)) return plainInlines(source.trim());
  const clean = source
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?(?:u|b|i|em|strong|sup|sub|span|a|font|mark|small|s|p|div|ul|ol|li)(?:\s[^<>]*)?\/?>/gi, '')
    .trim();
  return clean.split(/\*\*([^*\n]+)\*\*/).flatMap((part, index): readonly InlineNode[] => {
    if (part === '') return [];
    return index % 2 === 1 ? [strong(part)] : linesOf(part);
  });
}

const plainInlines = (words: string): readonly InlineNode[] => (words === '' ? [] : linesOf(words));

function linesOf(part: string): readonly InlineNode[] {
  if (!part.includes('\n')) return [text(part)];
  return part.split('\n').flatMap((line, index) => (index === 0 ? [text(line)] : [br(), text(line)]));
}
