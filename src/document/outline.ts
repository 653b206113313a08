import { addTo } from '../internal/add-to.ts';
import { isAnchorName } from './anchor-name.ts';
import type { BlockNode, DocumentNode, HeadingLevel } from './node.ts';
import { plainText } from './visit.ts';

/** What a block is and how it begins, its level when it is a heading (0 when it is none), and its anchor. */
type OutlineEntry = readonly [block: string, level: number, anchor?: string];

/** What a format without heading levels and anchors cannot say of the blocks of a document, kept beside it. */
export function outlineOf({ children }: DocumentNode): readonly OutlineEntry[] {
  return children.flatMap((block): readonly OutlineEntry[] => {
    const level = block.type === 'heading' ? block.level : 0;
    if (level === 0 && block.anchor === undefined) return [];
    const name = nameOf(block);
    return [block.anchor === undefined ? [name, level] : [name, level, block.anchor]];
  });
}

/**
 * Gives blocks the levels and anchors that were kept beside them. Blocks are known by their kind and how they begin, each entry
 * is used once: a document that was changed since keeps what still fits.
 */
export function withOutline(blocks: readonly BlockNode[], json: string | undefined): readonly BlockNode[] {
  const waiting = new Map<string, OutlineEntry[]>();
  for (const entry of readEntries(json)) addTo(waiting, entry[0], entry);
  if (waiting.size === 0) return blocks;
  for (const entries of waiting.values()) entries.reverse();
  const anchors = new Set<string>();
  return blocks.map((block): BlockNode => {
    const entry = waiting.get(nameOf(block))?.pop();
    if (entry === undefined) return block;
    const [, level, name] = entry;
    const anchor = name === undefined || anchors.has(name) ? {} : { anchor: name };
    if (name !== undefined) anchors.add(name);
    return block.type === 'heading' && level > 0
      ? { ...block, ...anchor, level: level as HeadingLevel }
      : { ...block, ...anchor };
  });
}

const LONGEST_START = 60;

/** The kind of a block and its first words, without what formats do to blanks. */
function nameOf(block: BlockNode): string {
  const words = plainText(firstPart(block)).replace(/\s+/g, ' ').trim();
  return `${block.type} ${words.slice(0, LONGEST_START)}`;
}

function firstPart(block: BlockNode): Parameters<typeof plainText>[0] {
  switch (block.type) {
    case 'list':
      return block.items[0] ?? [];
    case 'table':
      return block.rows[0] ?? [];
    default:
      return block;
  }
}

/** The entries, as far as they are ones: the file may come from anybody. */
function readEntries(json: string | undefined): readonly OutlineEntry[] {
  if (json === undefined) return [];
  let found: unknown;
  try {
    found = JSON.parse(json);
  } catch {
    return [];
  }
  return Array.isArray(found) ? found.filter(isEntry) : [];
}

function isEntry(value: unknown): value is OutlineEntry {
  if (!Array.isArray(value)) return false;
  const [block, level, anchor] = value as readonly unknown[];
  return (
    typeof block === 'string' &&
    Number.isInteger(level) &&
    Number(level) >= 0 &&
    Number(level) <= 6 &&
    (anchor === undefined || (typeof anchor === 'string' && isAnchorName(anchor)))
  );
}
