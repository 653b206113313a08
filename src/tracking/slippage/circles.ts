import { addTo } from '../../internal/add-to.ts';

/**
 * The circles of a graph: groups of nodes of which each is reached from each other, or a node that follows itself. Steps grow with
 * the edges (Kosaraju and Sharir's two passes, without recursion).
 */
export function circlesOf(nodes: readonly string[], before: (node: string) => readonly string[]): string[][] {
  const after = new Map<string, string[]>();
  for (const node of nodes) for (const one of before(node)) addTo(after, one, node);
  const seen = new Set<string>();
  const circles: string[][] = [];
  const left = new Set(nodes);
  for (const start of finishOrder(nodes, before).reverse()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const group = [start];
    // The list grows while it is gone through.
    for (const node of group)
      for (const next of after.get(node) ?? [])
        if (!seen.has(next) && left.has(next)) {
          seen.add(next);
          group.push(next);
        }
    if (group.length > 1 || before(start).includes(start)) circles.push(group);
  }
  // In the order of the nodes, so that whoever reads them finds them as the plan names them.
  const place = new Map(nodes.map((node, i) => [node, i]));
  const inOrder = (a = '', b = ''): number => (place.get(a) ?? 0) - (place.get(b) ?? 0);
  for (const circle of circles) circle.sort(inOrder);
  return circles.sort(([a], [b]) => inOrder(a, b));
}

/** The nodes in the order in which a walk in depth is done with them. */
function finishOrder(nodes: readonly string[], before: (node: string) => readonly string[]): string[] {
  const listed = new Set(nodes);
  const seen = new Set<string>();
  const done: string[] = [];
  for (const root of nodes) {
    if (seen.has(root)) continue;
    seen.add(root);
    const open = [{ node: root, next: 0 }];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const one = before(top.node)[top.next];
      top.next += 1;
      if (one === undefined) {
        done.push(top.node);
        open.pop();
      } else if (listed.has(one) && !seen.has(one)) {
        seen.add(one);
        open.push({ node: one, next: 0 });
      }
    }
  }
  return done;
}
