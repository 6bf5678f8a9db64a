import type { Article } from '../../domain/atlas.ts'
import { licenceOfTexts } from '../licence.ts'
import type { Locale } from '../../schema/text.ts'
import { toAddress } from '../../site/link.ts'
import { feedFiles, type FeedFile, paths } from '../../site/paths.ts'
import { toTagUri } from '../../site/tag-uri.ts'
import { toArticleHtml } from '../article/to-html.ts'
import type { PlainContext } from '../article/plain-tree.ts'

/** The articles of one language as every form of feed tells them. Addresses are absolute, days as 2026-11-20. */
export type Feed = {
  /** Names the feed whatever its form; never changes. */
  id: string
  title: string
  description: string
  locale: Locale
  /** The page that lists the same articles. */
  page: string
  /** The feed itself, by form. */
  self: Readonly<Record<FeedFile, string>>
  author: { name: string; address: string }
  rights: string
  licence: string
  /** Day of the newest revision among its entries. */
  updated: string
  entries: readonly FeedEntry[]
}

export type FeedEntry = {
  /** Names the article in its language; never changes. */
  id: string
  title: string
  description: string
  page: string
  markdown: string
  published: string
  revised: string
  topics: readonly string[]
  /** The whole article, sanitised. */
  html: string
}

/** Most articles of a feed: readers ask for it again and again, and keep what they have seen. */
export const feedLength = 50

/** A day as the moment it begins in UTC, where a form asks for a moment: 2026-11-20T00:00:00Z. */
export const toMoment = (day: string): string => `${day}T00:00:00Z`

/** The feed of one language: its latest articles, newest publication first. Nothing in it hangs on the time of the build. Throws without an article. */
export function toFeed(context: PlainContext): Feed {
  const { atlas, locale, t } = context
  const { site } = atlas
  const articles = atlas.articles
    .filter((article) => article.locale === locale)
    .toSorted(byPublication)
    .slice(0, feedLength)
  const updated = articles
    .map(({ front }) => front.revised)
    .toSorted()
    .at(-1)
  if (updated === undefined) throw new Error(`toFeed: no article in ${locale}`)
  const self = feedFiles.map((file) => [file, toAddress(site, paths.feed(locale, file))] as const)
  return {
    id: toTagUri(site, paths.articles(locale)),
    title: t('feed.title', { name: site.name[locale] }),
    description: t('site.description'),
    locale,
    page: toAddress(site, paths.articles(locale)),
    self: Object.fromEntries(self) as Feed['self'], // one for each of feedFiles
    author: { name: site.publisher[locale], address: toAddress(site, paths.about(locale)) },
    rights: t('picture.licence'),
    licence: licenceOfTexts.url,
    updated,
    entries: articles.map((article) => toEntry(article, context)),
  }
}

function toEntry(article: Article, context: PlainContext): FeedEntry {
  const { slug, locale, front } = article
  const { site } = context.atlas
  const path = paths.article(locale, slug)
  return {
    id: toTagUri(site, path),
    title: front.title,
    description: front.description,
    page: toAddress(site, path),
    markdown: toAddress(site, paths.articleMarkdown(locale, slug)),
    published: front.published,
    revised: front.revised,
    topics: front.topics.map((topic) => context.t(`article.topic.${topic}`)),
    html: toArticleHtml(article, context),
  }
}

function byPublication(a: Article, b: Article): number {
  if (a.front.published !== b.front.published) return a.front.published > b.front.published ? -1 : 1
  return a.slug < b.slug ? -1 : 1
}
