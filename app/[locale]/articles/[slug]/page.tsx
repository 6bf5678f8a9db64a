import '@/app/article-page.css'
import { ArticleCite } from '@/components/articles/article-cite'
import { ArticleBody } from '@/components/articles/article-body'
import { ArticleContents } from '@/components/articles/article-contents'
import { ArticleDates } from '@/components/articles/article-dates'
import { ArticleMeta } from '@/components/articles/article-meta'
import { ArticleNotice } from '@/components/articles/article-notice'
import { FigureList } from '@/components/articles/figure-list'
import { TermList } from '@/components/articles/term-list'
import { ReadOn } from '@/components/articles/read-on'
import { ReportArticle } from '@/components/articles/report-link'
import { langOf } from '@/lib/i18n/lang-of'
import { toTextContext } from '@/components/articles/text-context'
import { LinkCopied } from '@/components/articles/section-heading'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { Page } from '@/components/layout/page'
import { JsonLd } from '@/components/ui/json-ld'
import { Phrases } from '@/components/ui/phrases'
import { selectCurrentLanguages } from '@/lib/domain/current-languages'
import { markTerms } from '@/lib/domain/glossary/mark-terms'
import { getAtlas } from '@/lib/loaders/atlas-provider'
import { getArticleContext, type ArticleParams } from '@/lib/loaders/article-context'
import { listArticleCitations, toCitationMeta } from '@/lib/publish/article/cite'
import { toArticleJsonLd } from '@/lib/publish/article/json-ld'
import { addFeeds } from '@/lib/site/feed-metadata'
import { toAddress } from '@/lib/site/link'
import { toMetadata } from '@/lib/site/metadata'
import { paths } from '@/lib/site/paths'
import { addPicture } from '@/lib/site/picture-metadata'

type Props = { params: ArticleParams }

export const dynamicParams = false
export const generateStaticParams = () =>
  [...new Set(getAtlas().articles.map((article) => article.slug))].map((slug) => ({ slug }))

export async function generateMetadata({ params }: Props) {
  const { article, context } = await getArticleContext(params)
  const { atlas, locale, t } = context
  const { site } = atlas
  const { slug, front } = article
  const { title, description } = front
  const languages = selectCurrentLanguages(atlas.articles, slug)
  const path = paths.article(locale, slug)
  // A text that the page's language lacks is found at its own address.
  const canonical = paths.article(article.locale, slug)
  const metadata = toMetadata({ site, locale, path, canonical, title, description, languages })
  const markdown = { url: toAddress(site, paths.articleMarkdown(locale, slug)), title: t('plain.markdown') }
  const picture = addPicture(metadata, { site, path: paths.articlePreview(locale, slug), alt: title })
  return {
    ...addFeeds(picture, context, { 'text/markdown': [markdown] }),
    other: toCitationMeta(article, site),
  }
}

export default async function ArticlePage({ params }: Props) {
  const { article, context } = await getArticleContext(params)
  const { atlas, locale, t, link } = context
  const lang = langOf(article, locale)
  const marked = markTerms(article.body, atlas.glossary, article.locale)
  const steps = [
    { href: link(paths.home(locale)), text: t('site.home') },
    { href: link(paths.articles(locale)), text: t('site.articles') },
  ]
  return (
    <Page locale={locale} t={t} site={atlas.site} path={paths.article(locale, article.slug)} section="articles">
      <article className="wrap page article">
        <header>
          <Breadcrumb label={t('site.breadcrumb')} steps={steps} here={article.front.title} hereLang={lang} />
          <ArticleMeta article={article} context={context} />
          <h1 lang={lang}>
            <Phrases lang={article.locale}>{article.front.title}</Phrases>
          </h1>
          <p className="lede" lang={lang}>
            {article.front.description}
          </p>
          <ArticleDates article={article} context={context} />
          <ArticleNotice article={article} context={context} />
        </header>
        <ArticleContents article={article} lang={lang} t={t} />
        <div className="article-text">
          <ArticleBody article={article} body={marked.tree} lang={lang} context={toTextContext(context, article)} />
          <ReadOn article={article} context={context} />
          <FigureList article={article} context={context} />
          <TermList terms={marked.terms} context={context} />
          <ArticleCite citations={listArticleCitations(article, atlas.site)} t={t} />
          <ReportArticle article={article} context={context} />
          <LinkCopied t={t} />
        </div>
      </article>
      {lang === undefined && <JsonLd data={toArticleJsonLd(article, context)} />}
    </Page>
  )
}
