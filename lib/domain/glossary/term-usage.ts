import type { Locale } from '../../schema/text.ts'
import type { Atlas } from '../atlas.ts'
import { markTerms } from './mark-terms.ts'

/** The articles of a language that use each term, by the term's id, in the order of the list of articles. */
export function toTermUsage(
  { articles, glossary }: Pick<Atlas, 'articles' | 'glossary'>,
  locale: Locale,
): ReadonlyMap<string, readonly { slug: string; title: string }[]> {
  const used = articles
    .filter((article) => article.locale === locale)
    .map(({ slug, front, body }) => ({ slug, title: front.title, terms: markTerms(body, glossary, locale).terms }))
  return new Map(
    glossary.map(({ id }) => [
      id,
      used.filter(({ terms }) => terms.includes(id)).map(({ slug, title }) => ({ slug, title })),
    ]),
  )
}
