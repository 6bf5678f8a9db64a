import { describe, expect, it } from 'vitest'
import type { Article } from '../../../lib/domain/atlas.ts'
import { datasetsOf, selectRelated } from '../../../lib/domain/reading/related-articles.ts'
import { lookups, parse } from '../../markdown/fixture.ts'

const { article: base } = parse('Text.')
if (!base) throw new Error('the fixture does not parse')
const about = (slug: string, ...datasets: string[]): Article => ({
  ...base,
  slug,
  figures: datasets.map((dataset) => `${dataset}/key`),
})
const relatedTo = (article: Article, all: readonly Article[]) =>
  selectRelated(article, all, new Map()).map((one) => [one.article.slug, ...one.datasets])

describe('related articles', () => {
  it('are those that use the same data, and say which', () => {
    const gap = about('gap', 'supply', 'wages')
    expect(relatedTo(gap, [gap, about('cost', 'wages', 'prices'), about('visas', 'permits')])).toEqual([
      ['cost', 'wages'],
    ])
  })

  it('come strongest first: what few use ties closer than what everyone quotes', () => {
    const gap = about('gap', 'common', 'rare')
    const all = [gap, about('a', 'common'), about('b', 'common'), about('c', 'rare')]
    expect(relatedTo(gap, all)).toEqual([
      ['c', 'rare'],
      ['a', 'common'],
      ['b', 'common'],
    ])
  })

  it('name the most telling data first', () => {
    const gap = about('gap', 'common', 'rare')
    expect(relatedTo(gap, [gap, about('a', 'common', 'rare'), about('b', 'common')])[0]).toEqual([
      'a',
      'rare',
      'common',
    ])
  })

  it('are three at most', () => {
    const gap = about('gap', 'supply')
    const others = ['a', 'b', 'c', 'd'].map((slug) => about(slug, 'supply'))
    expect(relatedTo(gap, [gap, ...others]).map(([slug]) => slug)).toEqual(['a', 'b', 'c'])
  })

  it('rest on charts as well as on figures', () => {
    expect(datasetsOf({ figures: [], charts: [{ chart: 'it-talent-gap', view: 'default' }] }, lookups.charts)).toEqual(
      new Set(['it-talent-gap']),
    )
  })
})
