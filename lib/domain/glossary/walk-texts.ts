import type { Element, ElementContent, Root, RootContent, Text } from 'hast'

/** A text of an article with what stands right before and after it in the same block. */
type PlacedText = { node: Text; before: string; after: string }

/** Blocks and cells end a word whatever follows. */
const inline = new Set(['strong', 'em', 'code', 'a', 'sup', 'atlas-link'])

/** The letters at one edge of a node; none where a block or something drawn begins. */
function edgeOf(node: RootContent | undefined, edge: 'start' | 'end'): string {
  if (node?.type === 'text') return edge === 'start' ? node.value.slice(0, 2) : node.value.slice(-2)
  if (node?.type !== 'element' || !inline.has(node.tagName)) return ''
  return edgeOf(node.children.at(edge === 'start' ? 0 : -1), edge)
}

type Around = { before: string; after: string }
type Visit = (text: PlacedText) => ElementContent[]

function walkChildren<T extends RootContent>(
  children: readonly T[],
  isSkipped: (element: Element) => boolean,
  visit: Visit,
  around: Around,
): (T | ElementContent)[] {
  return children.flatMap((child, index): (T | ElementContent)[] => {
    const isInline = child.type === 'text' || (child.type === 'element' && inline.has(child.tagName))
    const before = index === 0 ? around.before : edgeOf(children[index - 1], 'end')
    const after = index === children.length - 1 ? around.after : edgeOf(children[index + 1], 'start')
    const next = isInline ? { before, after } : { before: '', after: '' }
    if (child.type === 'text') return visit({ node: child, ...next })
    if (child.type !== 'element' || isSkipped(child)) return [child]
    return [{ ...child, children: walkChildren(child.children, isSkipped, visit, next) }]
  })
}

/** A copy of a tree with each text replaced by what visit makes of it; skipped elements stay as they are. */
export function mapTexts(tree: Root, isSkipped: (element: Element) => boolean, visit: Visit): Root {
  return { ...tree, children: walkChildren(tree.children, isSkipped, visit, { before: '', after: '' }) }
}
