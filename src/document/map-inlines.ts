import { usageError } from '../errors/index.ts';
import type { BlockNode, DocumentNode, InlineNode } from './node.ts';
import { requireTree } from './require-document.ts';

/** Where a run of inline nodes stands. */
export type InlineHome = 'heading' | 'paragraph' | 'caption';

/**
 * The same tree with every run of inline nodes replaced, in reading order. The input stays as it is.
 *
 * @example
 * ```ts
 * import { doc, mapInlines, p, plainText } from 'plan-sante/document';
 * const page = doc({ title: 'Note', language: 'fr' }, [p('Constat')]);
 * const louder = mapInlines(page, (inlines) => [...inlines, { type: 'text', value: ' !' }]);
 * console.log(plainText(louder.children)); // 'Constat !'
 * ```
 */
export function mapInlines(
  document: DocumentNode,
  change: (inlines: readonly InlineNode[], home: InlineHome) => readonly InlineNode[],
): DocumentNode {
  requireTree('mapInlines', document);
  if (typeof change !== 'function') throw usageError('mapInlines', 'a function that changes inline nodes', change);
  return { ...document, children: mapRuns(document.children, change) };
}

/** The same of blocks that were looked at before. */
export function mapRuns(
  input: readonly BlockNode[],
  change: (inlines: readonly InlineNode[], home: InlineHome) => readonly InlineNode[],
): readonly BlockNode[] {
  const caption = (inlines: readonly InlineNode[] | undefined) =>
    inlines === undefined ? {} : { caption: change(inlines, 'caption') };
  const blocks = (children: readonly BlockNode[]): readonly BlockNode[] => children.map(block);
  const block = (node: BlockNode): BlockNode => {
    switch (node.type) {
      case 'heading':
      case 'paragraph':
        return { ...node, children: change(node.children, node.type) };
      case 'list':
        return { ...node, items: node.items.map((item) => ({ ...item, children: blocks(item.children) })) };
      case 'table':
        return {
          ...node,
          ...caption(node.caption),
          rows: node.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({ ...cell, children: blocks(cell.children) })),
          })),
        };
      case 'note':
        return { ...node, children: blocks(node.children) };
      case 'figure':
        return { ...node, ...caption(node.caption), ...(node.data === undefined ? {} : { data: blocks(node.data) }) };
      case 'page-break':
        return node;
      default:
        return node satisfies never;
    }
  };
  return blocks(input);
}
