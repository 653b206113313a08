import type {
  Definition,
  Emphasis,
  FootnoteReference,
  Html,
  Image,
  ImageReference,
  Link,
  LinkReference,
  PhrasingContent,
  Strong,
} from 'mdast';
import { bulletAnywhere } from '../../bullet.ts';
import { type ByType, byType } from '../../by-type.ts';
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
  return nodes.flatMap((node) => byType(PIECES, node, reading, typed));
}

const PIECES: ByType<PhrasingContent, [reading: MarkdownReading, typed: Set<TextNode>], readonly Piece[]> = {
  text: readText,
  emphasis: readMarked,
  strong: readMarked,
  break: () => [{ type: 'break' }],
  inlineCode: ({ value }) => [{ type: 'text', value: cleanText(value) }],
  link: (node, reading) => readLink(targetOf(node, reading), node, reading),
  linkReference: (node, reading) => readLink(targetOf(node, reading), node, reading),
  image: (node, reading) => readImage(targetOf(node, reading), node, reading),
  imageReference: (node, reading) => readImage(targetOf(node, reading), node, reading),
  html: () => [],
  delete: ({ children }, reading) => inlinesOf(children, reading),
  footnoteReference: (node) => [{ type: 'text', value: noteMark(node) }],
};

const noteMark = ({ label, identifier }: FootnoteReference): string => `[^${label ?? identifier}]`;

function readMarked(node: Emphasis | Strong, reading: MarkdownReading): readonly Piece[] {
  const children = inlinesOf(node.children, reading);
  return children.length === 0 ? [] : [{ type: node.type, children }];
}

/** Where a link or a picture leads, itself or by the name of a definition; its title is told, since no page shows it. */
function targetOf(node: Link | LinkReference | Image | ImageReference, reading: MarkdownReading): string | undefined {
  const target = 'url' in node ? node : reading.definitions.get(node.identifier);
  sayTitle(target?.title, reading, addressOf(node));
  return target?.url;
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

/** A label with its answer behind it. */
const LABELLED = /^\s*\p{Lu}[^:.;!?]{1,60}:\s/u;

/** Whether the line end before these words is more than wrapping. */
function startsLine(words: string, { state: { lineEnds } }: MarkdownReading): boolean {
  return lineEnds === 'break' || (lineEnds === 'labels' && LABELLED.test(words));
}

function readText(node: Positioned, reading: MarkdownReading, typed: Set<TextNode>): readonly Piece[] {
  return linesOf(node, reading).flatMap(({ value, written }, index): readonly Piece[] => {
    const text: TextNode = { type: 'text', value };
    if (bulletAnywhere(written) !== undefined) typed.add(text);
    const end: Piece = { type: startsLine(value, reading) ? 'break' : 'soft-break' };
    return [...(index === 0 ? [] : [end]), ...(value === '' ? [] : [text])];
  });
}

function readLink(
  target: string | undefined,
  node: Link | LinkReference,
  reading: MarkdownReading,
): readonly InlineNode[] {
  const words = inlinesOf(node.children, reading);
  if (target === undefined) return words;
  const url = safeUrl(target);
  if (url !== undefined) return [{ type: 'link', url, children: words }];
  if (!target.startsWith('#')) report(reading.state, 'dropped-url', 'warning', { found: target }, addressOf(node));
  return words;
}

/** A title is seen only while the pointer rests on the words: it has no place in the tree. */
function sayTitle(title: string | null | undefined, { state }: MarkdownReading, at: Address | undefined): void {
  const found = cleanLine((title ?? '').slice(0, LONGEST_SHOWN));
  if (found !== '') report(state, 'dropped-title', 'info', { found }, at);
}

const LONGEST_SHOWN = 200;

function readImage(
  url: string | undefined,
  node: Image | ImageReference,
  reading: MarkdownReading,
): readonly InlineNode[] {
  const value = cleanLine(node.alt ?? '');
  tellPicture(value, url ?? '', reading.state, addressOf(node));
  return value === '' ? [] : [{ type: 'text', value }];
}

/**
 * Words with HTML among them as one piece of HTML, so that one reader understands both. What the source escaped stays
 * escaped: a typed bullet is still seen as one, a written one still is not.
 */
export function phrasingToHtml(nodes: readonly PhrasingContent[], reading: MarkdownReading): string {
  return nodes.map((node) => byType(HTML, node, reading)).join('');
}

const HTML: ByType<PhrasingContent, [reading: MarkdownReading], string> = {
  html: remarksDropped,
  text: (node, reading) =>
    linesOf(node, reading)
      .map(({ value, written }, index) => {
        const end = index === 0 ? '' : startsLine(value, reading) ? '<br>' : ' ';
        return end + textToHtml(value, written);
      })
      .join(''),
  strong: ({ children }, reading) => `<strong>${phrasingToHtml(children, reading)}</strong>`,
  emphasis: ({ children }, reading) => `<em>${phrasingToHtml(children, reading)}</em>`,
  break: () => '<br>',
  inlineCode: ({ value }) => escapeHtmlText(cleanText(value)),
  link: linkToHtml,
  linkReference: linkToHtml,
  image: imageToHtml,
  imageReference: imageToHtml,
  delete: ({ children }, reading) => phrasingToHtml(children, reading),
  footnoteReference: (node) => escapeHtmlText(noteMark(node)),
};

function remarksDropped(node: Html, { state }: MarkdownReading): string {
  if (!isRemark(node.value)) return node.value;
  report(state, 'dropped-comment', 'info', { found: node.value }, addressOf(node));
  return '';
}

function linkToHtml(node: Link | LinkReference, reading: MarkdownReading): string {
  const target = targetOf(node, reading);
  const words = phrasingToHtml(node.children, reading);
  return target === undefined ? words : `<a href="${escapeHtmlAttribute(target)}">${words}</a>`;
}

function imageToHtml(node: Image | ImageReference, reading: MarkdownReading): string {
  targetOf(node, reading);
  return `<img alt="${escapeHtmlAttribute(node.alt ?? '')}">`;
}

function textToHtml(value: string, written: string): string {
  const start = value.length - value.trimStart().length;
  if (bulletAnywhere(written) !== undefined || bulletAnywhere(value.slice(start)) === undefined)
    return escapeHtmlText(value);
  return `${value.slice(0, start)}&#${value.charCodeAt(start)};${escapeHtmlText(value.slice(start + 1))}`;
}
