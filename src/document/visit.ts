import { usageError } from '../errors/index.ts';
import { isRecord } from '../internal/plain-record.ts';
import type { AnyNode, BlockNode, InlineNode, ListItem, TableCell, TableRow } from './node.ts';
import { requireShape } from './require-shape.ts';

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
  walk(root, [], visitor);
}

function walk(node: AnyNode, path: NodePath, visitor: Visitor): void {
  if (visitor(node, path) === false) return;
  switch (node.type) {
    case 'document':
    case 'note':
    case 'heading':
    case 'paragraph':
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'language':
      walkAll(node.children, [...path, 'children'], visitor);
      return;
    case 'list':
      node.items.forEach((item, index) => {
        const at = [...path, 'items', index];
        if (visitor(item, at) !== false) walkAll(item.children, [...at, 'children'], visitor);
      });
      return;
    case 'table':
      if (node.caption !== undefined) walkAll(node.caption, [...path, 'caption'], visitor);
      node.rows.forEach((row, index) => {
        const at = [...path, 'rows', index];
        if (visitor(row, at) === false) return;
        row.cells.forEach((cell, column) => {
          const cellAt = [...at, 'cells', column];
          if (visitor(cell, cellAt) !== false) walkAll(cell.children, [...cellAt, 'children'], visitor);
        });
      });
      return;
    case 'figure':
      if (node.caption !== undefined) walkAll(node.caption, [...path, 'caption'], visitor);
      if (node.data !== undefined) walkAll(node.data, [...path, 'data'], visitor);
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

function walkAll(nodes: readonly (BlockNode | InlineNode)[], path: NodePath, visitor: Visitor): void {
  nodes.forEach((node, index) => {
    walk(node, [...path, index], visitor);
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
  if (isList(input)) {
    for (let i = 0; i < input.length; i++) requireShape('plainText', input[i]);
    return joinAll(input);
  }
  requireShape('plainText', input, kindOf(input));
  if ('type' in input) return nodeText(input);
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
    for (const node of nodes) text += nodeText(node);
    return text;
  }
  return nodes
    .map((node) => nodeText(node))
    .filter((text) => text !== '')
    .join('\n');
}

function nodeText(node: AnyNode): string {
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
      return node.items.map((item) => joinAll(item.children)).join('\n');
    case 'table':
      return [
        ...(node.caption === undefined ? [] : [joinAll(node.caption)]),
        ...node.rows.map((row) => row.cells.map((cell) => joinAll(cell.children)).join('\t')),
      ].join('\n');
    case 'figure':
      return [node.alternative, joinAll(node.caption ?? []), joinAll(node.data ?? [])]
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
      return joinAll(node.children);
    default:
      return node satisfies never;
  }
}
