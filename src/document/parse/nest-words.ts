import { append } from '../../internal/append.ts';
import type { InlineNode } from '../node.ts';

/** How a run of words is marked. */
export interface WordMarks {
  /** One object per link, so that two links in a row to the same place stay two. */
  readonly link: { readonly url: string } | undefined;
  /** Empty for the language of the document. */
  readonly language: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
}

/** Words with their marks, as office formats keep them: one run beside the other. */
export interface MarkedWords {
  readonly node: InlineNode;
  readonly marks: WordMarks;
}

/** Words with marks as nested nodes: neighbours that share a mark share one node. */
export function nestWords(pieces: readonly MarkedWords[]): readonly InlineNode[] {
  return nest(pieces, 0);
}

const NESTING = ['link', 'language', 'strong', 'emphasis'] as const;

function nest(pieces: readonly MarkedWords[], depth: number): readonly InlineNode[] {
  const mark = NESTING[depth];
  if (mark === undefined) return joined(pieces.map((piece) => piece.node));
  const nodes: InlineNode[] = [];
  for (let i = 0; i < pieces.length; ) {
    const value = pieces[i]?.marks[mark];
    let end = i + 1;
    while (end < pieces.length && pieces[end]?.marks[mark] === value) end++;
    const inner = nest(pieces.slice(i, end), depth + 1);
    if (value === undefined || value === '' || value === false) append(nodes, inner);
    else nodes.push(wrapped(mark, typeof value === 'object' ? value.url : String(value), inner));
    i = end;
  }
  return nodes;
}

function wrapped(mark: (typeof NESTING)[number], value: string, children: readonly InlineNode[]): InlineNode {
  switch (mark) {
    case 'link':
      return { type: 'link', url: value, children };
    case 'language':
      return { type: 'language', language: value, children };
    default:
      return { type: mark, children };
  }
}

/** The same nodes with neighbouring texts in one. */
function joined(nodes: readonly InlineNode[]): readonly InlineNode[] {
  const all: InlineNode[] = [];
  for (const node of nodes) {
    const last = all[all.length - 1];
    if (node.type === 'text' && last?.type === 'text')
      all[all.length - 1] = { type: 'text', value: last.value + node.value };
    else all.push(node);
  }
  return all;
}
