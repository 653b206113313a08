import type { Definition, Root, RootContent } from 'mdast';
import type { Result } from '../../../errors/index.ts';
import { requireOptions } from '../../../i18n/index.ts';
import { defined } from '../../../internal/defined.ts';
import { isRecord } from '../../../internal/plain-record.ts';
import { cleanLine } from '../../clean-text.ts';
import { languageOf } from '../../language-tag.ts';
import { type MarkdownMark, readMark } from '../../markdown-mark.ts';
import type { DocumentNode } from '../../node.ts';
import { plainText } from '../../visit.ts';
import type { ParseOptions } from '../options.ts';
import { closeReading, LimitMet, type ReadState, startReading, stopAtLimit } from '../read-state.ts';
import { liftPictures } from '../take-picture.ts';
import { cutSource } from './cut-source.ts';
import { guardMarkup } from './guard-markup.ts';
import { parseSource } from './parse-source.ts';
import { readBlocks } from './read-blocks.ts';
import type { MarkdownReading } from './read-phrasing.ts';

/**
 * Markdown (CommonMark with the tables of GitHub) as a tree, with the line and column of every block, row and cell.
 *
 * HTML among the words is understood (`<br>`, `<ul><li>`, `<sup>`, `<u>` in cells), typed bullets become lists, and what
 * `renderMarkdown` wrote comes back as the tree it was. Pictures that stand in the text as `data:` (PNG, JPEG) are read where they have a
 * line of their own; those of elsewhere, which nobody fetches, and what else holds no words are left out with a diagnostic.
 *
 * Source: CommonMark 0.31.2; GitHub Flavored Markdown, section 4.10 (tables).
 *
 * @example
 * ```ts
 * import { parseMarkdown } from 'plan-sante/document';
 * const result = parseMarkdown('# Fiche\n\n| QUI ? | Pour quoi ? |\n| - | - |\n| ARS | a<br>b |', { language: 'fr' });
 * console.log(result.success && result.data.children.map((block) => block.type)); // ['heading', 'table']
 * ```
 */
export function parseMarkdown(text: string, options: ParseOptions = {}): Result<DocumentNode> {
  requireOptions('parseMarkdown', options, {
    locale: true,
    language: true,
    bullets: true,
    lineEnds: true,
    limits: true,
  });
  const state = startReading('parseMarkdown', text, options);
  try {
    const lifted = liftPictures(text, state);
    if (lifted.length > state.limits.inputSize) {
      stopAtLimit(state, 'limit-input-size', { found: lifted.length, limit: state.limits.inputSize });
    }
    const source = lifted.startsWith('\ufeff') ? lifted.slice(1) : lifted;
    const pieces = cutSource(source);
    guardMarkup(source, pieces, state);
    const root = parseSource(pieces);
    const links = guardTree(root, state);
    const children = readBlocks(root.children, { state, source, ...links }, 1);
    return { success: true, data: documentOf(root.children, children, options), issues: closeReading(state) };
  } catch (error) {
    if (error instanceof LimitMet) return { success: false, issues: [...state.issues, error.issue] };
    throw error;
  }
}

/** Stops at trees that are too deep or too large, without recursion, and finds the link definitions on the way. */
function guardTree(root: Root, state: ReadState): Pick<MarkdownReading, 'definitions' | 'references'> {
  const references = new Set<string>();
  const definitions = new Map<string, Definition>();
  const stack: { readonly node: Root | RootContent; readonly depth: number }[] = [{ node: root, depth: 0 }];
  const deepest = state.limits.depth * 2;
  let count = 0;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, depth } = next;
    if (++count > state.limits.nodes) stopAtLimit(state, 'limit-nodes', { limit: state.limits.nodes });
    if (depth > deepest) stopAtLimit(state, 'limit-depth', { limit: state.limits.depth });
    // The last node is met first, and the first definition of a name counts. Notes at the foot are no links.
    if (node.type === 'definition' && !node.identifier.startsWith('^')) definitions.set(node.identifier, node);
    if (node.type === 'linkReference' || node.type === 'imageReference') references.add(node.identifier);
    if ('children' in node) for (const child of node.children) stack.push({ node: child, depth: depth + 1 });
  }
  return { definitions, references };
}

/** Title, language and properties: from the mark at the top, else from the first heading and the options. */
function documentOf(
  nodes: readonly RootContent[],
  children: DocumentNode['children'],
  options: ParseOptions,
): DocumentNode {
  const first = nodes[0];
  const mark = first?.type === 'html' ? readMark(first.value) : undefined;
  const values: MarkdownMark['values'] = mark?.name === 'document' ? mark.values : {};
  const text = (key: string): string | undefined => {
    const value = values[key];
    return typeof value === 'string' ? cleanLine(value) : undefined;
  };
  const heading = children.find((block) => block.type === 'heading');
  const [subject, creator, date] = [text('subject'), text('creator'), text('date')];
  const properties = textsOf(values['properties']);
  return {
    type: 'document',
    title: text('title') ?? (heading === undefined ? '' : cleanLine(plainText(heading))),
    language: languageOf(text('language'), options),
    ...defined({ subject, creator, date }),
    ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
    children,
  };
}

/** Texts by name, as a mark tells them. */
function textsOf(given: unknown): readonly (readonly [name: string, text: string])[] {
  if (!isRecord(given)) return [];
  return Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}
