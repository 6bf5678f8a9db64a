import type { Site } from '../schema/site.ts'
import { toAddress } from '../site/link.ts'
import { oneLine } from './one-line.ts'
import { requireAddress, requireLength } from './require-frame.ts'

/** A page to be framed on other sites. */
export type EmbedFrame = {
  /** Absolute address of the frame's page, edition included. */
  src: string
  /** What the frame shows, for those who cannot see it: plain text. */
  title: string
  /** CSS pixels. */
  height: number
  /** CSS pixels; as wide as its place when left out. */
  width?: number
}

/** The frame as HTML. It works alone, at the height given. Throws when src is not a web address or a length not a whole number. */
export function toEmbedFrame({ src, title, height, width }: EmbedFrame): string {
  return toElement('iframe', {
    src: requireAddress(src),
    title: oneLine(title),
    loading: 'lazy',
    width: width === undefined ? '100%' : requireLength(width),
    height: requireLength(height),
    style: 'border:0',
    allow: 'fullscreen',
  })
}

/** What a reader pastes: the frame, and the script that fits its height to what it shows. Throws like toEmbedFrame. */
export function toEmbedCode(site: Pick<Site, 'origin' | 'basePath'>, frame: EmbedFrame): string {
  return `${toEmbedFrame(frame)}\n${toElement('script', { async: '', src: toAddress(site, '/embed.js') })}`
}

function toElement(name: string, attributes: Record<string, string>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value ? ` ${key}="${escapeAttribute(value)}"` : ` ${key}`,
  )
  return `<${name}${written.join('')}></${name}>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '')
}
