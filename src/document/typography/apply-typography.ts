import { requireText } from '../../errors/index.ts';
import { primaryLanguage } from '../language-tag.ts';
import { mapRuns } from '../map-inlines.ts';
import type { DocumentNode, InlineNode } from '../node.ts';
import { requireTree } from '../require-document.ts';
import { frenchEdits, type TextEdit } from './french-edits.ts';
import type { TypographyProfile } from './profile.ts';
import { quoteEdits } from './quote-edits.ts';

/**
 * A text by the typographic rules of a profile: blanks, marks and abbreviations of French, quotation marks and apostrophes of English,
 * German and Luxembourgish. Other languages come back as they are.
 *
 * @example
 * ```ts
 * import { applyTextTypography } from 'plan-sante/document';
 * console.log(applyTextTypography('Qui ?', 'imprimerie-nationale', 'fr') === 'Qui\u202f?'); // true
 * ```
 */
export function applyTextTypography(text: string, profile: TypographyProfile, language: string): string {
  requireText('applyTextTypography', text);
  return profile === 'none' ? text : applyEdits(text, 0, editsOf(text, profile, primaryLanguage(language)));
}

function editsOf(text: string, profile: Exclude<TypographyProfile, 'none'>, language: string): readonly TextEdit[] {
  return language === 'fr' ? frenchEdits(text, profile) : quoteEdits(text, language);
}

/**
 * A tree whose texts follow the rules of a profile for their language. The tree given stays as it is: writers call this on the way out,
 * stored texts never change. Targets, abbreviations and fields are left alone; rules see over the
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
  const children = mapRuns(document.children, (inlines) => {
    const segments: Segment[] = [];
    collect(inlines, document.language, segments);
    const whole = segments.map((segment) => segment.text).join('');
    const changed = new Map<InlineNode, string>();
    // Each language sees the whole, and changes its own words.
    for (const language of new Set(segments.map((segment) => segment.language)))
      changeSegments(segments, language, editsOf(whole, profile, language), changed);
    return changed.size === 0 ? inlines : replaceTexts(inlines, changed);
  });
  return { ...document, children };
}

function changeSegments(
  segments: readonly Segment[],
  language: string,
  edits: readonly TextEdit[],
  changed: Map<InlineNode, string>,
): void {
  // A text may name any number of languages: those without rules cost nothing.
  if (edits.length === 0) return;
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
    if (segment.node !== undefined && segment.language === language && own.length > 0)
      changed.set(segment.node, applyEdits(segment.text, segment.start, own));
  }
}

interface Segment {
  readonly text: string;
  readonly start: number;
  /** The text node that may change; other words only are what stands around it. */
  readonly node: InlineNode | undefined;
  readonly language: string;
}

function collect(inlines: readonly InlineNode[], language: string, segments: Segment[]): void {
  const add = (text: string, node: InlineNode | undefined) => {
    const last = segments.at(-1);
    segments.push({ text, start: last === undefined ? 0 : last.start + last.text.length, node, language: primary });
  };
  const primary = primaryLanguage(language);
  for (const inline of inlines) {
    switch (inline.type) {
      case 'text':
        add(inline.value, inline);
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
