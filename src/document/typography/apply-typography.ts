import { requireText } from '../../errors/index.ts';
import { primaryLanguage } from '../language-tag.ts';
import { mapInlines } from '../map-inlines.ts';
import type { DocumentNode, InlineNode } from '../node.ts';
import { requireTree } from '../require-document.ts';
import { frenchEdits, type TextEdit } from './french-edits.ts';
import type { TypographyProfile } from './profile.ts';

/**
 * A text by the typographic rules of a profile. Only French has rules here; other languages come back as they are.
 *
 * @example
 * ```ts
 * import { applyTextTypography } from 'plan-sante/document';
 * console.log(applyTextTypography('Qui ?', 'imprimerie-nationale', 'fr') === 'Qui\u202f?'); // true
 * ```
 */
export function applyTextTypography(text: string, profile: TypographyProfile, language: string): string {
  requireText('applyTextTypography', text);
  if (profile === 'none' || primaryLanguage(language) !== 'fr') return text;
  return applyEdits(text, 0, frenchEdits(text, profile));
}

/**
 * A tree whose French texts follow the rules of a profile. The tree given stays as it is: writers call this on the way out,
 * stored texts never change. Targets, abbreviations, fields and words in other languages are left alone; rules see over the
 * borders of strong and stressed words.
 *
 * @example
 * ```ts
 * import { applyTypography, doc, p, plainText } from 'plan-sante/document';
 * const page = doc({ title: 'Note', language: 'fr' }, [p('Qui ?')]);
 * const fine = applyTypography(page, 'imprimerie-nationale');
 * console.log(plainText(fine.children) === 'Qui\u202f?'); // true
 * ```
 */
export function applyTypography(document: DocumentNode, profile: TypographyProfile): DocumentNode {
  requireTree('applyTypography', document);
  if (profile === 'none') return document;
  return mapInlines(document, (inlines) => {
    const segments: Segment[] = [];
    collect(inlines, document.language, segments);
    const whole = segments.map((segment) => segment.text).join('');
    const edits = frenchEdits(whole, profile);
    if (edits.length === 0) return inlines;
    const changed = new Map<InlineNode, string>();
    let next = 0;
    for (const segment of segments) {
      const end = segment.start + segment.text.length;
      const own: TextEdit[] = [];
      for (; next < edits.length; next++) {
        const edit = edits[next];
        if (edit === undefined || edit.start >= end) break;
        // A change that reaches over a border is left out: the words on the other side may not be ours to change.
        if (edit.end <= end) own.push(edit);
      }
      if (segment.node !== undefined && own.length > 0)
        changed.set(segment.node, applyEdits(segment.text, segment.start, own));
    }
    return replaceTexts(inlines, changed);
  });
}

interface Segment {
  readonly text: string;
  readonly start: number;
  /** The text node that may change; other words only are what stands around it. */
  readonly node: InlineNode | undefined;
}

function collect(inlines: readonly InlineNode[], language: string, segments: Segment[]): void {
  const add = (text: string, node: InlineNode | undefined) => {
    const last = segments.at(-1);
    segments.push({ text, start: last === undefined ? 0 : last.start + last.text.length, node });
  };
  const french = primaryLanguage(language) === 'fr';
  for (const inline of inlines) {
    switch (inline.type) {
      case 'text':
        add(inline.value, french ? inline : undefined);
        break;
      case 'abbreviation':
        add(inline.value, undefined);
        break;
      case 'break':
        add('\n', undefined);
        break;
      case 'field':
        add('x', undefined);
        break;
      case 'language':
        collect(inline.children, inline.language, segments);
        break;
      case 'strong':
      case 'emphasis':
      case 'link':
        collect(inline.children, language, segments);
        break;
      default:
        inline satisfies never;
    }
  }
}

function applyEdits(text: string, offset: number, edits: readonly TextEdit[]): string {
  if (edits.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, by } of edits) {
    parts.push(text.slice(from, start - offset), by);
    from = end - offset;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

function replaceTexts(inlines: readonly InlineNode[], changed: ReadonlyMap<InlineNode, string>): readonly InlineNode[] {
  return inlines.map((inline): InlineNode => {
    if (inline.type === 'text') {
      const value = changed.get(inline);
      return value === undefined ? inline : { type: 'text', value };
    }
    return 'children' in inline ? { ...inline, children: replaceTexts(inline.children, changed) } : inline;
  });
}
