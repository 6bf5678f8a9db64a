import type { Metadata } from 'next'
import type { Site } from '../schema/site.ts'
import type { Locale } from '../schema/text.ts'
import { toAddress, toLink } from './link.ts'
import { inLocale } from './paths.ts'

type Page = {
  site: Site
  locale: Locale
  path: string
  /** Path of the page that says the same and shall be found instead; the page's own when absent. */
  canonical?: string
  title: string
  description: string
  home?: boolean
}

/** Head of a page: title, description, canonical address and both languages with the neutral root as default. */
export function toMetadata({ site, locale, path, canonical = path, title, description, home = false }: Page): Metadata {
  const name = site.name[locale]
  const address = toAddress(site, path)
  return {
    title: home ? name : `${title} · ${name}`,
    description,
    alternates: {
      canonical: toAddress(site, canonical),
      languages: {
        en: toAddress(site, inLocale(path, 'en')),
        ja: toAddress(site, inLocale(path, 'ja')),
        'x-default': toAddress(site, home ? '/' : inLocale(path, 'en')),
      },
    },
    openGraph: {
      type: 'website',
      title,
      description,
      url: address,
      siteName: name,
      locale: locale === 'ja' ? 'ja_JP' : 'en_GB',
    },
    icons: {
      icon: [
        { url: toLink(site)('/icon.svg'), type: 'image/svg+xml' },
        { url: toLink(site)('/favicon.ico'), sizes: '32x32' },
      ],
    },
  }
}
