import '@/app/article-page.css'
import { ArticleBody } from '@/components/articles/article-body'
import { ArticleContents } from '@/components/articles/article-contents'
import { ArticleMeta } from '@/components/articles/article-meta'
import { ArticleNotice } from '@/components/articles/article-notice'
import { FigureList } from '@/components/articles/figure-list'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { Page } from '@/components/layout/page'
import { getAtlas } from '@/lib/loaders/atlas-provider'
import { getPageContext } from '@/lib/loaders/page-context'
import { toMetadata } from '@/lib/site/metadata'
import { paths } from '@/lib/site/paths'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamicParams = false
export const generateStaticParams = () =>
  [...new Set(getAtlas().articles.map((article) => article.slug))].map((slug) => ({ slug }))

async function getArticle(params: Props['params']) {
  const context = await getPageContext(params)
  const { slug } = await params
  const article = context.atlas.articles.find((one) => one.slug === slug && one.locale === context.locale)
  if (!article) throw new Error(`Article: no ${slug} in ${context.locale}`)
  return { article, context }
}

export async function generateMetadata({ params }: Props) {
  const { article, context } = await getArticle(params)
  const { title, description } = article.front
  const path = paths.article(article.locale, article.slug)
  return toMetadata({ site: context.atlas.site, locale: article.locale, path, title, description })
}

export default async function ArticlePage({ params }: Props) {
  const { article, context } = await getArticle(params)
  const { atlas, locale, t, link } = context
  const steps = [
    { href: link(paths.home(locale)), text: t('site.home') },
    { href: link(paths.articles(locale)), text: t('site.articles') },
  ]
  return (
    <Page locale={locale} t={t} site={atlas.site} path={paths.article(locale, article.slug)} section="articles">
      <div className="wrap page article">
        <ArticleContents article={article} t={t} />
        <article>
          <Breadcrumb label={t('site.breadcrumb')} steps={steps} here={article.front.title} />
          <ArticleMeta article={article} t={t} />
          <h1>{article.front.title}</h1>
          <p className="lede">{article.front.description}</p>
          <ArticleNotice article={article} context={context} />
          <ArticleBody article={article} context={context} />
          <FigureList article={article} context={context} />
        </article>
      </div>
    </Page>
  )
}
