import type { Metadata } from 'next'
import { toAddress } from './link.ts'
import type { PageContext } from './page-context.ts'
import { type FeedFile, paths } from './paths.ts'

type Links = Record<string, { url: string; title: string }[]>

/** Adds the links by which a browser or a feed reader finds the feeds, and further forms of the page by their type. */
export function addFeeds(
  metadata: Metadata,
  { atlas: { site }, locale, t }: Pick<PageContext, 'atlas' | 'locale' | 't'>,
  others: Links = {},
): Metadata {
  const at = (file: FeedFile) => toAddress(site, paths.feed(locale, file))
  const feeds: Links = {
    'application/atom+xml': [{ url: at('feed.xml'), title: t('feed.atom') }],
    'application/rss+xml': [{ url: at('rss.xml'), title: t('feed.rss') }],
    'application/feed+json': [{ url: at('feed.json'), title: t('feed.json') }],
  }
  return { ...metadata, alternates: { ...metadata.alternates, types: { ...others, ...feeds } } }
}
