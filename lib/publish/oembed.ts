import { toEmbedFrame, type EmbedFrame } from './embed-code.ts'
import { oneLine } from './one-line.ts'
import { requireAddress, requireLength } from './require-frame.ts'

type Named = { name: string; url: string }

/** What an oEmbed answer tells of a view; addresses are absolute, lengths CSS pixels. */
export type OembedSource = {
  /** The frame; its width is needed here, as oEmbed knows no "100%". */
  frame: EmbedFrame & { width: number }
  author: Named
  provider: Named
  thumbnail: { url: string; width: number; height: number }
  /** How long a copy may be kept. */
  cacheSeconds: number
}

/** An answer of type "rich", with the names of https://oembed.com (version 1.0). */
export type Oembed = {
  version: '1.0'
  type: 'rich'
  title: string
  author_name: string
  author_url: string
  provider_name: string
  provider_url: string
  cache_age: number
  html: string
  width: number
  height: number
  thumbnail_url: string
  thumbnail_width: number
  thumbnail_height: number
}

/**
 * The oEmbed answer of a view. Its html is the frame without the script for the height: the size is told beside it, and many
 * sites refuse an answer that holds a script. Throws on what is not a web address, or not a whole number.
 */
export function toOembed({ frame, author, provider, thumbnail, cacheSeconds }: OembedSource): Oembed {
  if (!Number.isSafeInteger(cacheSeconds) || cacheSeconds < 0) {
    throw new Error(`toOembed: ${cacheSeconds} is not a whole number of seconds`)
  }
  for (const length of [thumbnail.width, thumbnail.height]) requireLength(length)
  return {
    version: '1.0',
    type: 'rich',
    title: oneLine(frame.title),
    author_name: author.name,
    author_url: requireAddress(author.url),
    provider_name: provider.name,
    provider_url: requireAddress(provider.url),
    cache_age: cacheSeconds,
    html: toEmbedFrame(frame),
    width: frame.width,
    height: frame.height,
    thumbnail_url: requireAddress(thumbnail.url),
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  }
}
