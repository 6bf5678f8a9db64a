import { type Locale, locales } from '../schema/text.ts'
import type { Article } from './atlas.ts'
import { findLanguages } from './reading/find-article.ts'

/**
 * The languages in which an article says what it says today: a language that has none, or an older revision than another,
 * is left out, so that nobody is sent to it as the same article.
 */
export function selectCurrentLanguages(
  articles: readonly Pick<Article, 'slug' | 'locale' | 'front'>[],
  slug: string,
): Locale[] {
  const all = findLanguages(articles, slug)
  const newest = all
    .map(({ front }) => front.revised)
    .toSorted()
    .at(-1)
  return locales.filter((locale) => all.some((one) => one.locale === locale && one.front.revised === newest))
}
