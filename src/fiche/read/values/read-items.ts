import { bulletLength } from '../../../document/bullet.ts';
import type { Address, BlockNode, ListItem, ListNode } from '../../../document/index.ts';
import type { FicheItem } from '../../../model/index.ts';
import type { FicheSection } from '../../fiche-template.ts';
import { type FicheContext, sayFound, wordsOf } from '../context.ts';
import { isNoise } from '../recognise/match-heading.ts';
import { isPrintedWords } from '../recognise/printed-words.ts';

/** An item and where it stood. */
interface ReadItem {
  readonly item: FicheItem;
  readonly at: Address | undefined;
}

/** The items of a list section: list items with what stands under them, and paragraphs written without bullets. */
export function readItems(
  blocks: readonly BlockNode[],
  section: FicheSection,
  context: FicheContext,
): readonly ReadItem[] {
  return blocks.flatMap((block): readonly ReadItem[] => {
    switch (block.type) {
      case 'list':
        return readList(block, section, context);
      case 'note':
        return block.kind === 'help' ? [] : readItems(block.children, section, context);
      case 'paragraph':
        if (isPrintedWords(block, context)) return [];
        if (!isPageNumber(block, context)) return readParagraph(block, section, context);
        sayFound('fiche-noise', wordsOf(block, context), { section, at: block.at }, context);
        return [];
      case 'heading':
      case 'table':
      case 'figure':
        sayStray(block, section, context);
        return [];
      case 'page-break':
        return [];
      default:
        return block satisfies never;
    }
  });
}

/** A number alone on its line is no item. */
function isPageNumber(block: BlockNode, context: FicheContext): boolean {
  return !context.anchored && isNoise(wordsOf(block, context));
}

function readList(list: ListNode, section: FicheSection, context: FicheContext): readonly ReadItem[] {
  return list.items.flatMap((entry): readonly ReadItem[] => {
    const at = entry.at ?? list.at;
    const text = itemText(entry, context);
    const details = detailsOf(entry, section, context, 1);
    if (text === '') return details.map((detail) => ({ item: { text: detail }, at }));
    return [{ item: details.length > 0 ? { text, details } : { text }, at }];
  });
}

/** The words of an item without the lists under it. A second bullet left by the conversion of a document is dropped. */
export function itemText(entry: ListItem, context: FicheContext): string {
  const own = entry.children.filter((block) => block.type !== 'list' && !isHelp(block));
  const text = wordsOf(own, context);
  return context.anchored ? text : text.slice(bulletLength(text));
}

function isHelp(block: BlockNode): boolean {
  return block.type === 'note' && block.kind === 'help';
}

function detailsOf(entry: ListItem, section: FicheSection, context: FicheContext, depth: number): readonly string[] {
  return entry.children.flatMap((block) => {
    if (block.type !== 'list') return [];
    return block.items.flatMap((inner) => {
      const text = itemText(inner, context);
      const deeper = detailsOf(inner, section, context, depth + 1);
      if (deeper.length > 0 && depth === 1) {
        context.report({ code: 'fiche-nesting-flattened', severity: 'info', section, at: inner.at ?? block.at });
      }
      return text === '' ? deeper : [text, ...deeper];
    });
  });
}

/** A paragraph in a list section: its lines with bullets are items; otherwise it is one item, and that is said. */
function readParagraph(block: BlockNode, section: FicheSection, context: FicheContext): readonly ReadItem[] {
  const text = wordsOf(block, context);
  if (text === '') return [];
  const lines = text.split('\n');
  if (lines.every((line) => bulletLength(line) > 0)) {
    return lines.map((line) => ({ item: { text: line.slice(bulletLength(line)) }, at: block.at }));
  }
  const items = !context.anchored && lines.every(beginsItem) ? lines : [text];
  return items.map((item) => {
    const params = { found: item };
    context.report({ code: 'fiche-paragraph-as-item', severity: 'info', section, at: block.at, params });
    return { item: { text: item.slice(bulletLength(item)) }, at: block.at };
  });
}

/** A line that goes on with the one above begins with a small letter. */
const beginsItem = (line: string) => /^[\p{Lu}\p{N}«"“]/u.test(line) || bulletLength(line) > 0;

/** What has no place in a section is said, with its words. */
export function sayStray(block: BlockNode, section: FicheSection, context: FicheContext): void {
  sayFound('fiche-content-unplaced', wordsOf(block, context), { section, at: block.at }, context);
}
