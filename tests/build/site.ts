import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { JSDOM } from 'jsdom'
import { listEditionViews } from '@/components/charts/published-view.ts'
import type { Atlas } from '@/lib/domain/atlas.ts'
import { resolveRedirects } from '@/lib/domain/redirects.ts'
import { formatProblems } from '@/lib/loaders/format-problems.ts'
import { loadAtlas } from '@/lib/loaders/load-atlas.ts'
import { locales, type Locale } from '@/lib/schema/text.ts'
import { toLink } from '@/lib/site/link.ts'
import { listPairs, listSwappedPairs, pairId } from '@/lib/site/pairs.ts'
import { isFramed } from '@/lib/sleep/policy.ts'
import { projectPlaces, projectRoot } from '@/scripts/lib/project.mjs'

export { projectRoot }

const { out } = projectPlaces(projectRoot)
/** Pages are read as a browser reads them, without loading or running anything. */
const parser = new new JSDOM().window.DOMParser()

/** The data the site was built from. */
export const atlas: Atlas = readAtlas()
export const link = toLink(atlas.site)

const partnerIds = atlas.partners.map(({ id }) => id)
/** Every pair of partners, as its address names it. */
export const pairs = listPairs(partnerIds).map((pair) => ({ pair, id: pairId(pair) }))

/** Addresses that lead on, old ones and pairs in the other order, and where to, each with its language. */
export const targets: ReadonlyMap<string, string> = new Map<string, string>(
  [
    ...listSwappedPairs(partnerIds).map(({ from, to }) => [from, to] as const),
    ...resolveRedirects(atlas.redirects),
  ].flatMap(([from, to]) => locales.map((locale) => [`/${locale}${from}`, `/${locale}${to}`] as const)),
)

/** The views of every edition, each with its page and its embed. */
export const editionViews = listEditionViews(atlas)

/** Every file of the site, relative to out/, with "/" on every system. */
export const files: readonly string[] = listFiles(out)
const known = new Set(files)
export const hasFile = (file: string): boolean => known.has(file)
export const readBytes = (file: string): Buffer => readFileSync(join(out, file))
export const readText = (file: string): string => readFileSync(join(out, file), 'utf8')

export type SitePage = {
  /** Relative to out/. */
  file: string
  /** Address without origin, with the base path. */
  address: string
  /** The language of its folder; undefined for the pages outside both. */
  locale: Locale | undefined
  /** Whether it is made for the frames of other sites. */
  framed: boolean
  /** Whether it stands in for an address that does not exist. */
  missing: boolean
  /** Path, without base path, of the page it leads on to; undefined for a page that is no redirect. */
  movedTo: string | undefined
  html: string
  document: Document
}

export const pages: readonly SitePage[] = files.filter((file) => file.endsWith('.html')).map(toPage)
const pagesByAddress = new Map(pages.map((page) => [page.address, page]))
export const pageAt = (address: string): SitePage | undefined => pagesByAddress.get(address)

/** Pages of one language that exist on purpose. */
export const ordinaryPages = pages.filter(
  (page) => page.locale !== undefined && !page.missing && page.movedTo === undefined,
)

/** Size in bytes as the server sends it: brotli at its best. */
export function brotliSize(content: string | Buffer): number {
  const bytes = Buffer.from(content)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  return brotliCompressSync(bytes, { params }).length
}

const sizes = new Map<string, number>()

/** Size of a file as the server sends it: of its compressed twin, which files.test.ts compares with it, or else worked out. */
export function sentSize(file: string): number {
  const size = sizes.get(file) ?? (hasFile(`${file}.br`) ? readBytes(`${file}.br`).length : brotliSize(readBytes(file)))
  sizes.set(file, size)
  return size
}

/** File an address without origin leads to; undefined when it lies outside the site or nothing is there. */
export function fileAt(path: string): string | undefined {
  const { basePath } = atlas.site
  if (!path.startsWith(`${basePath}/`)) return undefined
  const local = decodeURIComponent(path.slice(basePath.length + 1))
  const file = local === '' || local.endsWith('/') ? `${local}index.html` : local
  return hasFile(file) ? file : undefined
}

/** Addresses in a style sheet: url(...) and @import. */
export function addressesInCss(css: string): string[] {
  const found = css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/g)
  return [...found].map((match) => match[2] ?? match[4] ?? '')
}

function readAtlas(): Atlas {
  const { atlas: loaded, problems } = loadAtlas(projectRoot)
  if (!loaded) throw new Error(formatProblems(problems))
  return loaded
}

export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

function toPage(file: string): SitePage {
  const html = readText(file)
  let parsed: Document | undefined
  return {
    file,
    address: link(`/${file.replace(/(^|\/)index\.html$/, '$1')}`),
    locale: locales.find((locale) => file.startsWith(`${locale}/`)),
    framed: isFramed(file),
    missing: file.endsWith('404.html'),
    movedTo: targets.get(`/${file.replace(/(^|\/)index\.html$/, '$1')}`),
    html,
    get document() {
      parsed ??= parser.parseFromString(html, 'text/html')
      return parsed
    },
  }
}
