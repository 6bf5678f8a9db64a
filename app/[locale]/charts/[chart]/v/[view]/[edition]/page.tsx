import { ChartPage, chartMetadata } from '../../../../chart-page'
import { listEditionViews } from '@/components/charts/published-view'
import { getAtlas } from '@/lib/loaders/atlas-provider'

type Props = { params: Promise<{ locale: string; chart: string; view: string; edition: string }> }

export const dynamicParams = false
export const generateStaticParams = () =>
  listEditionViews(getAtlas()).map((one) => ({ ...one, edition: String(one.edition) }))

export async function generateMetadata({ params }: Props) {
  const { view, edition } = await params
  return chartMetadata({ params, view, edition: Number(edition) })
}

export default async function EditionPage({ params }: Props) {
  const { view, edition } = await params
  return <ChartPage params={params} view={view} edition={Number(edition)} />
}
