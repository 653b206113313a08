import { type BlockNode, type HeadingNode, type ListItem, text } from '../../document/index.ts';
import { foldText } from '../../internal/text.ts';
import { isNoise } from './match-heading.ts';
import { lineOf, type Reading } from './reading.ts';

const LONGEST_TITLE = 300;
const MOST_LINES = 4;

/**
 * Makes one heading of each title: of those that a slide broke over several lines, of those that lost their style but stand
 * in a list of fiches earlier in the document, and of those that come again with the number of a part. All are said.
 */
export function joinTitles(blocks: readonly BlockNode[], reading: Reading): readonly BlockNode[] {
  const listed = new Set<string>();
  const joined: BlockNode[] = [];
  const titles = new Set<string>();
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index] as BlockNode;
    if (block.type === 'heading' && isLaterPart(lineOf(block, reading), titles)) {
      const params = { found: lineOf(block, reading) };
      reading.report({ code: 'fiche-noise', severity: 'info', at: block.at, params });
      index++;
      continue;
    }
    const lines = block.type === 'heading' ? linesOfTitle(blocks, index, listed, reading) : [];
    if (lines.length > 1) joined.push(oneHeading(lines, reading));
    else joined.push(asTitle(block, listed, reading) ?? block);
    if (block.type === 'list') for (const item of block.items) addListed(item, listed, reading);
    index += Math.max(1, lines.length);
  }
  return joined;
}

const PART = /^(.{1,300}?)\s*\((\d{1,2})\s?\/\s?\d{1,2}\)$/s;

/** "Un bus (2/2)" goes on with "Un bus" or "Un bus (1/2)". */
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

function addListed(item: ListItem, listed: Set<string>, reading: Reading): void {
  const key = keyOf(lineOf(item, reading));
  if (key.length <= LONGEST_TITLE && key.split(' ').length >= 3) listed.add(key);
}

/** A paragraph with the very words of an item of an earlier list. */
function asTitle(block: BlockNode, listed: ReadonlySet<string>, reading: Reading): HeadingNode | undefined {
  if (block.type !== 'paragraph' || listed.size === 0) return undefined;
  const found = lineOf(block, reading);
  if (found.length > LONGEST_TITLE || !listed.has(keyOf(found)) || isOfForm(found, reading)) return undefined;
  reading.report({ code: 'fiche-title-plain', severity: 'info', at: block.at, params: { found } });
  return { ...block, type: 'heading', level: 1 };
}

/** The headings that make one title: together they are listed, or the next one goes on in small letters. */
function linesOfTitle(
  blocks: readonly BlockNode[],
  from: number,
  listed: ReadonlySet<string>,
  reading: Reading,
): readonly HeadingNode[] {
  const lines: HeadingNode[] = [];
  let longest: readonly HeadingNode[] = [];
  let words = '';
  for (let index = from; index < from + MOST_LINES; index++) {
    const block = blocks[index];
    if (block?.type !== 'heading') break;
    const line = lineOf(block, reading);
    if (line === '' || isNoise(line) || isOfForm(line, reading)) break;
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

function isOfForm(line: string, reading: Reading): boolean {
  return reading.recognition.heading(line) !== undefined;
}

function oneHeading(lines: readonly HeadingNode[], reading: Reading): HeadingNode {
  const [first] = lines as readonly [HeadingNode];
  const children = lines.flatMap((line, index) => (index === 0 ? line.children : [text(' '), ...line.children]));
  const heading: HeadingNode = { ...first, children };
  const params = { found: lineOf(heading, reading), count: lines.length };
  reading.report({ code: 'fiche-title-joined', severity: 'info', at: first.at, params });
  return heading;
}
