import type { List, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTable } from 'micromark-extension-gfm-table';
import { append } from '../../../internal/append.ts';
import type { MarkdownPiece } from './cut-source.ts';
import { tableNodes } from './table-nodes.ts';

/** The tree of Markdown with the tables of GitHub. */
export function parseSource(pieces: readonly MarkdownPiece[]): Root {
  const options = { extensions: [gfmTable()], mdastExtensions: [tableNodes] };
  const children: RootContent[] = [];
  for (const piece of pieces) {
    const [first, ...others] = fromMarkdown(piece.text, options).children;
    if (first === undefined) continue;
    for (const node of [first, ...others]) if (piece.offset > 0) movePositions(node, piece);
    const last = children.at(-1);
    if (piece.goesOn === true && first.type === 'list' && last?.type === 'list') joinLists(last, first);
    else children.push(first);
    append(children, others);
  }
  return { type: 'root', children };
}

/** Makes one list of two that a cut parted. The trees were made here, so they are changed here. */
function joinLists(list: List, rest: List): void {
  append(list.children, rest.children);
  list.spread = list.spread === true || rest.spread === true;
  if (list.position !== undefined && rest.position !== undefined) list.position.end = rest.position.end;
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
