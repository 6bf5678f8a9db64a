import '@/app/chart-page.css'
import type { Metadata } from 'next'
import { ChartArticle } from '@/components/charts/chart-article'
import { EditionFoot } from '@/components/charts/edition/edition-foot'
import { EditionNote } from '@/components/charts/edition/edition-note'
import { toDescribedData } from '@/components/charts/described-data'
import { pathOfView } from '@/components/charts/published-view'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { Page } from '@/components/layout/page'
import { JsonLd } from '@/components/ui/json-ld'
import { Phrases } from '@/components/ui/phrases'
import { toDatasetJsonLd } from '@/lib/publish/dataset-json-ld'
import { toMetadata } from '@/lib/site/metadata'
import { paths } from '@/lib/site/paths'
import { addViewFiles } from '@/lib/site/view-metadata'
import { openView, type ViewParams } from './open-view'

export async function chartMetadata(props: ViewParams): Promise<Metadata> {
  const { context, published, standing } = await openView(props)
  const { atlas, locale, t } = context
  const { site } = atlas
  const { chart, view, title, subtitle } = published.prepared
  const metadata = toMetadata({
    site,
    locale,
    path: pathOfView(published, locale),
    canonical: standing.canonicalPath,
    title: published.pinned ? `${title} (${t('edition.label', { edition: published.edition })})` : title,
    description: subtitle,
  })
  const pinned = published.pinned && { edition: published.edition }
  return addViewFiles(metadata, { site, locale, chart: chart.id, view: view.id, title, ...pinned })
}

/** A chart in one of its named views, today or in one edition; the default view has the chart's own address. */
export async function ChartPage(props: ViewParams) {
  const { context, published, standing } = await openView(props)
  const { atlas, locale, t, link } = context
  const { prepared, pinned, edition } = published
  const { chart, view } = prepared
  const name = chart.name[locale]
  const steps = [
    { href: link(paths.home(locale)), text: t('site.home') },
    { href: link(paths.charts(locale)), text: t('site.charts') },
    ...(pinned && standing.isKept ? [{ href: link(paths.chart(locale, chart.id, view.id)), text: name }] : []),
  ]
  const here = !pinned ? name : standing.isKept ? t('edition.label', { edition }) : name
  return (
    <Page locale={locale} t={t} site={atlas.site} path={pathOfView(published, locale)} section="charts">
      <div className="wrap page">
        <Breadcrumb label={t('site.breadcrumb')} steps={steps} here={here} />
        {pinned && <EditionNote standing={standing} context={context} />}
        <h1>
          <Phrases lang={locale}>{prepared.title}</Phrases>
        </h1>
        <p className="lede">{prepared.subtitle}</p>
        <ChartArticle published={published} context={context} />
        <EditionFoot published={published} standing={standing} context={context} />
      </div>
      {!pinned && <JsonLd data={toDatasetJsonLd(toDescribedData(published, context))} />}
    </Page>
  )
}
