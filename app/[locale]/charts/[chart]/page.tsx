import { ChartPage, chartMetadata } from '../chart-page'
import { getAtlas } from '@/lib/loaders/atlas-provider'

type Props = { params: Promise<{ locale: string; chart: string }> }

export const dynamicParams = false
export const generateStaticParams = () => [...getAtlas().charts.keys()].map((chart) => ({ chart }))

export const generateMetadata = async ({ params }: Props) => chartMetadata({ params, view: 'default' })

export default async function Chart({ params }: Props) {
  return <ChartPage params={params} view="default" />
}
