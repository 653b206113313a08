import type { Path } from '../path.ts';
import type { PositionNode } from './text-fault.ts';

/** Where the value of a path starts, or its key; for a value that is missing, where its container does. */
export function offsetOf(root: PositionNode | undefined, path: Path, ofKey: boolean): number {
  let node = root;
  for (const key of path) {
    const next = node === undefined ? undefined : memberOf(node, key);
    if (next === undefined) break;
    node = next;
  }
  return (ofKey ? node?.keyOffset : undefined) ?? node?.offset ?? 0;
}

function memberOf({ inside }: PositionNode, key: string | number): PositionNode | undefined {
  if (inside instanceof Map) return inside.get(String(key));
  return (inside as readonly PositionNode[] | undefined)?.[Number(key)];
}
