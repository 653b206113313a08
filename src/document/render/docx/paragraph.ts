import { isAnchorName } from '../../anchor-name.ts';
import type { InlineNode } from '../../node.ts';
import { isRightToLeft } from '../text-direction.ts';
import { inlineXml } from './inline.ts';
import { bookmark, type DocxWriting } from './writing.ts';

/** A paragraph that takes no place. */
export const GAP = '<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>';

/**
 * The paragraph that a file must end with after a table: a point high and hidden, so that it takes no page of its own when the
 * table fills the last one. LibreOffice hides a paragraph only for the words in it: a blank is enough.
 */
export const LAST_GAP =
  '<w:p><w:pPr><w:pStyle w:val="Gap"/><w:spacing w:line="20" w:lineRule="exact"/><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve"> </w:t></w:r></w:p>';

/** A bookmark between blocks names the block that follows. */
export function anchorXml(anchor: string | undefined, writing: DocxWriting): string {
  return anchorMarks(anchor, writing).join('');
}

function anchorMarks(anchor: string | undefined, writing: DocxWriting): readonly string[] {
  if (anchor === undefined || !isAnchorName(anchor) || writing.anchors.has(anchor)) return ['', ''];
  writing.anchors.add(anchor);
  return bookmark(writing, anchor);
}

/** One paragraph: its style, its numbering, its bookmark around its words, and whether it stays with what follows. */
export function paragraphXml(
  style: string,
  numbering: string,
  words: readonly InlineNode[],
  anchor: string | undefined,
  writing: DocxWriting,
  keepNext = false,
  /** What the writer puts before the words. */
  lead = '',
): string {
  const [start, end] = anchorMarks(anchor, writing);
  const runs = inlineXml(words, writing);
  const list = numbering === '' && BULLET_FIRST.test(runs) ? NO_LIST : numbering;
  const direction = isRightToLeft(words) ? '<w:bidi/>' : '';
  const [kept, indent = ''] = list.split(/(?=<w:ind )/);
  const inner = `${style && `<w:pStyle w:val="${style}"/>`}${keepNext ? '<w:keepNext/>' : ''}${kept}${direction}${indent}`;
  return `<w:p>${inner && `<w:pPr>${inner}</w:pPr>`}${start}${lead}${runs}${end}</w:p>`;
}

/** Words that begin like a typed bullet say that they are no list item: readers take typed bullets for lists. */
const BULLET_FIRST = /^(?:<[^>]*>|\s)*(?:[-•▶➤➢✓√·]|&gt;)/;
const NO_LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
