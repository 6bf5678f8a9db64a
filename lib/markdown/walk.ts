import type { Nodes } from 'mdast'

/** Shows every node, a parent before its children: for rules that only look, without the cost of unist-util-visit. */
export function walk(node: Nodes, see: (node: Nodes) => void): void {
  see(node)
  if (!('children' in node)) return
  for (const child of node.children) walk(child, see)
}
