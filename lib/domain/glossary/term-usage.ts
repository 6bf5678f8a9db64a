import type { Locale } from '../../schema/text.ts'
import type { Atlas } from '../atlas.ts'
import { type ArticleName, listArticlesFor, toArticleName } from '../reading/find-article.ts'
import { markTerms } from './mark-terms.ts'

/** The articles, as readers of a language find them, that use each term, by the term's id, in the order of the list of articles. */
export function toTermUsage(
  { articles, glossary }: Pick<Atlas, 'articles' | 'glossary'>,
  locale: Locale,
): ReadonlyMap<string, readonly ArticleName[]> {
  const used = listArticlesFor(articles, locale).map((article) => ({
    name: toArticleName(article),
    terms: markTerms(article.body, glossary, article.locale).terms,
  }))
  return new Map(glossary.map(({ id }) => [id, used.filter(({ terms }) => terms.includes(id)).map(({ name }) => name)]))
}
