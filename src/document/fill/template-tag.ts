import type { XmlElement, XmlNode } from '../ooxml/index.ts';
import { type ScannedTag, scanTags } from './scan-tags.ts';
import type { TemplateParagraph } from './template-paragraph.ts';

/** A tag at its place in a part. */
export interface TemplateTag {
  readonly tag: ScannedTag;
  readonly paragraph: TemplateParagraph;
  /** Order among the tags of the part. */
  readonly order: number;
}

/** The tags of paragraphs in the order a reader meets them; `undefined` when there are more than `most`. */
export function templateTags(
  paragraphs: readonly TemplateParagraph[],
  most: number,
): readonly TemplateTag[] | undefined {
  const placed: { tag: ScannedTag; paragraph: TemplateParagraph; at: number }[] = [];
  for (const paragraph of paragraphs) {
    for (const tag of scanTags(paragraph.text, most - placed.length)) {
      placed.push({ tag, paragraph, at: sourcePlace(paragraph, tag.from) });
    }
    if (placed.length > most) return undefined;
  }
  // A text box stands inside the paragraph it hangs on.
  placed.sort((a, b) => a.at - b.at || a.tag.from - b.tag.from);
  return placed.map(({ tag, paragraph }, order) => ({ tag, paragraph, order }));
}

function sourcePlace({ pieces, element }: TemplateParagraph, at: number): number {
  return pieces[pieceIndex(pieces, at)]?.element.from ?? element.from;
}

/** The piece a character stands in; places count in the text of the paragraph. */
export function pieceIndex(pieces: TemplateParagraph['pieces'], at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What a loop repeats: runs of one paragraph, blocks that follow each other, or whole rows. */
export type LoopShape = 'inline' | 'blocks' | 'rows';

/** The shape that the places of its two tags give a loop; `undefined` when it would cross a border. */
export function loopShape(open: TemplateTag, close: TemplateTag): LoopShape | undefined {
  const first = open.paragraph;
  const last = close.paragraph;
  if (first === last) {
    const a = first.pieces[pieceIndex(first.pieces, open.tag.from)];
    const b = first.pieces[pieceIndex(first.pieces, close.tag.from)];
    return a !== undefined && a.runParent === b?.runParent ? 'inline' : undefined;
  }
  const parent = first.ancestors.at(-1);
  if (parent !== undefined && parent === last.ancestors.at(-1)) return 'blocks';
  const from = rowOf(first);
  const to = rowOf(last);
  if (from === undefined || to === undefined || from.table !== to.table) return undefined;
  return from.isFirst && to.isLast ? 'rows' : undefined;
}

/** The row a paragraph stands in, and whether its cell is the first or the last there. */
export interface PlaceInRow {
  readonly table: XmlElement;
  readonly row: XmlElement;
  readonly cell: XmlElement;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export function rowOf({ ancestors }: TemplateParagraph): PlaceInRow | undefined {
  const at = ancestors.findLastIndex(({ name }) => name === 'w:tc' || name === 'a:tc');
  const [table, row, cell] = [ancestors[at - 2], ancestors[at - 1], ancestors[at]];
  if (table === undefined || row === undefined || cell === undefined) return undefined;
  if (!row.name.endsWith(':tr') || !table.name.endsWith(':tbl')) return undefined;
  // Looked for from each end: a row may be very wide and hold very many tags.
  const isCell = (child: XmlNode) => typeof child !== 'string' && child.name === cell.name;
  return {
    table,
    row,
    cell,
    isFirst: row.children.find(isCell) === cell,
    isLast: row.children.findLast(isCell) === cell,
  };
}
