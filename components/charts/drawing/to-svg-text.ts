import type { ReactElement, ReactNode } from 'react'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeText = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** Attributes of SVG that keep their capitals. */
const capitals = new Set([
  'viewBox',
  'patternUnits',
  'patternTransform',
  'preserveAspectRatio',
  'textLength',
  'lengthAdjust',
])

function nameOf(property: string): string {
  if (property === 'className') return 'class'
  return capitals.has(property) ? property : property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function isElement(node: ReactNode): node is ReactElement<Record<string, unknown>> {
  return typeof node === 'object' && node !== null && 'props' in node && 'type' in node
}

/**
 * The text of a drawing made of plain components (no hooks, no state), one element a line, so that two drawings can be
 * compared line by line. Routes cannot use React's own renderer, and the browser need not load it.
 */
export function toSvgText(node: ReactNode, depth = 0): string {
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (typeof node === 'string' || typeof node === 'number' || typeof node === 'bigint') return escapeText(String(node))
  if (Array.isArray(node)) return node.map((child: ReactNode) => toSvgText(child, depth)).join('')
  if (!isElement(node)) throw new Error('toSvgText: a drawing holds plain elements only')
  const { type, props } = node
  if (typeof type === 'function') {
    // Components of a drawing are plain functions of their properties.
    return toSvgText((type as (props: unknown) => ReactNode)(props), depth)
  }
  if (typeof type !== 'string') return toSvgText(props.children as ReactNode, depth)
  const attributes = Object.entries(props).flatMap(([property, value]) =>
    property === 'children' || value === undefined || value === null || value === false
      ? []
      : [` ${nameOf(property)}="${escapeText(String(value))}"`],
  )
  const inside = toSvgText(props.children as ReactNode, depth + 1)
  const pad = `\n${' '.repeat(depth)}`
  if (inside === '') return `${pad}<${type}${attributes.join('')}/>`
  const closing = inside.startsWith('\n') ? `${pad}</${type}>` : `</${type}>`
  return `${pad}<${type}${attributes.join('')}>${inside}${closing}`
}
