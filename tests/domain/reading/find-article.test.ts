import { expect, it } from 'vitest'
import { findArticle, listArticleParams, listArticlesFor } from '../../../lib/domain/reading/find-article.ts'

const written = [
  { slug: 'gap', locale: 'en' },
  { slug: 'visas', locale: 'ja' },
  { slug: 'gap', locale: 'ja' },
  { slug: 'costs', locale: 'en' },
] as const

const named = (articles: readonly { slug: string; locale: string }[]) =>
  articles.map(({ slug, locale }) => `${slug} ${locale}`)

it('readers get the text in their language, or else the one there is', () => {
  expect(findArticle(written, 'gap', 'ja')).toBe(written[2])
  expect(findArticle(written, 'costs', 'ja')).toBe(written[3])
  expect(findArticle(written, 'other', 'ja')).toBeUndefined()
})

it('a list has every article once, in its order', () => {
  expect(named(listArticlesFor(written, 'en'))).toEqual(['gap en', 'visas ja', 'costs en'])
  expect(named(listArticlesFor(written, 'ja'))).toEqual(['visas ja', 'gap ja', 'costs en'])
})

it('every article has its files in both languages', () => {
  expect(named(listArticleParams(written))).toEqual([
    'gap en',
    'visas en',
    'costs en',
    'gap ja',
    'visas ja',
    'costs ja',
  ])
})
