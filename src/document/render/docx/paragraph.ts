import { isAnchorName } from '../../anchor-name.ts';
import { bulletOf } from '../../bullet.ts';
import type { InlineNode } from '../../node.ts';
import { plainText } from '../../visit.ts';
import { inlineXml } from './inline.ts';
import { bookmark, type Writing } from './writing.ts';

/** A paragraph that takes no place. */
export const GAP = '<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>';

/** A bookmark between blocks names the block that follows. */
export function anchorXml(anchor: string | undefined, writing: Writing): string {
  return anchorMarks(anchor, writing).join('');
}

function anchorMarks(anchor: string | undefined, writing: Writing): readonly string[] {
  if (anchor === undefined || !isAnchorName(anchor) || writing.anchors.has(anchor)) return ['', ''];
  writing.anchors.add(anchor);
  return bookmark(writing, anchor);
}

/** One paragraph: its style, its numbering, its bookmark around its words. */
export function paragraphXml(
  style: string,
  numbering: string,
  words: readonly InlineNode[],
  anchor: string | undefined,
  writing: Writing,
): string {
  const [start, end] = anchorMarks(anchor, writing);
  const inner = `${style && `<w:pStyle w:val="${style}"/>`}${numbering || notBulletXml(words)}`;
  return `<w:p>${inner && `<w:pPr>${inner}</w:pPr>`}${start}${inlineXml(words, writing)}${end}</w:p>`;
}

/** Words that look like a typed bullet say that they are no list item: readers take typed bullets for lists. */
function notBulletXml(words: readonly InlineNode[]): string {
  return words.length > 0 && bulletOf(plainText(words).slice(0, 40)) !== undefined ? NO_LIST : '';
}

const NO_LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
