import type { Metadata } from 'next'
import type { Site } from '../schema/site.ts'
import type { Locale } from '../schema/text.ts'
import { toAddress } from './link.ts'
import { paths, type ViewFile } from './paths.ts'
import { addPicture } from './picture-metadata.ts'

type View = { site: Site; locale: Locale; chart: string; view: string; title: string; edition?: number }

/** Adds to the head of a view's page what its files are for: the picture of previews, the frame for other sites, the data. */
export function addViewFiles(metadata: Metadata, { site, locale, chart, view, title, edition }: View): Metadata {
  const fileAt = (file: ViewFile) => toAddress(site, paths.chartFile(locale, chart, view, file, edition))
  const withTypes = {
    ...metadata,
    alternates: {
      ...metadata.alternates,
      types: {
        'application/json+oembed': [{ url: fileAt('oembed.json'), title }],
        'text/csv': [{ url: fileAt('data.csv'), title }],
      },
    },
  }
  return addPicture(withTypes, { site, path: paths.chartFile(locale, chart, view, 'chart.png', edition), alt: title })
}
