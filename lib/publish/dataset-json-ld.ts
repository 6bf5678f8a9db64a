import { licenceOfTexts } from './licence.ts'
import type { Locale } from '../schema/text.ts'

/** A chart's rows as a data set. Texts are plain and in the language of the page, addresses absolute. */
export type DescribedData = {
  locale: Locale
  /** The finding. */
  title: string
  /** What is measured. */
  subtitle: string
  address: string
  publisher: { name: string; address: string }
  /** Whose the figures are, which the licence of the compilation does not cover. */
  terms: { text: string; address: string }
  files: { csv: string; json: string }
  /** First and last year drawn; undefined where years do not stand along the axis. */
  years: { first: number; last: number } | undefined
  edition: number
  /** The day of the edition; undefined before the first. */
  published: string | undefined
}

/** A Dataset in the words of schema.org, with its files. */
export function toDatasetJsonLd(data: DescribedData) {
  const { locale, title, subtitle, address, publisher, terms, files, years, edition, published } = data
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': address,
    name: title,
    description: `${title}${locale === 'ja' ? '。' : '. '}${subtitle}`,
    url: address,
    inLanguage: locale,
    creator: { '@type': 'Organization', name: publisher.name, url: publisher.address },
    license: licenceOfTexts.url,
    usageInfo: terms.address,
    creditText: terms.text,
    ...(years && {
      temporalCoverage: years.first === years.last ? String(years.first) : `${years.first}/${years.last}`,
    }),
    version: String(edition),
    ...(published !== undefined && { dateModified: published }),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: files.csv },
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: files.json },
    ],
  }
}
