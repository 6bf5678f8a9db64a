import type { Article } from '../../lib/domain/atlas.ts'

type Candidate = Pick<Article, 'slug' | 'locale' | 'minutes' | 'charts'>

/**
 * The three articles that stand for all: the shortest English one, the longest Japanese one, and of the others the English
 * one with the most charts. Of equals the first. Throws when there are too few.
 */
export function chooseArticles<T extends Candidate>(articles: readonly T[]): T[] {
  const most = (of: readonly T[], measure: (one: T) => number, what: string): T => {
    const first = of.toSorted((one, other) => measure(other) - measure(one))[0]
    if (!first) throw new Error(`chooseArticles: there is no ${what}`)
    return first
  }
  const english = articles.filter(({ locale }) => locale === 'en')
  const shortest = most(english, ({ minutes }) => -minutes, 'English article')
  const longest = most(
    articles.filter(({ locale, slug }) => locale === 'ja' && slug !== shortest.slug),
    ({ minutes }) => minutes,
    'other Japanese article',
  )
  const drawn = most(
    english.filter(({ slug, charts }) => charts.length > 0 && ![shortest.slug, longest.slug].includes(slug)),
    ({ charts }) => charts.length,
    'third article with a chart',
  )
  return [shortest, longest, drawn]
}
