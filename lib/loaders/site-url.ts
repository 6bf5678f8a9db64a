import type { Problem } from '../schema/problem.ts'
import { siteSchema, type Site } from '../schema/site.ts'

const placement = siteSchema.pick({ origin: true, basePath: true })

/** "https://host/atlas" to origin and base path; the problem when it is not such an address. */
export function parseSiteUrl(siteUrl: string): { placed: Pick<Site, 'origin' | 'basePath'> } | { problem: Problem } {
  const url = URL.canParse(siteUrl) ? new URL(siteUrl) : undefined
  const plain = url && !url.username && !url.password && !url.search && !url.hash
  const parsed = placement.safeParse(
    plain ? { origin: url.origin, basePath: url.pathname.replace(/\/$/, '') } : undefined,
  )
  if (parsed.success) return { placed: parsed.data }
  const problem = {
    file: 'environment variable SITE_URL',
    expected:
      'the address of the site, without query, fragment or password; its path in lower-case letters, digits and hyphens',
    found: JSON.stringify(siteUrl),
    fix: 'write it like "https://example.org" or "https://example.org/atlas", or unset it to use data/site.json',
  }
  return { problem }
}
