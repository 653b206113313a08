import { usageError } from '../errors/index.ts';
import type { AnyNode, BlockNode, InlineNode, ListItem, TableCell, TableRow } from './node.ts';
import { oneDeeper } from './require-depth.ts';

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
  requireNode('visit', root);
  if (typeof visitor !== 'function') throw usageError('visit', 'a function that is called for each node', visitor);
  walk(root, [], visitor, 0);
}

function walk(node: AnyNode, path: NodePath, visitor: Visitor, level: number): void {
  if (visitor(node, path) === false) return;
  const below = oneDeeper('visit', level);
  switch (node.type) {
    case 'document':
    case 'note':
    case 'heading':
    case 'paragraph':
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'language':
      walkAll(node.children, [...path, 'children'], visitor, below);
      return;
    case 'list':
      node.items.forEach((item, index) => {
        const at = [...path, 'items', index];
        if (visitor(item, at) !== false) walkAll(item.children, [...at, 'children'], visitor, below);
      });
      return;
    case 'table':
      if (node.caption !== undefined) walkAll(node.caption, [...path, 'caption'], visitor, below);
      node.rows.forEach((row, index) => {
        const at = [...path, 'rows', index];
        if (visitor(row, at) === false) return;
        row.cells.forEach((cell, column) => {
          const cellAt = [...at, 'cells', column];
          if (visitor(cell, cellAt) !== false) walkAll(cell.children, [...cellAt, 'children'], visitor, below);
        });
      });
      return;
    case 'figure':
      if (node.caption !== undefined) walkAll(node.caption, [...path, 'caption'], visitor, below);
      if (node.data !== undefined) walkAll(node.data, [...path, 'data'], visitor, below);
      return;
    case 'text':
    case 'abbreviation':
    case 'break':
    case 'field':
    case 'page-break':
      return;
    default:
      node satisfies never;
  }
}

function walkAll(nodes: readonly (BlockNode | InlineNode)[], path: NodePath, visitor: Visitor, level: number): void {
  nodes.forEach((node, index) => {
    walk(node, [...path, index], visitor, level);
  });
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
  requireNode('plainText', input);
  if (isList(input)) return joinAll(input, 0);
  if ('type' in input) return nodeText(input, 0);
  return 'cells' in input
    ? input.cells.map((cell) => joinAll(cell.children, 0)).join('\t')
    : joinAll(input.children, 0);
}

/** Refuses what is no node: its parts would be missing one by one. */
function requireNode(caller: string, value: unknown): void {
  const parts = ['type', 'cells', 'children'];
  const isNode = (one: unknown) => typeof one === 'object' && one !== null && parts.some((part) => part in one);
  if (Array.isArray(value) ? value.every(isNode) : isNode(value)) return;
  throw usageError(caller, 'a node of a document, or a list of them', value);
}

function isList(input: object): input is readonly (BlockNode | InlineNode)[] {
  return Array.isArray(input);
}

const INLINE = new Set(['text', 'strong', 'emphasis', 'link', 'abbreviation', 'language', 'break', 'field']);

function joinAll(nodes: readonly (BlockNode | InlineNode)[], level: number): string {
  const first = nodes[0];
  if (first === undefined) return '';
  if (INLINE.has(first.type)) {
    let text = '';
    for (const node of nodes) text += nodeText(node, level);
    return text;
  }
  return nodes
    .map((node) => nodeText(node, level))
    .filter((text) => text !== '')
    .join('\n');
}

function nodeText(node: AnyNode, level: number): string {
  const below = oneDeeper('plainText', level);
  switch (node.type) {
    case 'text':
    case 'abbreviation':
      return node.value;
    case 'break':
      return '\n';
    case 'field':
      return node.value ?? '';
    case 'page-break':
      return '';
    case 'list':
      return node.items.map((item) => joinAll(item.children, below)).join('\n');
    case 'table':
      return [
        ...(node.caption === undefined ? [] : [joinAll(node.caption, below)]),
        ...node.rows.map((row) => row.cells.map((cell) => joinAll(cell.children, below)).join('\t')),
      ].join('\n');
    case 'figure':
      return [node.alternative, joinAll(node.caption ?? [], below), joinAll(node.data ?? [], below)]
        .filter((part) => part !== '')
        .join('\n');
    case 'document':
    case 'note':
    case 'heading':
    case 'paragraph':
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'language':
      return joinAll(node.children, below);
    default:
      return node satisfies never;
  }
}
