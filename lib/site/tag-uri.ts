import type { Site } from '../schema/site.ts'

/** A name (RFC 4151) for what has a path in the site; it stays the same when the site moves to another host or folder. */
export function toTagUri({ tag }: Pick<Site, 'tag'>, path: string): string {
  return `tag:${tag}:${path}`
}
