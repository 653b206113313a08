/** What is done with each kind of node: a kind that is forgotten does not compile. */
export type ByType<Node extends { readonly type: string }, Rest extends readonly unknown[], Made> = {
  readonly [Type in Node['type']]: (node: Extract<Node, { readonly type: Type }>, ...rest: Rest) => Made;
};

/** Does what the table says for the kind of the node. */
export function byType<Node extends { readonly type: string }, Rest extends readonly unknown[], Made>(
  table: ByType<Node, Rest, Made>,
  node: Node,
  ...rest: Rest
): Made {
  const take = table[node.type as Node['type']] as (node: Node, ...rest: Rest) => Made;
  return take(node, ...rest);
}
