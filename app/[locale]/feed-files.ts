import { getPageContext } from '@/lib/loaders/page-context'
import { toAtom } from '@/lib/publish/feed/atom'
import { type Feed, toFeed } from '@/lib/publish/feed/feed'
import { toJsonFeed } from '@/lib/publish/feed/json-feed'
import { toRss } from '@/lib/publish/feed/rss'
import { locales } from '@/lib/schema/text'
import type { FeedFile } from '@/lib/site/paths'

/** Every language, for the feeds of each. */
export const listLanguages = () => locales.map((locale) => ({ locale }))

const writers: Record<FeedFile, readonly [contentType: string, write: (feed: Feed) => string]> = {
  'feed.xml': ['application/atom+xml; charset=utf-8', toAtom],
  'rss.xml': ['application/rss+xml; charset=utf-8', toRss],
  'feed.json': ['application/feed+json; charset=utf-8', toJsonFeed],
}

/** The handler that writes one form of the feed of a language. */
export function answerWith(file: FeedFile) {
  return async (_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> => {
    const [type, write] = writers[file]
    return new Response(write(toFeed(await getPageContext(params))), { headers: { 'Content-Type': type } })
  }
}
