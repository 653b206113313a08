import { usageError } from '../errors/index.ts';
import { isRecord } from '../internal/plain-record.ts';
import { type ByType, byType } from './by-type.ts';
import type { AnyNode, BlockNode, InlineNode, ListItem, TableCell, TableRow } from './node.ts';
import { requireShape } from './require-shape.ts';
import { LISTS, type Part } from './shape.ts';

/** The key array from the document to a node. */
export type NodePath = readonly (string | number)[];

/** What a visitor may see: every node, and the rows, cells and items that hold blocks. */
export type VisitedNode =
  | AnyNode
  | (ListItem & { readonly type?: never })
  | (TableRow & { readonly type?: never })
  | (TableCell & { readonly type?: never });

/** Called before the children of a node; `false` leaves them out. */
export type Visitor = (node: VisitedNode, path: NodePath) => unknown;

/**
 * Calls `visitor` for every node in reading order, rows, cells and items included.
 *
 * @example
 * ```ts
 * import { doc, p, ul, visit } from 'plan-sante/document';
 * let count = 0;
 * visit(doc({ title: 'T', language: 'fr' }, [p('a'), ul(['b', 'c'])]), (node) => {
 *   if (node.type === 'paragraph') count++;
 * });
 * console.log(count); // 3
 * ```
 */
export function visit(root: AnyNode, visitor: Visitor): void {
  requireShape('visit', root);
  if (typeof visitor !== 'function') throw usageError('visit', 'a function that is called for each node', visitor);
  walk(root, root.type, [], visitor);
}

/** The same of a tree that was looked at before, for who goes through each of its parts. */
export function visitKnown(root: AnyNode, visitor: (node: VisitedNode) => unknown): void {
  walkKnown(root, root.type, visitor);
}

type Lists = Readonly<Record<string, readonly VisitedNode[] | undefined>>;
const kindIn = (member: Part | 'node', one: VisitedNode): Part => (member === 'node' ? (one as AnyNode).type : member);

function walk(part: VisitedNode, kind: Part, path: NodePath, visitor: Visitor): void {
  if (visitor(part, path) === false) return;
  for (const [name, member] of LISTS[kind]) {
    const inside = (part as unknown as Lists)[name];
    inside?.forEach((one, index) => {
      walk(one, kindIn(member, one), [...path, name, index], visitor);
    });
  }
}

/** Without paths, which are the dearest part of a walk. */
function walkKnown(part: VisitedNode, kind: Part, visitor: (node: VisitedNode) => unknown): void {
  if (visitor(part) === false) return;
  for (const [name, member] of LISTS[kind])
    for (const one of (part as unknown as Lists)[name] ?? []) walkKnown(one, kindIn(member, one), visitor);
}

/**
 * The words of nodes without their form: breaks become `\n`, blocks stand on lines of their own, a field gives its value.
 *
 * @example
 * ```ts
 * import { p, plainText, strong } from 'plan-sante/document';
 * console.log(plainText(p(['Un ', strong('constat')]))); // 'Un constat'
 * ```
 */
export function plainText(
  input: AnyNode | ListItem | TableRow | TableCell | readonly (BlockNode | InlineNode)[],
): string {
  if (isList(input)) for (let i = 0; i < input.length; i++) requireShape('plainText', input[i]);
  else requireShape('plainText', input, kindOf(input));
  return textOf(input);
}

/** The same of a tree that was looked at before, for who asks for the words of each of its parts. */
export function textOf(input: Parameters<typeof plainText>[0]): string {
  if (isList(input)) return joinAll(input);
  if ('type' in input) return byType(TEXT, input);
  return 'cells' in input ? input.cells.map((cell) => joinAll(cell.children)).join('\t') : joinAll(input.children);
}

function kindOf(input: unknown): 'node' | 'row' | 'cell' {
  if (!isRecord(input) || 'type' in input) return 'node';
  return 'cells' in input ? 'row' : 'cell';
}

function isList(input: object): input is readonly (BlockNode | InlineNode)[] {
  return Array.isArray(input);
}

const INLINE = new Set(['text', 'strong', 'emphasis', 'link', 'abbreviation', 'language', 'break', 'field']);

function joinAll(nodes: readonly (BlockNode | InlineNode)[]): string {
  const first = nodes[0];
  if (first === undefined) return '';
  if (INLINE.has(first.type)) {
    let text = '';
    for (const node of nodes) text += byType(TEXT, node);
    return text;
  }
  return nodes
    .map((node) => byType(TEXT, node))
    .filter((text) => text !== '')
    .join('\n');
}

const inside = ({ children }: { readonly children: readonly (BlockNode | InlineNode)[] }): string => joinAll(children);

/** The words of each kind of node. */
const TEXT: ByType<AnyNode, [], string> = {
  text: ({ value }) => value,
  abbreviation: ({ value }) => value,
  break: () => '\n',
  field: ({ value = '' }) => value,
  'page-break': () => '',
  list: ({ items }) => items.map(inside).join('\n'),
  table: ({ caption, rows }) =>
    [
      ...(caption === undefined ? [] : [joinAll(caption)]),
      ...rows.map(({ cells }) => cells.map(inside).join('\t')),
    ].join('\n'),
  figure: ({ alternative, caption = [], data = [] }) =>
    [alternative, joinAll(caption), joinAll(data)].filter((part) => part !== '').join('\n'),
  document: inside,
  note: inside,
  heading: inside,
  paragraph: inside,
  strong: inside,
  emphasis: inside,
  link: inside,
  language: inside,
};
