import { cleanLine, cleanText } from '../../clean-text.ts';
import { directionEnds, referDirections } from '../../direction-ends.ts';
import { escapeHtmlAttribute } from '../../escape-html.ts';
import { blankText, fieldText } from '../../field-value.ts';
import { mergeTexts } from '../../merge-texts.ts';
import type { FieldNode, InlineNode } from '../../node.ts';
import { safeUrl } from '../../safe-url.ts';
import { fieldAttributes } from '../field-attributes.ts';
import { encodeCharacter, escapeLine, type MarkdownPlace } from './escape-text.ts';

/** The kind of block the words stand in. */
type InlinePlace = MarkdownPlace['inside'];

/** The words of a block as Markdown on as many lines as they have, without blanks at either end. */
export function writeInlines(inlines: readonly InlineNode[], inside: InlinePlace): string {
  const state: InlineState = { inside, atLineStart: true, depth: 0, inLink: false };
  const written = writeRun(inlines, state);
  return protectEnd(written, inside);
}

interface InlineState {
  readonly inside: InlinePlace;
  atLineStart: boolean;
  /** How many emphases stand around. */
  depth: number;
  inLink: boolean;
}

const BREAK = '\\\n';
const BREAK_TAG = '<br>';

/** Blanks at the end are trimmed by readers, `#` would close a heading, and a break at the end would be a backslash. */
function protectEnd(written: string, inside: InlinePlace): string {
  let text = written;
  if (text.endsWith(BREAK)) text = `${text.slice(0, -BREAK.length)}${BREAK_TAG}`;
  const last = text.at(-1) ?? '';
  if (last === ' ' || last === '\t') return `${text.slice(0, -1)}${encodeCharacter(last)}`;
  return inside === 'heading' && last === '#' && !endsEscaped(text) ? `${text.slice(0, -1)}\\#` : text;
}

/** Whether the last character is escaped: an odd number of backslashes stands before it. */
function endsEscaped(text: string): boolean {
  let count = 0;
  while (text[text.length - 2 - count] === '\\') count++;
  return count % 2 === 1;
}

function writeRun(inlines: readonly InlineNode[], state: InlineState): string {
  const nodes = mergeTexts(inlines);
  const parts: string[] = [];
  /** Emphases whose form depends on the characters around them. */
  const open: OpenEmphasis[] = [];
  for (const node of nodes) {
    if (node.type === 'strong' || node.type === 'emphasis') {
      state.depth++;
      const inner = writeRun(node.children, state);
      state.depth--;
      if (inner === '') continue;
      const tag = node.type === 'strong' ? 'strong' : 'em';
      open.push({ index: parts.length, mark: node.type === 'strong' ? '**' : '*', inner });
      parts.push(`<${tag}>${inner}</${tag}>`);
    } else {
      const written = writeInline(node, state);
      if (written !== '') parts.push(written);
    }
  }
  if (state.depth === 0) putMarks(parts, open);
  return parts.join('');
}

/** Emphasis by marks in the place of tags, where the characters around let them be marks. */
function putMarks(parts: string[], open: readonly OpenEmphasis[]): void {
  for (const { index, mark, inner } of open) {
    const before = parts[index - 1]?.at(-1) ?? '';
    const after = parts[index + 1]?.[0] ?? '';
    if (canUseMarks(before, inner, after)) parts[index] = `${mark}${inner}${mark}`;
  }
}

interface OpenEmphasis {
  readonly index: number;
  readonly mark: string;
  readonly inner: string;
}

/**
 * `*` is only read as emphasis between the right neighbours; elsewhere a tag says the same without doubt. A word may end with
 * a sign, as labels do (`**Thème :** …`), where a blank or the end of the line follows.
 *
 * Source: CommonMark 0.31, 6.2 (left- and right-flanking delimiter runs).
 */
function canUseMarks(before: string, inner: string, after: string): boolean {
  return (
    (before === '' || /[\s(«“"'’–—/:,;.-]/.test(before)) &&
    (after === '' || /[\s.,;:?)»”"'’–—/…\\-]/.test(after)) &&
    /^[\p{L}\p{N}]/u.test(inner[0] ?? '') &&
    (/[\p{L}\p{N}]$/u.test(inner) || (/[.:;,!?)»”…]$/.test(inner) && /^\s?$/.test(after)))
  );
}

function writeInline(node: Exclude<InlineNode, { type: 'strong' | 'emphasis' }>, state: InlineState): string {
  switch (node.type) {
    case 'text':
      return writeText(node.value, state);
    case 'break':
      return lineBreak(state);
    case 'abbreviation': {
      const title = attribute(cleanLine(node.title));
      if (cleanLine(node.value) === '') return '';
      const value = writeInTag(cleanLine(node.value), state);
      return `<abbr title="${title}">${value}</abbr>`;
    }
    case 'language': {
      const before = state.atLineStart;
      state.depth++;
      state.atLineStart = false;
      const inner = writeRun(node.children, state);
      state.depth--;
      if (inner !== '') return `<span lang="${attribute(node.language)}">${inner}</span>`;
      state.atLineStart = before;
      return '';
    }
    case 'link':
      return writeLink(node.url, node.children, state);
    case 'field':
      return writeField(node, state);
    default:
      return node satisfies never;
  }
}

/** An attribute of a tag among words. After a bracket, `]:` in it would end the name of a link definition: blocks come before tags. */
function attribute(value: string): string {
  return escapeHtmlAttribute(value).replaceAll(']', '&#93;');
}

function lineBreak(state: InlineState): string {
  state.atLineStart = true;
  return state.inside === 'paragraph' && state.depth === 0 ? BREAK : BREAK_TAG;
}

/** A text that leaves its direction open stands in an element that ends it. */
function writeText(value: string, state: InlineState): string {
  const text = cleanText(value);
  if (directionEnds(text) === '') return writeLines(text, state);
  state.depth++;
  state.atLineStart = false;
  const written = referDirections(writeLines(text, state));
  state.depth--;
  return `<bdi>${written}</bdi>`;
}

function writeLines(text: string, state: InlineState): string {
  const lines = text.split('\n');
  let written = '';
  lines.forEach((line, index) => {
    if (index > 0) written += lineBreak(state);
    if (line === '') return;
    written += escapeLine(line, { inside: state.inside, inLink: state.inLink, atLineStart: state.atLineStart });
    state.atLineStart = false;
  });
  return written;
}

function writeInTag(value: string, state: InlineState): string {
  state.atLineStart = false;
  return writeText(value, state);
}

function writeLink(url: string, children: readonly InlineNode[], state: InlineState): string {
  const target = safeUrl(url);
  if (state.inLink || target === undefined) return writeRun(children, state);
  state.inLink = true;
  state.depth++;
  state.atLineStart = false;
  const inner = writeRun(children, state) || writeText(target, state);
  state.depth--;
  state.inLink = false;
  return `[${inner}](${target.replace(/[()]/g, '\\$&').replace(/&(?=[#A-Za-z])/g, '\\&')})`;
}

/** A field as a span that keeps all it is, around what it shows. */
function writeField(field: FieldNode, state: InlineState): string {
  const shown = fieldText(field);
  const attributes = fieldAttributes(field)
    .map(([name, value]) => ` ${name}="${attribute(value)}"`)
    .join('');
  state.depth++;
  const words = writeInTag(shown ?? blankText(field), state);
  state.depth--;
  return `<span${attributes}>${words}</span>`;
}
