import { type Locale, locales } from '../../schema/text.ts'
import type { Article } from '../atlas.ts'

type Written = Pick<Article, 'slug' | 'locale'>

/** The text of an article for readers of a language: theirs, or else the one there is; undefined for an unknown slug. */
export function findArticle<T extends Written>(articles: readonly T[], slug: string, locale: Locale): T | undefined {
  const all = articles.filter((article) => article.slug === slug)
  return all.find((article) => article.locale === locale) ?? all[0]
}

/** Every article once, as readers of a language find it, in the order given. */
export function listArticlesFor<T extends Written>(articles: readonly T[], locale: Locale): T[] {
  const own = new Set(articles.filter((article) => article.locale === locale).map(({ slug }) => slug))
  return articles.filter((article) => article.locale === locale || !own.has(article.slug))
}

/** Every article in every language, for the files beside its pages. */
export function listArticleParams(articles: readonly Written[]): { locale: Locale; slug: string }[] {
  const slugs = [...new Set(articles.map(({ slug }) => slug))]
  return locales.flatMap((locale) => slugs.map((slug) => ({ locale, slug })))
}

/** An article as lists elsewhere name it, with the language of the title. */
export type ArticleName = { slug: string; title: string; locale: Locale }

export const toArticleName = ({ slug, front, locale }: Article): ArticleName => ({ slug, title: front.title, locale })
