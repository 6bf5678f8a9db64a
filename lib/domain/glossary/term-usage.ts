import type { Locale } from '../../schema/text.ts'
import type { Atlas } from '../atlas.ts'
import { type ArticleName, listArticlesFor, toArticleName } from '../reading/find-article.ts'

/** The articles, as readers of a language find them, that use each term, by the term's id, in the order of the list of articles. */
export function toTermUsage(
  { articles, glossary }: Pick<Atlas, 'articles' | 'glossary'>,
  locale: Locale,
): ReadonlyMap<string, readonly ArticleName[]> {
  const usage = new Map<string, ArticleName[]>(glossary.map(({ id }) => [id, []]))
  for (const article of listArticlesFor(articles, locale)) {
    for (const id of article.terms) usage.get(id)?.push(toArticleName(article))
  }
  return usage
}
