import { pointsOf } from '@/lib/domain/chart-model'
import type { DescribedData } from '@/lib/publish/dataset-json-ld'
import { toAddress } from '@/lib/site/link'
import type { PageContext } from '@/lib/site/page-context'
import { paths, type ViewFile } from '@/lib/site/paths'
import { pathOfView, type PublishedView } from './published-view'

/** What search engines for data are told of a view. */
export function toDescribedData(view: PublishedView, { atlas: { site }, locale, t }: PageContext): DescribedData {
  const { chart, view: named, title, subtitle, shown } = view.prepared
  const years = pointsOf(shown).flatMap(({ year }) => year ?? [])
  const fileAt = (file: ViewFile) => toAddress(site, paths.chartFile(locale, chart.id, named.id, file))
  const about = toAddress(site, paths.about(locale))
  return {
    ...{ locale, title, subtitle, edition: view.edition, published: view.published },
    address: toAddress(site, pathOfView(view, locale)),
    publisher: { name: site.publisher[locale], address: about },
    terms: { text: t('picture.licence'), address: `${about}#terms` },
    files: { csv: fileAt('data.csv'), json: fileAt('data.json') },
    years: years.length === 0 ? undefined : { first: Math.min(...years), last: Math.max(...years) },
  }
}
