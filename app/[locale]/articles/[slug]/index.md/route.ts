import { toTextContext } from '@/components/articles/text-context'
import { listArticleParams } from '@/lib/domain/reading/find-article'
import { getAtlas } from '@/lib/loaders/atlas-provider'
import { getArticleContext, type ArticleParams } from '@/lib/loaders/article-context'
import { toArticleMarkdown } from '@/lib/publish/article/to-markdown'

type Props = { params: ArticleParams }

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => listArticleParams(getAtlas().articles)

/** The article as Markdown. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { article, context } = await getArticleContext(params)
  return new Response(toArticleMarkdown(article, toTextContext(context, article)), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  })
}
