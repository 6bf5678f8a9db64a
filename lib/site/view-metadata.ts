import type { Metadata } from 'next'
import type { Site } from '../schema/site.ts'
import type { Locale } from '../schema/text.ts'
import { toAddress } from './link.ts'
import { paths, type ViewFile } from './paths.ts'

type View = { site: Site; locale: Locale; chart: string; view: string; title: string; edition?: number }

/** Adds to the head of a view's page what its files are for: the picture of previews, the frame for other sites, the data. */
export function addViewFiles(metadata: Metadata, { site, locale, chart, view, title, edition }: View): Metadata {
  const fileAt = (file: ViewFile) => toAddress(site, paths.chartFile(locale, chart, view, file, edition))
  const image = { url: fileAt('chart.png'), width: 1200, height: 630, alt: title, type: 'image/png' }
  return {
    ...metadata,
    alternates: {
      ...metadata.alternates,
      types: {
        'application/json+oembed': [{ url: fileAt('oembed.json'), title }],
        'text/csv': [{ url: fileAt('data.csv'), title }],
      },
    },
    openGraph: { ...metadata.openGraph, images: [image] },
    twitter: { card: 'summary_large_image', images: [{ url: image.url, alt: title }] },
  }
}
