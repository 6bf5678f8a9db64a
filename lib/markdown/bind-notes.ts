import type { Element, ElementContent, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { elementNames } from './elements.ts'

const isElement = (node: ElementContent | undefined): node is Element => node?.type === 'element'
const isBack = (node: ElementContent) => isElement(node) && 'dataFootnoteBackref' in node.properties

/** The words of an entry of the list: without the links back, and with figures that open no card of their own. */
function toWords(entry: Element): ElementContent[] {
  const paragraph = entry.children.find((child) => isElement(child) && child.tagName === 'p')
  const all = isElement(paragraph) ? paragraph.children : []
  const words = structuredClone(all.slice(0, all.findIndex(isBack)))
  const last = words.at(-1)
  // The space before the link back.
  if (last?.type === 'text') last.value = last.value.trimEnd()
  visit({ type: 'root', children: words }, 'element', (element) => {
    if (element.tagName === elementNames.figure) element.properties['bare'] = true
  })
  return words
}

/** References to footnotes, each in its `<sup>`, become elements of their own; the first to a note holds its words. */
export function bindNotes(tree: Root): Root {
  const list = tree.children.findLast((child) => child.type === 'element' && 'dataFootnotes' in child.properties)
  if (list?.type !== 'element') return tree
  const entries = new Map<string, Element>()
  visit(list, 'element', (element) => {
    if (element.tagName === 'li' && typeof element.properties['id'] === 'string')
      entries.set(element.properties['id'], element)
  })
  const seen = new Set<string>()
  visit(tree, 'element', (element, index, parent) => {
    const [link] = element.children
    if (element.tagName !== 'sup' || !isElement(link) || !('dataFootnoteRef' in link.properties)) return undefined
    const id = String(link.properties['href']).slice(1)
    const entry = entries.get(id)
    if (!entry || !parent || index === undefined) return undefined
    const [number] = link.children
    parent.children[index] = {
      type: 'element',
      tagName: elementNames.note,
      properties: { number: number?.type === 'text' ? number.value : '', id: String(link.properties['id']), entry: id },
      children: seen.has(id) ? [] : toWords(entry),
    }
    seen.add(id)
    return [SKIP, index + 1]
  })
  return tree
}
