import { findArticle } from '@/lib/domain/find-article'
import { getAtlas } from '@/lib/loaders/atlas-provider'
import { getPageContext } from '@/lib/loaders/page-context'
import { toArticleMarkdown } from '@/lib/publish/article/to-markdown'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => getAtlas().articles.map(({ locale, slug }) => ({ locale, slug }))

/** The article as Markdown. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const context = await getPageContext(params)
  const { slug } = await params
  const article = findArticle(context.atlas.articles, slug, context.locale)
  if (!article) throw new Error(`index.md: no ${slug} in ${context.locale}`)
  return new Response(toArticleMarkdown(article, context), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  })
}
