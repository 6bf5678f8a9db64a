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

/** Kinds of which the site has many pages, all made of the same parts. */
const manyOfAKind = {
  frame: /\/embed\//,
  edition: /\/v\/[^/]+\/\d+\/$/,
  view: /\/v\/[^/]+\/$/,
  pair: /\/compare\/[^/]+-vs-[^/]+\/$/,
}

/** Of many pages of one kind every twelfth, always the same ones; of all other kinds every page. */
export function takeShare(addresses: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return addresses.filter((address) => {
    const kind = Object.entries(manyOfAKind).find(([, pattern]) => pattern.test(address))?.[0]
    if (kind === undefined) return true
    const place = seen.get(kind) ?? 0
    seen.set(kind, place + 1)
    return place % 12 === 0
  })
}
