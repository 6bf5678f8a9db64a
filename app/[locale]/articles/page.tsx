import { ArticleList } from '@/components/articles/article-list'
import { SeriesList } from '@/components/articles/series-list'
import { TopicFilter } from '@/components/articles/topic-filter.client'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { Page } from '@/components/layout/page'
import { listArticlesFor } from '@/lib/domain/reading/find-article'
import { getPageContext } from '@/lib/loaders/page-context'
import { addFeeds } from '@/lib/site/feed-metadata'
import { toMetadata } from '@/lib/site/metadata'
import { paths } from '@/lib/site/paths'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  const context = await getPageContext(params)
  const { atlas, locale, t } = context
  const [title, description] = [t('article.listTitle'), t('article.listLede')]
  const metadata = toMetadata({ site: atlas.site, locale, path: paths.articles(locale), title, description })
  return addFeeds(metadata, context)
}

export default async function Articles({ params }: Props) {
  const context = await getPageContext(params)
  const { atlas, locale, t, link } = context
  const articles = listArticlesFor(atlas.articles, locale)
  const topics = [...new Set(articles.flatMap((article) => article.front.topics))]
  return (
    <Page locale={locale} t={t} site={atlas.site} path={paths.articles(locale)} section="articles">
      <div className="wrap page">
        <Breadcrumb
          label={t('site.breadcrumb')}
          steps={[{ href: link(paths.home(locale)), text: t('site.home') }]}
          here={t('site.articles')}
        />
        <h1>{t('article.listTitle')}</h1>
        <p className="lede">{t('article.listLede')}</p>
        <SeriesList context={context} />
        <h2 className="sr-only">{t('site.articles')}</h2>
        <TopicFilter
          topics={topics.map((topic) => ({ id: topic, text: t(`article.topic.${topic}`) }))}
          words={{ legend: t('article.topics'), all: t('article.allTopics'), empty: t('article.empty') }}
        >
          <ArticleList articles={articles} locale={locale} t={t} link={link} />
        </TopicFilter>
      </div>
    </Page>
  )
}
