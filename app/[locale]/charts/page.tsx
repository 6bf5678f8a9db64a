import { prepareChart } from '@/components/charts/chart-view'
import { ChartCard } from '@/components/charts/chart-card'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { Page } from '@/components/layout/page'
import { Phrases } from '@/components/ui/phrases'
import { chartTopics } from '@/lib/schema/chart'
import { getPageContext } from '@/lib/loaders/page-context'
import { toMetadata } from '@/lib/site/metadata'
import { paths } from '@/lib/site/paths'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  const { atlas, locale, t } = await getPageContext(params)
  const [title, description] = [t('chartPage.galleryTitle'), t('chartPage.galleryLede')]
  return toMetadata({ site: atlas.site, locale, path: paths.charts(locale), title, description })
}

export default async function Gallery({ params }: Props) {
  const { atlas, locale, t, link } = await getPageContext(params)
  return (
    <Page locale={locale} t={t} site={atlas.site} path={paths.charts(locale)} section="charts">
      <div className="wrap page">
        <Breadcrumb
          label={t('site.breadcrumb')}
          steps={[{ href: link(paths.home(locale)), text: t('site.home') }]}
          here={t('site.charts')}
        />
        <h1>{t('chartPage.galleryTitle')}</h1>
        <p className="lede">{t('chartPage.galleryLede')}</p>
        {chartTopics.map((topic) => {
          const charts = [...atlas.charts.values()].filter((chart) => chart.topic === topic)
          if (charts.length === 0) return null
          return (
            <section key={topic} aria-labelledby={topic}>
              <h2 id={topic}>
                <Phrases lang={locale}>{t(`chartPage.topic.${topic}`)}</Phrases>
              </h2>
              <div className="gallery">
                {charts.map(({ id }) => (
                  <ChartCard
                    key={id}
                    prepared={prepareChart(atlas, id, 'default', locale, t)}
                    locale={locale}
                    t={t}
                    link={link}
                  />
                ))}
              </div>
            </section>
          )
        })}
      </div>
    </Page>
  )
}
