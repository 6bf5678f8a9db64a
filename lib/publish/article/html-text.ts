import type { Nodes } from 'hast'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '')
/** Elements that have no end. */
const empty = new Set(['br', 'hr', 'img'])

/**
 * A sanitised tree as HTML. For the elements and attributes of a feed alone: names of properties are written as they are,
 * and elements whose text is not escaped (script, style) must be gone before.
 */
export function toHtmlText(node: Nodes): string {
  if (node.type === 'text') return escapeHtml(node.value)
  if (node.type !== 'element' && node.type !== 'root') return ''
  const inner = node.children.map(toHtmlText).join('')
  if (node.type === 'root') return inner
  const attributes = Object.entries(node.properties).map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
  const start = `<${node.tagName}${attributes.join('')}>`
  return empty.has(node.tagName) ? start : `${start}${inner}</${node.tagName}>`
}
