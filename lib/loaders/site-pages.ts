import type { Article } from '../domain/atlas.ts'
import type { SitePages } from '../domain/check-site-links.ts'
import { headingIdsOf } from '../domain/reading/heading-ledger.ts'
import { paths, withoutLocale } from '../site/paths.ts'
import type { AtlasData } from './load-data.ts'

const pathOf = ({ slug }: Article) => withoutLocale(paths.article('en', slug))

/** Where a link of an article may lead; `published` are the paths of all pages, without language. */
export function toSitePages(
  data: AtlasData,
  published: ReadonlySet<string>,
  articles: readonly Article[],
  drafts: readonly Article[],
): SitePages {
  const anchors = new Map<string, ReadonlySet<string>>([
    [withoutLocale(paths.sources('en')), new Set(data.sources.keys())],
  ])
  // A link is shown in one language, but what stands under its anchor is promised in both.
  for (const article of [...articles, ...drafts]) {
    const known = anchors.get(pathOf(article))
    const own = headingIdsOf(article)
    anchors.set(pathOf(article), new Set(known ? own.filter((id) => known.has(id)) : own))
  }
  const redirects = new Set(data.redirects.map(({ from }) => from))
  return { published, drafts: new Set(drafts.map(pathOf)), redirects, anchors }
}
