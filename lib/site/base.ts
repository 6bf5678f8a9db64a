import type { Site } from '../schema/site.ts'

/** Origin and base path from an address such as "https://example.org/atlas"; undefined when it is none. */
export function parseSiteUrl(address: string): Pick<Site, 'origin' | 'basePath'> | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  const basePath = url.pathname.replace(/\/+$/, '')
  return /^(\/[a-z0-9-]+)*$/.test(basePath) ? { origin: url.origin, basePath } : undefined
}
