import type { Problem } from '../schema/problem.ts'
import { suggest } from './check-words.ts'

/** A link inside the site as an author wrote it, without language: /articles/some-slug/#heading-id. */
export type PlacedLink = { file: string; line: number; column: number; url: string; isDraft: boolean }

export type SitePages = {
  /** Paths of all pages, without language. */
  published: ReadonlySet<string>
  /** Paths of drafts: only a draft may link there. */
  drafts: ReadonlySet<string>
  /** Old addresses that lead on. */
  redirects: ReadonlySet<string>
  /** What a link may name on a page whose places are all known; a page without an entry is not judged. */
  anchors: ReadonlyMap<string, ReadonlySet<string>>
}

/** Wrong links of a file for which the nearest page is looked for; each is compared with all pages. */
const maxSuggested = 50

type Words = Pick<Problem, 'expected' | 'found' | 'fix'>

function judgePath(path: string, { url, isDraft }: PlacedLink, pages: SitePages, suggests: boolean): Words | undefined {
  if (pages.published.has(path) || pages.redirects.has(path)) return undefined
  if (pages.drafts.has(path)) {
    if (isDraft) return undefined
    const fix = 'take the link out until the draft is published'
    return { expected: 'the path of a page that readers see', found: `${url}, which is a draft`, fix }
  }
  // Files beside a page, such as /charts/some-chart/v/default/data.csv, are written by the build.
  if (/\.[a-z.]+$/.test(path)) return undefined
  const expected = 'the path of a page of this site'
  if (pages.published.has(`${path}/`)) {
    return { expected, found: `${url}, without a slash at its end`, fix: `write ${JSON.stringify(`${path}/`)}` }
  }
  const all = suggests ? [...pages.published, ...(isDraft ? pages.drafts : [])] : []
  return { expected, found: url, fix: suggest(path, all, 'take the link out, or write the path of a page') }
}

function judgeAnchor(path: string, anchor: string, { url }: PlacedLink, pages: SitePages): Words | undefined {
  const anchors = pages.anchors.get(path)
  if (anchor === '' || !anchors || anchors.has(anchor)) return undefined
  const near = suggest(anchor, anchors, 'take the part from # on away')
  return { expected: `a place on the page ${path}`, found: url, fix: near }
}

/** Every link of an article to a page of this site leads to one, and its #anchor to a place on it. */
export function checkSiteLinks(links: readonly PlacedLink[], pages: SitePages): Problem[] {
  const wrong = new Map<string, number>()
  return links.flatMap((link) => {
    const [, path = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(link.url) ?? []
    const count = wrong.get(link.file) ?? 0
    const words = judgePath(path, link, pages, count < maxSuggested) ?? judgeAnchor(path, anchor, link, pages)
    if (words) wrong.set(link.file, count + 1)
    return words ? [{ file: link.file, line: link.line, column: link.column, ...words }] : []
  })
}
