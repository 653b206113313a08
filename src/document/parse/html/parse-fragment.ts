import { parse, parseFragment } from 'parse5';
import type { Address, BlockNode } from '../../node.ts';
import { type ReadState, stopAtLimit } from '../read-state.ts';
import { type HtmlNode, type HtmlParent, limitedTree } from './limited-tree.ts';
import { readBlocks } from './read-html.ts';

const ATTRIBUTE = /[\s/]*[^\s"'>=/][^\s>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?|[\s/]*["'=]/y;

/** Refuses tags with so many attributes that comparing their names would take quadratic time. */
function guardAttributes(html: string, state: ReadState): void {
  const most = state.limits.attributes;
  const open = /<[a-z][^\s>/]*/gi;
  for (let tag = open.exec(html); tag !== null; tag = open.exec(html)) {
    ATTRIBUTE.lastIndex = open.lastIndex;
    let count = 0;
    while (ATTRIBUTE.test(html)) {
      open.lastIndex = ATTRIBUTE.lastIndex;
      if (++count > most) stopAtLimit(state, 'limit-attributes', { found: count, limit: most });
    }
    ATTRIBUTE.lastIndex = 0;
  }
}

/** The DOM of a page or of a piece of one, within the limits. */
export function parseTree(html: string, state: ReadState, kind: 'page' | 'fragment'): HtmlParent {
  guardAttributes(html, state);
  const treeAdapter = limitedTree(state.limits, (code) =>
    stopAtLimit(state, code, { limit: code === 'limit-depth' ? state.limits.depth : state.limits.nodes }),
  );
  const options = { treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: false };
  return kind === 'page' ? parse(html, options) : parseFragment(html, options);
}

/** HTML that stands inside Markdown, as blocks. Lines count on from where it starts. */
export function readFragment(
  html: string,
  state: ReadState,
  place: { readonly at?: Address; readonly exact: boolean },
  depth: number,
): readonly BlockNode[] {
  const fragment = parseTree(html, state, 'fragment');
  const { at, exact } = place;
  const placeOf = (node: HtmlNode): Address | undefined => {
    const found = node.sourceCodeLocation;
    if (!exact || at?.line === undefined || found === undefined || found === null) return at;
    const line = at.line + found.startLine - 1;
    return { line, column: found.startLine === 1 ? (at.column ?? 1) + found.startCol - 1 : found.startCol };
  };
  return readBlocks(fragment.childNodes, { state, source: html, keepBlanks: !exact, placeOf, typed: new Set() }, depth);
}
