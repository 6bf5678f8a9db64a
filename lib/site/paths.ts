import type { Locale } from '../schema/text.ts'

/**
 * Every address of the portal, from the root of the site and without its base path.
 * All end in a slash, so that any static host finds the folder's index.html.
 */
export const paths = {
  root: () => '/',
  home: (locale: Locale) => `/${locale}/`,
  articles: (locale: Locale) => `/${locale}/articles/`,
  article: (locale: Locale, slug: string) => `/${locale}/articles/${slug}/`,
  charts: (locale: Locale) => `/${locale}/charts/`,
  /** The view "default" lives at the chart's own address. */
  chart: (locale: Locale, chart: string, view = 'default') =>
    view === 'default' ? `/${locale}/charts/${chart}/` : `/${locale}/charts/${chart}/v/${view}/`,
  compare: (locale: Locale) => `/${locale}/compare/`,
  sources: (locale: Locale) => `/${locale}/sources/`,
  source: (locale: Locale, source: string) => `/${locale}/sources/#${source}`,
  about: (locale: Locale) => `/${locale}/about/`,
} as const

/** The same path in another language; the neutral root leads to the language's home. */
export function inLocale(path: string, locale: Locale): string {
  return path === '/' ? `/${locale}/` : path.replace(/^\/(en|ja)\//, `/${locale}/`)
}
