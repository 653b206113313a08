import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { MarkdownPiece } from './cut-source.ts';
import { tableNodes } from './table-nodes.ts';

/** The tree of Markdown with the tables of GitHub. */
export function parseSource(pieces: readonly MarkdownPiece[]): Root {
  const options = { extensions: [gfmTable()], mdastExtensions: [tableNodes] };
  const children: RootContent[] = [];
  for (const piece of pieces) {
    for (const node of fromMarkdown(piece.text, options).children) {
      if (piece.offset > 0) movePositions(node, piece);
      children.push(node);
    }
  }
  return { type: 'root', children };
}

/** Makes the places in a piece places in the whole text. The tree was made here, so it is changed here. */
function movePositions(root: RootContent, by: MarkdownPiece): void {
  const stack: RootContent[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.position !== undefined) {
      for (const point of [node.position.start, node.position.end]) {
        point.line += by.line;
        if (point.offset !== undefined) point.offset += by.offset;
      }
    }
    if ('children' in node) for (const child of node.children) stack.push(child);
  }
}
