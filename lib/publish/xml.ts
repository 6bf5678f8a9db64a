/** An element, or a text. */
export type XmlNode =
  string | { name: string; attributes: Readonly<Record<string, string>>; children: readonly XmlNode[] }

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** What XML 1.0 cannot hold, not even escaped: most control characters, halves of pairs, two non-characters. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

function escapeXml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? '')
}

/** An element; children that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (XmlNode | undefined)[] = [],
): XmlNode {
  return { name, attributes, children: children.filter((child) => child !== undefined) }
}

/** An element that holds a text. */
export const textElement = (name: string, text: string, attributes: Readonly<Record<string, string>> = {}): XmlNode =>
  element(name, attributes, [text])

/** A document of one element: UTF-8, an element a line, texts untouched. */
export function toXml(root: XmlNode): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${write(root, '')}`
}

function write(node: XmlNode, indent: string): string {
  if (typeof node === 'string') return escapeXml(node)
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
  const start = `${indent}<${node.name}${attributes.join('')}`
  if (node.children.length === 0) return `${start}/>\n`
  const holdsText = node.children.some((child) => typeof child === 'string')
  const inner = node.children.map((child) => write(child, `${indent}  `)).join('')
  return holdsText ? `${start}>${inner}</${node.name}>\n` : `${start}>\n${inner}${indent}</${node.name}>\n`
}

/** A reader turns line ends and tabs of an attribute into spaces unless they are written as numbers. */
function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
