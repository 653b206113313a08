import {
  type Address,
  type BlockNode,
  type HeadingNode,
  type InlineNode,
  type ListNode,
  type ParagraphNode,
  type TableNode,
  tableGrid,
} from '../../../document/index.ts';
import { cutEnd } from '../../../internal/cut-end.ts';
import type { DescriptionPart, FicheItem } from '../../../model/index.ts';
import { type PartField, partKindOf } from '../../fiche-field.ts';
import type { FicheSection } from '../../fiche-template.ts';
import { kindOfHeading, kindOfLabel, kindOfPrintedLabel } from '../../part-kind.ts';
import { isHeadingAsHigh, sayAsPart } from '../assign.ts';
import { type FicheContext, lineOf, wordsOf } from '../context.ts';
import { isEmphasis, isPrintedWords, isStrong } from '../recognise/printed-words.ts';
import { readItems, sayStray } from './read-items.ts';

/** A bullet before a heading; before a figure it is its sign. */
const LEADING_MARK = /^(?:[-–•·]|\s)+(?!\s*\d)/;

/** A part and where it began. */
interface ReadPart {
  readonly part: DescriptionPart;
  readonly at: Address | undefined;
}

/** A part while it is being read. */
interface OpenPart {
  readonly kind: string;
  readonly heading: string | undefined;
  readonly at: Address | undefined;
  text: string | undefined;
  items: FicheItem[];
}

/** The parts that a section has so far, and what they are read with. */
interface Parts {
  readonly open: OpenPart[];
  /** The kind that the section itself says. */
  readonly kind: string | undefined;
  readonly section: FicheSection;
  readonly start: BlockNode;
  readonly context: FicheContext;
}

/**
 * The parts of a description. A heading begins a part, and so does a paragraph after a part that has words already, or a list
 * after one that has a list. In documents made elsewhere a bold line and a bullet such as "Moyens : …" are headings too.
 */
export function readParts(
  blocks: readonly BlockNode[],
  section: FicheSection,
  start: BlockNode,
  context: FicheContext,
): readonly ReadPart[] {
  const parts: Parts = { open: [], kind: partKindOf(section.field as PartField), section, start, context };
  for (const block of blocks) visit(block, parts);
  return parts.open.map((open) => ({ part: closePart(open), at: open.at }));
}

function visit(block: BlockNode, parts: Parts): void {
  const { section, context } = parts;
  switch (block.type) {
    case 'heading':
      if (wordsOf(block, context) !== '') beginAtHeading(block, parts);
      return;
    case 'paragraph':
      if (isPrintedWords(block, context)) return;
      if (context.anchored || !isStrong(block.children)) addParagraph(block, parts);
      else {
        sayOtherKind(block, parts);
        begin(partHeading(block, parts.kind, context), parts);
      }
      return;
    case 'list':
      addList(block, parts);
      return;
    case 'note':
      if (block.kind !== 'help') for (const child of block.children) visit(child, parts);
      return;
    case 'table':
      context.report({ code: 'fiche-table-as-text', severity: 'warning', section, at: block.at });
      addText(rowsAsText(block, context), block.at, parts);
      return;
    case 'figure':
      sayStray(block, section, context);
      return;
    case 'page-break':
      return;
    default:
      block satisfies never;
  }
}

function begin(part: Omit<OpenPart, 'items' | 'text'>, { open }: Parts): OpenPart {
  const begun = { ...part, text: undefined, items: [] };
  open.push(begun);
  return begun;
}

const unheaded = (at: Address | undefined, parts: Parts) =>
  begin({ kind: parts.kind ?? 'other', heading: undefined, at }, parts);

/** A heading as high as that of the section stands beside it, not in it: it keeps a kind of its own. */
function beginAtHeading(block: HeadingNode, parts: Parts): void {
  const { kind, section, start, context } = parts;
  const beside = !context.anchored && isHeadingAsHigh(block, start);
  const part = begin(partHeading(block, beside ? undefined : kind, context), parts);
  if (beside && kind !== undefined && kind !== part.kind) sayAsPart(block, section, context, 'warning');
}

function addText(text: string, at: Address | undefined, parts: Parts): void {
  if (text === '') return;
  const last = parts.open.at(-1);
  const open = last === undefined || last.text !== undefined || last.items.length > 0 ? unheaded(at, parts) : last;
  open.text = text;
}

function addParagraph(block: ParagraphNode, parts: Parts): void {
  const words = wordsOf(block, parts.context);
  const [, heading, text] = parts.context.anchored ? [] : (/^([^:\n]{2,60}?)\s*:\s*(.*)$/s.exec(words) ?? []);
  if (heading === undefined || kindOfLabel(heading) === undefined) addText(words, block.at, parts);
  else {
    const part = begin({ kind: parts.kind ?? kindOfHeading(heading), heading, at: block.at }, parts);
    if (text) part.text = text;
  }
}

function addList(list: ListNode, parts: Parts): void {
  const { section, context } = parts;
  for (const group of context.anchored ? [{ items: list.items }] : groupByLabel(list, context)) {
    const items = readItems([{ ...list, items: group.items }], section, context).map(({ item }) => item);
    const { label, text, at } = group;
    if (label !== undefined) {
      const part = begin({ kind: parts.kind ?? kindOfHeading(label), heading: label, at }, parts);
      part.items = items;
      part.text = text;
      continue;
    }
    if (items.length === 0) continue;
    const last = parts.open.at(-1);
    const apart = last === undefined || last.items.length > 0 || group.apart === true;
    (apart ? unheaded(list.at, parts) : last).items = items;
  }
}

/** A line in bold may be a heading of the form's own that the template lacks: what follows keeps the kind of the section. */
function sayOtherKind(block: ParagraphNode, { kind, section, context }: Parts): void {
  if (kind !== undefined && kindOfHeading(lineOf(block, context)) !== kind) sayAsPart(block, section, context);
}

function closePart({ kind, heading, text, items }: OpenPart): DescriptionPart {
  return { kind, ...(heading !== undefined && { heading }), ...(text !== undefined && { text }), items };
}

/** Columns that are kept in their place: more than any page shows. */
const MOST_COLUMNS = 60;

function rowsAsText(table: TableNode, context: FicheContext): string {
  return tableGrid(table)
    .cells.map((cells) => {
      // A cell that goes on from the row above leaves its column empty, so that the others stay in theirs.
      const words: string[] = [];
      let next = 0;
      for (const { cell, column, colspan } of cells) {
        for (; next < column && words.length < MOST_COLUMNS; next++) words.push('');
        words.push(lineOf(cell, context));
        next = column + colspan;
      }
      return words;
    })
    .filter((cells) => cells.some((words) => words !== ''))
    .map((cells) => cells.slice(0, cells.findLastIndex((words) => words !== '') + 1).join(' | '))
    .join('\n');
}

/** A heading as written, with the label of its kind in italics after it or in its place. */
function partHeading(
  block: HeadingNode | ParagraphNode,
  impliedKind: string | undefined,
  context: FicheContext,
): Omit<OpenPart, 'items' | 'text'> {
  const { at } = block;
  const { words, label } = splitLabel(block.children);
  const told = label.length === 0 ? undefined : kindOfPrintedLabel(lineOf(label, context));
  const heading = lineOf(words, context);
  if (told !== undefined && heading === '') return { kind: told, heading: undefined, at };
  if (told !== undefined && context.anchored) return { kind: told, heading: heading.replace(/ –$/, ''), at };
  const line = lineOf(block, context);
  const whole = context.anchored ? line : cutEnd(line.replace(LEADING_MARK, ''), /[\s:]/);
  return { kind: impliedKind ?? kindOfHeading(whole), heading: whole, at };
}

function splitLabel(inlines: readonly InlineNode[]): { words: readonly InlineNode[]; label: readonly InlineNode[] } {
  let end = inlines.length;
  while (end > 0 && inlines[end - 1]?.type === 'text' && (inlines[end - 1] as { value: string }).value.trim() === '')
    end--;
  const last = inlines[end - 1];
  if (last?.type !== 'emphasis' || isEmphasis(inlines.slice(0, end - 1))) return { words: inlines, label: [] };
  return { words: inlines.slice(0, end - 1), label: [last] };
}

interface LabelledGroup {
  readonly label?: string;
  readonly text?: string;
  readonly at?: Address | undefined;
  /** The group follows a labelled one and is not part of it. */
  readonly apart?: boolean;
  readonly items: ListNode['items'];
}

/** Cuts a list where an item begins with the label of a part: "Moyens : …". What stands under such an item are its items. */
function groupByLabel(list: ListNode, context: FicheContext): readonly LabelledGroup[] {
  const groups: (Omit<LabelledGroup, 'items'> & { items: ListNode['items'][number][] })[] = [];
  for (const entry of list.items) {
    const first = lineOf(
      entry.children.filter((block) => block.type !== 'list'),
      context,
    );
    const under = entry.children.flatMap((block) => (block.type === 'list' ? block.items : []));
    const labelled = labelOf(first, under.length > 0);
    const last = groups.at(-1);
    if (labelled !== undefined) groups.push({ ...labelled, at: entry.at, items: [...under] });
    else if (last === undefined || last.label !== undefined) groups.push({ apart: last !== undefined, items: [entry] });
    else last.items.push(entry);
  }
  return groups;
}

/** "Moyens : deux postes", "Moyens" alone, or a longer heading of a known kind that has items under it. */
function labelOf(line: string, hasItems: boolean): { label: string; text?: string } | undefined {
  const words = line.replace(LEADING_MARK, '');
  const found = /^([^:]{2,60}?)\s*:\s*(.*)$/s.exec(words);
  if (found?.[1] !== undefined && kindOfLabel(found[1]) !== undefined) {
    return { label: found[1], ...(found[2] !== undefined && found[2] !== '' && { text: found[2] }) };
  }
  if (kindOfLabel(words) !== undefined) return { label: words };
  const heads = hasItems && words.length <= 100 && kindOfHeading(words) !== 'other';
  return heads ? { label: cutEnd(words, /[\s:]/) } : undefined;
}
