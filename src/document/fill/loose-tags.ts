import type { LooseText } from './template-text.ts';

const TAG = /\{\s*(?:[#/]\s*)?([\p{L}_][\p{L}\p{N}_-]{0,200}|\.)\s*\}/gu;
/** Names of parts and of kinds of data stand in braces too. */
const GUID = /^\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i;
const MOST_TOLD = 20;

/** The tags in a text that nothing fills: those of declared names, and in words for people any other that looks like one. */
export function looseTags(
  text: string,
  where: LooseText['in'] | 'source',
  declared: ReadonlySet<string>,
): readonly string[] {
  const found = new Set<string>();
  for (const [tag, name = ''] of text.matchAll(TAG)) {
    if (GUID.test(tag) || name === '.') continue;
    if (where === 'text' || declared.has(name)) found.add(tag);
    if (found.size === MOST_TOLD) break;
  }
  return [...found];
}

/** A source with its markup, and once more without: a tag may be cut by markup, or stand inside of it. */
export function wordsOf(source: string): string {
  if (!source.includes('{')) return '';
  const [first = '', ...others] = source.split('<');
  return `${source}\n${first}${others.map((piece) => piece.slice(piece.indexOf('>') + 1)).join('')}`;
}
