import { describe, expect, it, vi } from 'vitest'
import type { Article } from '../../lib/domain/atlas.ts'
import { findArticle, findLanguages } from '../../lib/domain/find-article.ts'
import { onceFor } from '../../lib/domain/once-for.ts'
import { addHeadings, checkHeadingLedger } from '../../lib/domain/reading/heading-ledger.ts'
import { selectRelated } from '../../lib/domain/reading/related-articles.ts'
import { parse } from '../markdown/fixture.ts'

const { article: base } = parse('Text.')
if (!base) throw new Error('the fixture does not parse')

/** So many articles, each on data that some others use too, that count how often they are looked at. */
function countedArticles(count: number): { articles: Article[]; looks: () => number } {
  let looks = 0
  const articles = Array.from({ length: count }, (_, index) =>
    Object.defineProperties({ ...base } as Article, {
      slug: { get: () => ((looks += 1), `article-${index}`) },
      figures: { get: () => ((looks += 1), [`data-${index % 50}/row`]) },
    }),
  )
  return { articles, looks: () => looks }
}

/** Looks at one article on average, in a project of so many. */
function looksPerArticle(count: number, work: (articles: readonly Article[], index: number) => void): number {
  const { articles, looks } = countedArticles(count)
  for (let index = 0; index < count; index += 1) work(articles, index)
  return looks() / count
}

describe('what every page asks costs no more in a larger project', () => {
  it('finding an article by its slug', () => {
    const ask = (articles: readonly Article[], index: number) => void findArticle(articles, `article-${index}`, 'en')
    expect(looksPerArticle(400, ask)).toBeLessThanOrEqual(looksPerArticle(100, ask))
    expect(looksPerArticle(400, ask)).toBeLessThan(5)
  })

  it('comparing the ledger of headings', () => {
    const compare = (count: number) => {
      const { articles, looks } = countedArticles(count)
      const ledger = Object.fromEntries(Array.from({ length: count }, (_, index) => [`article-${index}`, []]))
      checkHeadingLedger(articles, ledger, new Set())
      addHeadings(articles, ledger)
      return looks() / count
    }
    expect(compare(400)).toBeLessThanOrEqual(compare(100))
  })

  it('the data of an article is listed once, not once for every other article', () => {
    const figures = vi.fn(() => ['common/row'])
    const articles = Array.from({ length: 60 }, (_, index) =>
      Object.defineProperty({ ...base, slug: `article-${index}` } as Article, 'figures', { get: figures }),
    )
    const charts = new Map()
    for (const article of articles) expect(selectRelated(article, articles, charts)).toHaveLength(3)
    // Once for the list of all, once as the article that asks.
    expect(figures).toHaveBeenCalledTimes(2 * articles.length)
  })
})

describe('finding an article', () => {
  const en: Article = { ...base, slug: 'gap', locale: 'en' }
  const ja: Article = { ...base, slug: 'gap', locale: 'ja' }

  it('gives it in its languages, or nothing', () => {
    expect(findLanguages([ja, en], 'gap')).toEqual([ja, en])
    expect(findArticle([ja, en], 'gap', 'en')).toBe(en)
    expect(findArticle([ja], 'gap', 'en')).toBeUndefined()
    expect(findArticle([ja], 'none', 'ja')).toBeUndefined()
  })
})

describe('onceFor', () => {
  it('works once for each object and key', () => {
    const work = vi.fn((list: readonly number[], factor: number) => list.map((number) => number * factor))
    const scale = onceFor(work)
    const list = [1, 2]
    expect([scale(list, 2), scale(list, 2), scale(list, 3), scale([1, 2], 2)]).toEqual([
      [2, 4],
      [2, 4],
      [3, 6],
      [2, 4],
    ])
    expect(work).toHaveBeenCalledTimes(3)
  })
})
