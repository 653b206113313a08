import { requireList, usageError } from '../../errors/index.ts';
import { isRecord } from '../../internal/plain-record.ts';
import { foldText } from '../../internal/text.ts';
import { mapInlines } from '../map-inlines.ts';
import type { DocumentNode, InlineNode } from '../node.ts';
import { requireTree } from '../require-document.ts';

/** A short form and what it stands for. */
export interface Abbreviation {
  readonly short: string;
  readonly expansion: string;
}

/** Words with their inner hyphens and apostrophes; invisible characters inside a word do not end it. */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*(?:-[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*)*/gu;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const LONGEST = 60;

/**
 * The tree with each short form spelt out where a paragraph first uses it: "agence régionale de santé (ARS)"; later uses stay.
 * A short form that already stands in brackets after its long form is only marked as an abbreviation. Headings, links, fields
 * and words in another language are left as they are. One pass, whatever the size of the glossary.
 *
 * Source: WCAG 2.2, criterion 3.1.4, technique G97 (the expansion at the first use).
 *
 * @example
 * ```ts
 * import { doc, expandAbbreviations, p, plainText } from 'plan-sante/document';
 * const page = doc({ title: 'T', language: 'fr' }, [p('L’ARS et l’ARS')]);
 * const glossary = [{ short: 'ARS', expansion: 'agence régionale de santé' }];
 * console.log(plainText(expandAbbreviations(page, glossary))); // 'L’agence régionale de santé (ARS) et l’ARS'
 * ```
 */
export function expandAbbreviations(document: DocumentNode, glossary: readonly Abbreviation[]): DocumentNode {
  requireTree('expandAbbreviations', document);
  requireGlossary(glossary);
  const entries = new Map<string, Abbreviation>();
  for (const entry of glossary) if (entry.short !== '' && !entries.has(entry.short)) entries.set(entry.short, entry);
  const state: Expanding = { entries, done: new Set() };
  return mapInlines(document, (inlines, home) => (home === 'paragraph' ? expandRun(inlines, state) : inlines));
}

function requireGlossary(glossary: unknown): void {
  const expected = 'a list of short forms with their expansions';
  requireList('expandAbbreviations', expected, glossary);
  for (const entry of glossary)
    if (!(isRecord(entry) && typeof entry['short'] === 'string' && typeof entry['expansion'] === 'string'))
      throw usageError('expandAbbreviations', expected, entry);
}

interface Expanding {
  readonly entries: ReadonlyMap<string, Abbreviation>;
  /** Short forms that have been spelt out. */
  readonly done: Set<string>;
}

function expandRun(inlines: readonly InlineNode[], state: Expanding): readonly InlineNode[] {
  if (state.done.size === state.entries.size) return inlines;
  return inlines.flatMap((inline): readonly InlineNode[] => {
    switch (inline.type) {
      case 'text':
        return expandText(inline.value, state);
      case 'strong':
      case 'emphasis':
        return [{ ...inline, children: expandRun(inline.children, state) }];
      case 'abbreviation':
        state.done.add(inline.value);
        return [inline];
      case 'language':
      case 'link':
      case 'break':
      case 'field':
        return [inline];
      default:
        return inline satisfies never;
    }
  });
}

function expandText(text: string, state: Expanding): readonly InlineNode[] {
  const nodes: InlineNode[] = [];
  let from = 0;
  for (const found of text.matchAll(WORD)) {
    if (state.done.size === state.entries.size) break;
    if (found[0].length > LONGEST) continue;
    const entry = state.entries.get(found[0]) ?? state.entries.get(found[0].replace(INVISIBLE, ''));
    if (entry === undefined || state.done.has(entry.short)) continue;
    state.done.add(entry.short);
    const before = text.slice(from, found.index);
    const spelt = isSpeltOut(text.slice(Math.max(0, found.index - entry.expansion.length - 20), found.index), entry);
    nodes.push({ type: 'text', value: spelt ? before : `${before}${entry.expansion} (` });
    nodes.push({ type: 'abbreviation', value: found[0], title: entry.expansion });
    from = found.index + found[0].length;
    if (!spelt) nodes.push({ type: 'text', value: ')' });
  }
  if (nodes.length === 0) return [{ type: 'text', value: text }];
  nodes.push({ type: 'text', value: text.slice(from) });
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}

/** Whether the long form stands right before, with the bracket that opens the short one. */
function isSpeltOut(before: string, entry: Abbreviation): boolean {
  if (!/[([]\s*$/.test(before)) return false;
  return foldText(before).endsWith(foldText(entry.expansion));
}
