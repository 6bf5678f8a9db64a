import '@/app/chart-page.css'
import type { Metadata } from 'next'
import { openView } from '../../../../../charts/open-view'
import { ChartEmbed } from '@/components/charts/embed/chart-embed'
import { listEditionViews } from '@/components/charts/published-view'
import { getAtlas } from '@/lib/loaders/atlas-provider'
import { toMetadata } from '@/lib/site/metadata'
import { paths } from '@/lib/site/paths'

type Props = { params: Promise<{ locale: string; chart: string; view: string; edition: string }> }

export const dynamicParams = false
export const generateStaticParams = () =>
  listEditionViews(getAtlas()).map((one) => ({ ...one, edition: String(one.edition) }))

const openEmbed = async (params: Props['params']) => {
  const { view, edition } = await params
  return openView({ params, view, edition: Number(edition) })
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { context, published, standing } = await openEmbed(params)
  const { atlas, locale } = context
  const { chart, view, title, subtitle } = published.prepared
  return {
    ...toMetadata({
      site: atlas.site,
      locale,
      path: paths.embed(locale, chart.id, view.id, published.edition),
      canonical: standing.isKept ? paths.chart(locale, chart.id, view.id) : standing.canonicalPath,
      title,
      description: subtitle,
    }),
    robots: { index: false },
  }
}

/** A chart for the pages of others: it shows one edition, inside a frame, and leads out of the frame. */
export default async function EmbedPage({ params }: Props) {
  return <ChartEmbed {...await openEmbed(params)} />
}
