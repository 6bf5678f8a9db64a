import type { Element, ElementContent, Root, RootContent } from 'hast'
import { closingSigns, openingSigns } from '../adjoining-signs.ts'

/** Signs before and after a figure that may not part from it; props of atlas-figure beside its own. */
export type HeldSigns = { open?: string; close?: string }

const isFigure = (node: RootContent | undefined): node is Element =>
  node?.type === 'element' && node.tagName === 'atlas-figure'

/** A copy of an article's tree in which each figure holds the brackets and stops that stand against it. */
export function holdSigns(tree: Root): Root {
  return { ...tree, children: holdIn(tree.children) }
}

function holdIn<Node extends RootContent | ElementContent>(nodes: readonly Node[]): Node[] {
  return nodes.map((node, place) => {
    const [before, after] = [nodes[place - 1], nodes[place + 1]]
    if (node.type === 'text') {
      const start = isFigure(before) ? closingSigns(node.value).length : 0
      const rest = node.value.slice(start)
      return { ...node, value: isFigure(after) ? rest.slice(0, rest.length - openingSigns(rest).length) : rest }
    }
    if (node.type !== 'element') return node
    if (!isFigure(node)) return { ...node, children: holdIn(node.children) }
    const close = after?.type === 'text' ? closingSigns(after.value) : ''
    const open = before?.type === 'text' ? openingSigns(remainder(before, nodes[place - 2])) : ''
    return { ...node, properties: { ...node.properties, ...(open && { open }), ...(close && { close }) } }
  })
}

/** A text without the signs that the figure before it holds. */
const remainder = ({ value }: { value: string }, before: RootContent | undefined): string =>
  isFigure(before) ? value.slice(closingSigns(value).length) : value
