import type { Nodes } from 'mdast'

/**
 * Shows every node, a parent before its children, which are left out where `see` gives false: for rules that only look,
 * without the cost of unist-util-visit.
 */
export function walk(node: Nodes, see: (node: Nodes) => boolean | undefined | void): void {
  if (see(node) === false || !('children' in node)) return
  for (const child of node.children) walk(child, see)
}
