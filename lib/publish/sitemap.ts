import { element, textElement, toXml } from './xml.ts'

/** A page search engines may show. */
export type SitemapPage = {
  /** Absolute. */
  address: string
  /** The same page by language, itself included; "x-default" for readers of any other. */
  alternates: readonly { language: string; address: string }[]
  /** The day it last changed: 2026-11-20; undefined where nobody knows. */
  modified?: string
}

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
}

/** Most pages one file may name (sitemaps.org). */
const most = 50_000

/** A sitemap with the languages of every page, in the order of the addresses. Throws when it would need an index. */
export function toSitemap(pages: readonly SitemapPage[]): string {
  if (pages.length > most) throw new Error(`toSitemap: ${pages.length} pages; one file holds ${most}`)
  const sorted = pages.toSorted((a, b) => (a.address < b.address ? -1 : 1))
  return toXml(
    element(
      'urlset',
      namespaces,
      sorted.map(({ address, alternates, modified }) =>
        element('url', {}, [
          textElement('loc', address),
          modified === undefined ? undefined : textElement('lastmod', modified),
          ...alternates.map(({ language, address: href }) =>
            element('xhtml:link', { rel: 'alternate', hreflang: language, href }),
          ),
        ]),
      ),
    ),
  )
}
