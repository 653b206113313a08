import type { Issue, Result } from '../../../errors/index.ts';
import { requireOptions } from '../../../i18n/index.ts';
import { defined } from '../../../internal/defined.ts';
import { cleanLine } from '../../clean-text.ts';
import { languageOf } from '../../language-tag.ts';
import type { Address, DocumentNode, TextNode } from '../../node.ts';
import { plainText } from '../../visit.ts';
import type { ParseOptions } from '../options.ts';
import { closeReading, LimitMet, type ReadState, report, startReading, stopAtLimit } from '../read-state.ts';
import { liftPictures } from '../take-picture.ts';
import type { HtmlElement, HtmlNode, HtmlParent } from './limited-tree.ts';
import { surroundingsOf } from './page-surroundings.ts';
import { parseTree } from './parse-fragment.ts';
import { readBlocks } from './read-html.ts';

/** How HTML is read. */
export interface ParseHtmlOptions extends ParseOptions {
  /**
   * Whether blanks are words (`keep`) or layout (`collapse`, as browsers show them). Left out, blanks are kept in pages
   * that `renderHtml` wrote and collapsed in all others.
   */
  readonly blanks?: 'keep' | 'collapse';
}

/**
 * A page or a piece of HTML as a tree, by the parsing rules of browsers, with the line and column of every block.
 *
 * Words, lists, tables, links, notes, form fields and pictures that stand in the page (PNG and JPEG as `data:`) are read; scripts, styles,
 * pictures from elsewhere, which nobody fetches, and what else holds no words of the
 * document are left out with a diagnostic. Nothing is executed and nothing is fetched.
 *
 * Source: WHATWG HTML Living Standard, section 13.2 (parsing), section 4.9 (tables).
 *
 * @example
 * ```ts
 * import { parseHtml } from 'plan-sante/document';
 * const result = parseHtml('<h1>Fiche</h1><ul><li>un<li>deux</ul>', { language: 'fr' });
 * console.log(result.success && result.data.children.map((block) => block.type)); // ['heading', 'list']
 * ```
 */
export function parseHtml(html: string, options: ParseHtmlOptions = {}): Result<DocumentNode> {
  requireOptions('parseHtml', options, {
    locale: true,
    language: true,
    bullets: true,
    lineEnds: true,
    limits: true,
    blanks: true,
  });
  const state = startReading('parseHtml', html, options);
  try {
    const page = liftPictures(html, state);
    if (page.length > state.limits.inputSize) {
      stopAtLimit(state, 'limit-input-size', { found: page.length, limit: state.limits.inputSize });
    }
    const data = readPage(page, state, options);
    const issues: readonly Issue[] = closeReading(state);
    return { success: true, data, issues };
  } catch (error) {
    if (error instanceof LimitMet) return { success: false, issues: [...state.issues, error.issue] };
    throw error;
  }
}

function readPage(html: string, state: ReadState, options: ParseHtmlOptions): DocumentNode {
  const root = parseTree(html, state, 'page');
  const page = child(root, 'html');
  const metas = page === undefined ? [] : metaTags(page);
  const own = metas.some(({ name, content }) => name === 'generator' && content === 'plan-sante');
  const keepBlanks = options.blanks === undefined ? own : options.blanks === 'keep';
  const placeOf = (node: HtmlNode): Address | undefined => {
    const at = node.sourceCodeLocation;
    return at === undefined || at === null ? undefined : { line: at.startLine, column: at.startCol };
  };
  const body = page === undefined ? undefined : child(page, 'body');
  const frames = page === undefined ? undefined : child(page, 'frameset');
  if (frames !== undefined) report(state, 'dropped-element', 'warning', { found: 'frameset' }, placeOf(frames));
  const surroundings = body === undefined || own ? new Set<HtmlNode>() : surroundingsOf(body);
  const reading = { state, source: html, keepBlanks, placeOf, surroundings, typed: new Set<TextNode>() };
  const children = readBlocks(body?.childNodes ?? [], reading, 1);
  const heading = children.find((block) => block.type === 'heading');
  const language = languageOf(page?.attrs.find((attribute) => attribute.name === 'lang')?.value, options);
  return {
    type: 'document',
    title: pageTitle(page) ?? (heading === undefined ? '' : cleanLine(plainText(heading))),
    language,
    ...factsOf(metas),
    children,
  };
}

/** What the page says of itself in its head. */
function factsOf(
  metas: ReturnType<typeof metaTags>,
): Pick<DocumentNode, 'subject' | 'creator' | 'date' | 'properties'> {
  const value = (name: string) => metas.find((meta) => meta.name === name)?.content;
  const properties = metas
    .filter(({ name }) => name.startsWith(PROPERTY))
    .map(({ name, content }) => [name.slice(PROPERTY.length), content] as const);
  return {
    ...defined({ subject: value('description'), creator: value('author'), date: value('dcterms.date') }),
    ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
  };
}

/** Names of the meta elements that hold the properties of a document. */
const PROPERTY = 'plan-sante:';

function child(parent: HtmlParent, name: string): HtmlElement | undefined {
  return parent.childNodes.find((node): node is HtmlElement => 'tagName' in node && node.tagName === name);
}

function metaTags(page: HtmlElement): readonly { readonly name: string; readonly content: string }[] {
  const head = child(page, 'head');
  if (head === undefined) return [];
  return head.childNodes.flatMap((node) => {
    if (!('tagName' in node) || node.tagName !== 'meta') return [];
    const name = node.attrs.find((attribute) => attribute.name === 'name')?.value;
    const content = node.attrs.find((attribute) => attribute.name === 'content')?.value;
    return name === undefined || content === undefined ? [] : [{ name, content }];
  });
}

function pageTitle(page: HtmlElement | undefined): string | undefined {
  const head = page === undefined ? undefined : child(page, 'head');
  const title = head === undefined ? undefined : child(head, 'title');
  const words = title?.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return words === undefined || words.trim() === '' ? undefined : words;
}
