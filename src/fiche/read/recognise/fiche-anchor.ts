import type { BlockNode } from '../../../document/index.ts';

/** Whether an anchor is `id`, alone or after the prefix of a fiche among several (`p1-fiche-theme`). */
export function isAnchor(block: BlockNode, id: string): boolean {
  const { anchor } = block;
  return anchor !== undefined && (anchor === id || anchor.endsWith(`-${id}`));
}
