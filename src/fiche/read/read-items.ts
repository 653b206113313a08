import { bulletLength } from '../../document/bullet.ts';
import type { Address, BlockNode, ListItem, ListNode } from '../../document/index.ts';
import type { FicheItem } from '../../model/index.ts';
import type { FicheSection } from '../fiche-template.ts';
import { isNoise } from './match-heading.ts';
import { isPrintedWords } from './printed-words.ts';
import { type Reading, wordsOf } from './reading.ts';

/** An item and where it stood. */
export interface ReadItem {
  readonly item: FicheItem;
  readonly at: Address | undefined;
}

/** The items of a list section: list items with what stands under them, and paragraphs written without bullets. */
export function readItems(blocks: readonly BlockNode[], section: FicheSection, reading: Reading): readonly ReadItem[] {
  return blocks.flatMap((block): readonly ReadItem[] => {
    switch (block.type) {
      case 'list':
        return readList(block, section, reading);
      case 'note':
        return block.kind === 'help' ? [] : readItems(block.children, section, reading);
      case 'paragraph':
        if (isPrintedWords(block, reading)) return [];
        return isPageNumber(block, reading)
          ? sayNoise(block, section, reading)
          : readParagraph(block, section, reading);
      case 'heading':
      case 'table':
      case 'figure':
        return readStray(block, section, reading);
      case 'page-break':
        return [];
      default:
        return block satisfies never;
    }
  });
}

/** A number alone on its line is no item. */
function isPageNumber(block: BlockNode, reading: Reading): boolean {
  return !reading.anchored && isNoise(wordsOf(block, reading));
}

function sayNoise(block: BlockNode, section: FicheSection, reading: Reading): readonly ReadItem[] {
  const params = { found: wordsOf(block, reading) };
  reading.report({ code: 'fiche-noise', severity: 'info', section, at: block.at, params });
  return [];
}

function readList(list: ListNode, section: FicheSection, reading: Reading): readonly ReadItem[] {
  return list.items.flatMap((entry): readonly ReadItem[] => {
    const at = entry.at ?? list.at;
    const text = itemText(entry, reading);
    const details = detailsOf(entry, section, reading, 1);
    if (text === '') return details.map((detail) => ({ item: { text: detail }, at }));
    return [{ item: details.length > 0 ? { text, details } : { text }, at }];
  });
}

/** The words of an item without the lists under it. A second bullet left by the conversion of a document is dropped. */
export function itemText(entry: ListItem, reading: Reading): string {
  const own = entry.children.filter((block) => block.type !== 'list' && !isHelp(block));
  const text = wordsOf(own, reading);
  return reading.anchored ? text : text.slice(bulletLength(text));
}

function isHelp(block: BlockNode): boolean {
  return block.type === 'note' && block.kind === 'help';
}

function detailsOf(entry: ListItem, section: FicheSection, reading: Reading, depth: number): readonly string[] {
  return entry.children.flatMap((block) => {
    if (block.type !== 'list') return [];
    return block.items.flatMap((inner) => {
      const text = itemText(inner, reading);
      const deeper = detailsOf(inner, section, reading, depth + 1);
      if (deeper.length > 0 && depth === 1) {
        reading.report({ code: 'fiche-nesting-flattened', severity: 'info', section, at: inner.at ?? block.at });
      }
      return text === '' ? deeper : [text, ...deeper];
    });
  });
}

/** A paragraph in a list section: its lines with bullets are items; otherwise it is one item, and that is said. */
function readParagraph(block: BlockNode, section: FicheSection, reading: Reading): readonly ReadItem[] {
  const text = wordsOf(block, reading);
  if (text === '') return [];
  const lines = text.split('\n');
  if (lines.every((line) => bulletLength(line) > 0)) {
    return lines.map((line) => ({ item: { text: line.slice(bulletLength(line)) }, at: block.at }));
  }
  const items = !reading.anchored && lines.every(beginsItem) ? lines : [text];
  return items.map((item) => {
    const params = { found: item };
    reading.report({ code: 'fiche-paragraph-as-item', severity: 'info', section, at: block.at, params });
    return { item: { text: item.slice(bulletLength(item)) }, at: block.at };
  });
}

/** A line that goes on with the one above begins with a small letter. */
const beginsItem = (line: string) => /^[\p{Lu}\p{N}«"“]/u.test(line) || bulletLength(line) > 0;

/** What has no place in a section is said, with its words. */
export function readStray(block: BlockNode, section: FicheSection, reading: Reading): readonly ReadItem[] {
  const found = wordsOf(block, reading);
  if (found !== '') {
    reading.report({ code: 'fiche-content-unplaced', severity: 'warning', section, at: block.at, params: { found } });
  }
  return [];
}
