import type { HeadingLedger } from '../../schema/heading-ledger.ts'
import type { Article } from '../atlas.ts'
import { findNearest, quote } from '../check-words.ts'
import type { Finding } from '../check-finding.ts'
import { findLanguages } from './find-article.ts'

export const ledgerFile = 'data/headings.lock.json'

type Written = Pick<Article, 'slug' | 'file' | 'headings'>

/** Every id a link can name: those of the headings and the old ones kept beside them. */
export function headingIdsOf({ headings }: Pick<Article, 'headings'>): string[] {
  return headings.flatMap(({ id, aliases = [] }) => [id, ...aliases])
}

/** Where a vanished id probably went: the heading with the nearest one. */
function adviseOn(id: string, { headings }: Written): string {
  const near = findNearest(
    id,
    headings.map((heading) => heading.id),
  )
  const example = near ?? headings[0]?.id ?? 'new-id'
  return `keep {#${id}}, or write the old id behind the new one, as in {#${example} #${id}}: links to it are out there`
}

function checkArticle(article: Written, published: readonly string[]): Finding[] {
  const today = new Set(headingIdsOf(article))
  return published
    .filter((id) => !today.has(id))
    .map((id) => ({
      file: article.file,
      path: [],
      expected: `the heading id ${quote(id)}, published before (${ledgerFile})`,
      found: 'no heading with it',
      fix: adviseOn(id, article),
    }))
}

/**
 * Whether every link to a heading still finds its place: each id ever published stands in both languages of its article.
 * An article that is gone needs a redirect (`redirected`: paths without language).
 */
export function checkHeadingLedger(
  articles: readonly Written[],
  ledger: HeadingLedger,
  redirected: ReadonlySet<string>,
): Finding[] {
  return Object.entries(ledger).flatMap(([slug, published]): Finding[] => {
    const own = findLanguages(articles, slug)
    if (own.length > 0) return own.flatMap((article) => checkArticle(article, published))
    if (redirected.has(`/articles/${slug}/`)) return []
    const fix = `put the folder back, without "draft", or add {"from": "/articles/${slug}/", "to": "…"} to data/redirects.json`
    return [
      { file: ledgerFile, path: [slug], expected: `the article ${quote(slug)}, published before`, found: 'none', fix },
    ]
  })
}

/** Ids of an article in all its languages: one that waits for a translation is not promised to readers of both yet. */
function sharedIdsOf(languages: readonly Written[]): string[] {
  const [first = [], ...others] = languages.map(headingIdsOf)
  return first.filter((id) => others.every((ids) => ids.includes(id)))
}

/** The ledger with today's ids added, and how many are new. Nothing is ever taken out; slugs in alphabetical order. */
export function addHeadings(
  articles: readonly Written[],
  ledger: HeadingLedger,
): { ledger: HeadingLedger; added: number } {
  const ids = new Map(Object.entries(ledger).map(([slug, published]) => [slug, new Set(published)]))
  let added = 0
  for (const slug of new Set(articles.map((article) => article.slug))) {
    const known = ids.get(slug) ?? new Set()
    const before = known.size
    for (const id of sharedIdsOf(findLanguages(articles, slug))) known.add(id)
    added += known.size - before
    if (known.size > 0) ids.set(slug, known)
  }
  const sorted = [...ids].sort(([a], [b]) => (a < b ? -1 : 1))
  return { ledger: Object.fromEntries(sorted.map(([slug, known]) => [slug, [...known]])), added }
}
