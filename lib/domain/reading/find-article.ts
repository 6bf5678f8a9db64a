import { type Locale, locales } from '../../schema/text.ts'
import type { Article } from '../atlas.ts'
import { onceFor } from '../once-for.ts'

type Named = Pick<Article, 'slug'>
type Written = Pick<Article, 'slug' | 'locale'>

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

/** The text of an article for readers of a language: theirs, or else the one there is; undefined for an unknown slug. */
export function findArticle<T extends Written>(articles: readonly T[], slug: string, locale: Locale): T | undefined {
  const all = findLanguages(articles, slug)
  return all.find((article) => article.locale === locale) ?? all[0]
}

const articlesFor = onceFor((articles: readonly Written[], locale: Locale): readonly Written[] => {
  const own = new Set(articles.filter((article) => article.locale === locale).map(({ slug }) => slug))
  return articles.filter((article) => article.locale === locale || !own.has(article.slug))
})

/** Every article once, as readers of a language find it, in the order given; the same list every time. */
export function listArticlesFor<T extends Written>(articles: readonly T[], locale: Locale): readonly T[] {
  // The list was all of T.
  return articlesFor(articles, locale) as readonly T[]
}

/** Every article in every language, for the files beside its pages. */
export function listArticleParams(articles: readonly Written[]): { locale: Locale; slug: string }[] {
  const slugs = [...new Set(articles.map(({ slug }) => slug))]
  return locales.flatMap((locale) => slugs.map((slug) => ({ locale, slug })))
}

/** An article as lists elsewhere name it, with the language of the title. */
export type ArticleName = { slug: string; title: string; locale: Locale }

export const toArticleName = ({ slug, front, locale }: Article): ArticleName => ({ slug, title: front.title, locale })
