import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { projectPlaces, projectRoot } from '../../scripts/lib/project.mjs'
import { link } from './site'

/**
 * Addresses of every HTML page of the built site, of whatever kind, in the order of the alphabet. Those that lead on at
 * once are left out: no reader sees them, and no browser stays on them.
 */
export function listBuiltPages(): string[] {
  const { out } = projectPlaces(projectRoot)
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .filter((file) => !readFileSync(join(out, file), 'utf8').includes('http-equiv="refresh"'))
    .map((file) =>
      link(
        `/${file
          .split(sep)
          .join('/')
          .replace(/(^|\/)index\.html$/, '$1')}`,
      ),
    )
    .sort()
}

/** Kinds of which the site has many pages made of the same parts, and of how many one is taken. */
const manyOfAKind = [
  { pattern: /\/embed\//, every: 20 },
  { pattern: /\/v\/[^/]+\/\d+\/$/, every: 20 },
  { pattern: /\/v\/[^/]+\/$/, every: 20 },
  { pattern: /\/compare\/[^/]+-vs-[^/]+\/$/, every: 20 },
  // Each chart in one of its languages.
  { pattern: /\/charts\/[^/]+\/$/, every: 2 },
]

/** Of pages of the same parts a share, always the same one and another in each language; every page of all other kinds. */
export function takeShare(addresses: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return addresses.filter((address) => {
    const kind = manyOfAKind.find(({ pattern }) => pattern.test(address))
    if (kind === undefined) return true
    const isJapanese = /^\/ja\//.test(address.slice(link('').length))
    const key = `${kind.pattern.source} ${isJapanese}`
    const place = seen.get(key) ?? (isJapanese ? kind.every / 2 : 0)
    seen.set(key, place + 1)
    return place % kind.every === 0
  })
}
