import type { Metadata } from 'next'
import type { Site } from '../schema/site.ts'
import { type Locale, locales as allLocales } from '../schema/text.ts'
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
  /** The languages in which the page says the same; both when absent. */
  languages?: readonly Locale[]
}

/** Head of a page: title, description, canonical address and both languages with the neutral root as default. */
export function toMetadata({
  site,
  locale,
  path,
  canonical = path,
  title,
  description,
  home = false,
  languages = allLocales,
}: Page): Metadata {
  const name = site.name[locale]
  const address = toAddress(site, path)
  return {
    title: home ? name : `${title} · ${name}`,
    description,
    alternates: {
      canonical: toAddress(site, canonical),
      languages: {
        ...Object.fromEntries(languages.map((one) => [one, toAddress(site, inLocale(path, one))])),
        'x-default': toAddress(site, home ? '/' : inLocale(path, languages[0] ?? locale)),
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
