import 'server-only'
import type { Article } from '../domain/atlas.ts'
import { findArticle } from '../domain/reading/find-article.ts'
import type { PageContext } from '../site/page-context.ts'
import { getPageContext } from './page-context.ts'

export type ArticleParams = Promise<{ locale: string; slug: string }>

/**
 * The article at an address, in the page's language or, where that lacks it, in another.
 * @throws {Error} for a slug that no article has
 */
export async function getArticleContext(params: ArticleParams): Promise<{ article: Article; context: PageContext }> {
  const [context, { slug }] = await Promise.all([getPageContext(params), params])
  const article = findArticle(context.atlas.articles, slug, context.locale)
  if (!article) throw new Error(`no article ${slug} in ${context.locale}`)
  return { article, context }
}
