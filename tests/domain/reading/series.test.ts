import { describe, expect, it } from 'vitest'
import { checkSeries } from '../../../lib/domain/reading/check-series.ts'
import { findPlaces } from '../../../lib/domain/reading/series-places.ts'
import { type Series, seriesListSchema } from '../../../lib/schema/series.ts'

const both = (text: string) => ({ en: text, ja: text })
const series = (id: string, articles: string[]): Series => ({
  ...{ id, audience: 'managers', title: both(id), description: both(id) },
  articles,
})
const slugs = new Set(['gap', 'cost', 'partner'])
const faultsOf = (all: Series[]) =>
  checkSeries(all, slugs).map(({ file, path, expected, found, fix }) => [file, path, expected, found, fix])

describe('a series', () => {
  it('of articles that exist, each once, is left alone; another series may hold them too', () => {
    expect(faultsOf([series('a', ['gap', 'cost']), series('b', ['cost', 'gap'])])).toEqual([])
  })

  it('that names no article says which was probably meant', () => {
    expect(faultsOf([series('a', ['gap', 'costs'])])).toEqual([
      [
        'data/series.json',
        [0, 'articles', 1],
        'the folder of an article in content/articles that is no draft',
        '"costs"',
        'write "cost", or remove it',
      ],
    ])
  })

  it('that holds an article twice is refused at its second place', () => {
    expect(faultsOf([series('a', ['gap', 'cost', 'gap'])])).toEqual([
      [
        'data/series.json',
        [0, 'articles', 2],
        'each article at one place of a series',
        '"gap", already at [0].articles[0]',
        'remove one of the two',
      ],
    ])
  })

  it('needs an id of its own and two articles', () => {
    expect(faultsOf([series('a', ['gap', 'cost']), series('a', ['cost', 'gap'])])).toMatchObject([
      ['data/series.json', [1, 'id'], 'an id that no other series has', '"a", already at [0].id', expect.any(String)],
    ])
    expect(seriesListSchema.safeParse([series('a', ['gap'])]).success).toBe(false)
  })
})

describe('the place of an article', () => {
  const all = [series('a', ['gap', 'cost', 'partner']), series('b', ['cost', 'gap'])]

  it('counts from 1 and knows its neighbours', () => {
    expect(findPlaces(all, 'cost')).toEqual([
      { series: all[0], part: 2, parts: 3, previous: 'gap', next: 'partner' },
      { series: all[1], part: 1, parts: 2, previous: undefined, next: 'gap' },
    ])
  })

  it('at the end has nothing after it, and outside of every series there is none', () => {
    expect(findPlaces(all, 'partner')).toMatchObject([{ part: 3, next: undefined }])
    expect(findPlaces(all, 'other')).toEqual([])
  })
})
