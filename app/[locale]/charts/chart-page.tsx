import type { Metadata } from 'next'
import { ChartArticle } from '@/components/charts/chart-article'
import { prepareChart } from '@/components/charts/chart-view'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { Page } from '@/components/layout/page'
import { getPageContext } from '@/lib/loaders/page-context'
import { toMetadata } from '@/lib/site/metadata'
import { paths } from '@/lib/site/paths'

type Params = Promise<{ locale: string; chart: string }>

export async function chartMetadata(params: Params, view: string): Promise<Metadata> {
  const { atlas, locale, t } = await getPageContext(params)
  const { chart, title, subtitle } = prepareChart(atlas, (await params).chart, view, locale, t)
  const path = paths.chart(locale, chart.id, view)
  return toMetadata({ site: atlas.site, locale, path, title, description: subtitle })
}

/** A chart in one of its named views; the default view has the chart's own address. */
export async function ChartPage({ params, view }: { params: Params; view: string }) {
  const context = await getPageContext(params)
  const { atlas, locale, t, link } = context
  const prepared = prepareChart(atlas, (await params).chart, view, locale, t)
  const steps = [
    { href: link(paths.home(locale)), text: t('site.home') },
    { href: link(paths.charts(locale)), text: t('site.charts') },
  ]
  return (
    <Page locale={locale} t={t} site={atlas.site} path={paths.chart(locale, prepared.chart.id, view)} section="charts">
      <div className="wrap page">
        <Breadcrumb label={t('site.breadcrumb')} steps={steps} here={prepared.chart.name[locale]} />
        <h1>{prepared.title}</h1>
        <p className="lede">{prepared.subtitle}</p>
        <ChartArticle prepared={prepared} context={context} />
      </div>
    </Page>
  )
}
