import { ChartPage, chartMetadata } from '../../../chart-page'
import { getAtlas } from '@/lib/loaders/atlas-provider'

type Props = { params: Promise<{ locale: string; chart: string; view: string }> }

export const dynamicParams = false
export const generateStaticParams = () =>
  [...getAtlas().charts.values()].flatMap((chart) =>
    chart.views.filter((view) => view.id !== 'default').map((view) => ({ chart: chart.id, view: view.id })),
  )

export const generateMetadata = async ({ params }: Props) => chartMetadata({ params, view: (await params).view })

export default async function View({ params }: Props) {
  return <ChartPage params={params} view={(await params).view} />
}
