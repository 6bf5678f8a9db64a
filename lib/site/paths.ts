import type { Locale } from '../schema/text.ts'

/** Files beside every named view. */
export const viewFiles = ['chart.svg', 'chart.png', 'data.csv', 'data.excel.csv', 'data.json', 'oembed.json'] as const
export type ViewFile = (typeof viewFiles)[number]

/** The feeds of each language: Atom, RSS 2.0, JSON Feed 1.1. */
export const feedFiles = ['feed.xml', 'rss.xml', 'feed.json'] as const
export type FeedFile = (typeof feedFiles)[number]

/**
 * Every address of the portal, from the root of the site and without its base path.
 * All end in a slash, so that any static host finds the folder's index.html.
 */
export const paths = {
  root: () => '/',
  home: (locale: Locale) => `/${locale}/`,
  articles: (locale: Locale) => `/${locale}/articles/`,
  article: (locale: Locale, slug: string) => `/${locale}/articles/${slug}/`,
  /** The article as Markdown. */
  articleMarkdown: (locale: Locale, slug: string) => `/${locale}/articles/${slug}/index.md`,
  feed: (locale: Locale, file: FeedFile) => `/${locale}/${file}`,
  sitemap: () => '/sitemap.xml',
  robots: () => '/robots.txt',
  llms: () => '/llms.txt',
  /** The picture that previews of its link show. */
  articlePreview: (locale: Locale, slug: string) => `/${locale}/articles/${slug}/preview.png`,
  charts: (locale: Locale) => `/${locale}/charts/`,
  /** The view "default" lives at the chart's own address. */
  chart: (locale: Locale, chart: string, view = 'default') =>
    view === 'default' ? `/${locale}/charts/${chart}/` : `/${locale}/charts/${chart}/v/${view}/`,
  data: (locale: Locale) => `/${locale}/data/`,
  dataset: (locale: Locale, dataset: string) => `/${locale}/data/${dataset}/`,
  /** The same view as it stood in one edition: the address that is cited and embedded. */
  chartEdition: (locale: Locale, chart: string, view: string, edition: number) =>
    `/${locale}/charts/${chart}/v/${view}/${edition}/`,
  /** A file of a view; those of the view "default" have a folder of their own too. Without edition, of the latest. */
  chartFile: (locale: Locale, chart: string, view: string, file: ViewFile, edition?: number) =>
    `/${locale}/charts/${chart}/v/${view}/${edition === undefined ? '' : `${edition}/`}${file}`,
  embed: (locale: Locale, chart: string, view: string, edition: number) =>
    `/${locale}/embed/${chart}/v/${view}/${edition}/`,
  compare: (locale: Locale) => `/${locale}/compare/`,
  hours: (locale: Locale) => `/${locale}/compare/hours/`,
  /** Two partners on one page; `pair` is "{a}-vs-{b}", in the order of the data. */
  pair: (locale: Locale, pair: string) => `/${locale}/compare/${pair}/`,
  /** The picture that previews of its link show; without pair, of the comparison. */
  comparePicture: (locale: Locale, pair?: string) =>
    `/${locale}/compare/${pair === undefined ? '' : `${pair}/`}preview.png`,
  sources: (locale: Locale) => `/${locale}/sources/`,
  source: (locale: Locale, source: string) => `/${locale}/sources/#${source}`,
  glossary: (locale: Locale) => `/${locale}/glossary/`,
  term: (locale: Locale, term: string) => `/${locale}/glossary/#${term}`,
  about: (locale: Locale) => `/${locale}/about/`,
} as const

/** The same path in another language; the neutral root leads to the language's home. */
export function inLocale(path: string, locale: Locale): string {
  return path === '/' ? `/${locale}/` : path.replace(/^\/(en|ja)\//, `/${locale}/`)
}

/** The path without its language, as redirects are written: "/charts/some-chart/". */
export const withoutLocale = (path: string): string => path.replace(/^\/(en|ja)\//, '/')
