import type { Definition, PhrasingContent } from 'mdast';
import { bulletAnywhere } from '../../bullet.ts';
import { cleanLine, cleanText } from '../../clean-text.ts';
import { escapeHtmlAttribute, escapeHtmlText } from '../../escape-html.ts';
import type { Address, InlineNode, TextNode } from '../../node.ts';
import { safeUrl } from '../../safe-url.ts';
import { type ReadState, report } from '../read-state.ts';
import type { Piece } from '../split-bullets.ts';
import { tellPicture } from '../take-picture.ts';

/** How the words of a Markdown text are read. */
export interface MarkdownReading {
  readonly state: ReadState;
  readonly source: string;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Names of the definitions that a link or a picture leads to. */
  readonly references: ReadonlySet<string>;
}

/** Whether HTML is nothing but a comment, an instruction or a declaration: no page shows them. */
export function isRemark(html: string): boolean {
  return /^<(?:!--(?:(?!-->)[\s\S])*--|\?(?:(?!\?>)[\s\S])*\?|!\[CDATA\[(?:(?!\]\]>)[\s\S])*\]\]|![a-z][^>]*)>$/i.test(
    html,
  );
}

/** Whether HTML stands among the words, at any depth. */
export function holdsHtml(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some((node) => node.type === 'html' || ('children' in node && holdsHtml(node.children)));
}

/** Words without HTML as inline nodes; line ends that only wrap stay visible for the search for bullets. */
export function readPhrasing(
  nodes: readonly PhrasingContent[],
  reading: MarkdownReading,
  typed: Set<TextNode>,
): readonly Piece[] {
  return nodes.flatMap((node): readonly Piece[] => {
    switch (node.type) {
      case 'text':
        return readText(node, reading, typed);
      case 'emphasis':
      case 'strong': {
        const children = inlinesOf(node.children, reading);
        return children.length === 0 ? [] : [{ type: node.type, children }];
      }
      case 'break':
        return [{ type: 'break' }];
      case 'inlineCode':
        return [{ type: 'text', value: cleanText(node.value) }];
      case 'link':
        sayTitle(node.title, reading, addressOf(node));
        return readLink(node.url, node.children, reading, addressOf(node));
      case 'linkReference': {
        const definition = reading.definitions.get(node.identifier);
        sayTitle(definition?.title, reading, addressOf(node));
        return definition === undefined
          ? inlinesOf(node.children, reading)
          : readLink(definition.url, node.children, reading, addressOf(node));
      }
      case 'image':
        sayTitle(node.title, reading, addressOf(node));
        return readImage(node.alt ?? '', node.url, reading, addressOf(node));
      case 'imageReference':
        sayTitle(reading.definitions.get(node.identifier)?.title, reading, addressOf(node));
        return readImage(node.alt ?? '', reading.definitions.get(node.identifier)?.url ?? '', reading, addressOf(node));
      case 'html':
        return [];
      case 'delete':
        return inlinesOf(node.children, reading);
      case 'footnoteReference':
        return [{ type: 'text', value: `[^${node.label ?? node.identifier}]` }];
      default:
        return node satisfies never;
    }
  });
}

/** The same where line ends are only spaces. */
export function inlinesOf(nodes: readonly PhrasingContent[], reading: MarkdownReading): readonly InlineNode[] {
  return readPhrasing(nodes, reading, new Set()).map(
    (piece): InlineNode => (piece.type === 'soft-break' ? { type: 'text', value: ' ' } : piece),
  );
}

/** Where a node starts. */
export function addressOf(node: {
  readonly position?: { readonly start: { readonly line: number; readonly column: number } } | undefined;
}): Address | undefined {
  const start = node.position?.start;
  return start === undefined ? undefined : { line: start.line, column: start.column };
}

interface Positioned {
  readonly value: string;
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}

/** The lines of a text with what the source wrote for each; the two differ where something was escaped. */
function linesOf(
  node: Positioned,
  reading: MarkdownReading,
): readonly { readonly value: string; readonly written: string }[] {
  const values = node.value.split(/\r\n?|\n/);
  const written = reading.source
    .slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
    .split(/\r\n?|\n/);
  return values.map((value, index) => ({
    value: cleanText(value),
    written: written.length === values.length ? (written[index] ?? '').trimStart() : '',
  }));
}

function readText(node: Positioned, reading: MarkdownReading, typed: Set<TextNode>): readonly Piece[] {
  return linesOf(node, reading).flatMap(({ value, written }, index): readonly Piece[] => {
    const text: TextNode = { type: 'text', value };
    if (bulletAnywhere(written) !== undefined) typed.add(text);
    const end: Piece = { type: reading.state.lineEnds === 'break' ? 'break' : 'soft-break' };
    return [...(index === 0 ? [] : [end]), ...(value === '' ? [] : [text])];
  });
}

function readLink(
  target: string,
  children: readonly PhrasingContent[],
  reading: MarkdownReading,
  at: Address | undefined,
): readonly InlineNode[] {
  const words = inlinesOf(children, reading);
  const url = safeUrl(target);
  if (url !== undefined) return [{ type: 'link', url, children: words }];
  if (!target.startsWith('#')) report(reading.state, 'dropped-url', 'warning', { found: target }, at);
  return words;
}

/** A title is seen only while the pointer rests on the words: it has no place in the tree. */
function sayTitle(title: string | null | undefined, { state }: MarkdownReading, at: Address | undefined): void {
  const found = cleanLine((title ?? '').slice(0, LONGEST_SHOWN));
  if (found !== '') report(state, 'dropped-title', 'info', { found }, at);
}

const LONGEST_SHOWN = 200;

function readImage(
  alternative: string,
  url: string,
  reading: MarkdownReading,
  at: Address | undefined,
): readonly InlineNode[] {
  const value = cleanLine(alternative);
  tellPicture(value, url, reading.state, at);
  return value === '' ? [] : [{ type: 'text', value }];
}

/**
 * Words with HTML among them as one piece of HTML, so that one reader understands both. What the source escaped stays
 * escaped: a typed bullet is still seen as one, a written one still is not.
 */
export function phrasingToHtml(nodes: readonly PhrasingContent[], reading: MarkdownReading): string {
  return nodes.map((node) => toHtml(node, reading)).join('');
}

function toHtml(node: PhrasingContent, reading: MarkdownReading): string {
  switch (node.type) {
    case 'html':
      if (!isRemark(node.value)) return node.value;
      report(reading.state, 'dropped-comment', 'info', { found: node.value }, addressOf(node));
      return '';
    case 'text':
      return linesOf(node, reading)
        .map(({ value, written }) => textToHtml(value, written))
        .join(reading.state.lineEnds === 'break' ? '<br>' : ' ');
    case 'strong':
      return `<strong>${phrasingToHtml(node.children, reading)}</strong>`;
    case 'emphasis':
      return `<em>${phrasingToHtml(node.children, reading)}</em>`;
    case 'break':
      return '<br>';
    case 'inlineCode':
      return escapeHtmlText(cleanText(node.value));
    case 'link':
      sayTitle(node.title, reading, addressOf(node));
      return `<a href="${escapeHtmlAttribute(node.url)}">${phrasingToHtml(node.children, reading)}</a>`;
    case 'linkReference': {
      const words = phrasingToHtml(node.children, reading);
      const definition = reading.definitions.get(node.identifier);
      sayTitle(definition?.title, reading, addressOf(node));
      return definition === undefined ? words : `<a href="${escapeHtmlAttribute(definition.url)}">${words}</a>`;
    }
    case 'image':
      sayTitle(node.title, reading, addressOf(node));
      return `<img alt="${escapeHtmlAttribute(node.alt ?? '')}">`;
    case 'imageReference':
      sayTitle(reading.definitions.get(node.identifier)?.title, reading, addressOf(node));
      return `<img alt="${escapeHtmlAttribute(node.alt ?? '')}">`;
    case 'delete':
      return phrasingToHtml(node.children, reading);
    case 'footnoteReference':
      return escapeHtmlText(`[^${node.label ?? node.identifier}]`);
    default:
      return node satisfies never;
  }
}

function textToHtml(value: string, written: string): string {
  const start = value.length - value.trimStart().length;
  if (bulletAnywhere(written) !== undefined || bulletAnywhere(value.slice(start)) === undefined)
    return escapeHtmlText(value);
  return `${value.slice(0, start)}&#${value.charCodeAt(start)};${escapeHtmlText(value.slice(start + 1))}`;
}
