import '@/app/home-page.css'
import { DoorList } from '@/components/layout/door-list'
import { ArticleList } from '@/components/articles/article-list'
import { ChartHero } from '@/components/charts/chart-hero'
import { prepareChart } from '@/components/charts/chart-view'
import { Page } from '@/components/layout/page'
import { Phrases } from '@/components/ui/phrases'
import { findRow } from '@/lib/domain/atlas'
import { formatRow } from '@/lib/i18n/format-row'
import { listArticlesFor } from '@/lib/domain/reading/find-article'
import { getPageContext } from '@/lib/loaders/page-context'
import { addFeeds } from '@/lib/site/feed-metadata'
import { toMetadata } from '@/lib/site/metadata'
import { paths } from '@/lib/site/paths'

/** Articles on the page; the list has all. */
const latest = 6

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  const context = await getPageContext(params)
  const { atlas, locale, t } = context
  const metadata = toMetadata({
    site: atlas.site,
    locale,
    path: paths.home(locale),
    title: t('site.name'),
    description: t('site.description'),
    home: true,
  })
  return addFeeds(metadata, context)
}

export default async function Home({ params }: Props) {
  const context = await getPageContext(params)
  const { atlas, locale, t, link } = context
  const printed = (scenario: string) => {
    const found = findRow(atlas.datasets, `meti-it-talent-gap/gap-printed-${scenario}-2030`)
    if (!found) throw new Error(`Home: no printed gap for ${scenario}`)
    return formatRow(found.row, locale, t)
  }
  const articles = listArticlesFor(atlas.articles, locale)
  return (
    <Page locale={locale} t={t} site={atlas.site} path={paths.home(locale)}>
      <div className="wrap">
        <div className="hero">
          <div>
            <p className="eyebrow">{t('home.eyebrow')}</p>
            <h1>
              <Phrases lang={locale}>
                {t.rich('home.title', { low: printed('low'), high: printed('high'), b: (text) => <b>{text}</b> })}
              </Phrases>
            </h1>
            <p>{t('home.lede')}</p>
          </div>
          <ChartHero
            prepared={prepareChart(atlas, 'it-talent-gap', 'default', locale, t)}
            context={context}
            title={t('home.chartTitle')}
          />
        </div>
        <DoorList
          doors={[
            { href: link(paths.compare(locale)), title: t('home.partner'), text: t('home.partnerText') },
            {
              href: link(paths.article(locale, 'guide-for-foreign-engineers')),
              title: t('home.engineer'),
              text: t('home.engineerText'),
            },
            { href: link(paths.sources(locale)), title: t('home.data'), text: t('home.dataText') },
          ]}
        />
      </div>
      <section className="wrap latest" aria-labelledby="latest">
        <h2 id="latest">{t('home.latest')}</h2>
        <ArticleList articles={articles.slice(0, latest)} locale={locale} t={t} link={link} />
        <p className="push">
          <a className="button" href={link(paths.articles(locale))}>
            {t('home.allArticles', { count: articles.length })}
          </a>
        </p>
      </section>
    </Page>
  )
}
