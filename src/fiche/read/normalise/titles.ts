import { type BlockNode, type HeadingNode, type ListItem, text } from '../../../document/index.ts';
import { foldText } from '../../../internal/text.ts';
import { type FicheContext, lineOf, sayFound } from '../context.ts';
import type { Page, PageBlock } from '../page.ts';
import { isAnchor } from '../recognise/fiche-anchor.ts';
import { headerLine, isFicheNumber } from '../recognise/header-line.ts';
import { isNoise } from '../recognise/match-heading.ts';

const LONGEST_TITLE = 300;
const MOST_LINES = 4;

/**
 * Makes one heading of each title: of those that a slide broke over several lines, of those that lost their style but stand
 * in a list of fiches earlier in the document, and of those that come again with the number of a part. All are said.
 */
export function joinTitles(blocks: Page, context: FicheContext): Page {
  const listed = new Set<string>();
  const joined: PageBlock[] = [];
  const titles = new Set<string>();
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index] as PageBlock;
    if (block.type === 'heading' && isLaterPart(lineOf(block, context), titles)) {
      sayFound('fiche-noise', lineOf(block, context), block, context);
      index++;
      continue;
    }
    const lines = block.type === 'heading' ? linesOfTitle(blocks, index, listed, context) : [];
    if (lines.length > 1) joined.push(oneHeading(lines, context));
    else joined.push(asTitle(block, listed, context) ?? block);
    if (block.type === 'list') for (const item of block.items) addListed(item, listed, context);
    index += Math.max(1, lines.length);
  }
  return joined;
}

const PART = /^(.{1,300}?)\s*\((\d{1,2})(?:\s?\/\s?\d{1,2})?\)$/s;

/** "Un bus (2/2)" or "Un bus (2)" goes on with "Un bus" or "Un bus (1/2)". */
function isLaterPart(line: string, titles: Set<string>): boolean {
  if (line.length > LONGEST_TITLE) return false;
  const [, base = line, number = '1'] = PART.exec(line) ?? [];
  const key = foldText(base);
  if (Number(number) > 1) return titles.has(key);
  titles.add(key);
  return false;
}

/** The words a title is known by, without the number it has in a list. */
function keyOf(line: string): string {
  return foldText(line.slice(0, 2 * LONGEST_TITLE).replace(/^\s*\d{1,3}\s*[.)/:–-]\s*/, ''));
}

function addListed(item: ListItem, listed: Set<string>, context: FicheContext): void {
  const key = keyOf(lineOf(item, context));
  if (key.length <= LONGEST_TITLE && key.split(' ').length >= 3) listed.add(key);
}

/** A paragraph with the very words of an item of an earlier list. */
function asTitle(block: PageBlock, listed: ReadonlySet<string>, context: FicheContext): HeadingNode | undefined {
  if (block.type !== 'paragraph' || listed.size === 0) return undefined;
  const found = lineOf(block, context);
  if (found.length > LONGEST_TITLE || !listed.has(keyOf(found)) || isOfForm(found, context)) return undefined;
  context.report({ code: 'fiche-title-plain', severity: 'info', at: block.at, params: { found } });
  return { ...block, type: 'heading', level: 1 };
}

/** The headings that make one title: together they are listed, or the next one goes on in small letters. */
function linesOfTitle(
  blocks: Page,
  from: number,
  listed: ReadonlySet<string>,
  context: FicheContext,
): readonly HeadingNode[] {
  const lines: HeadingNode[] = [];
  let longest: readonly HeadingNode[] = [];
  let words = '';
  for (let index = from; index < from + MOST_LINES; index++) {
    const block = blocks[index];
    if (block?.type !== 'heading') break;
    const line = lineOf(block, context);
    if (line === '' || isNoise(line) || isOfForm(line, context)) break;
    const goesOn = lines.length > 0 && /^\p{Ll}/u.test(line) && block.level === lines[0]?.level;
    const alongside = longest.length === lines.length;
    lines.push(block);
    words = `${words} ${line}`;
    if (words.length > LONGEST_TITLE + 1) break;
    if (lines.length > 1 && (listed.has(keyOf(words)) || (goesOn && (alongside || lines.length === 2))))
      longest = [...lines];
  }
  return longest;
}

function isOfForm(line: string, context: FicheContext): boolean {
  return context.recognition.heading(line) !== undefined;
}

function oneHeading(lines: readonly HeadingNode[], context: FicheContext): HeadingNode {
  const [first] = lines as readonly [HeadingNode];
  const children = lines.flatMap((line, index) => (index === 0 ? line.children : [text(' '), ...line.children]));
  const heading: HeadingNode = { ...first, children };
  const params = { found: lineOf(heading, context), count: lines.length };
  context.report({ code: 'fiche-title-joined', severity: 'info', at: first.at, params });
  return heading;
}

/** The block with the anchor of the title; else the heading of the highest level, the last of equals; else a short first line. */
export function decideTitle(
  preface: Page,
  context: FicheContext,
  starts: readonly BlockNode[] = [],
): PageBlock | undefined {
  const anchored = preface.find((block) => isAnchor(block, 'fiche'));
  if (anchored !== undefined) return anchored;
  const named = preface.find(({ role }) => role === 'title');
  if (named !== undefined) return named;
  const filled = preface.filter(
    (block) => block.role !== 'label' && lineOf(block, context) !== '' && !isFicheNumber(block, context),
  );
  const headings = filled.filter((block): block is HeadingNode => block.type === 'heading');
  const level = headings.reduce((least, heading) => Math.min(least, heading.level), Number.POSITIVE_INFINITY);
  const alone = lastAlone(filled, context);
  // "Gouvernance" over the first sections, as high as those after them, only groups them.
  const levels = starts.flatMap((start) => (start.type === 'heading' ? [start.level] : []));
  const groups =
    alone !== undefined && alone.level > level && (levels[0] ?? 0) > alone.level && levels.includes(alone.level);
  const title = (groups ? undefined : alone) ?? headings.findLast((heading) => heading.level === level);
  if (title !== undefined) {
    if (headings.length > 1) sayGuess(title, context);
    return title;
  }
  const first =
    underNumber(preface, context) ??
    filled.find((block) => block.type === 'paragraph' && ficheName(block, context)) ??
    filled.find((block) => block.type === 'paragraph' && headerLine(block, context) === undefined && !asks(block)) ??
    preface.find((block) => lineOf(block, context) !== '' && !asks(block));
  if (first === undefined || lineOf(first, context).length > 300) return undefined;
  if (first.type === 'paragraph' && !ficheName(first, context) && headerLine(first, context) !== undefined)
    return undefined;
  if (first.type !== 'paragraph' && first.type !== 'heading') return undefined;
  sayGuess(first, context);
  return first;
}

/** A line with a place to fill in asks for something: it names nothing. */
function asks(block: PageBlock): boolean {
  return block.type === 'paragraph' && block.children.some(({ type }) => type === 'field');
}

/** The line under "Fiche action n° 5" names the fiche. */
function underNumber(preface: Page, context: FicheContext): PageBlock | undefined {
  const number = preface.findIndex((block) => block.type === 'paragraph' && isFicheNumber(block, context));
  const next = number < 0 ? undefined : preface.slice(number + 1).find((block) => lineOf(block, context) !== '');
  return next?.type === 'paragraph' && headerLine(next, context) === undefined ? next : undefined;
}

/** "Fiche action 2 : Un bus de dépistage" as a line of text. */
function ficheName(block: PageBlock, context: FicheContext): boolean {
  const line = block.type === 'paragraph' ? headerLine(block, context) : undefined;
  return line?.about === 'fiche' && /\p{L}{3}/u.test(line.value);
}

/** The heading right above the sections: nothing but the theme and the like stands between. Others name the chapter or the plan. */
function lastAlone(filled: Page, context: FicheContext): HeadingNode | undefined {
  const last = filled.findLast((block) => block.type !== 'paragraph' || headerLine(block, context) === undefined);
  return last?.type === 'heading' ? last : undefined;
}

function sayGuess(block: PageBlock, context: FicheContext): void {
  const params = { found: lineOf(block, context) };
  context.report({ code: 'fiche-title-guessed', severity: 'info', at: block.at, params });
}
