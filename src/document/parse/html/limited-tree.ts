import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, type TreeAdapter } from 'parse5';
import type { DocumentLimits } from '../../limits.ts';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/** HTML wraps much more than it means: a node of the tree may stand this many elements deep for each level of its own. */
const ELEMENTS_PER_LEVEL = 4;
/** Elements and texts of HTML weigh more than nodes of the tree, and unclosed formatting makes a crowd of them out of little. */
const ELEMENTS_PER_NODE = 0.2;

/**
 * A parse5 tree that stops growing at the limits: parsing hostile nesting would otherwise take quadratic time.
 *
 * @param stop called once a limit is met; must throw
 */
export function limitedTree(
  limits: DocumentLimits,
  stop: (code: 'limit-depth' | 'limit-nodes') => never,
): TreeAdapter<DefaultTreeAdapterMap> {
  const depths = new WeakMap<object, number>();
  const deepest = limits.depth * ELEMENTS_PER_LEVEL;
  const most = limits.nodes * ELEMENTS_PER_NODE;
  let count = 0;
  const grow = (parent: object, child: object) => {
    const depth = (depths.get(parent) ?? 0) + 1;
    depths.set(child, depth);
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
