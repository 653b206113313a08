import { type BlockNode, type HeadingNode, type ListItem, text } from '../../../document/index.ts';
import { leastOf } from '../../../internal/extremes.ts';
import { foldText } from '../../../internal/text.ts';
import { type FicheContext, lineOf, sayFound } from '../context.ts';
import { isAnchor, type Page, type PageBlock } from '../page.ts';
import { isFormHeading } from '../recognise/form-label.ts';
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
  if (found.length > LONGEST_TITLE || !listed.has(keyOf(found)) || isFormHeading(block, context)) return undefined;
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
  for (const block of blocks.slice(from, from + MOST_LINES)) {
    const line = lineOf(block, context);
    if (block.type !== 'heading' || line === '' || isNoise(line) || isFormHeading(block, context)) break;
    lines.push(block);
    words = `${words} ${line}`;
    if (words.length > LONGEST_TITLE + 1) break;
    const count = lines.length;
    const goesOn =
      /^\p{Ll}/u.test(line) && block.level === lines[0]?.level && (count === 2 || longest.length === count - 1);
    if (count > 1 && (goesOn || listed.has(keyOf(words)))) longest = [...lines];
  }
  return longest;
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
  const sure = preface.find((block) => isAnchor(block, 'fiche')) ?? preface.find(({ role }) => role === 'title');
  if (sure !== undefined) return sure;
  const filled = preface.filter(
    (block) => block.role !== 'label' && lineOf(block, context) !== '' && !isFicheNumber(block, context),
  );
  const headings = filled.filter((block): block is HeadingNode => block.type === 'heading');
  const heading = titleHeading(filled, headings, starts, context);
  const title = heading ?? titleLine(preface, filled, context);
  if (title !== undefined && (heading === undefined || headings.length > 1)) sayGuess(title, context);
  return title;
}

/** The heading right above the sections, else the last of the highest level. */
function titleHeading(
  filled: Page,
  headings: readonly HeadingNode[],
  starts: readonly BlockNode[],
  context: FicheContext,
): HeadingNode | undefined {
  const level = leastOf(headings.map((heading) => heading.level));
  const alone = lastAlone(filled, context);
  // "Gouvernance" over the first sections, as high as those after them, only groups them.
  const levels = starts.flatMap((start) => (start.type === 'heading' ? [start.level] : []));
  const groups =
    alone !== undefined && alone.level > level && (levels[0] ?? 0) > alone.level && levels.includes(alone.level);
  return (groups ? undefined : alone) ?? headings.findLast((heading) => heading.level === level);
}

/** A short line: the one under the number, one that says that it names a fiche, else the first that asks for nothing. */
function titleLine(preface: Page, filled: Page, context: FicheContext): PageBlock | undefined {
  const lines = filled.filter(({ type }) => type === 'paragraph');
  const isPlain = (block: PageBlock) => headerLine(block, context) === undefined;
  const line =
    underNumber(preface, context) ??
    lines.find((block) => ficheName(block, context)) ??
    lines.find((block) => isPlain(block) && !asks(block)) ??
    preface.find((block) => lineOf(block, context) !== '' && !asks(block));
  if (line === undefined || lineOf(line, context).length > LONGEST_TITLE) return undefined;
  const names = line.type === 'paragraph' && (ficheName(line, context) || isPlain(line));
  return names || line.type === 'heading' ? line : undefined;
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
