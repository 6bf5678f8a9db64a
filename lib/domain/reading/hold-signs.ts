import type { ElementContent, Root, RootContent } from 'hast'
import { closingSigns, openingSigns } from '../adjoining-signs.ts'

/** Signs before and after a figure that may not part from it; props of atlas-figure beside its own. */
export type HeldSigns = { open?: string; close?: string }

const isFigure = (node: RootContent | undefined): boolean => node?.type === 'element' && node.tagName === 'atlas-figure'

/** A copy of an article's tree in which each figure holds the brackets and stops that stand against it. */
export function holdSigns(tree: Root): Root {
  return { ...tree, children: tree.children.map((node, place) => holdAt(tree.children, node, place)) }
}

/** A node as it is once the figures beside it, or it as a figure, hold their signs. */
function holdAt<Node extends RootContent | ElementContent>(
  nodes: readonly (RootContent | ElementContent)[],
  node: Node,
  place: number,
): Node {
  const [before, after] = [nodes[place - 1], nodes[place + 1]]
  if (node.type === 'text') {
    const rest = remainder(node, before)
    return { ...node, value: isFigure(after) ? rest.slice(0, rest.length - openingSigns(rest).length) : rest }
  }
  if (node.type !== 'element') return node
  if (!isFigure(node)) {
    const { children } = node
    return { ...node, children: children.map((child, at) => holdAt(children, child, at)) }
  }
  const close = after?.type === 'text' ? closingSigns(after.value) : ''
  const open = before?.type === 'text' ? openingSigns(remainder(before, nodes[place - 2])) : ''
  return { ...node, properties: { ...node.properties, ...(open && { open }), ...(close && { close }) } }
}

/** A text without the signs that the figure before it holds. */
const remainder = ({ value }: { value: string }, before: RootContent | undefined): string =>
  isFigure(before) ? value.slice(closingSigns(value).length) : value
