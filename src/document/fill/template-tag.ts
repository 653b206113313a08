import type { XmlElement, XmlNode } from '../ooxml/index.ts';
import { type ScannedTag, scanTags } from './scan-tags.ts';
import type { TemplateParagraph, TemplateText } from './template-text.ts';

/** A tag at its place in a part. */
export interface TemplateTag {
  readonly tag: ScannedTag;
  readonly home: TemplateText;
}

/** A text with the place in the part where a reader meets it: that of a note is its reference. */
export interface MetText {
  readonly text: TemplateText;
  readonly at?: number;
}

/** The tags of texts in the order a reader meets them; `undefined` when there are more than `most`. */
export function templateTags(texts: readonly MetText[], most: number): readonly TemplateTag[] | undefined {
  const placed: { readonly tag: ScannedTag; readonly home: TemplateText; readonly at: number; readonly own: number }[] =
    [];
  for (const { text: home, at } of texts) {
    for (const tag of scanTags(home.text, most - placed.length)) {
      const own = sourcePlace(home, tag.from);
      placed.push({ tag, home, at: at ?? own, own });
    }
    if (placed.length > most) return undefined;
  }
  // A text box stands inside the paragraph it hangs on.
  placed.sort((a, b) => a.at - b.at || a.own - b.own || a.tag.from - b.tag.from);
  return placed.map(({ tag, home }) => ({ tag, home }));
}

/** Where a character of a text stands in the source of its part. */
function sourcePlace(home: TemplateText, at: number): number {
  if (home.kind === 'value') return home.from;
  return home.pieces[pieceIndex(home.pieces, at)]?.element.from ?? home.element.from;
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

/** What a loop repeats: words of one text, blocks that follow each other, or whole rows. */
export type LoopShape = 'inline' | 'blocks' | 'rows';

/** The shape that the places of its two tags give a loop; `undefined` when it would cross a border. */
export function loopShape(open: TemplateTag, close: TemplateTag): LoopShape | undefined {
  const first = open.home;
  const last = close.home;
  if (first.kind === 'value' || last.kind === 'value') return first === last ? 'inline' : undefined;
  const from = rowOf(first);
  if (first === last)
    return from !== undefined && isWholeRow(first, from, open, close) ? 'rows' : wordsOf(first, open, close);
  const parent = first.ancestors.at(-1);
  if (parent !== undefined && parent === last.ancestors.at(-1)) return 'blocks';
  const to = rowOf(last);
  if (from === undefined || to === undefined || from.parent !== to.parent) return undefined;
  return opensRow(from) && closesRow(to) ? 'rows' : undefined;
}

function wordsOf({ pieces }: TemplateParagraph, open: TemplateTag, close: TemplateTag): LoopShape | undefined {
  const a = pieces[pieceIndex(pieces, open.tag.from)];
  const b = pieces[pieceIndex(pieces, close.tag.from)];
  return a !== undefined && a.runParent === b?.runParent ? 'inline' : undefined;
}

/** In a table of one column the first cell of a row is the last: a loop over all it holds repeats the row. */
function isWholeRow(
  { text, hasMore }: TemplateParagraph,
  { parent, cell, isFirst, isLast }: PlaceInRow,
  open: TemplateTag,
  close: TemplateTag,
): boolean {
  const isAlone = (one: XmlElement, name: RegExp) =>
    one.children.filter((child) => typeof child !== 'string' && name.test(child.name)).length === 1;
  return (
    isFirst &&
    isLast &&
    !hasMore &&
    !isAlone(parent, /:tr$/) &&
    isAlone(cell.name === 'a:tc' ? (firstElement(cell) ?? cell) : cell, /:(?:p|tbl)$/) &&
    (text.slice(0, open.tag.from) + text.slice(close.tag.to)).trim() === ''
  );
}

/** Cells without anything before the tag, or after it, are no border: the tag stands alone in its row, or beside a merged cell. */
function opensRow({ row, cell, isFirst }: PlaceInRow): boolean {
  return isFirst || row.children.every((child) => isBlank(child) || !isBefore(child, cell));
}

function closesRow({ row, cell, isLast }: PlaceInRow): boolean {
  return isLast || row.children.every((child) => isBlank(child) || isBefore(child, cell) || contains(child, cell));
}

function isBefore(child: XmlNode, { from }: XmlElement): boolean {
  return typeof child !== 'string' && child.to <= from;
}

function contains(child: XmlNode, { from, to }: XmlElement): boolean {
  return typeof child !== 'string' && child.from <= from && to <= child.to;
}

/** What may stand in a cell that holds nothing. */
const EMPTY = /^(?:w:(?:tc|p|r|t|bookmarkStart|bookmarkEnd|proofErr)|a:(?:tc|txBody|bodyPr|lstStyle|p|r|t))$/;

function isBlank(node: XmlNode): boolean {
  if (typeof node === 'string') return node.trim() === '';
  return /Pr(?:Ex)?$/.test(node.name) || (EMPTY.test(node.name) && node.children.every(isBlank));
}

function firstElement(element: XmlElement): XmlElement | undefined {
  return element.children.find((child): child is XmlElement => typeof child !== 'string');
}

/** The row a paragraph stands in, and whether its cell is the first or the last there. */
interface PlaceInRow {
  readonly table: XmlElement;
  /** What holds the row: the table, or a control in it. */
  readonly parent: XmlElement;
  readonly row: XmlElement;
  readonly cell: XmlElement;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Controls may stand around a cell, and around a row. */
const AROUND = /^w:(?:sdt|sdtContent|customXml)$/;

const isNamed = (element: XmlElement | undefined, ending: string): element is XmlElement =>
  element?.name.endsWith(ending) === true;

export function rowOf({ ancestors }: Pick<TemplateText, 'ancestors'>): PlaceInRow | undefined {
  const cellAt = ancestors.findLastIndex(({ name }) => name === 'w:tc' || name === 'a:tc');
  const cell = ancestors[cellAt];
  const rowAt = outward(ancestors, cellAt - 1);
  const row = ancestors[rowAt];
  const parent = ancestors[rowAt - 1];
  const table = ancestors[outward(ancestors, rowAt - 1)];
  if (cell === undefined || !isNamed(row, ':tr') || !isNamed(table, ':tbl') || parent === undefined) return undefined;
  const ownCell = ancestors[rowAt + 1] ?? cell;
  // Looked for from each end: a row may be very wide and hold very many tags.
  const isCell = (child: XmlNode) => typeof child !== 'string' && (child.name === cell.name || AROUND.test(child.name));
  const within = ownCell === cell || onlyCell(ownCell, cell);
  return {
    table,
    parent,
    row,
    cell,
    isFirst: within && row.children.find(isCell) === ownCell,
    isLast: within && row.children.findLast(isCell) === ownCell,
  };
}

function outward(ancestors: readonly XmlElement[], from: number): number {
  let at = from;
  while (AROUND.test(ancestors[at]?.name ?? '')) at--;
  return at;
}

/** Whether a control around cells holds this one alone. */
function onlyCell(control: XmlElement, cell: XmlElement): boolean {
  const inside = control.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (child.name === cell.name || AROUND.test(child.name)),
  );
  const [only] = inside;
  return inside.length === 1 && only !== undefined && (only === cell || onlyCell(only, cell));
}
