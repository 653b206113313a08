import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, type TreeAdapter } from 'parse5';
import type { DocumentLimits } from '../../limits.ts';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/** HTML wraps much more than it means: a node of the tree may stand this many elements deep for each level of its own. */
const ELEMENTS_PER_LEVEL = 4;
/** Elements and texts of HTML weigh more than nodes of the tree, and unclosed formatting makes a crowd of them out of little. */
const ELEMENTS_PER_NODE = 0.15;

/** How deep a node stands, on the node itself: a map of a hundred thousand nodes costs more than to parse them. */
const DEPTH = Symbol('depth');
interface Deep {
  [DEPTH]?: number;
}

/**
 * A parse5 tree that stops growing at the limits: parsing hostile nesting would otherwise take quadratic time.
 *
 * @param stop called once a limit is met; must throw
 */
export function limitedTree(
  limits: DocumentLimits,
  stop: (code: 'limit-depth' | 'limit-nodes') => never,
): TreeAdapter<DefaultTreeAdapterMap> {
  const deepest = limits.depth * ELEMENTS_PER_LEVEL;
  const most = limits.nodes * ELEMENTS_PER_NODE;
  let count = 0;
  const grow = (parent: object & Deep, child: object & Deep) => {
    const depth = (parent[DEPTH] ?? 0) + 1;
    child[DEPTH] = depth;
    if (depth > deepest) stop('limit-depth');
    if (++count > most) stop('limit-nodes');
  };
  return {
    ...defaultTreeAdapter,
    appendChild(parent, child) {
      grow(parent, child);
      defaultTreeAdapter.appendChild(parent, child);
    },
    insertBefore(parent, child, reference) {
      grow(parent, child);
      defaultTreeAdapter.insertBefore(parent, child, reference);
    },
  };
}
