import type { Locale } from '../schema/text.ts'
import type { Article } from './atlas.ts'
import { onceFor } from './once-for.ts'

type Named = Pick<Article, 'slug'>

const bySlugIn = onceFor((articles: readonly Named[]) => {
  const all = new Map<string, Named[]>()
  for (const article of articles) {
    const languages = all.get(article.slug)
    if (languages) languages.push(article)
    else all.set(article.slug, [article])
  }
  return all as ReadonlyMap<string, readonly Named[]>
})

/** An article in all its languages, in the order of the list; none when there is no such slug. */
export function findLanguages<T extends Named>(articles: readonly T[], slug: string): readonly T[] {
  // The list was all of T.
  return (bySlugIn(articles, undefined).get(slug) ?? []) as readonly T[]
}

/** An article in one language; undefined when there is none. */
export function findArticle<T extends Pick<Article, 'slug' | 'locale'>>(
  articles: readonly T[],
  slug: string,
  locale: Locale,
): T | undefined {
  return findLanguages(articles, slug).find((article) => article.locale === locale)
}
